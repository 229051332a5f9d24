import type { Bin } from '../lib/state/bin.ts';
import { EmptyState } from './empty-state.tsx';
import { Notice } from './notice.tsx';

export interface BinListProps {
  readonly state: Bin;
}

/** Words deleted in the last 90 days, each with its way back. */
export function BinList({ state }: BinListProps) {
  const { terms, total, failure, hasMore } = state;
  return (
    <>
      <button type="button" class="link back" onClick={state.close}>
        ← All words
      </button>
      <h2 class="part">Deleted words</h2>
      {failure.value !== undefined && <Notice kind="failure">{failure.value.message}</Notice>}
      {total.value === 0 && failure.value === undefined && (
        <EmptyState title="The bin is empty">
          Deleted words stay here for 90 days and can be taken back.
        </EmptyState>
      )}
      <ul class="terms">
        {terms.value.map((term) => (
          <li class="term" key={term.headword}>
            <div class="row">
              <b class="headword" lang="id">
                {term.headword}
              </b>
              <span class="meaning">{term.gloss}</span>
              <button
                type="button"
                class="save"
                aria-label={`Take back ${term.headword}`}
                onClick={() => void state.restore([term.headword])}
              >
                Take back
              </button>
            </div>
          </li>
        ))}
      </ul>
      {hasMore.value && (
        <button type="button" class="more" onClick={() => void state.loadMore()}>
          Show more ({total.value - terms.value.length})
        </button>
      )}
    </>
  );
}
