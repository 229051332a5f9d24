import { SHOWS, type Show, SORTS, type Sort } from '../lib/core/vocabulary/list.ts';
import type { TermSummary } from '../lib/core/vocabulary/summary.ts';
import type { Vocabulary } from '../lib/state/vocabulary.ts';
import { EmptyState } from './empty-state.tsx';
import { MarkedSentence } from './marked-sentence.tsx';
import { Notice } from './notice.tsx';
import { SourceLine } from './source-line.tsx';
import { TermDetails } from './term-details.tsx';

export interface TermListProps {
  readonly state: Vocabulary;
}

const SORT_NAMES: Readonly<Record<Sort, string>> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  headword: 'A to Z',
  due: 'Due first',
  family: 'By word family',
  publisher: 'By publisher',
};
const SHOW_NAMES: Readonly<Record<Show, string>> = {
  all: 'All words',
  due: 'Due',
  new: 'New',
  learning: 'Learning',
  known: 'Known',
  ignored: 'Ignored',
};

/** The saved words: search, sort, filter, open, delete with undo. */
export function TermList({ state }: TermListProps) {
  const { all, terms, total, query, failure, undoable, open, hasMore, isLoading } = state;
  if (open.value !== undefined) return <TermDetails state={state} open={open.value} />;
  if (all.value === undefined && failure.value === undefined)
    return <p class="quiet">Opening your words…</p>;
  return (
    <>
      {(all.value ?? 0) > 0 && (
        <div class="tools">
          <label class="search">
            <span class="hidden">Search your words, Indonesian or English</span>
            <input
              type="search"
              placeholder={`Search ${all.value} saved words`}
              value={query.value.search ?? ''}
              onInput={(event) =>
                void state.setQuery({ search: event.currentTarget.value || undefined })
              }
            />
          </label>
          <div class="pickers">
            <Picker
              label="Show"
              values={SHOWS}
              names={SHOW_NAMES}
              value={query.value.show ?? 'all'}
              onPick={(show) => void state.setQuery({ show })}
            />
            <Picker
              label="Sort"
              values={SORTS}
              names={SORT_NAMES}
              value={query.value.sort ?? 'newest'}
              onPick={(sort) => void state.setQuery({ sort })}
            />
          </div>
        </div>
      )}
      {failure.value !== undefined && (
        <Notice kind="failure" action={{ label: 'Try again', run: () => void state.refresh() }}>
          {failure.value.message}
        </Notice>
      )}
      {undoable.value !== undefined && (
        <Notice
          kind="done"
          action={{ label: 'Undo', run: () => void state.undoRemove() }}
          onDismiss={state.dismissUndo}
        >
          {undoable.value.headwords.length === 1
            ? `Deleted “${undoable.value.headwords[0]}”.`
            : `Deleted ${undoable.value.headwords.length} words.`}
        </Notice>
      )}
      {all.value === 0 && (
        <EmptyState title="No saved words yet">
          On an Indonesian article, rest the pointer on a word and press <kbd>S</kbd>. It will wait
          for you here with its sentence.
        </EmptyState>
      )}
      {(all.value ?? 0) > 0 && total.value === 0 && !isLoading.value && (
        <EmptyState title="Nothing fits">
          None of your {all.value} words fits this search.{' '}
          <button
            type="button"
            class="link"
            onClick={() =>
              void state.setQuery({
                search: undefined,
                show: undefined,
                tag: undefined,
                publisher: undefined,
                family: undefined,
              })
            }
          >
            Show all
          </button>
        </EmptyState>
      )}
      <ul class="terms">
        {terms.value.map((term) => (
          <TermRow
            key={term.headword}
            term={term}
            onOpen={() => void state.show(term.headword)}
            onDelete={() => void state.remove([term.headword])}
          />
        ))}
      </ul>
      {hasMore.value && (
        <button
          type="button"
          class="more"
          disabled={isLoading.value}
          onClick={() => void state.loadMore()}
        >
          Show more ({total.value - terms.value.length})
        </button>
      )}
    </>
  );
}

interface PickerProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onPick: (value: T) => void;
}

function Picker<T extends string>({ label, values, names, value, onPick }: PickerProps<T>) {
  return (
    <label class="picker">
      <span class="hidden">{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value as T)}>
        {values.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TermRowProps {
  readonly term: TermSummary;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

function TermRow({ term, onOpen, onDelete }: TermRowProps) {
  return (
    <li class="term">
      <div class="row">
        <button type="button" class="headword" lang="id" onClick={onOpen}>
          {term.headword}
        </button>
        <span class="meaning">{term.gloss}</span>
        <button
          type="button"
          class="icon"
          aria-label={`Delete ${term.headword}`}
          title="Delete"
          onClick={onDelete}
        >
          ×
        </button>
      </div>
      {term.context !== undefined && term.context.sentence !== '' && (
        <>
          <MarkedSentence context={term.context} />
          <SourceLine context={term.context} />
        </>
      )}
      {(term.mark !== 'none' || term.tags.length > 0) && (
        <p class="tags">
          {term.mark !== 'none' && <span class="pos">{term.mark}</span>}
          {term.tags.map((tag) => (
            <span class="label" key={tag}>
              {tag}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
