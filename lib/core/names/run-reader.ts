import { ownEntry } from '../english/own-entry.ts';
import type { ArticleMemory } from '../gloss/token.ts';
import type { Lexicon } from '../glossary/sense.ts';
import { opensBehind } from '../text/opens.ts';
import type { Token } from '../text/tokenize.ts';
import type { Run } from './find-names.ts';
import { TITLES } from './titles.ts';
import type { WordKind, WordKinds } from './word-kind.ts';

/** A run with what is asked of it. */
export interface Reader {
  readonly run: Run;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kinds: WordKinds;
  readonly lexicon: Lexicon;
  readonly memory: ArticleMemory;
}

// Listed terms that are offices of a region, by their last word: Kepala Desa, Wali Kota, Wakil Bupati.
const LISTED_OFFICES: Readonly<
  Record<string, { readonly behind: RegExp; readonly title: string }>
> = {
  desa: { behind: /^(?:kepala|sekretaris)$/u, title: 'kades' },
  kota: { behind: /^wali$/u, title: 'walikota' },
  bupati: { behind: /^(?:wakil|calon|mantan)$/u, title: 'bupati' },
  gubernur: { behind: /^(?:wakil|calon|mantan)$/u, title: 'gubernur' },
};

/** "dr. Maya", "pak Budi": a title in lower case stands outside the run; so does an office that is a listed term. */
export function titleBefore({ run, text, tokens }: Reader): Token | undefined {
  const before = run.first > run.sentenceStart ? tokens[run.first - 1] : undefined;
  if (before === undefined) return undefined;
  const office = ownEntry(LISTED_OFFICES, before.folded);
  if (office?.behind.test(tokens[run.first - 2]?.folded ?? ''))
    return { ...before, folded: office.title };
  if (before.capitalised || !TITLES.has(before.folded)) return undefined;
  const gap = text.slice(before.end, tokens[run.first]?.start);
  return /^\.?\s+$/u.test(gap) ? before : undefined;
}

/** The first word of a sentence, of a quotation, or behind a colon: its capital says nothing. */
export function opensAt({ run, text, tokens }: Reader, at: number): boolean {
  const token = tokens[at];
  if (at === run.sentenceStart || token === undefined) return true;
  // 1. Langit gelap
  if (at === run.sentenceStart + 1 && tokens[at - 1]?.shape === 'number') return true;
  return opensBehind(text.slice(tokens[at - 1]?.end ?? 0, token.start));
}

/** What a word of the run is where it stands. */
export function kindAt(reader: Reader, at: number): WordKind {
  const { run, tokens, kinds } = reader;
  const token = tokens[at];
  return token === undefined ? 'ordinary' : kinds.kind(token, run.headline || opensAt(reader, at));
}

/** Gulat ME Manurung: two capitals that no list knows, before the last word of a name. */
export function isMiddleInitials(reader: Reader, at: number): boolean {
  const { run, tokens, lexicon } = reader;
  const letters = tokens[at]?.surface ?? '';
  if (run.headline || at >= run.last || !/^\p{Lu}{2}$/u.test(letters)) return false;
  if (lexicon.has(letters) || !/ordinary|acronym/u.test(kindAt(reader, at))) return false;
  return kindAt(reader, at + 1) === 'strange';
}
