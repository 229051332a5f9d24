import { gradeTerm, repairClock, undoGrade } from '../../lib/core/review/answer.ts';
import { computeStats } from '../../lib/core/review/compute-stats.ts';
import { dayName, dayStart, learningDay } from '../../lib/core/review/day.ts';
import { reviewQueue } from '../../lib/core/review/queue.ts';
import type { Moment } from '../../lib/core/review/schedule.ts';
import {
  applyChanges,
  applySave,
  cleanTags,
  deleteTerm,
  emptyTerm,
  isInBin,
  isOverdueInBin,
  type Saved,
  undeleteTerm,
} from '../../lib/core/vocabulary/change.ts';
import { formatAnki, formatTerms } from '../../lib/core/vocabulary/formats/export-table.ts';
import {
  type ListPage,
  type ListQuery,
  listTerms,
  PAGE_SIZE,
} from '../../lib/core/vocabulary/list.ts';
import { summarise } from '../../lib/core/vocabulary/summary.ts';
import { familyOf, type SavedTerm } from '../../lib/core/vocabulary/term.ts';
import type {
  BulkAction,
  ExportFile,
  ExportFormat,
  Kind,
  TermMark,
} from '../../lib/messages/protocol.ts';
import type { SomeHandlers } from '../../lib/messages/serve.ts';
import { StoreFailure } from '../../lib/store/failure.ts';
import { createImportStore } from '../../lib/store/import-store.ts';
import type { VocabularyServices } from '../../lib/store/open-vocabulary.ts';

export interface VocabularyHandlerDeps extends VocabularyServices {
  readonly now: () => number;
  /** IANA name of the reader's time zone now. */
  readonly zone: () => string;
  readonly newId: () => string;
  /** `navigator.storage.persisted`, where the browser tells. */
  readonly persisted?: () => Promise<boolean>;
}

type VocabularyKind = Extract<Kind, `${'terms' | 'review' | 'settings' | 'data'}/${string}`>;

/** More sentences for one word teach nothing new; a page must not fill the store with them. */
const MAX_CONTEXTS = 300;
/** Deleting so many at once is preceded by a snapshot. */
const BULK_DELETE = 10;

/** One short function a kind, for everything about saved words. */
export function createVocabularyHandlers(
  deps: VocabularyHandlerDeps,
): SomeHandlers<VocabularyKind> {
  const { twin, store, documents, notices, marker, now, zone, newId, persisted } = deps;
  const imports = createImportStore(deps, now, newId);
  const moment = (): Moment => ({ now: now(), zone: zone() });
  const isTidied = { value: false };

  // Once a worker: terms whose 90 days are over are emptied, and the loss of both stores is noticed.
  const tidy = async (): Promise<void> => {
    if (isTidied.value) return;
    isTidied.value = true;
    const terms = await store.all();
    const overdue = [...terms.values()].filter((term) => isOverdueInBin(term, now()));
    if (overdue.length > 0) {
      await store.edit(
        overdue.map(({ headword }) => headword),
        (term) =>
          term !== undefined && isOverdueInBin(term, now()) ? emptyTerm(term, now()) : term,
      );
    }
  };

  let hasLooked = false;
  const noticeLoss = async (): Promise<void> => {
    if (hasLooked || marker === undefined) return;
    hasLooked = true;
    const mark = await marker.read().catch(() => undefined);
    if ((mark?.terms ?? 0) > 0 && (await store.all()).size === 0) {
      notices.add('lost', mark?.lastBackup?.name ?? '');
    }
  };

  const leaveMark = async (): Promise<void> => {
    if (marker === undefined) return;
    const lastBackup = await documents.lastBackup();
    const terms = await twin.size();
    await marker.write({ terms, ...(lastBackup !== undefined && { lastBackup }) });
  };
  let markedAt = Number.NEGATIVE_INFINITY;
  const afterWrite = (): void => {
    if (now() - markedAt < 60_000 && now() >= markedAt) return;
    markedAt = now();
    leaveMark().catch(() => undefined); // Only a trace; the words are stored.
  };

  const live = async (headword: string): Promise<SavedTerm> => {
    const term = await store.get(headword);
    if (term === undefined || term.deletedAt !== undefined) throw new StoreFailure('not-found');
    return term;
  };

  const editAndCount = async (
    headwords: readonly string[],
    edit: (term: SavedTerm) => SavedTerm,
  ): Promise<number> => {
    const written = await store.edit([...new Set(headwords)], (term) => term && edit(term));
    afterWrite();
    return written.length;
  };

  const bulk = async (headwords: readonly string[], action: BulkAction): Promise<number> => {
    if (action.do === 'delete' && headwords.length >= BULK_DELETE)
      await imports.snapshot('bulk-delete');
    return editAndCount(headwords, (term) => applyBulk(term, action, now()));
  };

  return {
    async 'terms/save'(command, sender) {
      if (sender.isPrivate && !(await documents.settings()).reader.keepPrivate) {
        throw new StoreFailure('private');
      }
      let saved: Saved['saved'] = 'already';
      await store.edit([command.headword], (known) => {
        const result = applySave(known, command, now());
        if (result.term.contexts.length > MAX_CONTEXTS && result.saved !== 'already') {
          throw new StoreFailure('too-many');
        }
        saved = result.saved;
        return result.term;
      });
      afterWrite();
      return { saved, headword: command.headword };
    },
    async 'terms/marks'({ headwords }) {
      const found = await store.getMany([...new Set(headwords)]);
      return {
        marks: Object.fromEntries(
          found
            .filter((term) => term.deletedAt === undefined)
            .map((term) => [term.headword, markOf(term)]),
        ),
      };
    },
    async 'terms/list'(query) {
      const quick = await quickPage(query);
      if (quick !== undefined) return quick;
      await tidy();
      await noticeLoss();
      const at = moment();
      const dayEnd = dayStart(learningDay(at.now, at.zone) + 1, at.zone);
      return listTerms((await store.all()).values(), query, dayEnd);
    },
    async 'terms/get'({ headword }) {
      const terms = await store.all();
      const term = terms.get(headword);
      if (term === undefined || term.deletedAt !== undefined) return { term: null, family: [] };
      const family = [...terms.values()].filter(
        (other) =>
          other !== term && other.deletedAt === undefined && familyOf(other) === familyOf(term),
      );
      return { term, family: family.map(summarise) };
    },
    async 'terms/update'({ headword, changes }) {
      await live(headword);
      await store.edit([headword], (term) => term && applyChanges(term, changes, now()));
      return { term: await live(headword) };
    },
    'terms/delete': async ({ headwords }) => ({ deleted: await bulk(headwords, { do: 'delete' }) }),
    'terms/undelete': async ({ headwords }) => ({
      restored: await bulk(headwords, { do: 'undelete' }),
    }),
    async 'terms/bin'({ offset = 0, limit = PAGE_SIZE }) {
      await tidy();
      const terms = [...(await store.all()).values()]
        .filter((term) => isInBin(term, now()))
        .sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
      return { total: terms.length, terms: terms.slice(offset, offset + limit).map(summarise) };
    },
    'terms/bulk': async ({ headwords, action }) => ({ changed: await bulk(headwords, action) }),

    async 'review/queue'({ limit }) {
      const at = moment();
      const terms = await store.all();
      const ahead = [...terms.values()].filter((term) => repairClock(term, at.now) !== term);
      if (ahead.length > 0) {
        await store.edit(
          ahead.map(({ headword }) => headword),
          (term) => term && withRevision(term, repairClock(term, at.now), at.now),
        );
      }
      const { review } = await documents.settings();
      return reviewQueue((await store.all()).values(), review, at, limit);
    },
    async 'review/grade'({ id, headword, direction, grade }) {
      const { review } = await documents.settings();
      const at = moment();
      let graded: SavedTerm | undefined;
      await store.edit([headword], (term) => {
        if (term === undefined || term.deletedAt !== undefined) throw new StoreFailure('not-found');
        graded = withRevision(term, gradeTerm(term, { id, direction, grade }, at, review), at.now);
        return graded;
      });
      const card = graded?.cards[direction];
      return { dueAt: card?.dueAt ?? at.now, intervalDays: card?.intervalDays ?? 0 };
    },
    async 'review/undo'({ id, headword, direction }) {
      let undone = false;
      await store.edit([headword], (term) => {
        const back = term && undoGrade(term, id, direction);
        undone = back !== undefined;
        return term && back && withRevision(term, back, now());
      });
      return { undone };
    },
    'review/stats': async () =>
      computeStats((await store.all()).values(), await documents.reading(), moment()),

    'settings/get': () => documents.settings(),
    'settings/set': (changes) => documents.changeSettings(changes),

    'data/export': ({ format }) => exportFile(format),
    'data/preview-import': (request) => imports.preview(request),
    async 'data/import'({ id, ...request }) {
      const preview = await imports.run(id, request);
      afterWrite();
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
      await noticeLoss();
      await remindOfBackup();
      return { notices: await notices.list() };
    },
    'data/snapshots': async () => ({ snapshots: await imports.snapshots() }),
    'data/restore-snapshot': ({ id }) => imports.restore(id),
  };

  // The popup opens on the newest words; a worker that has just started need not read all of them for that.
  async function quickPage(query: ListQuery): Promise<ListPage | undefined> {
    const { limit = PAGE_SIZE, ...rest } = query;
    const isPlain = Object.entries(rest).every(
      ([key, value]) => value === undefined || value === '' || PLAIN_QUERY.get(key) === value,
    );
    if (!isPlain) return undefined;
    const found = await store.newest(limit);
    // Few or none: the full answer is as quick, and an empty list is never said lightly.
    if (found === undefined || found.total <= limit) return undefined;
    store.all().catch(() => undefined); // Warmed for the next question, which would fail aloud.
    const { terms, total } = found;
    return {
      total,
      all: total,
      terms: terms.map(summarise),
      tags: [],
      publishers: [],
      isPartial: true,
    };
  }

  async function exportFile(format: ExportFormat): Promise<ExportFile> {
    const day = dayName(learningDay(now(), zone()));
    if (format !== 'backup') return tableFile(format, [...(await store.all()).values()], day);
    const name = `dwibaca-backup-${day}.json`;
    const text = await imports.backupText();
    // Data of a newer version can be taken out but not noted.
    if ((await twin.ready()) !== 'read-only') await documents.setLastBackup({ name, at: now() });
    await leaveMark().catch(() => undefined);
    return { name, type: 'application/json', text };
  }

  async function remindOfBackup(): Promise<void> {
    if (persisted === undefined || (await store.all()).size === 0) return;
    const isKept = await persisted().catch(() => true);
    const last = await documents.lastBackup();
    const isOld = last === undefined || now() - last.at > BACKUP_AGE_MS;
    if (!isKept && isOld) notices.add('not-persistent');
  }
}

const PLAIN_QUERY: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['sort', 'newest'],
  ['show', 'all'],
  ['offset', 0],
]);
const BACKUP_AGE_MS = 30 * 86_400_000;

function applyBulk(term: SavedTerm, action: BulkAction, at: number): SavedTerm {
  switch (action.do) {
    case 'tag':
      return live(term, () => applyChanges(term, { tags: [...term.tags, action.tag] }, at));
    case 'untag': {
      const gone = cleanTags([action.tag]);
      const tags = term.tags.filter((tag) => !gone.includes(tag));
      return live(term, () => applyChanges(term, { tags }, at));
    }
    case 'mark':
      return live(term, () => applyChanges(term, { mark: action.mark }, at));
    case 'delete':
      return deleteTerm(term, at);
    case 'undelete':
      return isInBin(term, at) ? undeleteTerm(term, at) : term;
  }
}

function live(term: SavedTerm, change: () => SavedTerm): SavedTerm {
  return term.deletedAt === undefined ? change() : term;
}

// Grading is a change like any other: of two copies the later one must win.
function withRevision(old: SavedTerm, next: SavedTerm, at: number): SavedTerm {
  return next === old ? old : { ...next, revision: old.revision + 1, updatedAt: at };
}

function markOf(term: SavedTerm): TermMark {
  return term.mark === 'none' ? 'saved' : term.mark;
}

function tableFile(
  format: Exclude<ExportFormat, 'backup'>,
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
