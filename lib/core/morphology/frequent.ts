import type { Lexicon } from '../glossary/sense.ts';
import { analyze } from './analyze.ts';

/**
 * Is this a headword in good spelling whose root builds that many words?
 *
 * @param weight natural logarithm of running words of the root's family
 */
export function isFrequent(headword: string, weight: number, lexicon: Lexicon): boolean {
  const [sense] = lexicon.senses(headword);
  if (sense === undefined || sense.see !== undefined || sense.label === 'misspelling') return false;
  const [analysis] = analyze(headword, lexicon);
  return analysis !== undefined && lexicon.weight(analysis.root) >= weight;
}
