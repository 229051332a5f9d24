import type { GlossToken } from '../lib/core/gloss/token.ts';
import type { LookUp as LookUpState, SaveProgress } from '../lib/state/look-up.ts';
import { EmptyState } from './empty-state.tsx';
import { isSaveable } from './gloss-card.tsx';
import { Notice } from './notice.tsx';
import { posName } from './pos-names.ts';
import { SegmentChain } from './segment-chain.tsx';
import { SenseList } from './sense-list.tsx';

export interface LookUpProps {
  readonly state: LookUpState;
}

/** Type a word, Indonesian in any form or English. */
export function LookUp({ state }: LookUpProps) {
  const { text, tokens, english, failure, answered, saves } = state;
  const nothing =
    answered.value !== '' &&
    tokens.value.every(({ gloss }) => gloss === undefined) &&
    english.value.length === 0;
  return (
    <>
      <label class="search">
        <span class="hidden">Look up a word, Indonesian or English</span>
        <input
          type="search"
          placeholder="memperbaruinya, kerja sama, spokesperson …"
          value={text}
          autocomplete="off"
          spellcheck={false}
          maxLength={300}
          onInput={(event) => void state.ask(event.currentTarget.value)}
        />
      </label>
      {failure.value !== undefined && (
        <Notice
          kind="failure"
          action={{ label: 'Try again', run: () => void state.ask(text.value) }}
        >
          {failure.value.message}
        </Notice>
      )}
      <div aria-live="polite">
        {answered.value === '' && failure.value === undefined && (
          <EmptyState title="What does it mean?">
            Type a word as you met it, with all its prefixes and endings. English works too.
          </EmptyState>
        )}
        {nothing && (
          <EmptyState title="Not in the glossary">
            Neither “{answered.value}” nor a root of it is known. Check the spelling, or try a
            shorter form.
          </EmptyState>
        )}
        <ul class="answers">
          {tokens.value
            .filter(({ gloss }) => gloss !== undefined)
            .map((token) => (
              <Entry
                key={`${token.start}`}
                token={token}
                progress={saves.value.get(token.lemma ?? token.surface)}
                onSave={() => void state.save(token)}
              />
            ))}
        </ul>
        {english.value.length > 0 && (
          <>
            <h2 class="part">Indonesian for “{answered.value}”</h2>
            <ul class="answers">
              {english.value.map((token) => (
                <Entry
                  key={`${token.lemma} ${token.pos}`}
                  token={token}
                  progress={saves.value.get(token.lemma ?? token.surface)}
                  onSave={() => void state.save(token)}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

interface EntryProps {
  readonly token: GlossToken;
  readonly progress: SaveProgress | undefined;
  readonly onSave: () => void;
}

function Entry({ token, progress, onSave }: EntryProps) {
  const headword = token.lemma ?? token.surface;
  const first = token.senses?.[0];
  return (
    <li class="answer">
      <div class="row">
        <p class="headword" lang="id">
          {headword}
          {token.surface !== headword && <span class="met"> ← {token.surface}</span>}
        </p>
        {isSaveable(token) && (
          <SaveButton headword={headword} progress={progress} onSave={onSave} />
        )}
      </div>
      <p class="meaning">
        {token.gloss}
        {token.pos !== undefined && <span class="pos">{posName(token.pos)}</span>}
      </p>
      {token.expansion !== undefined && (
        <p class="expansion" lang="id">
          {token.expansion}
        </p>
      )}
      {token.senses !== undefined && <SenseList first={token.gloss} senses={token.senses} />}
      {first?.note !== undefined && <p class="note">{first.note}</p>}
      {token.chain !== undefined && <SegmentChain chain={token.chain} />}
      {typeof progress === 'object' && <p class="failed">Not saved: {progress.failed}</p>}
    </li>
  );
}

function SaveButton({
  headword,
  progress,
  onSave,
}: {
  readonly headword: string;
  readonly progress: SaveProgress | undefined;
  readonly onSave: () => void;
}) {
  const saved = progress === 'saved';
  return (
    <button
      type="button"
      class="save"
      aria-pressed={saved}
      aria-label={saved ? `${headword} is saved` : `Save ${headword}`}
      disabled={progress === 'saving'}
      onClick={saved ? undefined : onSave}
    >
      {saved ? '✓ Saved' : progress === 'saving' ? 'Saving…' : 'Save'}
    </button>
  );
}
