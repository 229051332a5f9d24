import { verbOfNoun } from '../english/verb-of-noun.ts';
import type { Lexicon, Sense } from '../glossary/sense.ts';
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
  const isSure = base.length >= SURE && !base.endsWith('u') && isDone(base, lexicon);
  if (!isSure && !lexicon.has(activeOf(base, 'kan', undefined, false, lexicon))) return undefined;
  const lemma = activeOf(base, 'i', undefined, false, lexicon);
  return { root: base, lemma, segments: [base, '-i'], cost: COST, listed: false };
}

// insani is human and sultani of a sultan: nothing is done with what has no verb.
function isDone(base: string, lexicon: Lexicon): boolean {
  const [sense] = lexicon.senses(base);
  if (sense?.pos !== 'noun' || verbOfNoun(sense.glosses[0] ?? '') !== undefined) return true;
  return ['', 'kan', 'i'].some((ending) =>
    lexicon.has(activeOf(base, ending, undefined, false, lexicon)),
  );
}

/**
 * What a bare -i says whose verb has -kan or no ending: laksanai is melaksanakan, lawani melawan, ceritai menceritakan.
 *
 * @returns nothing where the verb with -i is listed itself, or no verb is
 */
export function verbMeant({ root, segments }: Analysis, lexicon: Lexicon): readonly Sense[] {
  if (segments.length !== 2 || segments[1] !== '-i') return [];
  const listed = (ending: string): readonly Sense[] =>
    lexicon
      .senses(activeOf(root, ending, undefined, false, lexicon))
      .filter((sense) => sense.pos === 'verb' && (sense.root ?? root) === root);
  if (listed('i').length > 0) return [];
  // a verb does what it does without an ending; what is or is made of something takes -kan
  const endings = lexicon.senses(root)[0]?.pos === 'verb' ? ['', 'kan'] : ['kan', ''];
  return endings.map(listed).find((senses) => senses.length > 0) ?? [];
}
