import { useSignal } from '@preact/signals';
import type { Bin } from '../lib/state/bin.ts';
import type { Vocabulary } from '../lib/state/vocabulary.ts';
import { BinList } from './bin-list.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { EmptyState } from './empty-state.tsx';
import { MoreButton } from './more-button.tsx';
import { Notice } from './notice.tsx';
import { TermDetails } from './term-details.tsx';
import { TermFilters } from './term-filters.tsx';
import { TermRow } from './term-row.tsx';
import { UndoLine } from './undo-line.tsx';

export interface TermListProps {
  readonly state: Vocabulary;
  readonly bin: Bin;
}

const EVERYTHING = {
  search: undefined,
  show: undefined,
  tag: undefined,
  publisher: undefined,
  family: undefined,
  from: undefined,
  to: undefined,
};

/** The saved words: search, sort, filter, open, select, delete with undo, and the bin. */
export function TermList({ state, bin }: TermListProps) {
  const { all, terms, total, failure, open, hasMore, isLoading, selected } = state;
  const isSelecting = useSignal(false);
  if (bin.isOpen.value) return <BinList state={bin} />;
  if (open.value !== undefined)
    return <TermDetails key={open.value.term.headword} state={state} open={open.value} />;
  if (all.value === undefined && failure.value === undefined)
    return <p class="quiet">Opening your words…</p>;
  const hasWords = (all.value ?? 0) > 0;
  return (
    <>
      {hasWords && <TermFilters state={state} />}
      <div class="row wrap actions">
        {hasWords && !isSelecting.value && (
          <button
            type="button"
            class="link"
            onClick={() => {
              isSelecting.value = true;
            }}
          >
            Select
          </button>
        )}
        {!isSelecting.value && all.value !== undefined && (
          <button type="button" class="link" onClick={() => void bin.open()}>
            Deleted words
          </button>
        )}
      </div>
      {isSelecting.value && (
        <BulkBar
          state={state}
          onDone={() => {
            state.selectNone();
            isSelecting.value = false;
          }}
        />
      )}
      {failure.value !== undefined && (
        <Notice kind="failure" action={{ label: 'Try again', run: () => void state.refresh() }}>
          {failure.value.message}
        </Notice>
      )}
      <UndoLine state={state} />
      {all.value === 0 && (
        <EmptyState title="No saved words yet">
          On an Indonesian article, rest the pointer on a word and press <kbd>S</kbd>. It will wait
          for you here with its sentence.
        </EmptyState>
      )}
      {hasWords && total.value === 0 && !isLoading.value && (
        <EmptyState title="Nothing fits">
          None of your {all.value} words fits this search.{' '}
          <button type="button" class="link" onClick={() => void state.setQuery(EVERYTHING)}>
            Show all
          </button>
        </EmptyState>
      )}
      <ul class="terms long">
        {terms.value.map((term) => (
          <TermRow
            key={term.headword}
            term={term}
            selected={isSelecting.value ? selected.value.has(term.headword) : undefined}
            onToggle={() => state.toggle(term.headword)}
            onOpen={() => void state.show(term.headword)}
            onDelete={() => void state.remove([term.headword])}
          />
        ))}
      </ul>
      {hasMore.value && (
        <MoreButton
          shown={terms.value.length}
          left={total.value - terms.value.length}
          isLoading={isLoading.value}
          onMore={() => void state.loadMore()}
        />
      )}
    </>
  );
}
