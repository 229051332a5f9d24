import { useSignal } from '@preact/signals';
import { MARKS, type Mark } from '../lib/core/vocabulary/term.ts';
import type { OpenTerm, Vocabulary } from '../lib/state/vocabulary.ts';
import { MarkedSentence } from './marked-sentence.tsx';
import { Notice } from './notice.tsx';
import { SourceLine } from './source-line.tsx';

export interface TermDetailsProps {
  readonly state: Vocabulary;
  readonly open: OpenTerm;
}

const MARK_NAMES: Readonly<Record<Mark, string>> = {
  none: 'Learning',
  known: 'Known',
  ignored: 'Ignored',
};

/** One saved word with its sentences, the reader's own words about it, and its family. */
export function TermDetails({ state, open }: TermDetailsProps) {
  const { term, family } = open;
  const translation = useSignal(term.translation ?? '');
  const note = useSignal(term.note ?? '');
  const tags = useSignal(term.tags.join(', '));
  const kept = useSignal(false);
  const keep = async (): Promise<void> => {
    kept.value = await state.update(term.headword, {
      translation: translation.value.trim() || null,
      note: note.value.trim() || null,
      tags: tags.value
        .split(',')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
    });
  };
  return (
    <article class="details">
      <button type="button" class="link back" onClick={state.close}>
        ← All words
      </button>
      <h2 lang="id">{term.headword}</h2>
      <p class="meaning">{term.sense?.glosses.join('; ')}</p>
      {term.root !== undefined && term.root !== term.headword && (
        <p class="quiet">
          from <i lang="id">{term.root}</i>
          {family.length > 0 && (
            <>
              , with{' '}
              {family.map((other) => (
                <button
                  type="button"
                  class="link"
                  key={other.headword}
                  lang="id"
                  onClick={() => void state.show(other.headword)}
                >
                  {other.headword}
                </button>
              ))}
            </>
          )}
        </p>
      )}
      {state.failure.value !== undefined && (
        <Notice kind="failure">{state.failure.value.message}</Notice>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <label>
          Your translation
          <input
            value={translation}
            maxLength={300}
            onInput={(event) => {
              translation.value = event.currentTarget.value;
              kept.value = false;
            }}
          />
        </label>
        <label>
          Note
          <textarea
            value={note}
            rows={2}
            maxLength={5000}
            onInput={(event) => {
              note.value = event.currentTarget.value;
              kept.value = false;
            }}
          />
        </label>
        <label>
          Tags, parted by commas
          <input
            value={tags}
            maxLength={600}
            onInput={(event) => {
              tags.value = event.currentTarget.value;
              kept.value = false;
            }}
          />
        </label>
        <div class="row">
          <button type="submit" class="save">
            {kept.value ? '✓ Kept' : 'Keep changes'}
          </button>
          <label class="picker">
            <span class="hidden">Status</span>
            <select
              value={term.mark}
              onChange={(event) =>
                void state.update(term.headword, { mark: event.currentTarget.value as Mark })
              }
            >
              {MARKS.map((mark) => (
                <option key={mark} value={mark}>
                  {MARK_NAMES[mark]}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="link danger"
            onClick={() => void state.remove([term.headword])}
          >
            Delete
          </button>
        </div>
      </form>
      <h3>
        {term.contexts.length === 1 ? 'Met here' : `Met in ${term.contexts.length} sentences`}
      </h3>
      <ul class="terms">
        {term.contexts.map((context) => (
          <li class="term" key={context.id}>
            <MarkedSentence context={context} />
            <SourceLine context={context} />
          </li>
        ))}
      </ul>
    </article>
  );
}
