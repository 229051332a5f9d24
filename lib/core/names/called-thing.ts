import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { FIRM } from './firm-name.ts';
import { OFFICE_TAILS } from './given-names.ts';
import { SORTS } from './head-glosses.ts';
import { kindAt, opensAt, type Reader } from './run-reader.ts';
import { isDish } from './shop-name.ts';
import { AMBIGUOUS_TITLES, isHead, NUMBERS } from './titles.ts';

// Of these each has a name, whatever its words mean: one word with a capital is enough …
const EATERY = 'restoran|resto|rumah makan|warung makan|warung|kedai kopi|kedai|kafe|gerai';
const SHOW = 'band|vokalis|gitaris|drummer|bassist|boyband|girlband|grup musik|personel band';
const CRAFT = 'bus|kapal motor|kapal feri|kapal ikan|bank digital|merek|jenama';
const ONE = `${EATERY}|${SHOW}|${CRAFT}`;
// … and behind these two are.
const MEDIA =
  'aplikasi|situs|dompet digital|koran|majalah|tabloid|surat kabar|radio|stasiun radio|stasiun televisi';
const GROUP = 'lsm|ormas|panti asuhan|panti jompo|sanggar|geng motor|geng|salon|klinik|apotek';
const TWO = `${ONE}|${FIRM}|${MEDIA}|${GROUP}|agen travel|kereta api`;
const NAMED_BY_ONE = new RegExp(`(?<![\\p{L}-])(?:${ONE})(?: \\p{Ll}+)? $`, 'iu');
const NAMED_BY_TWO = new RegExp(`(?<![\\p{L}-])(?:${TWO})(?: \\p{Ll}+){0,2} $`, 'iu');
const POINTS = /^(?:itu|ini|tersebut)$/u;
const REACH = 40; // characters before the name that may say what it is
const LONGEST = 3; // words
const MAY_END = new Set([...NUMBERS, 'bersama', 'kita', 'kami']);

// A sort of the thing, not one of them: bus Pariwisata, bank Syariah, radio Komunitas.
const OF_SORT = new Set(
  `pariwisata vaksin utama syariah sentral digital listrik sekolah karyawan kota antarkota malam siaga peduli
  online komunitas terapung perang negara pemerintah daerah dunia umum tempel cepat kayu hukum korban media
  berita ekonomi rakyat cina halal muslim wanita anak perempuan pemuda mahasiswa pelajar`.split(
    /\s+/u,
  ),
);

/**
 * Bank digital «Jago», warung makan «Sederhana», vokalis «Kotak»: inside a sentence, plain words with capitals behind a
 * thing of which each has a name.
 *
 * @param at index of the first word of the name
 */
export function calledThing(reader: Reader, at: number): NameSpan | undefined {
  const { run, tokens } = reader;
  if (run.last - at >= LONGEST || !isBehindThing(reader, at)) return undefined;
  const words = tokens.slice(at, run.last + 1);
  // Koran Pagi itu: a sort that the text points at
  if (POINTS.test(tokens[run.last + 1]?.folded ?? '') || isSort(words)) return undefined;
  if (words.some(({ allCapitals, folded }) => allCapitals || isDish(folded))) return undefined;
  if (!words.every((_, index) => mayStand(reader, at, index))) return undefined;
  return { first: at, last: run.last, kind: 'name', what: 'organisation' };
}

function isBehindThing(reader: Reader, at: number): boolean {
  const { run, text, tokens } = reader;
  if (at === 0 || run.headline || opensAt(reader, at)) return false;
  // Vokalis Kotak: the thing has its capital from the sentence alone
  const isBehindOpener = at === run.first + 1 && run.first === run.sentenceStart;
  if (at !== run.first && !isBehindOpener) return false;
  const start = tokens[at]?.start ?? 0;
  const said = text.slice(Math.max(0, start - REACH), start);
  return (run.last > at ? NAMED_BY_TWO : NAMED_BY_ONE).test(said);
}

function isSort(words: readonly Token[]): boolean {
  const first = words[0]?.folded ?? '';
  if (isHead(first) || OF_SORT.has(first) || words.every(({ folded }) => SORTS.has(folded)))
    return true;
  return words.length === 1 && OFFICE_TAILS.has(first);
}

// Plain words, or names behind the first; the last is no small word: Satu Sehat, Sehat Bersama
function mayStand(reader: Reader, at: number, index: number): boolean {
  const { run, tokens, kinds } = reader;
  const token = tokens[at + index];
  if (token === undefined) return false;
  const kind = kindAt(reader, at + index);
  const isLater = index > 0 && (kind === 'listed' || AMBIGUOUS_TITLES.has(token.folded));
  if (!isLater && !/^(?:ordinary|given)$/u.test(kind)) return false;
  return at + index < run.last || !kinds.grammatical(token) || MAY_END.has(token.folded);
}
