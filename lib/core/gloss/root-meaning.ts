import type { Sense } from '../glossary/sense.ts';
import { plainGloss } from '../morphology/active-gloss.ts';

/**
 * What a root means in a word that is built on it: in melirik "glance at", lirik is glance, and not the lyrics that it is
 * alone. Affixes build on nouns, verbs and adjectives: in memperdalam, dalam is "deep", not "in".
 *
 * @param senses of the root, most frequent first
 * @param glosses of the word, the shown one first
 * @returns the root's gloss that shares a word with the earliest of them, otherwise its first
 */
export function rootMeaning(
  senses: readonly Sense[],
  glosses: readonly string[],
): string | undefined {
  const builders = senses.filter(({ pos }) => /^(?:noun|verb|adj|num)$/.test(pos));
  const candidates = (builders.length > 0 ? builders : senses).flatMap((sense) => sense.glosses);
  for (const gloss of glosses) {
    const stems = new Set(stemsOf(gloss));
    const akin = candidates.find((candidate) => stemsOf(candidate).some((stem) => stems.has(stem)));
    if (akin !== undefined) return akin;
  }
  return candidates[0];
}

const STEM = 4; // letters in which glance and glancing, red and redden agree
const SMALL = new Set(
  'a an the to of in on at by for with from into up out off be been being is are was were has have having had his her its their it them him one someone something make makes made making get cause give take put do not'.split(
    ' ',
  ),
);

function stemsOf(gloss: string): readonly string[] {
  const words = plainGloss(gloss)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.filter((word) => word !== '' && !SMALL.has(word)).map((word) => word.slice(0, STEM));
}
