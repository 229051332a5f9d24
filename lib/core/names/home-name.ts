import { touches } from '../gloss/context.ts';
import type { NameSpan } from './find-names.ts';
import { kindAt, type Reader } from './run-reader.ts';

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
  const isWhere = WHERE.has(before.folded) || isSecondPlace(reader, at);
  if (!PEOPLE.has(before.folded) && !(isWhere && ONLY_LANDS.has(land.folded))) return undefined;
  if (!LANDS.has(land.folded) || !word.capitalised || kinds.grammatical(word)) return undefined;
  if (kinds.derived(word) || /title|acronym/u.test(kindAt(reader, at + 1))) return undefined;
  return { first: at, last: at + 1, kind: 'name', what: 'place' };
}

// di Cipondoh dan Karang Tengah: the second of two places
function isSecondPlace({ text, tokens, kinds }: Reader, at: number): boolean {
  const [where, other, and, land] = tokens.slice(Math.max(0, at - 3), at + 1);
  if (land === undefined || and?.folded !== 'dan' || other?.capitalised !== true) return false;
  if (where === undefined || !WHERE.has(where.folded) || !touches(where, other, text)) return false;
  return /strange|listed/u.test(kinds.kind(other, false));
}
