import { DEMONYMS } from '../english/demonyms.ts';
import type { GlossToken } from './token.ts';

// Nouns that a country follows as itself: selatan Prancis, lawan Jepang, tuan rumah Qatar, juara dunia Argentina.
const BEFORE_COUNTRY = new Set(
  'asal|lawan|milik|kontra|negara|republik|federasi|daratan|benua|nama|hubungan|luar|dalam|sekitar|depan|tengah|utara|selatan|timur|barat|tenggara|timnas|tuan rumah|juara dunia|juara bertahan|juara|perang|tur|kata|saat|antara|kecuali'.split(
    '|',
  ),
);
// Of these a country names the language: berbahasa Inggris, sastra Inggris.
const LANGUAGE_OF = new Set('berbahasa sastra kamus penutur aksara huruf'.split(' '));
const BODIES =
  /\b(?:ministry|embassy|army|navy|air force|police|parliament|senate|congress|prime minister)\b/iu;

/**
 * A country behind a noun says whose or of what kind: "film Prancis" → French, "ke Prancis" stays France.
 *
 * @param before the token before
 * @param isSport Inggris plays as England and governs as Britain
 * @returns the token with its adjective, or as it is
 */
export function ofCountry(
  token: GlossToken,
  before: GlossToken | undefined,
  text: string,
  isSport: boolean,
): GlossToken {
  if (token.pos !== 'place' || before === undefined || token.gloss === undefined) return token;
  if (text.slice(before.end, token.start) !== ' ') return token;
  const head = before.surface.toLowerCase();
  if (LANGUAGE_OF.has(head)) return { ...token, gloss: language(token.gloss) };
  if (before.pos !== 'noun' && !(before.pos === 'name' && BODIES.test(before.gloss ?? '')))
    return token;
  const adjective = DEMONYMS.get(token.gloss);
  if (adjective === undefined || BEFORE_COUNTRY.has(head)) return token;
  return { ...token, gloss: isSport && adjective === 'British' ? 'English' : adjective };
}

// berbahasa Inggris: speaks English, berbahasa Arab Arabic
function language(country: string): string {
  const adjective = DEMONYMS.get(country) ?? country;
  if (adjective === 'British') return 'English';
  return adjective === 'Arab' ? 'Arabic' : adjective;
}
