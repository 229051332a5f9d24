import { ownEntry } from '../english/own-entry.ts';
import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';

/** The side of a place in English: Serang Barat is West Serang. */
export const SIDES: Readonly<Record<string, string>> = {
  Barat: 'West',
  Timur: 'East',
  Utara: 'North',
  Selatan: 'South',
  Tengah: 'Central',
  Raya: 'Greater',
};

/** Serang Barat, Tarakan Tengah: a listed place with its side, Solo Raya with what lies round it, which no glossary lists as one. */
export function partOfPlaceAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): NameSpan | undefined {
  const [place, side] = [tokens[at], tokens[at + 1]];
  const english = ownEntry(SIDES, side?.surface ?? '');
  if (place === undefined || side === undefined || english === undefined) return undefined;
  if (!place.capitalised || text.slice(place.end, side.start) !== ' ') return undefined;
  const [sense] = lexicon.senses(place.surface);
  // Kabupaten Serang Barat is read with its head; Pulau Jawa Barat has its own line.
  if (sense?.pos !== 'place' || place.surface === 'Bumi' || tokens[at + 2]?.surface === 'Laut')
    return undefined;
  if (/^(?:laut|arah|sebelah|bagian|jalan|jl|jln)$/u.test(tokens[at - 1]?.folded ?? ''))
    return undefined;
  const gloss = `${english} ${(sense.glosses[0] ?? place.surface).replace(/ \([^)]*\)$/u, '')}`;
  return { first: at, last: at + 1, kind: 'place', what: 'place', gloss };
}
