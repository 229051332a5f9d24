import { applySave } from '../../lib/core/vocabulary/change.ts';
import type { SaveCommand } from '../../lib/core/vocabulary/term.ts';
import type { KeyValueArea } from '../../lib/store/key-value-area.ts';
import {
  openVocabulary,
  type VocabularyOptions,
  type VocabularyServices,
} from '../../lib/store/open-vocabulary.ts';

export const NOW = 1_700_000_000_000;

/** Extension storage in memory, of which the contents can be looked at and damaged. */
export interface MemoryArea extends KeyValueArea {
  readonly items: Map<string, unknown>;
}

export function memoryArea(): MemoryArea {
  const items = new Map<string, unknown>();
  const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  return {
    items,
    get: async (keys) =>
      Object.fromEntries(
        (keys ?? [...items.keys()]).flatMap((key) =>
          items.has(key) ? [[key, copy(items.get(key))]] : [],
        ),
      ),
    set: async (values) => {
      for (const [key, value] of Object.entries(values)) items.set(key, copy(value));
    },
    remove: async (keys) => {
      for (const key of keys) items.delete(key);
    },
    getKeys: async () => [...items.keys()],
  };
}

/** One life of the worker: opens what is there. */
export function worker(
  local: KeyValueArea,
  options: Partial<VocabularyOptions> = {},
): VocabularyServices {
  let ids = 0;
  return openVocabulary({ local, now: () => NOW, newId: () => `id-${++ids}`, ...options });
}

export function command(headword: string, id = `save-${headword}`): SaveCommand {
  const sentence = `Kata ${headword} ada di sini.`;
  return {
    id,
    headword,
    form: headword,
    sense: { glosses: [`meaning of ${headword}`] },
    context: {
      sentence,
      start: 5,
      end: 5 + headword.length,
      title: 'Judul',
      url: 'https://contoh.id/a',
      date: '2026-03-10',
    },
  };
}

export async function save(
  services: VocabularyServices,
  headword: string,
  id?: string,
): Promise<void> {
  await services.store.edit(
    [headword],
    (known) => applySave(known, command(headword, id), NOW).term,
  );
}

/** Headwords that a new worker finds. */
export async function found(
  local: KeyValueArea,
  options: Partial<VocabularyOptions> = {},
): Promise<readonly string[]> {
  const terms = await worker(local, options).store.all();
  return [...terms.values()]
    .filter((term) => term.deletedAt === undefined)
    .map(({ headword }) => headword)
    .sort();
}

/** Opens the raw database, as the browser or an accident would. */
export function rawDatabase(name = 'vocabulary'): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Changes the raw rows of the database. */
export async function tamper(
  work: (rows: IDBObjectStore, meta: IDBObjectStore) => void,
): Promise<void> {
  const db = await rawDatabase();
  await new Promise<void>((resolve, reject) => {
    const tx = db.transaction(['rows', 'meta'], 'readwrite');
    work(tx.objectStore('rows'), tx.objectStore('meta'));
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
  db.close();
}

export function quotaError(): DOMException {
  return new DOMException(
    'Encountered full disk while opening backing store',
    'QuotaExceededError',
  );
}
