import { useSignal } from '@preact/signals';
import { familyOf, MARKS, type Mark } from '../lib/core/vocabulary/term.ts';
import type { OpenTerm, Vocabulary } from '../lib/state/vocabulary.ts';
import { MarkedSentence } from './marked-sentence.tsx';
import { Notice } from './notice.tsx';
import { SegmentChain } from './segment-chain.tsx';
import { SenseChoice } from './sense-choice.tsx';
import { SourceLine } from './source-line.tsx';
import { UndoLine } from './undo-line.tsx';

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
  const { term } = open;
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
      <SenseChoice
        senses={open.senses}
        chosen={term.sense}
        onChoose={(sense) => void state.update(term.headword, { sense })}
      />
      {open.chain.length > 0 && <SegmentChain chain={open.chain} />}
      <Family state={state} open={open} />
      {term.forms.some((form) => form !== term.headword) && (
        <p class="quiet">
          met as <i lang="id">{term.forms.join(', ')}</i>
        </p>
      )}
      <UndoLine state={state} />
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
            <div class="row">
              <SourceLine context={context} />
              <button
                type="button"
                class="icon"
                aria-label="Take this sentence away"
                title="Take this sentence away"
                onClick={() => void state.removeSentence(term.headword, context)}
              >
                ×
              </button>
            </div>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** Other saved words of the same root. */
function Family({ state, open: { term, family } }: TermDetailsProps) {
  const root = familyOf(term);
  if (root === term.headword && family.length === 0) return null;
  return (
    <p class="quiet">
      {root === term.headword ? 'its family: ' : 'from '}
      {root !== term.headword && <i lang="id">{root}</i>}
      {root !== term.headword && family.length > 0 && ', with '}
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
      {family.length > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            state.close();
            void state.setQuery({ family: root });
          }}
        >
          Show the family
        </button>
      )}
    </p>
  );
}
