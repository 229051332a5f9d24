import type { NameSpan } from './find-names.ts';
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
  'aplikasi|platform|situs|dompet digital|lokapasar|koran|majalah|tabloid|surat kabar|radio';
const GROUP = 'lsm|ormas|panti asuhan|panti jompo|sanggar|geng motor|geng|salon|klinik|apotek';
const TWO = `${ONE}|${MEDIA}|${GROUP}|stasiun radio|stasiun televisi|agen travel|kereta api`;
const NAMED_BY_ONE = new RegExp(`(?<![\\p{L}-])(?:${ONE})(?: \\p{Ll}+)? $`, 'iu');
const NAMED_BY_TWO = new RegExp(`(?<![\\p{L}-])(?:${TWO})(?: \\p{Ll}+){0,2} $`, 'iu');
const POINTS = /^(?:itu|ini|tersebut)$/u;
const REACH = 40; // characters before the name that may say what it is
const LONGEST = 3; // words
const MAY_END = new Set([...NUMBERS, 'bersama', 'kita', 'kami']);

// A sort of the thing, not one of them: bus Pariwisata, bank Syariah, radio Komunitas.
const OF_SORT =
  /^(?:pariwisata|vaksin|utama|syariah|sentral|digital|listrik|sekolah|karyawan|kota|antarkota|malam|siaga|peduli|online|komunitas|terapung|perang|negara|pemerintah|daerah|dunia|umum|online|tempel|cepat|kayu|hukum|korban|media|berita|ekonomi|rakyat|cina|cinta|halal|muslim|wanita|anak|perempuan|pemuda|mahasiswa|pelajar)$/u;

/**
 * Bank digital «Jago», warung makan «Sederhana», vokalis «Kotak»: inside a sentence, plain words with capitals behind a
 * thing of which each has a name.
 *
 * @param at index of the first word of the name
 */
export function calledThing(reader: Reader, at: number): NameSpan | undefined {
  const { run, text, tokens, kinds } = reader;
  const [before, first] = [tokens[at - 1], tokens[at]];
  if (before === undefined || first === undefined || run.last - at >= LONGEST) return undefined;
  // Vokalis Kotak: the thing has its capital from the sentence alone
  const isBehindOpener = at === run.first + 1 && run.first === run.sentenceStart;
  if (run.headline || opensAt(reader, at) || (at !== run.first && !isBehindOpener))
    return undefined;
  const said = text.slice(Math.max(0, first.start - REACH), first.start);
  if (!(run.last > at ? NAMED_BY_TWO : NAMED_BY_ONE).test(said)) return undefined;
  // Koran Pagi itu: a sort that the text points at
  if (POINTS.test(tokens[run.last + 1]?.folded ?? '')) return undefined;
  const words = tokens.slice(at, run.last + 1);
  if (isHead(first.folded) || SORTS.has(first.folded) || OF_SORT.test(first.folded))
    return undefined;
  if (words.some((word) => word.allCapitals || isDish(word.folded))) return undefined;
  if (at === run.last && OFFICE_TAILS.has(first.folded)) return undefined;
  const areWords = words.every((_, index) => {
    const kind = kindAt(reader, at + index);
    return (
      /^(?:ordinary|given)$/u.test(kind) ||
      (index > 0 && (kind === 'listed' || AMBIGUOUS_TITLES.has(words[index]?.folded ?? '')))
    );
  });
  const end = tokens[run.last] ?? first;
  if (!areWords || (kinds.grammatical(end) && !MAY_END.has(end.folded))) return undefined;
  return { first: at, last: run.last, kind: 'name', what: 'organisation' };
}
