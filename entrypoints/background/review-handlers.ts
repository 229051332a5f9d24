import { gradeTerm, repairClock, undoGrade } from '../../lib/core/review/answer.ts';
import { computeStats } from '../../lib/core/review/compute-stats.ts';
import { reviewQueue } from '../../lib/core/review/queue.ts';
import type { Moment } from '../../lib/core/review/schedule.ts';
import type { SavedTerm } from '../../lib/core/vocabulary/term.ts';
import type { Kind } from '../../lib/messages/protocol.ts';
import type { SomeHandlers } from '../../lib/messages/serve.ts';
import { StoreFailure } from '../../lib/store/failure.ts';
import type { VocabularyHandlerDeps } from './vocabulary-handlers.ts';

/** Asking, grading, taking back, statistics. */
export function createReviewHandlers({
  store,
  documents,
  now,
  zone,
}: VocabularyHandlerDeps): SomeHandlers<Extract<Kind, `review/${string}`>> {
  const moment = (): Moment => ({ now: now(), zone: zone() });
  return {
    async 'review/queue'({ limit }) {
      const at = moment();
      const terms = await store.all();
      const ahead = [...terms.values()].filter((term) => repairClock(term, at.now) !== term);
      if (ahead.length > 0) {
        await store.edit(
          ahead.map(({ headword }) => headword),
          (term) => term && withRevision(term, repairClock(term, at.now), at.now),
        );
      }
      const { review } = await documents.settings();
      return reviewQueue((await store.all()).values(), review, at, limit);
    },
    async 'review/grade'({ id, headword, direction, grade }) {
      const { review } = await documents.settings();
      const at = moment();
      let graded: SavedTerm | undefined;
      await store.edit([headword], (term) => {
        if (term === undefined || term.deletedAt !== undefined) throw new StoreFailure('not-found');
        graded = withRevision(term, gradeTerm(term, { id, direction, grade }, at, review), at.now);
        return graded;
      });
      const card = graded?.cards[direction];
      return { dueAt: card?.dueAt ?? at.now, intervalDays: card?.intervalDays ?? 0 };
    },
    async 'review/undo'({ id, headword, direction }) {
      let undone = false;
      await store.edit([headword], (term) => {
        const back = term && undoGrade(term, id, direction);
        undone = back !== undefined;
        return term && back && withRevision(term, back, now());
      });
      return { undone };
    },
    'review/stats': async () =>
      computeStats((await store.all()).values(), await documents.reading(), moment()),
  };
}

// Grading is a change like any other: of two copies the later one must win.
function withRevision(old: SavedTerm, next: SavedTerm, at: number): SavedTerm {
  return next === old ? old : { ...next, revision: old.revision + 1, updatedAt: at };
}
