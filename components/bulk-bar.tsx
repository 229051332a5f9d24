import { useSignal } from '@preact/signals';
import type { Vocabulary } from '../lib/state/vocabulary.ts';

export interface BulkBarProps {
  readonly state: Vocabulary;
  readonly onDone: () => void;
}

/** What can be done to all selected words at once. */
export function BulkBar({ state, onDone }: BulkBarProps) {
  const tag = useSignal('');
  const { selected, total } = state;
  const count = selected.value.size;
  const none = count === 0;
  return (
    <section class="bulk" aria-label="Selected words">
      <div class="row wrap">
        <span role="status">
          {count} of {total} selected
        </span>
        <button type="button" class="link" onClick={() => void state.selectAll()}>
          All {total}
        </button>
        <button type="button" class="link" disabled={none} onClick={state.selectNone}>
          None
        </button>
        <button type="button" class="link" onClick={onDone}>
          Done
        </button>
      </div>
      <div class="row wrap">
        <button
          type="button"
          class="save"
          disabled={none}
          onClick={() => void state.bulk({ do: 'mark', mark: 'known' })}
        >
          Known
        </button>
        <button
          type="button"
          class="save"
          disabled={none}
          onClick={() => void state.bulk({ do: 'mark', mark: 'ignored' })}
        >
          Ignore
        </button>
        <button
          type="button"
          class="save"
          disabled={none}
          onClick={() => void state.bulk({ do: 'mark', mark: 'none' })}
        >
          Learn
        </button>
        <button
          type="button"
          class="link danger"
          disabled={none}
          onClick={() => void state.bulk({ do: 'delete' })}
        >
          Delete
        </button>
      </div>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void state.bulk({ do: 'tag', tag: tag.value });
        }}
      >
        <label class="picker">
          <span class="hidden">Tag for the selected words</span>
          <input
            placeholder="Tag"
            value={tag}
            maxLength={100}
            onInput={(event) => {
              tag.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="save" disabled={none || tag.value.trim() === ''}>
          Tag
        </button>
        <button
          type="button"
          class="save"
          disabled={none || tag.value.trim() === ''}
          onClick={() => void state.bulk({ do: 'untag', tag: tag.value })}
        >
          Untag
        </button>
      </form>
    </section>
  );
}
