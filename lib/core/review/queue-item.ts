import type { ShownSense } from '../gloss/token.ts';
import type { TermContext } from '../vocabulary/term.ts';
import type { CardState, Direction, Grade } from './card.ts';

/** One question of a review with everything needed to draw it. */
export interface QueueItem {
  readonly headword: string;
  readonly direction: Direction;
  readonly state: CardState;
  readonly family: string;
  readonly gloss: string;
  readonly sense?: ShownSense;
  readonly note?: string;
  readonly forms: readonly string[];
  /** The sentence asked on; it changes from review to review when there are several. */
  readonly context?: TermContext;
  /** Milliseconds until the next question for each answer. */
  readonly intervals: Readonly<Record<Grade, number>>;
}

export interface ReviewQueue {
  readonly items: readonly QueueItem[];
  /** What is left today. */
  readonly due: number;
  readonly fresh: number;
  /** New terms that wait for another day because of the daily limit. */
  readonly held: number;
  /** When the next card of today or later comes; absent when there is none. */
  readonly nextAt?: number;
}
