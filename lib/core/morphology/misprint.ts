import { type Lookalike, slipOf } from '../glossary/lookalikes.ts';
import type { Lexicon } from '../glossary/sense.ts';
import { analyze } from './analyze.ts';
import { isFrequent } from './frequent.ts';
import { joinNasal } from './join.ts';

const FREQUENT = 5.5; // weight of a root: 250 running words of its family
const SHORTEST = 6; // letters
const SHORTEST_BEHEADED = 5; // ebuah: a page draws the first letter large, and apart
const SHORTEST_CHANGED = 7; // letters
const SHORTEST_CUT = 7; // dalama is no dalaman

/**
 * The frequent word that a form may be a misprint of, where one letter is wrong and no second word comes as near:
 * tejadi → terjadi, pertandiangannya → pertandingannya. "pernag" may be pernah or perang, and stays unread.
 *
 * @param printed small letters, read by nothing else
 * @source counted on forms of news without a reading: 97 of 100 are meant so
 */
export function misprintOf(printed: string, lexicon: Lexicon): string | undefined {
  if (printed.length < SHORTEST_BEHEADED) return undefined;
  const whole = nearestTo(printed, lexicon);
  if (whole !== undefined || !printed.endsWith('nya')) return whole;
  const host = nearestTo(printed.slice(0, -3), lexicon);
  return host === undefined ? undefined : `${host}nya`;
}

function nearestTo(printed: string, lexicon: Lexicon): string | undefined {
  const near = [...lexicon.lookalikes(printed), ...passivesLike(printed, lexicon)];
  const frequent = near.filter(({ headword }) => isFrequent(headword, FREQUENT, lexicon));
  const [only] = frequent;
  const isOne = only !== undefined && frequent.every(({ headword }) => headword === only.headword);
  return isOne && isLikely(printed, only) ? only.headword : undefined;
}

// disampikan is like menyampikan, which is near menyampaikan: disampaikan
function passivesLike(printed: string, lexicon: Lexicon): readonly Lookalike[] {
  if (!printed.startsWith('di')) return [];
  return lexicon.lookalikes(joinNasal('me', printed.slice(2))).flatMap(({ headword }) => {
    const [first, ...rest] = analyze(headword, lexicon)[0]?.segments ?? [];
    if (first !== 'meN-') return [];
    const slip = slipOf(printed, `di${rest.map((segment) => segment.replace('-', '')).join('')}`);
    // another letter is too often another passive: dilaksakan is no dipaksakan
    return slip === undefined || slip.slip === 'changed' ? [] : [slip];
  });
}

// A last letter too many is an ending as often as not (tingkati, bahagian), unless it is the same twice (dengann).
function isLikely(printed: string, { slip, at }: Lookalike): boolean {
  const last = printed.length - 1;
  const isLong = printed.length >= SHORTEST;
  switch (slip) {
    case 'lost':
      return at === 0 || (at <= last ? isLong : printed.length >= SHORTEST_CUT);
    case 'extra':
      return (isLong && at < last) || printed.charAt(last) === printed.charAt(last - 1);
    case 'changed':
      return printed.length >= SHORTEST_CHANGED;
    case 'swapped':
      return isLong;
  }
}
