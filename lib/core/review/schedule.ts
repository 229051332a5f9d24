import { type Card as FsrsCard, type Grade as FsrsGrade, fsrs, type State } from 'ts-fsrs';
import type { ReviewSettings } from '../vocabulary/settings.ts';
import { CARD_STATES, type Card, type CardFacts, type CardState, type Grade } from './card.ts';
import { dayStart, learningDay, localShift } from './day.ts';

const DAY_MS = 86_400_000;
// Day-long intervals fall due in the middle of their learning day, so that neither summer time nor a flight of
// some hours moves them to its neighbour.
const MIDDAY_MS = 8 * 3_600_000;

/** The clock of the person who answers. */
export interface Moment {
  readonly now: number;
  /** IANA name of the time zone. */
  readonly zone: string;
}

/** A card that was never asked. */
export const NEW_CARD: CardFacts = {
  state: 'new',
  dueAt: 0,
  stability: 0,
  difficulty: 0,
  step: 0,
  reps: 0,
  lapses: 0,
  intervalDays: 0,
};

/**
 * The card after an answer, by FSRS with the person's own parameters and wanted retention.
 *
 * Intervals are never negative and `dueAt` is always finite, also when the clock was set back since the last answer.
 */
export function nextCard(
  card: CardFacts,
  grade: Grade,
  moment: Moment,
  settings: ReviewSettings,
): CardFacts {
  const at = Math.max(moment.now, card.reviewedAt ?? 0);
  const shifted = localShift(at, moment.zone);
  const { card: next } = scheduler(settings).next(
    toFsrs(card, shifted, moment.zone),
    new Date(shifted),
    FSRS_GRADES[grade],
  );
  const waitMs = next.due.getTime() - shifted;
  const days = Math.max(0, Math.round(next.scheduled_days));
  const dueAt =
    days >= 1
      ? dayStart(learningDay(at, moment.zone), moment.zone) + days * DAY_MS + MIDDAY_MS
      : at + Math.max(0, waitMs);
  return {
    state: CARD_STATES[next.state] ?? 'review',
    dueAt: Math.min(dueAt, LATEST),
    stability: next.stability,
    difficulty: next.difficulty,
    step: next.learning_steps,
    reps: next.reps,
    lapses: next.lapses,
    intervalDays: days,
    reviewedAt: at,
  };
}

/** What each answer would lead to, in milliseconds from now. */
export function previewIntervals(
  card: CardFacts,
  moment: Moment,
  settings: ReviewSettings,
): Readonly<Record<Grade, number>> {
  const wait = (grade: Grade): number =>
    Math.max(0, nextCard(card, grade, moment, settings).dueAt - moment.now);
  return { again: wait('again'), hard: wait('hard'), good: wait('good'), easy: wait('easy') };
}

// The last instant that a Date can hold.
const LATEST = 8.64e15;

const FSRS_GRADES = { again: 1, hard: 2, good: 3, easy: 4 } as const satisfies Record<
  Grade,
  FsrsGrade
>;

const FSRS_STATES = { new: 0, learning: 1, review: 2, relearning: 3 } as const satisfies Record<
  CardState,
  State
>;

type Scheduler = ReturnType<typeof fsrs>;
let last: { readonly key: string; readonly made: Scheduler } | undefined;

function scheduler({ retention, parameters }: ReviewSettings): Scheduler {
  const key = JSON.stringify([retention, parameters]);
  if (last?.key !== key) {
    const made = fsrs({
      request_retention: Math.min(0.97, Math.max(0.7, retention)),
      enable_fuzz: false, // What the buttons promise is what happens.
      ...(parameters !== undefined && { w: [...parameters] }),
    });
    last = { key, made };
  }
  return last.made;
}

function toFsrs(card: CardFacts, shiftedNow: number, zone: string): FsrsCard {
  return {
    due: new Date(card.state === 'new' ? shiftedNow : localShift(card.dueAt, zone)),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: card.intervalDays,
    learning_steps: card.step,
    reps: card.reps,
    lapses: card.lapses,
    state: FSRS_STATES[card.state],
    ...(card.reviewedAt !== undefined && {
      last_review: new Date(Math.min(localShift(card.reviewedAt, zone), shiftedNow)),
    }),
  };
}

/** The facts of a card without its bookkeeping. */
export function factsOf(card: Card): CardFacts {
  const { seq: _seq, undo: _undo, ...facts } = card;
  return facts;
}
