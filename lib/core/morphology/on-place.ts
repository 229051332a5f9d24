import { verbOfNoun } from '../english/verb-of-noun.ts';
import type { Lexicon } from '../glossary/sense.ts';
import type { Analysis } from './analysis.ts';
import { PREPOSITION_COST, segmentsOn } from './compose.ts';
import { activeOf } from './lemma.ts';
import { deepest, shortRootCost, weigh } from './roots.ts';

/** Any place printed onto its preposition: dipundak, diacara. What can be done to somebody is a passive instead. */
export function buildOnPlace(host: string, lexicon: Lexicon): readonly Analysis[] {
  const [, preposition = '', place = ''] = /^(di)([a-z]{4,})$/.exec(host) ?? [];
  const senses = lexicon.senses(place);
  const isPlace = senses.length > 0 && senses.every(({ pos }) => pos === 'noun' || pos === 'place');
  // ditarikan is danced rather than in the pull
  if (!isPlace || lexicon.has(host) || place.endsWith('kan')) return [];
  if (['', 'kan', 'i'].some((ending) => isDone(place, ending, lexicon))) return [];
  if (senses.some(({ glosses }) => verbOfNoun(glosses[0] ?? '') !== undefined)) return [];
  const root = deepest(place, lexicon);
  const inner = root === place ? [place] : segmentsOn(place, root, lexicon);
  const cost = PREPOSITION_COST - weigh(root, lexicon) + shortRootCost(root);
  const segments = [`${preposition}-`, ...inner];
  return [{ root, lemma: `${preposition} ${place}`, segments, cost, listed: false }];
}

function isDone(place: string, ending: string, lexicon: Lexicon): boolean {
  return lexicon.has(activeOf(place, ending, undefined, false, lexicon));
}
