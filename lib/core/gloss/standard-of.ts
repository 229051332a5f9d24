import type { Lexicon } from '../glossary/sense.ts';

const NONE: readonly string[] = [];

/**
 * The words that a spelling stands for in terms, as the glossary says: "gak pernah" is tidak pernah, "resiko tinggi"
 * risiko tinggi, "dgn demikian" dengan demikian.
 */
export function standardOf(folded: string, lexicon: Lexicon): readonly string[] {
  const senses = lexicon.senses(folded);
  if (senses.length === 0) return NONE;
  return senses.flatMap(({ see, expansion }) => {
    if (see !== undefined) return [see];
    return expansion !== undefined && /^[a-z]+$/.test(expansion) ? [expansion] : NONE;
  });
}
