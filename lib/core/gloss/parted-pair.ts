import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import type { PhraseMatch } from './phrases.ts';

const CLITICS = /(?:nya|ku|mu)$/u;
const SHORTEST = 3; // letters

/**
 * A doubling whose hyphen print leaves out: mondar mandir, hati hati, gerak geriknya.
 *
 * @param end index behind the last token of the sentence
 */
export function partedPairAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  lexicon: Lexicon,
): PhraseMatch | undefined {
  const [one, other] = [tokens[first], tokens[first + 1]];
  if (one === undefined || other === undefined || first + 1 >= end) return undefined;
  if (other.capitalised || one.allCapitals || one.folded.length < SHORTEST) return undefined;
  if (text.slice(one.end, other.start) !== ' ') return undefined;
  const found = { first, last: first + 1, inflected: false };
  const whole = `${one.folded}-${other.folded}`;
  if (lexicon.has(whole)) return { ...found, headword: whole };
  const [clitic] = CLITICS.exec(other.folded) ?? [];
  if (clitic === undefined) return undefined;
  const headword = whole.slice(0, -clitic.length);
  return lexicon.has(headword) ? { ...found, headword, clitic } : undefined;
}
