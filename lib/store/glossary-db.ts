import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface GlossarySchema extends DBSchema {
  /** One record, `current`: the packed text with its version, written in one put, so that it is whole or absent. */
  packed: { key: 'current'; value: { readonly version: string; readonly text: string } };
}

const OPEN_LIMIT_MS = 10_000;

/**
 * The store of the packed glossary, database "glossary": disposable, rebuilt from the package at will, never near what
 * people save.
 */
export interface GlossaryStore {
  /** The stored glossary, or undefined when none is there or its version differs. */
  readonly read: (version: string) => Promise<string | undefined>;
  /** Replaces whatever is there, whole or not at all. */
  readonly write: (version: string, text: string) => Promise<void>;
}

/**
 * Opens the glossary's database lazily.
 *
 * `read` and `write` throw where the browser refuses IndexedDB (Firefox that never remembers history); the caller
 * then answers from the package.
 */
export function createGlossaryDb(name = 'glossary'): GlossaryStore {
  let opened: Promise<IDBPDatabase<GlossarySchema>> | undefined;
  const open = (): Promise<IDBPDatabase<GlossarySchema>> => {
    opened ??= withLimit(
      openDB<GlossarySchema>(name, 1, {
        upgrade: (db) => void db.createObjectStore('packed'),
        blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
        terminated: () => {
          opened = undefined;
        },
      }),
    ).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    async read(version) {
      const record = await (await open()).get('packed', 'current');
      return record?.version === version ? record.text : undefined;
    },
    async write(version, text) {
      await (await open()).put('packed', { version, text }, 'current');
    },
  };
}

function withLimit<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`IndexedDB did not open within ${OPEN_LIMIT_MS / 1000} s`)),
      OPEN_LIMIT_MS,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
