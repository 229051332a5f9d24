import type { Lexicon } from '../glossary/sense.ts';
import { analyze } from './analyze.ts';

/**
 * Is this a word in good spelling whose root builds that many words? Besides headwords, passives of headwords are.
 *
 * @param weight natural logarithm of running words of the root's family
 */
export function isFrequent(word: string, weight: number, lexicon: Lexicon): boolean {
  const [analysis] = analyze(word, lexicon);
  if (analysis === undefined || lexicon.weight(analysis.root) < weight) return false;
  const isPassive = analysis.segments[0] === 'di-' && lexicon.has(analysis.lemma);
  const [sense] = lexicon.senses(word);
  if (sense === undefined) return isPassive;
  return sense.see === undefined && sense.label !== 'misspelling';
}
