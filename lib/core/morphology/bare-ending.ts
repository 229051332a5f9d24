import type { Lexicon } from '../glossary/sense.ts';
import type { Analysis } from './analysis.ts';
import { activeOf } from './lemma.ts';
import { isOwnRoot } from './roots.ts';

const SHORTEST = 4; // letters; mili and koli are words of their own
const SURE = 5; // letters; shorter ones need a verb with -kan: siapi, not olehi
const COST = 6; // behind everything else
const KNOWN = 3; // weight of a root: 20 running words of its family
const TAKES = new Set(['noun', 'adj', 'adv', 'verb']);

/**
 * -i on a noun or adjective where the verb has -kan: headlines print rencanai, tingkati, panjangi, lakui. Of forms of news
 * that nothing else reads and that are a root and -i, 60 of 63 are meant so.
 *
 * @param printed small letters, read by nothing else
 */
export function bareEnding(printed: string, lexicon: Lexicon): Analysis | undefined {
  const base = printed.slice(0, -1);
  if (base.length < SHORTEST || !/[^eio]i$/.test(printed)) return undefined;
  const isRoot = lexicon.senses(base).some((sense) => isOwnRoot(sense) && TAKES.has(sense.pos));
  if (!isRoot || lexicon.weight(base) < KNOWN) return undefined;
  const isSure = base.length >= SURE && !base.endsWith('u');
  if (!isSure && !lexicon.has(activeOf(base, 'kan', undefined, false, lexicon))) return undefined;
  const lemma = activeOf(base, 'i', undefined, false, lexicon);
  return { root: base, lemma, segments: [base, '-i'], cost: COST, listed: false };
}
