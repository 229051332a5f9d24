import type { Token } from '../text/tokenize.ts';

const REACH = 10; // words between the law and its title: UU Nomor 35 Tahun 2009 tentang …
const LAW =
  /^(?:r?uu|undang-undang|pp|perpp?u|perpres|kepp?res|inpres|permen\p{L}*|kepmen\p{L}*|(?:ra)?perda|pergub|perbup|perwali?|qanun|pojk|pbi|pmk|pkpu|s[ek]|skb|peraturan|keputusan|edaran|instruksi|maklumat|fatwa)$/u;

/**
 * Does a word with a capital open the title of a law, which is read as words? "UU Nomor 35 Tahun 2009 tentang Narkotika"
 *
 * @param at index of the word
 * @param from first index of its sentence
 */
export function opensLawTitle(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[at - 1]?.folded !== 'tentang') return false;
  const before = tokens.slice(Math.max(from, at - 1 - REACH), at - 1);
  return before.some(({ folded }) => LAW.test(folded));
}
