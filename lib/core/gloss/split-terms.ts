import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import { GAP, matchWords, type PhraseMatch } from './phrases.ts';

const WIDEST_GAP = 30; // tokens between the parts of a split term

/**
 * Split terms of a sentence: "tidak hanya murah, tetapi juga …" gives both parts of `tidak hanya … tetapi juga`.
 */
export function splitTermsAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  lexicon: Lexicon,
): readonly PhraseMatch[] {
  const token = tokens[first];
  if (token === undefined) return [];
  for (const headword of lexicon.phrasesFrom(token.folded)) {
    if (!headword.includes(GAP)) continue;
    const parts = headword.split(GAP);
    const matches: PhraseMatch[] = [];
    let from = first;
    for (const [part, words] of parts.entries()) {
      const match = findPart(
        text,
        tokens,
        from,
        part === 0 ? from : Math.min(end, from + WIDEST_GAP),
        end,
        words,
        lexicon,
      );
      if (match === undefined) break;
      matches.push({ ...match, headword, part });
      from = match.last + 1;
    }
    if (matches.length === parts.length && isWhole(headword, matches, text, tokens, lexicon))
      return matches;
  }
  return [];
}

const RANGE = /^dari …/u;
const TWICE = /^(\S+) … \1$/u;
const CLAUSE_OPENERS = new Set('bahwa maka karena sebab jadi artinya'.split(' '));

// "dari grup akan dibisukan hingga …" is no range: a verb stands between. "teknologi yang semakin canggih, berita semakin
// …" is no the more: there the first part opens its clause.
function isWhole(
  headword: string,
  parts: readonly PhraseMatch[],
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const [one, other] = parts;
  if (one === undefined || other === undefined) return true;
  if (RANGE.test(headword)) {
    // What follows "dari" directly may be a verb: dari memasak hingga mencuci.
    if (tokens[other.last + 1]?.folded === 'akhirnya') return false; // sampai akhirnya: until
    return !tokens.slice(one.last + 2, other.first).some(({ folded }) => isVerb(folded, lexicon));
  }
  if (!TWICE.test(headword)) return true;
  const before = tokens[one.first - 1];
  const opens =
    before === undefined || !/^\s+$/u.test(text.slice(before.end, tokens[one.first]?.start));
  return opens || CLAUSE_OPENERS.has(before.folded);
}

function isVerb(folded: string, lexicon: Lexicon): boolean {
  const pos = lexicon.senses(folded)[0]?.pos;
  return pos === undefined ? /^di\p{L}{5,}/u.test(folded) : pos === 'verb' || pos === 'aux';
}

function findPart(
  text: string,
  tokens: readonly Token[],
  from: number,
  until: number,
  end: number,
  words: string,
  lexicon: Lexicon,
): PhraseMatch | undefined {
  for (let at = from; at <= until && at < end; at += 1) {
    const match = matchWords(text, tokens, at, end, words, false, lexicon);
    if (match) return match;
  }
  return undefined;
}
