import type { Lexicon } from '../glossary/sense.ts';
import type { Analysis } from './analysis.ts';
import { activeOf } from './lemma.ts';
import { isOwnRoot } from './roots.ts';

const SHORTEST = 5; // letters; beri, olehi
const COST = 6; // behind everything else
const TAKES = new Set(['noun', 'adj', 'adv', 'verb']);

/**
 * -i on a noun or adjective where the verb has -kan: headlines print rencanai, tingkati, panjangi. The base is a root
 * of five letters or more that ends in a or a consonant, so that terminali in small letters is all that is wrongly read.
 *
 * @param printed small letters, read by nothing else
 */
export function bareEnding(printed: string, lexicon: Lexicon): Analysis | undefined {
  const base = printed.slice(0, -1);
  if (base.length < SHORTEST || !/[^eiou]i$/.test(printed)) return undefined;
  const isRoot = lexicon.senses(base).some((sense) => isOwnRoot(sense) && TAKES.has(sense.pos));
  if (!isRoot || lexicon.weight(base) < 3) return undefined;
  const lemma = activeOf(base, 'i', undefined, false, lexicon);
  return { root: base, lemma, segments: [base, '-i'], cost: COST, listed: false };
}
