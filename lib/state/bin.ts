import { batch, computed, signal } from '@preact/signals';
import type { TermSummary } from '../core/vocabulary/summary.ts';
import type { Send } from '../messages/protocol.ts';
import { type Failure, failureOf } from './failure.ts';

export interface BinDeps {
  readonly send: Send;
  /** Told when words have come back, so that the list shows them. */
  readonly onRestored: () => Promise<void>;
}

export type Bin = ReturnType<typeof createBin>;

/** Deleted words of the last 90 days, and the way back for them. */
export function createBin({ send, onRestored }: BinDeps) {
  const isOpen = signal(false);
  const terms = signal<readonly TermSummary[]>([]);
  const total = signal(0);
  const failure = signal<Failure | undefined>(undefined);
  const hasMore = computed(() => terms.value.length < total.value);

  const load = async (offset: number): Promise<void> => {
    const answer = await send('terms/bin', { offset });
    batch(() => {
      failure.value = failureOf(answer);
      if (!answer.ok) return;
      const page = answer.value;
      terms.value = offset === 0 ? page.terms : [...terms.value, ...page.terms];
      total.value = page.total;
    });
  };

  const open = (): Promise<void> => {
    isOpen.value = true;
    return load(0);
  };

  const close = (): void => {
    isOpen.value = false;
  };

  const loadMore = (): Promise<void> => load(terms.value.length);

  /** @returns whether they are back */
  const restore = async (headwords: readonly string[]): Promise<boolean> => {
    const answer = await send('terms/undelete', { headwords });
    failure.value = failureOf(answer);
    if (!answer.ok) return false;
    await Promise.all([load(0), onRestored()]);
    return true;
  };

  return { isOpen, terms, total, failure, hasMore, open, close, loadMore, restore };
}
