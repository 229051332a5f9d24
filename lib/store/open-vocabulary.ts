import { formatBackup } from '../core/vocabulary/formats/backup.ts';
import type { KeyValueArea } from './key-value-area.ts';
import type { MarkerStore } from './marker.ts';
import type { Migration } from './migrations.ts';
import { createNotices, type Notices } from './notices.ts';
import { termOf } from './row.ts';
import { createDocuments, type Documents } from './settings.ts';
import type { ResettableSide, Side } from './side.ts';
import { takeSnapshot } from './snapshots.ts';
import { createTwinStore, type TwinStore } from './twin-store.ts';
import { createVocabularyArea } from './vocabulary-area.ts';
import { createVocabularyDb, type VocabularyDb } from './vocabulary-db.ts';
import { createVocabularyStore, type VocabularyStore } from './vocabulary-store.ts';

export interface VocabularyOptions {
  /** `extensionArea('local')` */
  readonly local: KeyValueArea;
  /** `extensionArea('session')`: remembers that the stores were compared in this browser session. */
  readonly session?: KeyValueArea;
  readonly marker?: MarkerStore;
  readonly now: () => number;
  readonly newId: () => string;
  /** Wrap the two stores, for tests. */
  readonly wrapDatabase?: (side: VocabularyDb) => ResettableSide;
  readonly wrapExtension?: (side: Side) => Side;
  readonly migrations?: readonly Migration[];
  readonly compareAfterMs?: number;
}

/** Everything about saved words, as the background uses it. */
export interface VocabularyServices {
  readonly twin: TwinStore;
  readonly store: VocabularyStore;
  readonly documents: Documents;
  readonly notices: Notices;
  readonly marker?: MarkerStore;
}

const COMPARED = 'vocabulary-compared';

/** Joins the two stores and what stands on them. Nothing is opened before the first use. */
export function openVocabulary(options: VocabularyOptions): VocabularyServices {
  const { local, session, now, newId, marker } = options;
  const database = createVocabularyDb();
  const extension = createVocabularyArea(local);
  const notices = createNotices(() => twin, now);
  const twin: TwinStore = createTwinStore({
    database: options.wrapDatabase?.(database) ?? database,
    extension: options.wrapExtension?.(extension) ?? extension,
    onNotice: notices.add,
    noteRow: notices.rowWith,
    ...(session !== undefined && {
      session: {
        wasCompared: async () => COMPARED in (await session.get([COMPARED])),
        setCompared: () => session.set({ [COMPARED]: true }),
      },
    }),
    onMigration: async (rows, shelf) => {
      const terms = [...rows.values()].flatMap((row) => termOf(row) ?? []);
      const info = { id: newId(), at: now(), reason: 'migration', terms: terms.length } as const;
      await takeSnapshot(shelf, info, formatBackup({ createdAt: now(), terms }));
    },
    ...(options.migrations !== undefined && { migrations: options.migrations }),
    ...(options.compareAfterMs !== undefined && { compareAfterMs: options.compareAfterMs }),
  });
  return {
    twin,
    store: createVocabularyStore(twin, database),
    documents: createDocuments(twin, now),
    notices,
    ...(marker !== undefined && { marker }),
  };
}
