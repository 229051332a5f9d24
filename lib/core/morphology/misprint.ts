import { type Lookalike, slipOf } from '../glossary/lookalikes.ts';
import type { Lexicon } from '../glossary/sense.ts';
import { analyze } from './analyze.ts';
import { isFrequent } from './frequent.ts';
import { joinNasal } from './join.ts';
import { isBeside, isTwin, slipLikelihood } from './slip-likelihood.ts';

const FREQUENT = 5.5; // weight of a root: 250 running words of its family
const KNOWN = 4; // 55 of them: enough where the form is long and no letter is another
const SHORTEST_KNOWN = 8; // letters
const SHORTEST = 6; // letters
const SHORTEST_BEHEADED = 5; // ebuah: a page draws the first letter large, and apart
const SHORTEST_CHANGED = 7; // letters
const SHORTEST_STRAY = 8; // dengang may be dengan, peringkatd is peringkat
const VERY_FREQUENT = 9.5; // weight of a root
const AHEAD = 1.5; // of the next likeliest, as a natural logarithm
const AHEAD_CHANGED = 2.5;
const SHORTEST_CUT = 7; // dalama is no dalaman

/**
 * The frequent word that a form may be a misprint of, where one letter is wrong: tejadi → terjadi, pertandiangannya →
 * pertandingannya. Of several the one that hands slip to most often, if it is far ahead: perubahaan is perubahan, hardly
 * perusahaan; "pernag" may be pernah or perang, and stays unread.
 *
 * @param printed small letters, read by nothing else
 * @source counted on forms of news without a reading: 98 of 100 are meant so; of invented slips 99 of 100
 */
export function misprintOf(printed: string, lexicon: Lexicon): string | undefined {
  if (printed.length < SHORTEST_BEHEADED) return undefined;
  if (printed.includes('-')) return doubledLike(printed, lexicon);
  const whole = nearestTo(printed, lexicon) ?? twiceIn(printed, lexicon);
  if (whole !== undefined || !printed.endsWith('nya')) return whole;
  const host = nearestTo(printed.slice(0, -3), lexicon);
  return host === undefined ? undefined : `${host}nya`;
}

const SHORTEST_TWICE = 8; // letters

// dilakukukan → dilakukan, penerbanganan → penerbangan: letters set twice; munculah → muncullah, an l set once
function twiceIn(printed: string, lexicon: Lexicon): string | undefined {
  if (printed.length < SHORTEST_TWICE) return undefined;
  const [twice, part = ''] = /([a-z]{2,3})\1/.exec(printed) ?? [];
  const once = twice === undefined ? '' : printed.replace(twice, part);
  if (once.length >= SHORTEST_TWICE && isFrequent(once, FREQUENT, lexicon)) return once;
  const host = printed.endsWith('lah') ? printed.slice(0, -2) : '';
  return host !== '' && isFrequent(host, FREQUENT, lexicon) ? `${host}lah` : undefined;
}

// bepindah-pindah → berpindah-pindah
function doubledLike(printed: string, lexicon: Lexicon): string | undefined {
  const [first = '', second = '', ...more] = printed.split('-');
  const meant = more.length === 0 ? nearestTo(first, lexicon) : undefined;
  const doubled = `${meant}-${second}`;
  const isDoubled = analyze(doubled, lexicon)[0]?.segments.includes('RED') === true;
  return meant?.endsWith(second) && isDoubled ? doubled : undefined;
}

function nearestTo(printed: string, lexicon: Lexicon): string | undefined {
  const near = [...lexicon.lookalikes(printed), ...passivesLike(printed, lexicon)];
  const frequent = near.filter(({ headword, slip }) => {
    const isSure = printed.length >= SHORTEST_KNOWN && slip !== 'changed';
    return isFrequent(headword, isSure ? KNOWN : FREQUENT, lexicon);
  });
  const [first, ...others] = frequent.sort(
    (a, b) => likelihood(printed, b, lexicon) - likelihood(printed, a, lexicon),
  );
  if (first === undefined || !isLikely(printed, first, lexicon)) return undefined;
  const rivals = others.filter(({ headword }) => headword !== first.headword);
  return rivals.every((rival) => isFarBehind(printed, rival, first, lexicon))
    ? first.headword
    : undefined;
}

function likelihood(printed: string, near: Lookalike, lexicon: Lexicon): number {
  return slipLikelihood(printed, near) + weightOf(near.headword, lexicon);
}

function weightOf(headword: string, lexicon: Lexicon): number {
  const [analysis] = analyze(headword, lexicon);
  return analysis === undefined ? 0 : lexicon.weight(analysis.root);
}

// Whatever the weights, asukan may be masukan or pasukan.
function isFarBehind(
  printed: string,
  rival: Lookalike,
  first: Lookalike,
  lexicon: Lexicon,
): boolean {
  if (first.at === 0) return false;
  const ahead = likelihood(printed, first, lexicon) - likelihood(printed, rival, lexicon);
  return ahead >= (first.slip === 'changed' ? AHEAD_CHANGED : AHEAD);
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

// A last letter too many is an ending as often as not (tingkati, bahagian), unless it is the same twice (dengann) or no
// word ends so (peringkatd).
function isLikely(printed: string, near: Lookalike, lexicon: Lexicon): boolean {
  const { slip, at, headword } = near;
  const last = printed.length - 1;
  const isLong = printed.length >= SHORTEST;
  switch (slip) {
    case 'lost':
      return at === 0 || (at <= last ? isLong : printed.length >= SHORTEST_CUT);
    case 'extra':
      return (isLong && at < last) || isTwin(printed, last) || hasStrayEnd(printed);
    case 'changed':
      if (printed.length >= SHORTEST_CHANGED) return true;
      return (
        isLong &&
        isBeside(printed.charAt(at), headword.charAt(at)) &&
        weightOf(headword, lexicon) >= VERY_FREQUENT
      );
    case 'swapped':
      return isLong;
  }
}

function hasStrayEnd(printed: string): boolean {
  return (
    printed.length >= SHORTEST_STRAY && /[bcdfghjklmnpqrstvwxyz][bcdfhjklmnpqrtvwxz]$/.test(printed)
  );
}
