import type { Problem } from '../../problem.ts';
import type { ImportRequest } from '../import-plan.ts';
import { MAX_FILE_BYTES } from '../schema.ts';
import { decodeFile } from './decode-file.ts';
import { parseBackup } from './parse-backup.ts';
import { type Mapping, parseTable } from './parse-table.ts';

/** A file that the reader chose. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ParseOptions {
  /** Date of what the file brings without a date of its own. */
  readonly now: number;
  /** Which column holds what; guessed from the first row when absent. */
  readonly mapping?: Mapping;
}

/** What a file holds; nothing is written by reading it. */
export type ParsedImport =
  | {
      readonly ok: true;
      readonly request: Omit<ImportRequest, 'mode'>;
      /** What was left out and why, with line numbers. */
      readonly refused: readonly Problem[];
      /** `backup` and `export` are Dwibaca's own; `table` is anybody's. */
      readonly kind: 'backup' | 'export' | 'table';
      /** Tables only: names of the columns, the mapping used, and the first rows to show. */
      readonly columns: readonly string[];
      readonly mapping: Mapping;
      readonly sample: readonly (readonly string[])[];
    }
  | { readonly ok: false; readonly problem: Problem };

/** A reading that goes on step by step; each step yields how far it is, 0 to 1. */
export type Steps<T> = Generator<number, T>;

/**
 * Reads a backup, a CSV or TSV, or Anki's text file.
 *
 * Meant for a Web Worker: `runSteps` drives it with progress and cancel. Never throws, whatever the bytes are.
 */
export function* parseImport(file: ImportFile, options: ParseOptions): Steps<ParsedImport> {
  const refuse = (line: number, rule: string, message: string): ParsedImport => ({
    ok: false,
    problem: { file: file.name, line, rule, message },
  });
  if (file.bytes.length === 0) return refuse(1, 'empty', 'The file is empty.');
  if (file.bytes.length > MAX_FILE_BYTES) {
    return refuse(1, 'size', `The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB.`);
  }
  const decoded = decodeFile(file.bytes);
  if (!decoded.ok) return refuse(decoded.line, 'encoding', decoded.message);
  yield 0.1;
  const { text } = decoded;
  return /^\s*[{[]/u.test(text)
    ? yield* parseBackup(file.name, text)
    : yield* parseTable(file.name, text, options);
}

export interface StepControls {
  readonly onProgress: (share: number) => void;
  readonly isCancelled: () => boolean;
  /** Lets messages in between, for instance `setTimeout` as a promise. */
  readonly pause: () => Promise<void>;
}

/**
 * Runs a reading to its end.
 *
 * @returns undefined when it was cancelled
 */
export async function runSteps<T>(
  steps: Steps<T>,
  { onProgress, isCancelled, pause }: StepControls,
): Promise<T | undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress(step.value);
    await pause();
    if (isCancelled()) {
      steps.return(undefined as never);
      return undefined;
    }
  }
}

/** Runs a reading to its end at once. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
