import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { SnapshotInfo } from '../core/vocabulary/data-check.ts';
import { StoreFailure } from './failure.ts';
import { createConnection } from './open-limited.ts';
import { type Row, termOf } from './row.ts';
import { type Manifest, type ResettableSide, readManifest } from './side.ts';

/** `savedAt` stands only on live terms, so that the index holds exactly the list, newest last. */
type StoredRow = Row & { readonly savedAt?: number };

interface VocabularySchema extends DBSchema {
  rows: { key: string; value: StoredRow; indexes: { live: number } };
  meta: { key: 'manifest'; value: Manifest };
  snapshots: { key: string; value: SnapshotInfo };
  /** Apart from their descriptions, because they are large. */
  snapshotTexts: { key: string; value: string };
}

type Db = IDBPDatabase<VocabularySchema>;

/** Version of the database's stores and indexes; what is in the rows has a version of its own, see migrations.ts. */
const DB_VERSION = 1;

export interface VocabularyDb extends ResettableSide {
  /** The newest live terms, straight from the index. */
  readonly newest: (limit: number) => Promise<readonly unknown[]>;
  readonly countLive: () => Promise<number>;
}

/** The reader's words in IndexedDB: one record a term. Only ever migrated, never thrown away while it opens. */
export function createVocabularyDb(name = 'vocabulary'): VocabularyDb {
  const connection = createConnection<VocabularySchema>(name, DB_VERSION, (db, oldVersion) => {
    if (oldVersion < 1) makeStores(db);
  });
  const { use } = connection;
  return {
    isNewer: connection.isNewer,
    reset: connection.reset,
    manifest: () => use(async (db) => readManifest(await db.get('meta', 'manifest'))),
    count: () => use((db) => db.count('rows')),
    countLive: () => use((db) => db.countFromIndex('rows', 'live')),
    read: (keys) =>
      use(async (db) => {
        const tx = db.transaction('rows');
        const found = await Promise.all(keys.map((key) => tx.store.get(key)));
        await tx.done;
        return new Map(
          keys.flatMap((key, at) => (found[at] === undefined ? [] : [[key, found[at]] as const])),
        );
      }),
    readAll: () =>
      use(async (db) => new Map((await db.getAll('rows')).map((row) => [row.key, row] as const))),
    newest: (limit) =>
      use(async (db) => {
        const rows: StoredRow[] = [];
        const index = db.transaction('rows').store.index('live');
        let cursor = await index.openCursor(undefined, 'prev');
        while (cursor !== null && rows.length < limit) {
          rows.push(cursor.value);
          cursor = await cursor.continue();
        }
        return rows;
      }),
    write: ({ put, remove, manifest }) =>
      use(async (db) => {
        // A newer build has upgraded the database while this one was running.
        if (connection.isNewer()) throw new StoreFailure('newer-data');
        // Strict: on the disk before it counts as saved, also when the power fails.
        const tx = db.transaction(['rows', 'meta'], 'readwrite', { durability: 'strict' });
        await whole(tx, [
          ...put.map((row) => () => tx.objectStore('rows').put(withIndex(row))),
          ...remove.map((key) => () => tx.objectStore('rows').delete(key)),
          () => tx.objectStore('meta').put(manifest, 'manifest'),
        ]);
      }),
    shelf: {
      list: () => use((db) => db.getAll('snapshots')),
      read: (id) => use((db) => db.get('snapshotTexts', id)),
      put: (info, text) =>
        use(async (db) => {
          const tx = db.transaction(['snapshots', 'snapshotTexts'], 'readwrite');
          await whole(tx, [
            () => tx.objectStore('snapshots').put(info),
            () => tx.objectStore('snapshotTexts').put(text, info.id),
          ]);
        }),
      remove: (ids) =>
        use(async (db) => {
          const tx = db.transaction(['snapshots', 'snapshotTexts'], 'readwrite');
          await whole(
            tx,
            ids.flatMap((id) => [
              () => tx.objectStore('snapshots').delete(id),
              () => tx.objectStore('snapshotTexts').delete(id),
            ]),
          );
        }),
    },
  };
}

function makeStores(db: Db): void {
  db.createObjectStore('rows', { keyPath: 'key' }).createIndex('live', 'savedAt');
  db.createObjectStore('meta');
  db.createObjectStore('snapshots', { keyPath: 'id' });
  db.createObjectStore('snapshotTexts');
}

function withIndex(row: Row): StoredRow {
  const term = termOf(row);
  const { key, v, revision, updatedAt, value } = row;
  const plain = { key, v, revision, updatedAt, value };
  return term === undefined || term.deletedAt !== undefined
    ? plain
    : { ...plain, savedAt: term.createdAt };
}

// All steps or none: a step that fails, also before it became a request, takes the whole transaction back.
async function whole(
  tx: IDBPTransaction<VocabularySchema, never[], 'readwrite'> | AbortableTransaction,
  steps: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const done = tx.done;
  try {
    const asked = steps.map((step) => {
      const request = step();
      // A later step may throw before anyone waits for this one, which then fails with the transaction.
      request.catch(() => undefined);
      return request;
    });
    await Promise.all(asked);
  } catch (error) {
    done.catch(() => undefined);
    try {
      tx.abort();
    } catch {
      // Over already; `error` says why.
    }
    throw error;
  }
  await done;
}

interface AbortableTransaction {
  readonly done: Promise<void>;
  abort(): void;
}
