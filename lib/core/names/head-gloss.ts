import { ownEntry } from '../english/own-entry.ts';
import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import { HEAD_GLOSSES, type HeadGloss } from './head-glosses.ts';
import { SIDES } from './part-of-place.ts';

/** The word or words that say of what kind a named thing is; `last` is the index of their last token. */
export interface Head {
  readonly words: string;
  readonly last: number;
  /** Is what follows a name even where it is an ordinary word? */
  readonly names: boolean;
  /** … and even where it is an adjective or built from another word? */
  readonly freely: boolean;
}

/**
 * How English names what the head and the words behind it name: Gunung Sumbing → Mount Sumbing.
 *
 * @param last index of the last word of the name
 * @returns undefined for a head that has no form of its own in English
 */
export function headGloss(
  text: string,
  tokens: readonly Token[],
  head: Head,
  last: number,
  lexicon: Lexicon,
): { readonly gloss: string; readonly what: HeadGloss['what'] } | undefined {
  const shown = HEAD_GLOSSES.get(head.words);
  if (shown === undefined) return undefined;
  const words = tokens.slice(head.last + 1, last + 1);
  const printed = text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/gu, ' ');
  const [sense] = lexicon.senses(printed);
  if (head.words === 'pt' && sense?.pos === 'name')
    return { gloss: sense.glosses[0] ?? printed, what: shown.what };
  // Jalan Lapangan Banteng keeps its name on the signs.
  const english =
    sense?.pos === 'place' && !STREETS.test(head.words) && !/^the \(/u.test(sense.glosses[0] ?? '')
      ? (sense.glosses[0] ?? printed)
      : printed;
  // Gedung NasDem Tower says twice what it is.
  if (SAYS_ITSELF.test(english) && shown.what === 'place') return { gloss: english, what: 'place' };
  const listed = head.words === 'pt' && / Tbk$/u.test(english);
  const gloss = listed
    ? `${english.replace(/ Tbk$/u, '')} (publicly listed company)`
    : // Ciliwung (river) is the Ciliwung River.
      shown.english.replace('X', sided(head.words, english.replace(/ \([^)]*\)$/u, '')));
  return { gloss, what: shown.what };
}

// Kecamatan Sipora Utara is the North Sipora Subdistrict.
function sided(head: string, name: string): string {
  const side = name.slice(name.lastIndexOf(' ') + 1);
  // Kecamatan Teluk Raya is called so
  const isSide = REGIONS.test(head) && side !== 'Raya';
  const english = isSide ? ownEntry(SIDES, side) : undefined;
  return english === undefined ? name : `${english} ${name.slice(0, -side.length - 1)}`;
}

const REGIONS = /^(?:kecamatan|kabupaten|distrik)$/u;
const STREETS = /^(?:jalan|jl|jln|gang)(?: |$)/u;
const SAYS_ITSELF =
  / (?:Tower|Towers|Building|Plaza|Center|Centre|Hotel|Mall|Arena|Stadium|Square|Park|Residence)$/u;
