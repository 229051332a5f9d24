import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { WORK_NOUNS } from './quoted-title.ts';
import { TITLES } from './titles.ts';

const WORKS =
  'lagu single film album novel serial sinetron cerpen puisi drama lukisan buku pidato orasi disertasi tesis skripsi pameran konser tur lakon monolog dokumenter esai makalah kolom podcast'
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
const APPOSED = new RegExp(`(?<!\\p{L})(?:${WORKS})(?:nya)?(?: \\p{Ll}+){0,3}, $`, 'u');
const BROADCAST =
  /^(?:program|acara|tayangan|kuis|sinetron|wicara|show|serial|drama|siniar|podcast)$/u;
const STATIONS =
  /^ (?:di|milik|besutan|produksi|yang tayang di|yang disiarkan) ?(?:Trans|RCTI|SCTV|Indosiar|Kompas ?TV|tvOne|TV ?One|Metro ?TV|MNCTV|GTV|ANTV|NET|Net|Narasi|YouTube|Youtube|Netflix|Spotify|Vidio|RTV|TVRI|RRI|BTV|iNews|CNN)/u;
const BOOKS = /^(?:buku|cerpen|puisi|lukisan|lakon|antologi|disertasi|monolog)$/u;
const NO_TITLES =
  /^(?:bahasa|pendidikan|pelajaran|kitab|tabungan|saku|putih|induk|panduan|nikah|ilmu|undang-undang|rapor|sejarah|islam|agama|dewan)$/u;
const SHIPS = /^(?:kapal|feri|motor|tanker|tongkang|perahu|cepat)$/u;
const SMALL = /^(?:di|ke|dari|dan|yang|untuk|dengan|dalam|tak|tanpa|si|sang|atau|pada)$/u;
const ROMAN = /^[IVX]{1,5}$/u;
const LONGEST = 8; // words

/**
 * A title or a ship by name where the sentence says so though no quotes do: "Buku puisinya, Kapur dan Hujan, terbit",
 * "Program Pagi Pagi Ambyar di Trans TV", "dalam buku Laut Masa Depan", "kapal motor Barcelona V".
 *
 * @param first index of its first word
 * @returns index of its last word
 */
export function looseTitleEnd(
  text: string,
  tokens: readonly Token[],
  first: number,
  sentenceStart: number,
  lexicon: Lexicon,
): number | undefined {
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (before === undefined || token === undefined || first <= sentenceStart) return undefined;
  if (!token.capitalised || token.allCapitals) return undefined;
  const gap = text.slice(before.end, token.start);
  if (/^,\s$/u.test(gap)) return apposed(text, tokens, first, lexicon);
  if (gap !== ' ' || (before.capitalised && first - 1 !== sentenceStart)) return undefined;
  const last = capitalsEnd(text, tokens, first);
  if (NICKNAMED.test(before.folded) || isBand(tokens, first - 1))
    return isWords(tokens, first, last, lexicon) && last > first ? last : undefined;
  if (isPrize(text, tokens, first)) return titleEnd(text, tokens, first);
  const behind = behindColon(text, tokens, last);
  if (WORK_NOUNS.has(before.folded) && behind !== undefined) return behind;
  if (isGenre(tokens, first - 1) && isWords(tokens, first, last, lexicon)) return behind ?? last;
  if (SHIPS.test(before.folded) && !before.capitalised) {
    const isNumbered = last > first && ROMAN.test(tokens[last]?.surface ?? '');
    return isNumbered ? last : undefined;
  }
  if (last === first || TITLES.has(token.folded)) return undefined;
  if (BROADCAST.test(before.folded) && STATIONS.test(text.slice(tokens[last]?.end))) return last;
  const isBook = BOOKS.test(before.surface) && !NO_TITLES.test(token.folded);
  return isBook && allWords(tokens, first, last, lexicon) ? last : undefined;
}

const NICKNAMED = /^(?:berjuluk|dijuluki|berjulukan)$/u;
const NICKNAME = /(?<!\p{L})(?:julukan|sapaan|panggilan)(?:nya)?, $/u;
const BANDS = /^(?:band|grup|musik|duo|trio|kuartet|orkes)$/u;
const STYLES =
  /^(?:indie|rock|pop|metal|punk|legendaris|reggae|ska|folk|jaz|jazz|dangdut|koplo|lawas)$/u;

// band indie Efek Rumah Kaca
function isBand(tokens: readonly Token[], at: number): boolean {
  return STYLES.test(tokens[at]?.surface ?? '') && BANDS.test(tokens[at - 1]?.folded ?? '');
}

const PRIZE =
  /(?:Film(?: \p{Lu}\p{L}+)?|Album|Lagu|Novel|Buku|Serial) (?:Terbaik|Terfavorit|Terlaris)(?: \p{Ll}+)?,? (?:direbut|diraih|dimenangi|dimenangkan|disabet|jatuh kepada|jatuh ke|diberikan kepada) $/u;
const PART =
  /(?<!\p{L})(?:peran|perannya|berperan|akting|aktingnya|penampilan|penampilannya)(?: \p{Ll}+)? (?:dalam|di|lewat) $/u;

// Film Terbaik direbut Pengepungan di Bukit Duri; perannya dalam Panggil Aku Ayah
function isPrize(text: string, tokens: readonly Token[], first: number): boolean {
  const start = tokens[first]?.start ?? 0;
  const before = text.slice(Math.max(0, start - 70), start);
  return PRIZE.test(before) || (PART.test(before) && tokens[first + 1]?.capitalised === true);
}

function titleEnd(text: string, tokens: readonly Token[], first: number): number {
  let last = first;
  while (last < first + LONGEST && isTitleWord(text, tokens, last + 1)) last += 1;
  while (last > first && tokens[last]?.capitalised !== true) last -= 1;
  return last;
}

// Between commas, behind what it is: all its words are words, so that "filmnya, Joko Anwar," is nobody's title.
function apposed(
  text: string,
  tokens: readonly Token[],
  first: number,
  lexicon: Lexicon,
): number | undefined {
  const start = tokens[first]?.start ?? 0;
  const before = text.slice(Math.max(0, start - 60), start);
  if (!APPOSED.test(before) && !NICKNAME.test(before)) return undefined;
  const last = titleEnd(text, tokens, first);
  if (last === first || tokens[last]?.capitalised !== true) return undefined;
  if (!/^,\s/u.test(text.slice(tokens[last]?.end))) return undefined;
  return allWords(tokens, first, last, lexicon) ? last : undefined;
}

const GENRES =
  /^(?:horor|komedi|drama|romantis|animasi|dokumenter|pendek|panjang|laga|religi|biopik|musikal|fiksi|terbaru|terbarunya|perdana|perdananya|barunya|debutnya|lawas|klasik|hit|hits|laris|terlaris|pop|dangdut|rohani|anak|anak-anak)$/u;

// film horor Pabrik Gula: what sort of work it is stands between
function isGenre(tokens: readonly Token[], at: number): boolean {
  const [noun, word] = [tokens[at - 1], tokens[at]];
  if (word === undefined || word.capitalised || !GENRES.test(word.folded)) return false;
  return WORK_NOUNS.has(noun?.folded.replace(/nya$/u, '') ?? '');
}

function isWords(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): boolean {
  if (TITLES.has(tokens[first]?.folded ?? '')) return false;
  return (
    allWords(tokens, first, last, lexicon) || (last > first && isEnglish(tokens[first], lexicon))
  );
}

const isEnglish = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && lexicon.isEnglish(token.folded) && !GIVEN_NAMES.has(token.folded);

const MADE =
  /^[!?]? (?:besutan|karya|garapan|arahan|yang|tayang|meraih|melampaui|menembus|produksi|dirilis|di|resmi|akan|sudah|telah|melewati)(?!\p{L})/u;

// Agak Laen: Menyala Pantiku! besutan …
function behindColon(text: string, tokens: readonly Token[], title: number): number | undefined {
  const next = tokens[title + 1];
  if (next?.capitalised !== true || text.slice(tokens[title]?.end, next.start) !== ': ')
    return undefined;
  const last = capitalsEnd(text, tokens, title + 1);
  return MADE.test(text.slice(tokens[last]?.end)) ? last : undefined;
}

function allWords(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  return tokens.slice(first, last + 1).every(({ folded }) => lexicon.has(folded));
}

function isTitleWord(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || text.slice(tokens[at - 1]?.end, token.start) !== ' ') return false;
  return (token.capitalised && !token.allCapitals) || SMALL.test(token.folded);
}

function capitalsEnd(text: string, tokens: readonly Token[], first: number): number {
  let last = first;
  for (;;) {
    const next = tokens[last + 1];
    if (next === undefined || !next.capitalised || last >= first + LONGEST) return last;
    if (text.slice(tokens[last]?.end, next.start) !== ' ') return last;
    const isRoman = ROMAN.test(next.surface);
    if (next.allCapitals && !isRoman) return last;
    last += 1;
    if (isRoman) return last;
  }
}
