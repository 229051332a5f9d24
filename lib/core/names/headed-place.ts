import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { type Head, headGloss } from './head-gloss.ts';
import { HEAD_GLOSSES } from './head-glosses.ts';

// These have whole regions behind them, which stay places of their own: Provinsi | Jawa Barat; PT DKI Jakarta is a court.
const APART =
  /^(?:pt|cv|ud|kapal|km|kota|kabupaten|kecamatan|distrik|kelurahan|desa|kampung|provinsi|kepulauan|nagari|gampong|dusun|pulau|laut|wilayah)$/u;
// Where a sentence opens, only what is named so and seldom spoken of in general: Stasiun Tanah Abang, but Pasar Asia Tenggara.
const OPEN_NAMES =
  /^(?:jalan|jl|jln|stasiun|terminal|bandara|stadion|masjid|universitas|univ|rsud|rsup|rs|polder|waduk|bendungan|jembatan|museum|tugu)$/u;
// Areas too small for a listed place to be all of: Desa Tanjung Selor Hilir, Kecamatan Muara Enim Timur.
const SMALL_AREA = /^(?:kecamatan|distrik|kelurahan|desa|kampung|nagari|gampong|dusun)$/u;
const SIDE = /^(?:Barat|Timur|Utara|Selatan|Tengah|Hulu|Hilir|Ulu|Ilir|Baru|Lama)$/u;

// Who is listed by name, and has streets and stadiums named after them.
const PERSON = /^(?:Bung|Sultan) |^(?:Gajah Mada|Imam Bonjol)$/u;

/** Does a listed term name a place, or a person whom streets and airports are named after? */
export function mayBeHeaded(headword: string, lexicon: Lexicon): boolean {
  return lexicon.senses(headword)[0]?.pos === 'place' || PERSON.test(headword);
}

/**
 * Jalan Lapangan Banteng, Pasar Tanah Abang: a listed place of several words behind the word that says what is named so.
 *
 * @param first index of the place's first word, `last` that of its last
 * @param opens does the sentence open with the word before?
 */
export function headedPlace(
  text: string,
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  opens: boolean,
  lexicon: Lexicon,
): NameSpan | undefined {
  const [head, place] = [tokens[first - 1], tokens[first]];
  if (head === undefined || place === undefined || !head.capitalised) return undefined;
  const words = head.folded;
  const end = SMALL_AREA.test(words) ? sideEnd(text, tokens, last) : last;
  if (end === last) {
    if (!HEAD_GLOSSES.has(words) || APART.test(words)) return undefined;
    if (opens && !OPEN_NAMES.test(words)) return undefined;
  }
  if (!/^\.?\s+$/u.test(text.slice(head.end, place.start))) return undefined;
  const shape: Head = { words, last: first - 1, names: true, freely: true };
  const shown = headGloss(text, tokens, shape, end, lexicon);
  if (shown === undefined) return undefined;
  const kind = shown.what === 'place' ? 'place' : 'name';
  return { first: first - 1, last: end, kind, what: shown.what, gloss: shown.gloss };
}

function sideEnd(text: string, tokens: readonly Token[], last: number): number {
  const [place, side] = [tokens[last], tokens[last + 1]];
  if (place === undefined || side === undefined || !SIDE.test(side.surface)) return last;
  return text.slice(place.end, side.start) === ' ' ? last + 1 : last;
}
