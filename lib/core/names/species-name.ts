import type { Lexicon } from '../glossary/sense.ts';
import { analyze } from '../morphology/analyze.ts';
import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';

const GENUS = /^\p{Lu}\p{Ll}{3,}(?:us|um|a|is|as|os|on|ys|yx|ops|ex|ix|ia|es)$/u;
const SPECIES = /^[a-z]{3,}(?:ensis|ense|us|um|ae|ii|is|ata|oides|ans|ens)$/u;

/**
 * Panthera tigris, Gonocephalus meratusensis: the Latin name of a living thing, of which no list has either word.
 */
export function speciesAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): NameSpan | undefined {
  const [genus, species] = [tokens[at], tokens[at + 1]];
  if (genus === undefined || species === undefined) return undefined;
  if (!GENUS.test(genus.surface) || !SPECIES.test(species.surface)) return undefined;
  if (text.slice(genus.end, species.start) !== ' ') return undefined;
  const isListed = ({ surface, folded }: Token): boolean =>
    lexicon.has(surface) || lexicon.has(folded);
  if (isListed(genus) || isListed(species) || lexicon.isEnglish(species.folded)) return undefined;
  if (analyze(species.folded, lexicon).some(({ root }) => lexicon.has(root))) return undefined;
  return { first: at, last: at + 1, kind: 'name', what: 'organisation' };
}
