import type { Lexicon, Sense } from '../glossary/sense.ts';
import { plain } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';

const MOST_WORDS = 3;

// Between the place and the dash: its paper or agency, a date. "SINTANG, RADAR.COM –", "MABA (ANTARA) -"
const SIGNATURE =
  /^(?:\s?[,/|]\s?[\p{L}\p{N}.\s-]{2,40}?|\s?\([^()]{2,30}\))?(?:\s?(?:–|—|--|-)|(?<=\)):)\s/u;

// What else stands in capitals before a dash.
const RUBRICS = new Set(
  'opini foto video berita kolom editorial tajuk analisis update breaking news live eksklusif infografik infografis cek fakta hoaks advertorial iklan catatan feature resensi profil wawancara cerpen puisi podcast sorotan viral populer top headline trending advetorial pengumuman lowongan jadwal hasil skor final live streaming'.split(
    ' ',
  ),
);

/**
 * The place that a report opens with: MABA –, TANJUNG SELOR, RADAR.COM –, Batu -. Of the places that the glossary lists
 * only those that are words as well are found here; the others are read as what they are.
 */
export function datelineOf(
  text: string,
  tokens: readonly Token[],
  taken: (index: number) => boolean,
  lexicon: Lexicon,
): NameSpan | undefined {
  return wordPlace(text, tokens, taken, lexicon) ?? shoutedPlace(text, tokens, taken, lexicon);
}

// "Batu - Dua pria …", "Batang (ANTARA) - …": a town that is a word as well.
function wordPlace(
  text: string,
  tokens: readonly Token[],
  taken: (index: number) => boolean,
  lexicon: Lexicon,
): NameSpan | undefined {
  const [token] = tokens;
  if (token === undefined || !token.capitalised || taken(0)) return undefined;
  const title = token.surface.charAt(0) + token.surface.slice(1).toLowerCase();
  const place = lexicon.senses(title).find(({ pos }) => pos === 'place');
  if (place === undefined || !lexicon.has(token.folded)) return undefined;
  if (!isReportBehind(text, token.end)) return undefined;
  return {
    first: 0,
    last: 0,
    kind: 'place',
    what: 'place',
    gloss: (place.glosses[0] ?? title).replace(/ \([^)]*\)$/u, ''),
  };
}

/**
 * JAKARTA, MI -, MAGETAN (Suara Karya):, Kuala Lumpur, MINA –: whoever signs the report between its place and the dash.
 */
export function signatureOf(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): NameSpan | undefined {
  const [, place = '', signed = ''] = SIGNED.exec(text) ?? [];
  if (signed === '' || DAYS.test(signed) || isKnown(signed, place, lexicon)) return undefined;
  const [start, end] = [place.length, place.length + signed.length];
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === end);
  if (first < 0 || last < first || !isReportBehind(text, tokens[first - 1]?.end ?? 0))
    return undefined;
  return { first, last, kind: 'name', what: 'organisation' };
}

// KOMPAS and ANTARA are known; KETIK, CILACAP - has them the other way round.
function isKnown(signed: string, place: string, lexicon: Lexicon): boolean {
  const sensesOf = (words: string): readonly Sense[] =>
    [words, titled(words)].flatMap((form) => lexicon.senses(form));
  const isPlace = ({ pos }: Sense): boolean => pos === 'place';
  const senses = sensesOf(signed);
  if (senses.some(({ glosses }) => OF_NEWS.test(glosses[0] ?? ''))) return true;
  return senses.some(isPlace) && !sensesOf(place.replace(/[, (]+$/u, '')).some(isPlace);
}

const OF_NEWS = /\b(?:daily|newspaper|news|media|magazine|tabloid|radio|TV|broadcaster|agency)\b/u;

function titled(words: string): string {
  return words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

const SIGNED =
  /^(\p{Lu}[\p{L} ]{2,28}(?:, | \())(\p{Lu}{2,8}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\)?:?\s?(?:–|—|--|-|(?<=:))\s/u;
const DAYS = /^(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)/iu;

function shoutedPlace(
  text: string,
  tokens: readonly Token[],
  taken: (index: number) => boolean,
  lexicon: Lexicon,
): NameSpan | undefined {
  let last = -1;
  for (let index = 0; index < MOST_WORDS; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isShouted(token) || taken(index)) break;
    if (index > 0 && text.slice(tokens[index - 1]?.end, token.start) !== ' ') break;
    if (RUBRICS.has(token.folded) || isListed(token, lexicon)) return undefined;
    last = index;
  }
  const end = tokens[last];
  if (end === undefined) return undefined;
  // KETIK, CILACAP -, PANCUR BATU, DESERNEWS.com -: words, but the comma parts a place from its paper
  const isParted = /^,\s\p{Lu}{2}/u.test(text.slice(end.end));
  if (!isParted && tokens.slice(0, last + 1).every((one) => isWord(one, lexicon))) return undefined;
  return isReportBehind(text, end.end)
    ? { first: 0, last, kind: 'name', what: 'place' }
    : undefined;
}

// What follows is a sentence of the report, not the rest of a title in capitals.
function isReportBehind(text: string, end: number): boolean {
  const behind = SIGNATURE.exec(text.slice(end, end + 60));
  if (behind === null) return false;
  const begins = text.slice(end + behind[0].length).trimStart();
  return /^["“‘']?\p{Lu}[\p{Ll}\p{N}].{30}|^["“‘']?\p{Lu}{2,}[ (].{40}/su.test(begins);
}

function isShouted({ shape, allCapitals, surface }: Token): boolean {
  return shape === 'word' && allCapitals && surface.length >= 3;
}

// BANJIR is a rubric, if anything; maba, a portmanteau, is the town of Maba here.
function isWord({ folded }: Token, lexicon: Lexicon): boolean {
  return lexicon.senses(folded).some(({ expansion }) => expansion === undefined);
}

// JAKARTA is Jakarta, and KPK is no town.
function isListed({ surface }: Token, lexicon: Lexicon): boolean {
  const word = plain(surface);
  const title = word.charAt(0) + word.slice(1).toLowerCase();
  return lexicon.has(title) || (lexicon.has(word) && word !== word.toLowerCase());
}
