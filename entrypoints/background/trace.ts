import type { VocabularyHandlerDeps } from './vocabulary-handlers.ts';

/** The trace outside both stores: left after writing, looked for when nothing is found. */
export interface Trace {
  /** Leaves the trace now and then; not waited for. */
  readonly afterWrite: () => void;
  readonly leave: () => Promise<void>;
  /** Gives notice when both stores have lost what the trace remembers. */
  readonly noticeLoss: () => Promise<void>;
}

const MARK_EVERY_MS = 60_000;

/** Makes sure that losing both stores is never taken for a first start. */
export function createTrace({
  twin,
  store,
  documents,
  notices,
  marker,
  now,
}: VocabularyHandlerDeps): Trace {
  const look = async (): Promise<void> => {
    const mark = await marker?.read().catch(() => undefined);
    if ((mark?.terms ?? 0) > 0 && (await store.all()).size === 0) {
      notices.add('lost', mark?.lastBackup?.name ?? '');
    }
  };
  // Looked for once; whoever asks meanwhile waits for the same answer.
  let looked: Promise<void> | undefined;
  const noticeLoss = (): Promise<void> => {
    looked ??= look().catch((error: unknown) => {
      looked = undefined;
      throw error;
    });
    return looked;
  };

  const leave = async (): Promise<void> => {
    if (marker === undefined) return;
    const lastBackup = await documents.lastBackup();
    const terms = await twin.size();
    await marker.write({ terms, ...(lastBackup !== undefined && { lastBackup }) });
  };
  let markedAt = Number.NEGATIVE_INFINITY;
  const afterWrite = (): void => {
    if (now() - markedAt < MARK_EVERY_MS && now() >= markedAt) return;
    markedAt = now();
    leave().catch(() => undefined); // Only a trace; the words are stored.
  };

  return { afterWrite, leave, noticeLoss };
}
