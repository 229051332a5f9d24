import { SHOWS, type Show, SORTS, type Sort } from '../lib/core/vocabulary/list.ts';
import type { Vocabulary } from '../lib/state/vocabulary.ts';
import { Picker } from './picker.tsx';

export interface TermFiltersProps {
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

const DAY_MS = 86_400_000;

/** Search, order and everything that the list can be narrowed by. */
export function TermFilters({ state }: TermFiltersProps) {
  const { all, query, tags, publishers } = state;
  const { search, show, sort, tag, publisher, family, from, to } = query.value;
  const narrowed = [tag, publisher, family, from, to].filter((each) => each !== undefined).length;
  return (
    <div class="tools">
      <label class="search">
        <span class="hidden">Search your words, Indonesian or English</span>
        <input
          type="search"
          placeholder={`Search ${all.value} saved words`}
          value={search ?? ''}
          maxLength={200}
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
          value={show ?? 'all'}
          onPick={(value) => void state.setQuery({ show: value })}
        />
        <Picker
          label="Sort"
          values={SORTS}
          names={SORT_NAMES}
          value={sort ?? 'newest'}
          onPick={(value) => void state.setQuery({ sort: value })}
        />
      </div>
      <details class="narrow" open={narrowed > 0 || undefined}>
        <summary>{narrowed === 0 ? 'More filters' : `More filters (${narrowed} set)`}</summary>
        <div class="pickers">
          <Picker
            label="Tag"
            values={withNone(tags.value, tag)}
            names={{ '': 'Any tag' }}
            value={tag ?? ''}
            onPick={(value) => void state.setQuery({ tag: value || undefined })}
          />
          <Picker
            label="Publisher"
            values={withNone(publishers.value, publisher)}
            names={{ '': 'Any publisher' }}
            value={publisher ?? ''}
            onPick={(value) => void state.setQuery({ publisher: value || undefined })}
          />
        </div>
        <div class="pickers">
          <label class="picker">
            Saved from
            <input
              type="date"
              value={dayOf(from)}
              onChange={(event) =>
                void state.setQuery({ from: startOf(event.currentTarget.value) })
              }
            />
          </label>
          <label class="picker">
            up to
            <input
              type="date"
              value={dayOf(to === undefined ? undefined : to - 1)}
              onChange={(event) => void state.setQuery({ to: endOf(event.currentTarget.value) })}
            />
          </label>
        </div>
        {family !== undefined && (
          <button
            type="button"
            class="link"
            onClick={() => void state.setQuery({ family: undefined })}
          >
            Family of <i lang="id">{family}</i> ×
          </button>
        )}
      </details>
    </div>
  );
}

// What is chosen stays to be seen, also when no word has it any more.
function withNone(values: readonly string[], chosen: string | undefined): readonly string[] {
  return [...new Set(['', ...values, ...(chosen === undefined ? [] : [chosen])])];
}

/** The local date of an instant, as date fields write it. */
function dayOf(at: number | undefined): string {
  if (at === undefined) return '';
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function startOf(day: string): number | undefined {
  const at = new Date(`${day}T00:00:00`).getTime();
  return Number.isNaN(at) ? undefined : at;
}

// Exclusive; noon of the day is 24 hours before a time of the next day, also where clocks change.
function endOf(day: string): number | undefined {
  const noon = new Date(`${day}T12:00:00`).getTime();
  return Number.isNaN(noon) ? undefined : startOf(dayOf(noon + DAY_MS));
}
