import { type DBSchema, deleteDB, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { isClosedError, isNewerError } from './failure.ts';

const OPEN_LIMIT_MS = 10_000;

/** A connection that is made on first need, made again when it was closed, and gives way to newer versions. */
export interface Connection<S extends DBSchema> {
  /** Runs a step; once more on a fresh connection when the old one was closed under it. */
  readonly use: <T>(step: (db: IDBPDatabase<S>) => Promise<T>) => Promise<T>;
  /** Was the database made by a newer version, so that it may only be read? */
  readonly isNewer: () => boolean;
  /** Deletes the database; the next use makes it anew. */
  readonly reset: () => Promise<void>;
}

/**
 * Opens a database lazily, with a limit of 10 s on opening: another context that holds an old version open would make
 * it wait without end.
 */
export function createConnection<S extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<S>['upgrade']>,
  limitMs = OPEN_LIMIT_MS,
): Connection<S> {
  let opened: Promise<IDBPDatabase<S>> | undefined;
  let isNewer = false;

  // Opened after all: nobody will use it, and held open it would block the next one.
  const closeLate = (db: IDBPDatabase<S>): void => db.close();

  const callbacks = (): OpenDBCallbacks<S> => ({
    upgrade,
    // A newer build wants to upgrade: let it, at once; the next use opens again (and then only reads).
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });

  const open = (): Promise<IDBPDatabase<S>> => {
    opened ??= withLimit(openDB<S>(name, version, callbacks()), limitMs, closeLate)
      .catch(async (error: unknown) => {
        if (!isNewerError(error)) throw error;
        isNewer = true;
        return await withLimit(openDB<S>(name, undefined, callbacks()), limitMs, closeLate);
      })
      .catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
    return opened;
  };

  return {
    async use(step) {
      try {
        return await step(await open());
      } catch (error) {
        if (!isClosedError(error)) throw error;
      }
      opened = undefined;
      return await step(await open());
    },
    isNewer: () => isNewer,
    async reset() {
      const old = opened;
      opened = undefined;
      (await old?.catch(() => undefined))?.close();
      await withLimit(deleteDB(name), limitMs);
    },
  };
}

function withLimit<T>(
  promise: Promise<T>,
  limitMs: number,
  onLate: (value: T) => void = () => {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(
        new Error(
          `The database did not open within ${limitMs / 1000} s. Close other windows of Dwibaca and try again.`,
        ),
      );
    }, limitMs);
    promise.then(
      (value) => {
        clearTimeout(timer);
        if (isLate) onLate(value);
        else resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
