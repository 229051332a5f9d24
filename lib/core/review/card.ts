/** Which side is asked: `id-en` shows Indonesian and wants English, `en-id` the other way round. */
export const DIRECTIONS = ['id-en', 'en-id'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof GRADES)[number];

export const CARD_STATES = ['new', 'learning', 'review', 'relearning'] as const;
export type CardState = (typeof CARD_STATES)[number];

/** What the scheduler knows about one direction of one term. Times are milliseconds since 1970. */
export interface CardFacts {
  readonly state: CardState;
  readonly dueAt: number;
  readonly stability: number;
  readonly difficulty: number;
  /** Place in the steps of learning and relearning. */
  readonly step: number;
  readonly reps: number;
  readonly lapses: number;
  /** The interval given at the last grade; 0 within a day. */
  readonly intervalDays: number;
  readonly reviewedAt?: number;
}

export interface Card extends CardFacts {
  /** Grades and undos that made this card; of two copies the one with more is the newer. */
  readonly seq: number;
  /** The last grade and the card before it, so that it can be taken back; `before` absent: the card was new. */
  readonly undo?: { readonly gradeId: string; readonly before?: CardFacts };
}

/** One answer, kept for ever. */
export interface ReviewEntry {
  /** Made by the caller; the same id is never counted twice. */
  readonly id: string;
  readonly direction: Direction;
  readonly grade: Grade;
  readonly at: number;
  /** State of the card when it was asked. */
  readonly from: CardState;
  /** Days until the next question, as given by this grade; 0 within a day. */
  readonly intervalDays: number;
}
