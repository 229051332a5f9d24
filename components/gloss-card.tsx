import { ownTime } from '../lib/core/english/clock.ts';
import type { GlossToken, ShownSense } from '../lib/core/gloss/token.ts';
import { posName } from './pos-names.ts';
import { SegmentChain } from './segment-chain.tsx';
import { SenseList } from './sense-list.tsx';

/** What became of the reader's wish to save the word. */
export type SaveState =
  | { readonly is: 'idle' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved' }
  | { readonly is: 'failed'; readonly reason: string };

export interface GlossCardProps {
  readonly token: GlossToken;
  readonly save: SaveState;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** The card beside a word: headword, meaning here, other senses, how the word is built, save. */
export function GlossCard({ token, save, onSave, onClose }: GlossCardProps) {
  const headword = token.lemma ?? token.surface;
  const [first, ...others] = token.senses ?? [];
  return (
    <>
      <div class="top">
        <div class="words">
          <p class="lemma" lang="id">
            {headword}
          </p>
          <FormMet token={token} headword={headword} />
        </div>
        <div class="buttons">
          {isSaveable(token) && <SaveButton save={save} onSave={onSave} />}
          <button type="button" class="close" aria-label="Close (Escape)" onClick={onClose}>
            ×
          </button>
        </div>
      </div>
      <div class="meaning">
        <p class="gloss">{token.gloss ?? meaningOf(token)}</p>
        <Tags token={token} first={first} />
      </div>
      {token.detail !== undefined && <p class="detail">{token.detail}</p>}
      <OwnTime token={token} />
      {token.expansion !== undefined && (
        <p class="expansion" lang="id">
          {token.expansion}
        </p>
      )}
      {first !== undefined && <SenseList first={token.gloss} senses={[first, ...others]} />}
      {notesOf(first).map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
      {token.chain !== undefined && <SegmentChain chain={token.chain} />}
      <OtherReading token={token} />
      {save.is === 'failed' && (
        <p class="failed" role="alert">
          Not saved: {save.reason}
        </p>
      )}
      <div class="foot">
        <span class="keys">
          {isSaveable(token) && (
            <span>
              <kbd>S</kbd> save
            </span>
          )}
          <span>
            <kbd>←</kbd> <kbd>→</kbd> words
          </span>
          <span>
            <kbd>Esc</kbd> close
          </span>
        </span>
        <span>Dwibaca</span>
      </div>
    </>
  );
}

function meaningOf({ kind, what }: GlossToken): string {
  if (kind !== 'name') return 'not in the glossary';
  return what === 'person' ? 'a person' : 'a name';
}

/** Numbers, dates and unknown words are read, not collected. */
export function isSaveable(token: GlossToken): boolean {
  return token.gloss !== undefined && !UNSAVED.has(token.kind);
}

const UNSAVED = new Set(['number', 'money', 'date', 'time', 'none']);

function FormMet({ token, headword }: { readonly token: GlossToken; readonly headword: string }) {
  if (token.surface === headword) return null;
  return (
    <p class="form">
      here <i lang="id">{token.surface}</i>
    </p>
  );
}

function SaveButton({ save, onSave }: Pick<GlossCardProps, 'save' | 'onSave'>) {
  const saved = save.is === 'saved';
  return (
    <button
      type="button"
      class="save"
      aria-pressed={saved}
      disabled={save.is === 'saving'}
      onClick={onSave}
    >
      {saved ? '✓ Saved' : save.is === 'saving' ? 'Saving…' : 'Save'}
    </button>
  );
}

// Kinds that say more than the part of speech does.
const KINDS = new Set('phrase acronym place number money date time name foreign'.split(' '));

function Tags({
  token,
  first,
}: {
  readonly token: GlossToken;
  readonly first: ShownSense | undefined;
}) {
  const pos = token.pos === undefined ? undefined : posName(token.pos);
  const kind = KINDS.has(token.kind) ? token.kind : undefined;
  const tags = [kind, pos].filter((tag) => tag !== undefined);
  if (tags.length === 0 && first?.label === undefined) return null;
  return (
    <div class="tags">
      {[...new Set(tags)].map((tag) => (
        <span class="pos" key={tag}>
          {tag}
        </span>
      ))}
      {first?.label !== undefined && <span class="label">{first.label}</span>}
    </div>
  );
}

function notesOf(sense: ShownSense | undefined): readonly string[] {
  if (sense === undefined) return [];
  const notes = sense.note === undefined ? [] : [sense.note];
  return sense.not === undefined
    ? notes
    : [...notes, `False friend: does not mean “${sense.not}”.`];
}

// Where the reader's clock shows the printed time anyway, a second line would say nothing.
function OwnTime({ token }: { readonly token: GlossToken }) {
  if (token.utc === undefined) return null;
  const own = ownTime(token.utc, -new Date().getTimezoneOffset());
  const [start = ''] = own.split(/–| your time/u);
  if (token.gloss?.startsWith(start) && !own.includes(',')) return null;
  return <p class="detail">{own}</p>;
}

function OtherReading({ token }: { readonly token: GlossToken }) {
  const other = token.alternatives?.find(({ gloss }) => gloss !== undefined);
  if (other === undefined) return null;
  return (
    <p class="other">
      or <i lang="id">{other.segments.join(' ')}</i>: {other.gloss}
    </p>
  );
}
