import { set } from './abbreviations.ts';
import type { Token } from './tokenize.ts';

const SMALL_WORDS = set(
  'di ke dari dan yang untuk pada dengan dalam oleh atau akan bagi soal tak tidak usai jadi ini itu saat agar demi para hingga sampai tanpa serta bin binti vs si sang hari per kini tapi karena sebagai terhadap secara',
);

/**
 * Is a sentence a headline in capitals or title case, so that capitals say nothing about names? Every word that is
 * not a small one must be capitalised: a lower-case verb makes it a sentence, however many names stand in it.
 *
 * @param tokens those of one sentence
 */
export function isHeadline(text: string, tokens: readonly Token[]): boolean {
  const words = behindRubric(text, tokens).filter(({ shape }) => shape === 'word');
  const great = words.filter(({ folded }) => !SMALL_WORDS.has(folded) && /^\p{L}/u.test(folded));
  if (great.length < 3 || great.some(({ capitalised }) => !capitalised)) return false;
  if (words.every(({ allCapitals, surface }) => allCapitals || surface.length < 2)) return true;
  const last = tokens.at(-1);
  const closed = last !== undefined && /^["'”’)]*\./u.test(text.slice(last.end, last.end + 4));
  return !closed && great.length >= 4;
}

// "Baca juga: Harga Beras Naik Lagi" refers to another article by its headline.
function behindRubric(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!/^(?:baca|simak|lihat|tonton|cek|saksikan)$/u.test(tokens[0]?.folded ?? '')) return tokens;
  const colon = tokens
    .slice(0, 3)
    .findIndex(({ end }) => /^\s*:\s/u.test(text.slice(end, end + 3)));
  return tokens.slice(colon + 1);
}
