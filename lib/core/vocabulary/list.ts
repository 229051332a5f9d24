import { fold } from '../text/fold.ts';
import { earliestDue, summarise, type TermSummary } from './summary.ts';
import { familyOf, glossOf, type SavedTerm } from './term.ts';

export const SORTS = ['newest', 'oldest', 'headword', 'due', 'family', 'publisher'] as const;
export type Sort = (typeof SORTS)[number];

export const SHOWS = ['all', 'due', 'new', 'learning', 'known', 'ignored'] as const;
export type Show = (typeof SHOWS)[number];

/** What the list should show. Everything left out means "all". */
export interface ListQuery {
  /** Indonesian in any form met, or English. */
  readonly search?: string;
  readonly sort?: Sort;
  readonly show?: Show;
  readonly family?: string;
  readonly tag?: string;
  readonly publisher?: string;
  /** Saved at or after, and before, in milliseconds since 1970. */
  readonly from?: number;
  readonly to?: number;
  readonly offset?: number;
  readonly limit?: number;
  /** A first quick answer will do, see `ListPage.isPartial`. */
  readonly isQuick?: boolean;
}

export interface ListPage {
  /** How many fit the query. */
  readonly total: number;
  /** How many are saved at all; 0 only when nothing is. */
  readonly all: number;
  readonly terms: readonly TermSummary[];
  /** What can be filtered by, commonest first. */
  readonly tags: readonly string[];
  readonly publishers: readonly string[];
  /** A first quick answer without `tags` and `publishers`; ask again for them. */
  readonly isPartial?: true;
}

export const PAGE_SIZE = 100;

/** The terms that fit a query, in its order, one page of them. Deleted terms are left out. */
export function listTerms(terms: Iterable<SavedTerm>, query: ListQuery, dayEnd: number): ListPage {
  const live = [...terms].filter((term) => term.deletedAt === undefined);
  const fitting = live.filter((term) => fits(term, query, dayEnd));
  const wanted = fold((query.search ?? '').trim());
  const ranked =
    wanted === ''
      ? fitting.sort(ORDERS[query.sort ?? 'newest'])
      : fitting
          .map((term) => ({ term, rank: rankOf(term, wanted) }))
          .filter(({ rank }) => rank > 0)
          .sort((a, b) => b.rank - a.rank || ORDERS[query.sort ?? 'newest'](a.term, b.term))
          .map(({ term }) => term);
  const offset = query.offset ?? 0;
  return {
    total: ranked.length,
    all: live.length,
    terms: ranked.slice(offset, offset + (query.limit ?? PAGE_SIZE)).map(summarise),
    tags: commonest(live.flatMap((term) => term.tags)),
    publishers: commonest(live.flatMap(publishersOf)),
  };
}

function fits(term: SavedTerm, query: ListQuery, dayEnd: number): boolean {
  return (
    isShown(term, query.show ?? 'all', dayEnd) &&
    (query.family === undefined || familyOf(term) === query.family) &&
    (query.tag === undefined || term.tags.includes(query.tag)) &&
    (query.publisher === undefined || publishersOf(term).includes(query.publisher)) &&
    (query.from === undefined || term.createdAt >= query.from) &&
    (query.to === undefined || term.createdAt < query.to)
  );
}

function isShown(term: SavedTerm, show: Show, dayEnd: number): boolean {
  const due = earliestDue(term);
  switch (show) {
    case 'all':
      return true;
    case 'due':
      return term.mark === 'none' && due !== undefined && due < dayEnd;
    case 'new':
      return term.mark === 'none' && due === undefined;
    case 'learning':
      return term.mark === 'none' && due !== undefined;
    case 'known':
      return term.mark === 'known';
    case 'ignored':
      return term.mark === 'ignored';
  }
}

// Whole word before beginning before middle; Indonesian before English before notes and sentences.
function rankOf(term: SavedTerm, wanted: string): number {
  const words = [term.headword, ...term.forms, familyOf(term)].map(fold);
  if (words[0] === wanted) return 9;
  if (words.includes(wanted)) return 8;
  const gloss = fold(glossOf(term));
  if (gloss.split(/[^\p{L}\p{N}'-]+/u).includes(wanted)) return 7;
  if (words.some((word) => word.startsWith(wanted))) return 6;
  if (words.some((word) => word.includes(wanted))) return 5;
  if (gloss.includes(wanted)) return 4;
  if (term.tags.some((tag) => fold(tag) === wanted)) return 3;
  if (fold(term.note ?? '').includes(wanted)) return 2;
  return term.contexts.some((context) => fold(context.sentence).includes(wanted)) ? 1 : 0;
}

type Order = (a: SavedTerm, b: SavedTerm) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byHeadword: Order = (a, b) => byText(fold(a.headword), fold(b.headword));

const ORDERS: Readonly<Record<Sort, Order>> = {
  newest: (a, b) => b.createdAt - a.createdAt || byHeadword(a, b),
  oldest: (a, b) => a.createdAt - b.createdAt || byHeadword(a, b),
  headword: byHeadword,
  due: (a, b) => dueOrLast(a) - dueOrLast(b) || byHeadword(a, b),
  family: (a, b) => byText(fold(familyOf(a)), fold(familyOf(b))) || byHeadword(a, b),
  publisher: (a, b) =>
    byText(publishersOf(a)[0] ?? '\uFFFF', publishersOf(b)[0] ?? '\uFFFF') || byHeadword(a, b),
};

function dueOrLast(term: SavedTerm): number {
  return earliestDue(term) ?? Number.MAX_SAFE_INTEGER;
}

function publishersOf(term: SavedTerm): readonly string[] {
  return [...new Set(term.contexts.flatMap(({ publisher }) => (publisher ? [publisher] : [])))];
}

function commonest(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([value]) => value);
}
