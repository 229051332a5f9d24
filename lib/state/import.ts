import { batch, signal } from '@preact/signals';
import type { ParsedImport } from '../core/vocabulary/formats/parse-import.ts';
import type { Mapping } from '../core/vocabulary/formats/parse-table.ts';
import type { ImportMode, ImportRequest } from '../core/vocabulary/import-plan.ts';

export interface ImportDeps {
  /** Reads a file off the main thread; undefined when it was stopped. */
  readonly readFile: (
    file: File,
    mapping: Mapping | undefined,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<ParsedImport | undefined>;
  /** Finds out what would change; writes nothing. */
  readonly preview: (request: ImportRequest) => Promise<void>;
  /** All or nothing. */
  readonly run: (request: ImportRequest) => Promise<boolean>;
}

/** Where an import stands. */
export type ImportStage =
  | { readonly is: 'idle' }
  | { readonly is: 'reading'; readonly name: string; readonly share: number }
  | { readonly is: 'refused'; readonly message: string }
  | {
      readonly is: 'ready';
      readonly name: string;
      readonly parsed: Extract<ParsedImport, { ok: true }>;
      readonly request: ImportRequest;
    }
  | { readonly is: 'done'; readonly name: string };

export type ImportState = ReturnType<typeof createImport>;

/** Taking words in from a file: read, look at what would change, then import all or nothing. */
export function createImport({ readFile, preview, run }: ImportDeps) {
  const stage = signal<ImportStage>({ is: 'idle' });
  let reading: AbortController | undefined;
  let chosen: File | undefined;

  const read = async (mapping?: Mapping): Promise<void> => {
    const file = chosen;
    if (file === undefined) return;
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    stage.value = { is: 'reading', name: file.name, share: 0 };
    try {
      const parsed = await readFile(
        file,
        mapping,
        (share) => {
          if (!mine.signal.aborted) stage.value = { is: 'reading', name: file.name, share };
        },
        mine.signal,
      );
      if (parsed === undefined || mine.signal.aborted) return;
      if (!parsed.ok) {
        const { line, message } = parsed.problem;
        stage.value = { is: 'refused', message: `${file.name}, line ${line}: ${message}` };
        return;
      }
      const request: ImportRequest = { ...parsed.request, mode: 'merge' };
      await preview(request);
      if (!mine.signal.aborted) stage.value = { is: 'ready', name: file.name, parsed, request };
    } catch (error) {
      if (mine.signal.aborted) return;
      stage.value = {
        is: 'refused',
        message: error instanceof Error ? error.message : String(error),
      };
    }
  };

  /** Begins with a file that the reader chose. */
  const choose = (file: File): Promise<void> => {
    chosen = file;
    return read();
  };

  /** Reads the file again with other columns. */
  const remap = (mapping: Mapping): Promise<void> => read(mapping);

  /** Adds to the words or replaces them, and shows again what would change. */
  const setMode = async (mode: ImportMode): Promise<void> => {
    const ready = stage.value;
    if (ready.is !== 'ready') return;
    const request: ImportRequest = { ...ready.request, mode };
    await preview(request);
    if (stage.value === ready) stage.value = { ...ready, request };
  };

  const cancel = (): void => {
    reading?.abort();
    chosen = undefined;
    stage.value = { is: 'idle' };
  };

  const confirm = async (): Promise<void> => {
    const ready = stage.value;
    if (ready.is !== 'ready') return;
    const imported = await run(ready.request);
    batch(() => {
      if (imported) stage.value = { is: 'done', name: ready.name };
    });
  };

  return { stage, choose, remap, setMode, cancel, confirm };
}
