import { SORTS } from '../names/head-glosses.ts';
import type { Token } from '../text/tokenize.ts';
import type { PhraseMatch } from './phrases.ts';

/**
 * PT Karya Anak Bangsa, Desa Air Panas: a term of small letters inside what is named behind its head is part of the name.
 */
export function isInHeadedName(
  { first, headword }: PhraseMatch,
  text: string,
  tokens: readonly Token[],
): boolean {
  if (tokens[first]?.capitalised !== true) return false;
  const isProper = /\p{Lu}/u.test(headword);
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.capitalised !== true || next === undefined) return false;
    if (
      !(SHORT_HEADS.test(token.folded) ? /^\.?\s+$/u : /^\s+$/u).test(
        text.slice(token.end, next.start),
      )
    )
      return false;
    // PT BB Merah Putih, but PT Bank Mandiri
    if (isProper && (at === first - 1 || !COMPANY.test(token.folded))) {
      if (SWALLOWS.has(token.folded)) return false;
      continue;
    }
    if (SWALLOWS.has(token.folded)) return at < first - 1 || !SORTS.has(next.folded);
  }
  return false;
}

const COMPANY = /^(?:pt|cv|ud)$/u;
const SHORT_HEADS = /^(?:jl|jln|pt|cv|ud)$/u; // Jl. Merdeka

// Heads of names of any words.
const SWALLOWS = new Set(
  'pt cv ud desa dusun jorong nagari gampong kampung kelurahan kecamatan jalan jl jln gang masjid musala gunung bukit sungai pulau'.split(
    ' ',
  ),
);
