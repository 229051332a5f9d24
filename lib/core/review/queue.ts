import type { ReviewSettings } from '../vocabulary/settings.ts';
import { familyOf, glossOf, type SavedTerm } from '../vocabulary/term.ts';
import { countedLog } from './answer.ts';
import type { Card, Direction } from './card.ts';
import { dayStart, learningDay } from './day.ts';
import type { QueueItem, ReviewQueue } from './queue-item.ts';
import { factsOf, type Moment, NEW_CARD, previewIntervals } from './schedule.ts';

/** When nothing else is left, cards of the learning steps may come this much early. */
const AHEAD_MS = 20 * 60_000;
const QUEUE_SIZE = 50;

interface Candidate {
  readonly term: SavedTerm;
  readonly direction: Direction;
  readonly card: Card | undefined;
}

/**
 * What to ask now: first what is due, the longest waiting first, then new terms in the order in which they were
 * saved, within the daily limits. The two directions of one term are never new or repeated on the same day.
 */
export function reviewQueue(
  terms: Iterable<SavedTerm>,
  settings: ReviewSettings,
  moment: Moment,
  size = QUEUE_SIZE,
): ReviewQueue {
  const today = learningDay(moment.now, moment.zone);
  const startsAt = dayStart(today, moment.zone);
  const endsAt = dayStart(today + 1, moment.zone);
  const learning: Candidate[] = [];
  const due: Candidate[] = [];
  const fresh: Candidate[] = [];
  const later: number[] = [];
  let newToday = 0;
  let reviewedToday = 0;

  for (const term of terms) {
    if (term.deletedAt !== undefined) continue;
    const log = countedLog(term).filter(({ at }) => at >= startsAt && at < endsAt);
    newToday += log.filter(({ from }) => from === 'new').length;
    reviewedToday += log.filter(({ from }) => from === 'review').length;
    if (term.mark !== 'none' || !canBeAsked(term)) continue;
    let isTaken = false;
    for (const direction of settings.directions) {
      const card = term.cards[direction];
      const candidate = { term, direction, card };
      const isOther = log.some((entry) => entry.direction !== direction);
      if (card === undefined || card.state === 'new') {
        if (isTaken || isOther || !isRipe(term, direction, settings)) continue;
        fresh.push(candidate);
        isTaken = true;
      } else if (card.state === 'review') {
        if (card.dueAt >= endsAt) later.push(card.dueAt);
        else if (isTaken || isOther) later.push(endsAt);
        else {
          due.push(candidate);
          isTaken = true;
        }
      } else {
        learning.push(candidate);
        isTaken = true;
      }
    }
  }

  const ready = learning.filter(({ card }) => dueAtOf(card) <= moment.now);
  const waiting = learning.filter(({ card }) => dueAtOf(card) > moment.now);
  const dueNow = due.sort(byDue).slice(0, Math.max(0, settings.reviewsPerDay - reviewedToday));
  const newNow = fresh.sort(bySaved).slice(0, Math.max(0, settings.newPerDay - newToday));
  const early = waiting.filter(({ card }) => dueAtOf(card) <= moment.now + AHEAD_MS).sort(byDue);
  const items = [...ready.sort(byDue), ...dueNow, ...newNow, ...early];
  const next = [...later, ...waiting.map(({ card }) => dueAtOf(card))];
  if (fresh.length > newNow.length || due.length > dueNow.length) next.push(endsAt);
  return {
    items: items.slice(0, size).map((candidate) => toItem(candidate, moment, settings)),
    due: ready.length + dueNow.length + early.length,
    fresh: newNow.length,
    held: fresh.length - newNow.length,
    ...(next.length > 0 && { nextAt: next.reduce((a, b) => Math.min(a, b)) }),
  };
}

// Without an answer to show there is no question.
function canBeAsked(term: SavedTerm): boolean {
  return glossOf(term) !== '' || term.note !== undefined;
}

// Producing a word is asked only after recognising it has been learnt.
function isRipe(term: SavedTerm, direction: Direction, settings: ReviewSettings): boolean {
  if (direction === 'id-en' || !settings.directions.includes('id-en')) return true;
  return term.cards['id-en']?.state === 'review';
}

function dueAtOf(card: Card | undefined): number {
  return card?.dueAt ?? 0;
}

function byDue(a: Candidate, b: Candidate): number {
  return dueAtOf(a.card) - dueAtOf(b.card) || byHeadword(a, b);
}

function bySaved(a: Candidate, b: Candidate): number {
  return a.term.createdAt - b.term.createdAt || byHeadword(a, b);
}

function byHeadword(a: Candidate, b: Candidate): number {
  return a.term.headword < b.term.headword ? -1 : 1;
}

function toItem(
  { term, direction, card }: Candidate,
  moment: Moment,
  settings: ReviewSettings,
): QueueItem {
  const facts = card === undefined ? NEW_CARD : factsOf(card);
  // Another sentence each time, so that the word is learnt and not the sentence.
  const context = term.contexts[facts.reps % Math.max(1, term.contexts.length)];
  return {
    headword: term.headword,
    direction,
    state: facts.state,
    family: familyOf(term),
    gloss: glossOf(term),
    ...(term.sense !== undefined && { sense: term.sense }),
    ...(term.note !== undefined && { note: term.note }),
    forms: term.forms,
    ...(context !== undefined && { context }),
    intervals: previewIntervals(facts, moment, settings),
  };
}
