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
  if (!opensRun || !PEOPLE.has(before.folded) || !touches(before, land, text)) return undefined;
  if (!LANDS.has(land.folded) || !word.capitalised || kinds.grammatical(word)) return undefined;
  if (kinds.derived(word) || /title|acronym/u.test(kindAt(reader, at + 1))) return undefined;
  return { first: at, last: at + 1, kind: 'name', what: 'place' };
}
