import * as v from 'valibot';
import { planImport } from '../core/vocabulary/apply-import.ts';
import { isEmptied } from '../core/vocabulary/change.ts';
import type { SnapshotInfo } from '../core/vocabulary/data-check.ts';
import { formatBackup } from '../core/vocabulary/formats/backup.ts';
import { parseBackup } from '../core/vocabulary/formats/parse-backup.ts';
import { runAtOnce } from '../core/vocabulary/formats/parse-import.ts';
import type { ImportPreview, ImportRequest, Reading } from '../core/vocabulary/import-plan.ts';
import type { Settings } from '../core/vocabulary/settings.ts';
import { StoreFailure } from './failure.ts';
import type { VocabularyServices } from './open-vocabulary.ts';
import type { Row } from './row.ts';
import { documentRow, IMPORTS_KEY, READING_KEY, readingOf, SETTINGS_KEY } from './settings.ts';
import { listSnapshots, takeSnapshot } from './snapshots.ts';

export interface ImportStore {
  /** Everything as a backup file. */
  readonly backupText: () => Promise<string>;
  readonly preview: (request: ImportRequest) => Promise<ImportPreview>;
  /** All or nothing, with a snapshot before it; the same id is applied once. */
  readonly run: (id: string, request: ImportRequest) => Promise<ImportPreview>;
  readonly snapshot: (reason: SnapshotInfo['reason']) => Promise<void>;
  readonly snapshots: () => Promise<readonly SnapshotInfo[]>;
  readonly restore: (snapshotId: string) => Promise<ImportPreview>;
}

const KEPT_IMPORT_IDS = 20;

/** Import, restore and snapshots over the stores. */
export function createImportStore(
  { twin, store, documents }: VocabularyServices,
  now: () => number,
  newId: () => string,
): ImportStore {
  const backupText = async (): Promise<string> => {
    const [terms, settings, reading] = await Promise.all([
      store.all(),
      documents.settings(),
      documents.reading(),
    ]);
    return formatBackup({ createdAt: now(), terms: [...terms.values()], settings, reading });
  };

  const snapshot = async (reason: SnapshotInfo['reason']): Promise<void> => {
    const terms = [...(await store.all()).values()].filter((term) => !isEmptied(term)).length;
    if (terms === 0) return;
    const info: SnapshotInfo = { id: newId(), at: now(), reason, terms };
    await takeSnapshot(await twin.shelf(), info, await backupText());
  };

  const apply = async (
    id: string,
    request: ImportRequest,
    reason: SnapshotInfo['reason'],
  ): Promise<ImportPreview> => {
    if ((await twin.ready()) === 'read-only') throw new StoreFailure('newer-data');
    await snapshot(reason);
    let preview: ImportPreview | undefined;
    await store.editAll((terms, rows) => {
      const ids = importIds(rows.get(IMPORTS_KEY));
      const plan = planImport(terms, request, now());
      preview = plan.preview;
      if (ids.includes(id)) return { terms: [], documents: [] };
      const kept = { ids: [...ids, id].slice(-KEPT_IMPORT_IDS) };
      return {
        terms: plan.write,
        documents: [
          documentRow(IMPORTS_KEY, kept, rows.get(IMPORTS_KEY), now()),
          ...settingsRows(request, rows, now()),
        ],
      };
    });
    if (preview === undefined) throw new Error('the import was not carried out');
    return preview;
  };

  return {
    backupText,
    snapshot,
    preview: async (request) => planImport(await store.all(), request, now()).preview,
    run: (id, request) => apply(id, request, 'import'),
    snapshots: async () => listSnapshots(await twin.shelf()),
    async restore(snapshotId) {
      const text = await (await twin.shelf()).read(snapshotId);
      if (text === undefined) throw new StoreFailure('not-found');
      const parsed = runAtOnce(parseBackup('snapshot', text));
      if (!parsed.ok) throw new Error(`The snapshot cannot be read. ${parsed.problem.message}`);
      return apply(newId(), { ...parsed.request, mode: 'replace' }, 'restore');
    },
  };
}

// A whole backup brings its settings when it replaces everything, or where none were chosen yet.
function settingsRows(
  { mode, settings, reading }: ImportRequest,
  rows: ReadonlyMap<string, Row>,
  at: number,
): readonly Row[] {
  const changed: Row[] = [];
  const row = rows.get(SETTINGS_KEY);
  if (settings !== undefined && (mode === 'replace' || row === undefined)) {
    changed.push(documentRow(SETTINGS_KEY, settings satisfies Settings, row, at));
  }
  if (reading !== undefined) {
    const known = rows.get(READING_KEY);
    const days = mode === 'replace' ? reading : larger(readingOf(known), reading);
    changed.push(documentRow(READING_KEY, days, known, at));
  }
  return changed;
}

function larger(a: Reading, b: Reading): Reading {
  const days = new Map(Object.entries(a));
  for (const [day, count] of Object.entries(b)) days.set(day, Math.max(count, days.get(day) ?? 0));
  return Object.fromEntries(days);
}

function importIds(row: Row | undefined): readonly string[] {
  const parsed = v.safeParse(v.object({ ids: v.array(v.string()) }), row?.value);
  return parsed.success ? parsed.output.ids : [];
}
