import { dayName, learningDay } from '../../lib/core/review/day.ts';
import { isInBin } from '../../lib/core/vocabulary/change.ts';
import { formatApkg } from '../../lib/core/vocabulary/formats/apkg.ts';
import { formatAnki, formatTerms } from '../../lib/core/vocabulary/formats/export-table.ts';
import type { Notice } from '../../lib/core/vocabulary/notice.ts';
import type { SavedTerm } from '../../lib/core/vocabulary/term.ts';
import { toBase64 } from '../../lib/messages/base64.ts';
import type { ExportFile, ExportFormat, Kind } from '../../lib/messages/protocol.ts';
import type { SomeHandlers } from '../../lib/messages/serve.ts';
import type { ImportStore } from '../../lib/store/import-store.ts';
import type { Trace } from './trace.ts';
import type { VocabularyHandlerDeps } from './vocabulary-handlers.ts';

/** Before that there is little to lose, and a reminder would only disturb. */
const WORTH_A_BACKUP = 10;
const BACKUP_AGE_MS = 30 * 86_400_000;

/** The reader's data as a whole: out, in, checked, restored. */
export function createDataHandlers(
  deps: VocabularyHandlerDeps,
  imports: ImportStore,
  trace: Trace,
): SomeHandlers<Extract<Kind, `data/${string}`>> {
  const { twin, store, documents, notices, now, zone, persisted } = deps;
  return {
    'data/export': ({ format }) => exportFile(format),
    'data/preview-import': (request) => imports.preview(request),
    async 'data/import'({ id, ...request }) {
      const preview = await imports.run(id, request);
      trace.afterWrite();
      return preview;
    },
    async 'data/check'() {
      const { rows: _rows, ...found } = await twin.check();
      if (found.repaired > 0) store.forget();
      const terms = [...(await store.all()).values()];
      const isKept = await persisted?.().catch(() => undefined);
      const lastBackup = await documents.lastBackup();
      const bin = terms.filter((term) => isInBin(term, now())).length;
      const alive = terms.filter((term) => term.deletedAt === undefined).length;
      return {
        ...found,
        terms: alive,
        bin,
        deleted: terms.length - alive - bin,
        ...(isKept !== undefined && { persisted: isKept }),
        ...(lastBackup !== undefined && { lastBackup }),
        checkedAt: now(),
      };
    },
    async 'data/notices'({ dismiss }) {
      if (dismiss !== undefined) await notices.dismiss(dismiss);
      await trace.noticeLoss();
      return { notices: await withReminder(await notices.list()) };
    },
    'data/snapshots': async () => ({ snapshots: await imports.snapshots() }),
    'data/restore-snapshot': ({ id }) => imports.restore(id),
  };

  async function exportFile(format: ExportFormat): Promise<ExportFile> {
    const day = dayName(learningDay(now(), zone()));
    if (format !== 'backup') {
      const terms = [...(await store.all()).values()];
      return format === 'apkg' ? deckFile(terms, day) : tableFile(format, terms, day);
    }
    const name = `dwibaca-backup-${day}.json`;
    const text = await imports.backupText();
    // Data of a newer version can be taken out but not noted.
    if ((await twin.ready()) !== 'read-only') await documents.setLastBackup({ name, at: now() });
    await trace.leave().catch(() => undefined);
    return { name, type: 'application/json', text };
  }

  async function deckFile(terms: readonly SavedTerm[], day: string): Promise<ExportFile> {
    const { directions } = (await documents.settings()).review;
    const bytes = formatApkg(terms, directions, { now: now(), zone: zone() });
    return {
      name: `dwibaca-anki-${day}.apkg`,
      type: 'application/octet-stream',
      text: toBase64(bytes),
      encoding: 'base64',
    };
  }

  // Said as long as it is so, and no longer.
  async function withReminder(all: readonly Notice[]): Promise<readonly Notice[]> {
    const others = all.filter(({ kind }) => kind !== 'not-persistent');
    const isKept = (await persisted?.().catch(() => undefined)) ?? true;
    const last = await documents.lastBackup();
    const isRecent = last !== undefined && now() - last.at < BACKUP_AGE_MS;
    if (isKept || isRecent || (await store.all()).size < WORTH_A_BACKUP) return others;
    if (others.length === all.length) notices.add('not-persistent');
    return notices.list();
  }
}

function tableFile(
  format: Exclude<ExportFormat, 'backup' | 'apkg'>,
  terms: readonly SavedTerm[],
  day: string,
): ExportFile {
  switch (format) {
    case 'csv':
      return { name: `dwibaca-words-${day}.csv`, type: 'text/csv', text: formatTerms(terms, ',') };
    case 'tsv':
      return {
        name: `dwibaca-words-${day}.tsv`,
        type: 'text/tab-separated-values',
        text: formatTerms(terms, '\t'),
      };
    case 'anki':
      return { name: `dwibaca-anki-${day}.txt`, type: 'text/plain', text: formatAnki(terms) };
  }
}
