import { touches } from '../gloss/context.ts';
import type { NameSpan } from './find-names.ts';
import { SORTS } from './head-glosses.ts';
import { isPlace, LARGER } from './place-cues.ts';
import { kindAt, type Reader } from './run-reader.ts';
import { BODY_HEADS, NUMBERS, TITLES, UNITS } from './titles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

// Whom a place has …
const PEOPLE = set(
  'warga penduduk nelayan petani masyarakat pemuda pedagang peternak petambak buruh ibu-ibu emak-emak',
);
// … and ordinary words that open the names of places.
const LANDS = set(
  `kuala muara batu air simpang pasir lubuk bukit kampung rawa ujung karang tanjung teluk tebing padang pematang parit
  pangkalan rantau labuhan pondok sumber banjar bandar bumi blang kebun pintu lembah alur telaga kali curug watu kayu
  pantai tambak tanah kota lima tiga`,
);

const WHERE = set('di ke dari asal kawasan daerah menuju hingga sampai wilayah');
const ONLY_LANDS = set(
  `kuala muara simpang lubuk bukit rawa ujung karang tanjung teluk tebing padang pematang parit pangkalan rantau labuhan
  sumber banjar bandar blang lembah alur curug watu batu pasir`,
);

/**
 * "nelayan Kuala Pesisir", "warga Batu Merah": behind the people of a place two ordinary words with capitals are the
 * place, when the first is one that names of places open with.
 */
export function homeName(reader: Reader, at: number): NameSpan | undefined {
  const { run, text, tokens, kinds } = reader;
  const [before, land, word] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || land === undefined || word === undefined) return undefined;
  if (run.headline || at >= run.last || land.allCapitals || word.allCapitals) return undefined;
  const opensRun = at === run.first || (at === run.first + 1 && run.first === run.sentenceStart);
  if (!opensRun || !touches(before, land, text)) return undefined;
  // … and behind where or whence, when the first word opens little but places: di Karang Tengah, dari Lubuk Alung
  const span = { first: at, last: at + 1, kind: 'name', what: 'place' } as const;
  if (WHERE.has(before.folded) && isInLarger(reader, at)) return span;
  const isWhere = WHERE.has(before.folded) || isSecondPlace(reader, at);
  if (!PEOPLE.has(before.folded) && !(isWhere && ONLY_LANDS.has(land.folded))) return undefined;
  if (!LANDS.has(land.folded) || !word.capitalised || kinds.grammatical(word)) return undefined;
  if (kinds.derived(word) || /title|acronym/u.test(kindAt(reader, at + 1))) return undefined;
  return span;
}

// di Kelapa Dua, Tangerang; dari Bumi Waras, Kota Bandar Lampung: two plain words before the larger place in which they lie
function isInLarger(reader: Reader, at: number): boolean {
  const { run, text, tokens, kinds } = reader;
  const [land, word, larger, place] = tokens.slice(at, at + 4);
  if (land === undefined || word === undefined || larger === undefined || at + 1 !== run.last)
    return false;
  if (text.slice(word.end, larger.start) !== ', ' || !larger.capitalised) return false;
  const known = LARGER.test(larger.folded) ? place : larger;
  if (known === undefined || !isPlace(reader, known)) return false;
  if ([TITLES, BODY_HEADS, UNITS, BUILDINGS].some((heads) => heads.has(land.folded))) return false;
  if (kinds.derived(land) || kinds.derived(word) || kinds.grammatical(land)) return false;
  const isEnd = !kinds.grammatical(word) || NUMBERS.has(word.folded);
  return isEnd && !TITLES.has(word.folded) && !SORTS.has(word.folded);
}

// What stands in a town and is no part of it: di Gedung Juang, di Masjid Agung.
const BUILDINGS = set(
  'gedung rumah masjid gereja hotel kantor istana stadion lapangan pasar mal plaza taman bandara stasiun terminal pelabuhan museum wisma balai sekolah kampus universitas rs gor',
);

// di Cipondoh dan Karang Tengah: the second of two places
function isSecondPlace({ text, tokens, kinds }: Reader, at: number): boolean {
  const [where, other, and, land] = tokens.slice(Math.max(0, at - 3), at + 1);
  if (land === undefined || and?.folded !== 'dan' || other?.capitalised !== true) return false;
  if (where === undefined || !WHERE.has(where.folded) || !touches(where, other, text)) return false;
  return /strange|listed/u.test(kinds.kind(other, false));
}
