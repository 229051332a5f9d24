import type { Lookalike } from '../glossary/lookalikes.ts';
import type { Lexicon } from '../glossary/sense.ts';
import { isFrequent } from './frequent.ts';

const FREQUENT = 5.5; // weight of a root: 250 running words of its family
const SHORTEST_CHANGED = 7; // letters
const SHORTEST_CUT = 7; // dalama is no dalaman

/**
 * The frequent word that a form may be a misprint of, where one letter is wrong and no second word comes as near:
 * tejadi → terjadi, pertandiangannya → pertandingannya. "menetukan" may be menentukan or menemukan, and stays unread.
 *
 * @param printed small letters, read by nothing else
 * @source counted on forms of news without a reading: 97 of 100 are meant so
 */
export function misprintOf(printed: string, lexicon: Lexicon): string | undefined {
  const whole = nearestTo(printed, lexicon);
  if (whole !== undefined || !printed.endsWith('nya')) return whole;
  const host = nearestTo(printed.slice(0, -3), lexicon);
  return host === undefined ? undefined : `${host}nya`;
}

function nearestTo(printed: string, lexicon: Lexicon): string | undefined {
  const [only, ...others] = lexicon
    .lookalikes(printed)
    .filter(({ headword }) => isFrequent(headword, FREQUENT, lexicon));
  const isOne = only !== undefined && others.length === 0 && isLikely(printed, only);
  return isOne ? only.headword : undefined;
}

// A last letter too many is an ending as often as not (tingkati, bahagian), unless it is the same twice (dengann).
function isLikely(printed: string, { slip, at }: Lookalike): boolean {
  const last = printed.length - 1;
  switch (slip) {
    case 'lost':
      return at <= last || printed.length >= SHORTEST_CUT;
    case 'extra':
      return at < last || printed.charAt(last) === printed.charAt(last - 1);
    case 'changed':
      return printed.length >= SHORTEST_CHANGED;
    case 'swapped':
      return true;
  }
}
