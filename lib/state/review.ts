import { batch, computed, signal } from '@preact/signals';
import type { ExplainedSegment } from '../core/gloss/affix-meaning.ts';
import type { Direction, Grade } from '../core/review/card.ts';
import type { QueueItem } from '../core/review/queue-item.ts';
import type { ReviewStats } from '../core/review/stats.ts';
import type { Send } from '../messages/protocol.ts';
import { type Failure, failureOf } from './failure.ts';
import { lookUpWord } from './look-up-word.ts';

export interface ReviewDeps {
  readonly send: Send;
  /** A fresh id for every answer: `crypto.randomUUID`. */
  readonly newId: () => string;
}

interface Given {
  readonly id: string;
  readonly headword: string;
  readonly direction: Direction;
}

export type Review = ReturnType<typeof createReview>;

/** A review session: each answer is stored as it is given, so leaving at any moment loses nothing. */
export function createReview({ send, newId }: ReviewDeps) {
  const items = signal<readonly QueueItem[]>([]);
  /** Undefined until the first answer, so that "nothing is due" is never said too early. */
  const isLoaded = signal(false);
  const due = signal(0);
  const fresh = signal(0);
  const held = signal(0);
  const nextAt = signal<number | undefined>(undefined);
  const isRevealed = signal(false);
  const isBusy = signal(false);
  const failure = signal<Failure | undefined>(undefined);
  const answered = signal(0);
  const given = signal<readonly Given[]>([]);
  const stats = signal<ReviewStats | undefined>(undefined);
  /** How the word of the shown answer is built. */
  const chain = signal<readonly ExplainedSegment[]>([]);
  const current = computed(() => items.value[0]);
  const canUndo = computed(() => given.value.length > 0);
  // A failed answer is sent again under the same id, so that it cannot count twice.
  let pending: { readonly item: QueueItem; readonly id: string } | undefined;

  const load = async (): Promise<void> => {
    const answer = await send('review/queue', {});
    batch(() => {
      failure.value = failureOf(answer);
      if (!answer.ok) return;
      isLoaded.value = true;
      items.value = answer.value.items;
      due.value = answer.value.due;
      fresh.value = answer.value.fresh;
      held.value = answer.value.held;
      nextAt.value = answer.value.nextAt;
    });
  };

  /** Fetches what is due and shows the first question; an answer that is already shown stays, if its question does. */
  const start = async (): Promise<void> => {
    const before = current.value;
    await load();
    const now = current.value;
    if (before === undefined || now === undefined || !isSame(now, before)) isRevealed.value = false;
  };

  const reveal = (): void => {
    const item = current.value;
    if (item === undefined) return;
    batch(() => {
      isRevealed.value = true;
      chain.value = [];
    });
    void explain(item);
  };

  // As it was met, else as it stands in the dictionary.
  const explain = async (item: QueueItem): Promise<void> => {
    const { headword } = item;
    const met = await lookUpWord(send, item.context?.form || headword, headword);
    const found = met.chain.length > 0 ? met : await lookUpWord(send, headword, headword);
    if (current.value === item) chain.value = found.chain;
  };

  /** Stores the answer to the current question and goes on; stays there when it could not be stored. */
  const grade = async (wanted: Grade): Promise<void> => {
    const item = current.value;
    if (item === undefined || isBusy.value) return;
    isBusy.value = true;
    if (pending?.item !== item) pending = { item, id: newId() };
    const { id } = pending;
    const { headword, direction } = item;
    const answer = await send('review/grade', { id, headword, direction, grade: wanted });
    if (!answer.ok) {
      batch(() => {
        isBusy.value = false;
        failure.value = failureOf(answer);
      });
      return;
    }
    pending = undefined;
    batch(() => {
      given.value = [...given.value, { id, headword, direction }];
      answered.value += 1;
      isRevealed.value = false;
      items.value = items.value.slice(1);
    });
    await load();
    isBusy.value = false;
    // At the end the figures are shown, this answer among them.
    if (current.value === undefined) await loadStats();
  };

  /** Takes the last answer back and asks that question again. */
  const undo = async (): Promise<void> => {
    const last = given.value.at(-1);
    if (last === undefined || isBusy.value) return;
    isBusy.value = true;
    const answer = await send('review/undo', last);
    batch(() => {
      failure.value = failureOf(answer);
      if (!answer.ok) return;
      given.value = given.value.slice(0, -1);
      if (answer.value.undone) answered.value -= 1;
      isRevealed.value = false;
    });
    await load();
    batch(() => {
      const back = items.value.filter((item) => isSame(item, last));
      items.value = [...back, ...items.value.filter((item) => !isSame(item, last))];
      isBusy.value = false;
    });
  };

  const loadStats = async (): Promise<void> => {
    const answer = await send('review/stats', {});
    failure.value = failureOf(answer);
    if (answer.ok) stats.value = answer.value;
  };

  return {
    items,
    current,
    isLoaded,
    due,
    fresh,
    held,
    nextAt,
    isRevealed,
    isBusy,
    failure,
    answered,
    canUndo,
    stats,
    chain,
    start,
    reveal,
    grade,
    undo,
    loadStats,
  };
}

function isSame(item: QueueItem, given: Pick<Given, 'headword' | 'direction'>): boolean {
  return item.headword === given.headword && item.direction === given.direction;
}
