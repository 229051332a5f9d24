import { phraseAt } from '../gloss/phrases.ts';
import { type ArticleMemory, MOST_TAUGHT } from '../gloss/token.ts';
import type { Lexicon } from '../glossary/sense.ts';
import { allMatches } from '../text/all-matches.ts';
import { latin } from '../text/letters.ts';
import type { Token } from '../text/tokenize.ts';
import { findNames, type NameSpan } from './find-names.ts';
import { OFFICE_TAILS } from './given-names.ts';
import { SORTS } from './head-glosses.ts';
import { headTermAt } from './headed-name.ts';
import { NAME_HEADS, NUMBERS, TITLES, UNITS } from './titles.ts';
import { type WordKinds, wordKinds } from './word-kind.ts';

// pelaku berinisial AP · tersangka MY (61) · inisial RS, DK dan H
const INITIALS = latin(
  /(?:ber)?inisial(?:nya)?(?: adalah)?[:,]? ["“‘']?(\p{Lu}{1,4}(?:["”’']?(?:, | dan |, dan | serta )["“‘']?\p{Lu}{1,4}(?!\p{L}))*)/gu,
);
const AGED = latin(
  /(?:[Pp]elaku|[Kk]orban|[Tt]ersangka|[Tt]erduga|[Ss]aksi|[Pp]ria|[Ww]anita|[Pp]erempuan|[Ii]strinya|[Ii]stri|[Ss]uami|[Pp]emuda|[Rr]emaja|[Ww]arga|[Aa]nak|[Bb]ocah|[Ss]iswi|[Ss]iswa|[Tt]erdakwa|[Pp]engemudi|[Ss]opir|[Mm]ahasisw[ai]|[Ll]ansia|tersebut|,|dan|yakni|yaitu|adalah|bernama|sedangkan) (\p{Lu}{1,4}) ?\(\d{1,2}(?: tahun| th)?\)/gu,
);
// alasan GS (28) menusuk D (33): letters with an age
const WITH_AGE = latin(/(?<=\p{Ll}{2} )(\p{Lu}{1,3}) ?\((?:1\d|[2-9]\d)(?: tahun| th)?\)/gu);
const PARTY = String.raw`(?:[Pp]elaku|[Kk]orban|[Tt]ersangka|[Tt]erduga|[Ss]aksi|[Tt]erdakwa)(?:nya)?`;
// Korban, MH, dirawat
const APPOSED = latin(
  new RegExp(String.raw`(?:${PARTY}|[Ss]isw[ai](?:nya)?), (\p{Lu}{1,3}),(?= )`, 'gu'),
);
// Tersangka SD, warga Depok, and RM alias Rudi; a suspect that is a firm or a ship keeps its letters
const CALLED = latin(
  new RegExp(
    String.raw`${PARTY} ((?!PT|CV|UD|KM|RS|BB|HP)\p{Lu}{2})(?=, | (?:me|di|ter|ber)\p{Ll}{3})`,
    'gu',
  ),
);
// Pelaku RS dan DN ditangkap
const PAIRED = latin(
  new RegExp(
    String.raw`${PARTY} (\p{Lu}{2} dan \p{Lu}{2})(?= (?:me|di|ter|ber)\p{Ll}{3}|[,.])`,
    'gu',
  ),
);
const ALIAS = latin(/(?<![\p{L}-])(\p{Lu}{2,3})(?= alias \p{Lu})/gu);
// AS (23) mengaku menyesal: where a sentence opens, with an age and what somebody does
const OPENING = latin(
  /(?<=^|[.!?”"] )(\p{Lu}{2,3}) ?\((?:1\d|[2-9]\d)(?: tahun| th)?\)(?=,| (?:me|di|ter|ber)\p{Ll}{3}| (?:yang|dan|itu|juga|kini|sudah|telah|akan|tewas|tidak|mengaku)(?!\p{L}))/gu,
);
// keempat tersangka tersebut yaitu AF, RP, AR dan PA
const NAMED_PEOPLE = latin(
  /(?:[Tt]ersangka|[Pp]elaku|[Kk]orban|[Ss]aksi|[Tt]erdakwa|[Tt]erduga|[Pp]emuda|[Rr]emaja|[Pp]ria)(?: \p{L}{2,12}){0,6},? (?:yaitu|yakni|adalah|masing-masing) ((?:\p{Lu}{2,3}, ){1,8}(?:dan |serta )?\p{Lu}{2,3}(?: (?:dan|serta) \p{Lu}{2,3})?)(?!\p{L})/gu,
);

// Pemilik pondok, RR, warga desa itu, …
const RESIDENT = latin(
  /(?<=\p{Ll}, )(\p{Lu}{2,3})(?=, (?:warga|pria|wanita|perempuan|pemuda|remaja|siswa|siswi|mahasiswa|mahasiswi|suami|istri|anak) \p{L})/gu,
);

const SHAPES = [
  RESIDENT,
  INITIALS,
  AGED,
  WITH_AGE,
  APPOSED,
  CALLED,
  PAIRED,
  ALIAS,
  OPENING,
  NAMED_PEOPLE,
];

function initialsIn(text: string): readonly string[] {
  const flat = text.replace(/\s/gu, ' ');
  const lists = SHAPES.flatMap((shape) => allMatches(shape, flat).map(([, list = '']) => list));
  return lists.flatMap((list) => list.match(/\p{Lu}{1,4}/gu) ?? []);
}

/** The full names of a paragraph, by each of their words, and the letters that stand for people. */
export function learnNames(
  text: string,
  tokens: readonly Token[],
  memory: ArticleMemory,
  lexicon: Lexicon,
): Readonly<Record<string, string>> {
  const names = new Map(Object.entries(memory.names));
  for (const letters of initialsIn(text)) {
    if (names.size < MOST_TAUGHT && !names.has(letters.toLowerCase()))
      names.set(letters.toLowerCase(), letters);
  }
  const listed = listedTerms(text, tokens, lexicon);
  const taken = (index: number): boolean => listed.has(index);
  const kinds = wordKinds(lexicon, memory);
  for (const span of findNames(text, tokens, taken, lexicon, memory)) {
    if (names.size >= MOST_TAUGHT) break;
    const words = taught(span, text, tokens, kinds);
    const full = text
      .slice(tokens[span.first]?.start, tokens[span.last]?.end)
      .replace(/\s+/gu, ' ');
    const whole = wholeName(span, full, tokens);
    if (whole !== undefined && !names.has(whole)) names.set(whole, full);
    const tail = tailOf(span, words, text, tokens);
    if (tail !== undefined && !names.has(tail)) names.set(tail, full);
    for (const { folded } of words) if (!names.has(folded)) names.set(folded, full);
  }
  return Object.fromEntries(names);
}

// The words of a name that may stand for it later: all of a person's, of a place or body those that are its own.
function taught(
  { first, last, what, kind }: NameSpan,
  text: string,
  tokens: readonly Token[],
  kinds: WordKinds,
): readonly Token[] {
  const [only] = first === last ? tokens.slice(first, last + 1) : [];
  // Gading, told as a person once, is one where a sentence opens, too.
  if (only !== undefined && what === 'person' && isTaught(only)) return [only];
  // PT … Tbk (SMART): its letters stand for it later
  if (only?.allCapitals === true && what === 'organisation' && kind === 'name') return [only];
  if (first === last || last - first > 4) return [];
  // Air Putih, a village: water and white stay what they are
  if (kind === 'name' && what === 'place') return [];
  const isBody = kind === 'place' || what === 'organisation';
  const head = headTermAt(text, tokens, first) ?? first;
  if (isBody && head === first && !NAME_HEADS.has(tokens[first]?.folded ?? '')) return [];
  return tokens
    .slice(isBody ? head + 1 : first, last + 1)
    .filter(
      (token) =>
        token.capitalised &&
        token.surface.length > 2 &&
        !NUMBERS.has(token.folded) &&
        (!isBody || isItsOwn(token, kinds)),
    );
}

const isTaught = ({ folded, allCapitals }: Token): boolean =>
  !OFFICE_TAILS.has(folded) && !TITLES.has(folded) && !allCapitals && folded.length > 2;

// Buku Harian Seorang Istri, Merdeka Copper Gold: several words that are one name again when they stand together.
function wholeName(
  { first, last, kind, what }: NameSpan,
  full: string,
  tokens: readonly Token[],
): string | undefined {
  const isNamed = what === 'organisation' || what === 'place';
  if (kind === 'place' || !isNamed || last === first || last - first > 6) return undefined;
  const words = full
    .toLowerCase()
    .replace(/^(?:pt|cv|ud)\.? /u, '')
    .replace(/ tbk$/u, '');
  const isWritten = tokens.slice(first, last + 1).some(({ allCapitals }) => !allCapitals);
  return words.includes(' ') && isWritten ? words : undefined;
}

// Pondok Pesantren Singa Putih is Singa Putih later: what stands behind the head, when one of its words is its own.
function tailOf(
  { first, last, what, kind }: NameSpan,
  own: readonly Token[],
  text: string,
  tokens: readonly Token[],
): string | undefined {
  if ((kind !== 'place' && what !== 'organisation') || own.length === 0) return undefined;
  const from = (headTermAt(text, tokens, first) ?? first) + 1;
  if (last - from < 1 || last - from > 3) return undefined;
  const tail = tokens.slice(from, last + 1);
  if (!tail.every(({ capitalised }) => capitalised)) return undefined;
  return text.slice(tail[0]?.start, tail.at(-1)?.end).replace(/\s+/gu, ' ').toLowerCase();
}

// Negeri, Barat, Tbk stand in many names; Merdeka of PT Merdeka Copper is the company.
function isItsOwn(token: Token, kinds: WordKinds): boolean {
  const { folded } = token;
  if (SORTS.has(folded) || UNITS.has(folded) || NAME_HEADS.has(folded) || TITLES.has(folded))
    return false;
  if (MANY_NAMES.has(folded) || token.allCapitals) return false;
  const kind = kinds.kind(token, false);
  if (kind === 'strange') return true;
  return /^(?:ordinary|given)$/u.test(kind) && !kinds.derived(token) && !kinds.functional(token);
}

const MANY_NAMES = new Set(
  'barat timur utara selatan tengah pusat besar kecil lama baru raya jaya indah agung tbk persero indonesia nusantara bangsa negara rakyat merah putih hitam'.split(
    ' ',
  ),
);

// Indexes inside capitalised terms of the glossary (Piala Dunia), which are nobody's name.
function listedTerms(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): ReadonlySet<number> {
  const inside = new Set<number>();
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.capitalised !== true || inside.has(index)) continue;
    const match = phraseAt(text, tokens, index, tokens.length, lexicon, []);
    // Pondok Pesantren Singa Putih: the term that heads a name is part of it.
    if (match !== undefined && headTermAt(text, tokens, index) === match.last) continue;
    for (let at = index; match !== undefined && at <= match.last; at += 1) inside.add(at);
  }
  return inside;
}
