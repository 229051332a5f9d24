import type { Lexicon } from '../glossary/sense.ts';
import type { Analysis } from './analysis.ts';
import { build } from './build.ts';
import { rehyphened } from './changed-sound.ts';

const STRAY_HYPHEN_COST = 2;

/** A headword with the hyphen of a line that broke elsewhere: bu-kan, pe-merintah. */
export function brokenWord(word: string, lexicon: Lexicon): readonly Analysis[] {
  const joined = word.replaceAll('-', '');
  if (!/^[a-z]+$/.test(joined) || !lexicon.has(joined)) return [];
  return build(joined, lexicon).map((built) => ({
    ...built,
    cost: built.cost + STRAY_HYPHEN_COST,
  }));
}

/** A hyphen where none belongs, between affix and root or inside a pair: me-lakukan, penyalah-gunaan. */
export function strayHyphen(word: string, lexicon: Lexicon): readonly Analysis[] {
  return build(word.replaceAll('-', ''), lexicon)
    .filter(({ segments }) => segments.length > 1)
    .map((built) => ({
      ...built,
      lemma: built.root.includes(' ') ? rehyphened(built.lemma, word) : built.lemma,
      cost: built.cost + STRAY_HYPHEN_COST,
      listed: false,
    }));
}
