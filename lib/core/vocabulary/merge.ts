import type { Card, Direction, ReviewEntry } from '../review/card.ts';
import { DIRECTIONS } from '../review/card.ts';
import type { SavedTerm, TermContext } from './term.ts';

/**
 * Two copies of one term made into one that loses nothing of either.
 *
 * Forms, sentences, answers and deletions of sentences are united; what the reader chose (sense, note, translation,
 * tags, mark, being deleted) comes whole from the copy with the higher revision; each card from the copy in which it
 * was answered more often. The order of merging does not matter, nor does merging twice.
 */
export function mergeTerms(a: SavedTerm, b: SavedTerm): SavedTerm {
  const [newer, older] = compareEdits(a, b) >= 0 ? [a, b] : [b, a];
  const removed = latestById([...a.removedContexts, ...b.removedContexts], ({ at }) => at);
  const removedAt = new Map(removed.map(({ id, at }) => [id, at]));
  const contexts = latestById([...a.contexts, ...b.contexts], ({ savedAt }) => savedAt)
    .filter(({ id, savedAt }) => savedAt > (removedAt.get(id) ?? Number.NEGATIVE_INFINITY))
    .sort(bySavedAt);
  return {
    ...editsOf(newer),
    headword: newer.headword,
    forms: union(a.forms, b.forms),
    contexts,
    removedContexts: removed.sort(byId),
    cards: mergeCards(newer.cards, older.cards),
    log: latestById([...a.log, ...b.log], ({ at }) => at).sort(byTime),
    undone: union(a.undone, b.undone),
    saveIds: union(a.saveIds, b.saveIds),
    createdAt: Math.min(a.createdAt, b.createdAt),
  };
}

/** The fields that are one choice of the reader and travel together. */
const EDIT_FIELDS = [
  'root',
  'sense',
  'note',
  'translation',
  'mark',
  'markedAt',
  'tags',
  'revision',
  'updatedAt',
  'deletedAt',
] as const satisfies readonly (keyof SavedTerm)[];
type Edits = Pick<SavedTerm, (typeof EDIT_FIELDS)[number]>;

function editsOf(term: SavedTerm): Edits {
  const entries = EDIT_FIELDS.flatMap((field) =>
    term[field] === undefined ? [] : [[field, term[field]]],
  );
  return Object.fromEntries(entries) as Edits;
}

/** Above 0 when the first copy holds the newer choices, 0 only when they are the same. */
function compareEdits(a: SavedTerm, b: SavedTerm): number {
  return (
    a.revision - b.revision ||
    a.updatedAt - b.updatedAt ||
    compareText(canonical(editsOf(a)), canonical(editsOf(b)))
  );
}

function mergeCards(a: SavedTerm['cards'], b: SavedTerm['cards']): SavedTerm['cards'] {
  const merged: Partial<Record<Direction, Card>> = {};
  for (const direction of DIRECTIONS) {
    const card = newerCard(a[direction], b[direction]);
    if (card !== undefined) merged[direction] = card;
  }
  return merged;
}

function newerCard(a: Card | undefined, b: Card | undefined): Card | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const order =
    a.seq - b.seq ||
    (a.reviewedAt ?? 0) - (b.reviewedAt ?? 0) ||
    compareText(canonical(a), canonical(b));
  return order >= 0 ? a : b;
}

// One of each id: the later one, and of equally late ones always the same one.
function latestById<T extends { readonly id: string }>(
  items: readonly T[],
  timeOf: (item: T) => number,
): T[] {
  const best = new Map<string, T>();
  for (const item of items) {
    const known = best.get(item.id);
    const order =
      known === undefined
        ? 1
        : timeOf(item) - timeOf(known) || compareText(canonical(item), canonical(known));
    if (order > 0) best.set(item.id, item);
  }
  return [...best.values()];
}

/** All values of both, sorted, each once. */
export function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].sort(compareText);
}

/** JSON with the keys of every object in order: equal values give equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** Are two values of JSON the same? Fields that are undefined count as absent. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, at) => sameJson(item, b[at]));
  }
  const fields = Object.entries(a).filter(([, value]) => value !== undefined);
  const others = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
  return (
    fields.length === others.size &&
    fields.every(([key, value]) => others.has(key) && sameJson(value, others.get(key)))
  );
}

/** By UTF-16 units, the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bySavedAt(a: TermContext, b: TermContext): number {
  return a.savedAt - b.savedAt || compareText(a.id, b.id);
}

function byTime(a: ReviewEntry, b: ReviewEntry): number {
  return a.at - b.at || compareText(a.id, b.id);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}
