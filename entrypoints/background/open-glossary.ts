import { openGlossary } from '../../lib/core/glossary/pack.ts';
import type { Lexicon } from '../../lib/core/glossary/sense.ts';
import type { GlossaryStore } from '../../lib/store/glossary-db.ts';

export interface GlossarySource {
  /** Version of the packaged glossary, a hash of its content. */
  readonly fetchVersion: () => Promise<string>;
  /** Reads the packaged glossary. */
  readonly fetchPacked: () => Promise<string>;
  readonly store: GlossaryStore;
  /** Told what went wrong when the store failed; look-ups go on from the package. */
  readonly onStoreFailure: (error: unknown) => void;
}

/**
 * The glossary for look-ups, opened on first need and kept for the life of the worker: from IndexedDB when its
 * version is the package's, else from the package, which then fills IndexedDB in one write.
 *
 * @returns a function that gives the same lexicon every time; a failed opening is tried again at the next call
 */
export function createGlossaryOpener(source: GlossarySource): () => Promise<Lexicon> {
  let opened: Promise<Lexicon> | undefined;
  return () => {
    opened ??= open(source).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

async function open(source: GlossarySource): Promise<Lexicon> {
  const { fetchVersion, fetchPacked, store, onStoreFailure } = source;
  const version = await fetchVersion();
  try {
    const stored = await store.read(version);
    if (stored !== undefined) return openGlossary(stored);
  } catch (error) {
    onStoreFailure(error);
    return openGlossary(await fetchPacked());
  }
  const text = await fetchPacked();
  const lexicon = openGlossary(text);
  // Not awaited: the first hover must not wait for the disk.
  store.write(version, text).catch(onStoreFailure);
  return lexicon;
}
