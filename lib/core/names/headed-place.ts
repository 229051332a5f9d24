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
  if (!HEAD_GLOSSES.has(words) || APART.test(words)) return undefined;
  if (opens && !OPEN_NAMES.test(words)) return undefined;
  if (!/^\.?\s+$/u.test(text.slice(head.end, place.start))) return undefined;
  const shape: Head = { words, last: first - 1, names: true, freely: true };
  const shown = headGloss(text, tokens, shape, last, lexicon);
  if (shown === undefined) return undefined;
  const kind = shown.what === 'place' ? 'place' : 'name';
  return { first: first - 1, last, kind, what: shown.what, gloss: shown.gloss };
}
