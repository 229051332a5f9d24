import type { Lexicon } from '../glossary/sense.ts';
import { isCapitalised } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';
import { partedPairAt } from './parted-pair.ts';
import { standardOf } from './standard-of.ts';

/** A term of several words that stands in the text; indexes into the paragraph's tokens, `last` inclusive. */
export interface PhraseMatch {
  readonly first: number;
  readonly last: number;
  /** The glossary's headword, for a split term the whole of it ("tidak hanya … tetapi juga"). */
  readonly headword: string;
  /** The first word as it stands is not the headword's: `diambil alih` for mengambil alih. */
  readonly inflected: boolean;
  /** What stands before the first word with a hyphen: se in "se-Jawa Timur". */
  readonly prefix?: string;
  /** Clitic behind the last word, without hyphen: nya in "tanggung jawabnya". */
  readonly clitic?: string;
  /** For a split term: which part this is, counted from 0. */
  readonly part?: number;
}

/** Parts a split term in the glossary: tidak hanya … tetapi juga. */
export const GAP = ' … ';
const CLITICS = ['nya', 'lah', 'kah', 'pun', 'ku', 'mu'] as const;

/**
 * The longest listed term that begins at a token. "kerja samanya" → { headword: 'kerja sama', clitic: 'nya' }
 *
 * @param lemmas dictionary forms of the first word besides its own spelling (diambil → mengambil)
 * @param end index behind the last token of the sentence
 */
export function phraseAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  lexicon: Lexicon,
  lemmas: readonly string[],
): PhraseMatch | undefined {
  const token = tokens[first];
  if (token === undefined) return undefined;
  let best: PhraseMatch | undefined;
  const keys = [token.folded, ...standardOf(token.folded, lexicon), ...halfOf(token.folded)];
  for (const [at, key] of [...keys, ...lemmas].entries()) {
    const inflected = at > 0;
    for (const headword of lexicon.phrasesFrom(key)) {
      if (headword.includes(GAP)) continue;
      const match = matchWords(text, tokens, first, end, headword, inflected, lexicon);
      if (match === undefined) continue;
      // Longest first; "di antaranya" as listed before "di antara" with a clitic.
      if (best === undefined || match.last > best.last || isPlainer(match, best)) best = match;
      if (best.clitic === undefined || match.last < best.last) break;
    }
  }
  return (
    best ??
    prefixedAt(text, tokens, first, end, lexicon) ??
    partedPairAt(text, tokens, first, end, lexicon)
  );
}

const PREFIXED = /^(se|non|anti|pro|antar|eks|pasca|pra)-(\p{Lu}\p{L}+)$/u;

// "se-Jawa Timur", "anti-Amerika Serikat": a proper name of several words behind a prefix.
function prefixedAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  lexicon: Lexicon,
): PhraseMatch | undefined {
  const token = tokens[first];
  const [, prefix, head] = PREFIXED.exec(token?.surface ?? '') ?? [];
  if (token === undefined || prefix === undefined || head === undefined) return undefined;
  const bare = { ...token, surface: head, folded: head.toLowerCase(), capitalised: true };
  const inner = [...tokens.slice(0, first), bare, ...tokens.slice(first + 1)];
  for (const headword of lexicon.phrasesFrom(bare.folded)) {
    if (!isCapitalised(headword) || headword.includes(GAP)) continue;
    const match = matchWords(text, inner, first, end, headword, false, lexicon);
    if (match !== undefined) return { ...match, prefix };
  }
  return undefined;
}

function isPlainer(match: PhraseMatch, best: PhraseMatch): boolean {
  return match.last === best.last && match.clitic === undefined && best.clitic !== undefined;
}

/** Do the words of a listed term stand at a token? Its last word may have a clitic. */
export function matchWords(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  headword: string,
  inflected: boolean,
  lexicon: Lexicon,
): PhraseMatch | undefined {
  const words = wordsOf(headword);
  const last = first + words.length - 1;
  if (last >= end) return undefined;
  let clitic: string | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const token = tokens[first + at];
    const word = words[at];
    if (token === undefined || word === undefined) return undefined;
    const isSame =
      (at === 0 && inflected) ||
      token.folded === word.folded ||
      standardOf(token.folded, lexicon).includes(word.folded);
    if (!isSame) {
      clitic = at === words.length - 1 ? cliticBehind(word.folded, token.folded) : undefined;
      if (clitic === undefined) return undefined;
    }
    if (word.capitalised && !token.capitalised) return undefined;
    const before = tokens[first + at - 1];
    if (
      at > 0 &&
      !touches(text, before, token) &&
      !(isList(headword) && isListed(text, before, token))
    )
      return undefined;
  }
  return { first, last, headword, inflected, ...(clitic !== undefined && { clitic }) };
}

function cliticBehind(word: string, printed: string): string | undefined {
  if (!printed.startsWith(word)) return undefined;
  return CLITICS.find(
    (ending) => printed === `${word}${ending}` || printed === `${word}-${ending}`,
  );
}

interface TermWord {
  readonly folded: string;
  readonly capitalised: boolean;
}

const TERMS = new Map<string, readonly TermWord[]>();

// Every word of a text is compared with all terms that begin with it: each is split once.
function wordsOf(term: string): readonly TermWord[] {
  let words = TERMS.get(term);
  if (words === undefined) {
    words = term
      .split(' ')
      .map((word) => ({ folded: word.toLowerCase(), capitalised: isCapitalised(word) }));
    TERMS.set(term, words);
  }
  return words;
}

// Words of one term are parted by white space only; a comma or full stop parts them.
function touches(text: string, left: Token | undefined, right: Token): boolean {
  return left !== undefined && /^\s+$/u.test(text.slice(left.end, right.start));
}

// Badan Meteorologi, Klimatologi, dan Geofisika: the name of a body that lists its fields may have its commas.
function isList(headword: string): boolean {
  return isCapitalised(headword) && / dan /u.test(headword);
}

function isListed(text: string, left: Token | undefined, right: Token): boolean {
  return (
    left !== undefined &&
    (right.capitalised || right.folded === 'dan') &&
    /^,\s+$/u.test(text.slice(left.end, right.start))
  );
}

// surat-surat kabar is the plural of surat kabar.
function halfOf(folded: string): readonly string[] {
  const at = folded.indexOf('-');
  if (at < 3) return [];
  const half = folded.slice(0, at);
  return folded.slice(at + 1) === half ? [half] : [];
}
