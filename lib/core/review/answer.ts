import type { ReviewSettings } from '../vocabulary/settings.ts';
import type { SavedTerm } from '../vocabulary/term.ts';
import type { Card, Direction, Grade, ReviewEntry } from './card.ts';
import { factsOf, type Moment, NEW_CARD, nextCard } from './schedule.ts';

const DAY_MS = 86_400_000;

/** One answer of the reader. */
export interface GradeCommand {
  /** Made by the caller; the same id counts once. */
  readonly id: string;
  readonly direction: Direction;
  readonly grade: Grade;
}

/**
 * The term after an answer: card rescheduled, entry added to the log.
 *
 * @returns the very same term when this id was counted before
 */
export function gradeTerm(
  term: SavedTerm,
  command: GradeCommand,
  moment: Moment,
  settings: ReviewSettings,
): SavedTerm {
  if (term.log.some((entry) => entry.id === command.id)) return term;
  const repaired = repairClock(term, moment.now);
  const before = repaired.cards[command.direction];
  const facts = before === undefined ? NEW_CARD : factsOf(before);
  const next = nextCard(facts, command.grade, moment, settings);
  const card: Card = {
    ...next,
    seq: (before?.seq ?? 0) + 1,
    undo: { gradeId: command.id, ...(facts.state !== 'new' && { before: facts }) },
  };
  const entry: ReviewEntry = {
    id: command.id,
    direction: command.direction,
    grade: command.grade,
    at: moment.now,
    from: facts.state,
    intervalDays: next.intervalDays,
  };
  return {
    ...repaired,
    cards: { ...repaired.cards, [command.direction]: card },
    log: [...repaired.log, entry].sort(byTime),
  };
}

/**
 * The term with the last answer of one direction taken back; the log keeps it, marked as undone.
 *
 * @returns the very same term when it is undone already; undefined when a later answer stands in the way
 */
export function undoGrade(
  term: SavedTerm,
  id: string,
  direction: Direction,
): SavedTerm | undefined {
  if (term.undone.includes(id)) return term;
  const card = term.cards[direction];
  if (card?.undo?.gradeId !== id) return undefined;
  const back: Card = { ...(card.undo.before ?? NEW_CARD), seq: card.seq + 1 };
  return {
    ...term,
    cards: { ...term.cards, [direction]: back },
    undone: [...term.undone, id].sort(),
  };
}

/** The answers that count. */
export function countedLog(term: SavedTerm): readonly ReviewEntry[] {
  if (term.undone.length === 0) return term.log;
  const undone = new Set(term.undone);
  return term.log.filter((entry) => !undone.has(entry.id));
}

/**
 * Cards that were answered while the clock stood more than a day ahead get their dates moved back by as much: the
 * interval stays, the card is neither lost in the future nor asked twice.
 *
 * @returns the very same term when there is nothing to repair
 */
export function repairClock(term: SavedTerm, now: number): SavedTerm {
  let cards = term.cards;
  for (const direction of ['id-en', 'en-id'] as const) {
    const card = cards[direction];
    const ahead = (card?.reviewedAt ?? 0) - now;
    if (card === undefined || ahead <= DAY_MS) continue;
    const dueAt = Math.max(now, card.dueAt - ahead);
    cards = { ...cards, [direction]: { ...card, dueAt, reviewedAt: now, seq: card.seq + 1 } };
  }
  return cards === term.cards ? term : { ...term, cards };
}

function byTime(a: ReviewEntry, b: ReviewEntry): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
