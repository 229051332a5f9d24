import { nameOfPublisher } from '../../lib/core/article/publishers.ts';
import { dayStart, learningDay } from '../../lib/core/review/day.ts';
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
import {
  type ListPage,
  type ListQuery,
  listTerms,
  PAGE_SIZE,
} from '../../lib/core/vocabulary/list.ts';
import { summarise } from '../../lib/core/vocabulary/summary.ts';
import { familyOf, type SaveCommand, type SavedTerm } from '../../lib/core/vocabulary/term.ts';
import type { BulkAction, Kind, TermMark } from '../../lib/messages/protocol.ts';
import type { SomeHandlers } from '../../lib/messages/serve.ts';
import { StoreFailure } from '../../lib/store/failure.ts';
import type { ImportStore } from '../../lib/store/import-store.ts';
import type { Trace } from './trace.ts';
import type { VocabularyHandlerDeps } from './vocabulary-handlers.ts';

/** More sentences for one word teach nothing new; a page must not fill the store with them. */
const MAX_CONTEXTS = 300;
/** Deleting so many at once is preceded by a snapshot. */
const BULK_DELETE = 10;

/** Saving, listing, changing and deleting terms. */
export function createTermHandlers(
  deps: VocabularyHandlerDeps,
  imports: ImportStore,
  trace: Trace,
): SomeHandlers<Extract<Kind, `terms/${string}`>> {
  const { store, documents, now, zone } = deps;
  let isTidied = false;

  // Once a worker: terms whose 90 days are over are emptied, and the loss of both stores is noticed.
  const tidy = async (): Promise<void> => {
    if (isTidied) return;
    isTidied = true;
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
    trace.afterWrite();
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
        const result = applySave(known, withPublisher(command), now());
        if (result.term.contexts.length > MAX_CONTEXTS && result.saved !== 'already') {
          throw new StoreFailure('too-many');
        }
        saved = result.saved;
        return result.term;
      });
      trace.afterWrite();
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
      await trace.noticeLoss();
      const dayEnd = dayStart(learningDay(now(), zone()) + 1, zone());
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
  };

  // The popup opens on the newest words; for those all need be neither read nor sorted.
  async function quickPage(query: ListQuery): Promise<ListPage | undefined> {
    const { limit = PAGE_SIZE, isQuick = false, ...rest } = query;
    const isPlain = Object.entries(rest).every(
      ([key, value]) => value === undefined || value === '' || PLAIN_QUERY.get(key) === value,
    );
    if (!isQuick || !isPlain) return undefined;
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
}

const PLAIN_QUERY: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['sort', 'newest'],
  ['show', 'all'],
  ['offset', 0],
]);

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

function markOf(term: SavedTerm): TermMark {
  return term.mark === 'none' ? 'saved' : term.mark;
}

// The reader has no room for the names of publishers.
function withPublisher(command: SaveCommand): SaveCommand {
  const { context } = command;
  if (context?.publisher === undefined) return command;
  return { ...command, context: { ...context, publisher: nameOfPublisher(context.publisher) } };
}
