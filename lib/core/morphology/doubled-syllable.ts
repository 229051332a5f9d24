import type { Lexicon } from '../glossary/sense.ts';
import type { Analysis } from './analysis.ts';
import { DOUBLED_SYLLABLE } from './fixed-forms.ts';

const COST = -3; // a closed class: hardly ever anything else

/** First syllable copied, a closed class: tetamu → RED tamu, rerumputan → RED rumput -an. */
export function buildDoubledSyllable(host: string, lexicon: Lexicon): readonly Analysis[] {
  const root = DOUBLED_SYLLABLE.get(host);
  if (root === undefined) return [];
  const ending = host.endsWith(`${root}an`) ? ['-an'] : [];
  const outer = host === `sese${root}` ? ['se-'] : [];
  const cost = COST - Math.max(lexicon.weight(root), 1);
  return [{ root, lemma: host, segments: [...outer, 'RED', root, ...ending], cost, listed: false }];
}
