import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { SORTS } from './head-glosses.ts';
import { kindAt, type Reader } from './run-reader.ts';
import { listedTitle } from './title-list.ts';
import { AMBIGUOUS_TITLES, BODY_HEADS, NAME_HEADS } from './titles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Works have names of any words: film Pengabdi Setan. */
const WORKS = set(
  'film novel lagu sinetron serial album drakor gim game musikal single webseries bertajuk berjudul menyanyikan melantunkan membawakan membintangi',
);
/** These have names as well, but what is built tells of what sort they are: bus Harapan Jaya, kapal Pengawas. */
const THINGS = set(
  'bus po band kafe restoran tabloid majalah merek aplikasi kereta kapal perahu warung toko kelompok komunitas maskapai',
);
/** And so have places, whatever the word: desa Makmur, jorong Pantas, gunung Agung. */
const PLACES = set(
  'desa dusun kampung kampong jorong nagari gampong pekon dukuh kelurahan kecamatan pulau sungai gunung bukit pantai danau curug terjun sendang telaga umbul grojogan kawah masjid musala gereja hotel stadion jalan gang pesantren pondok',
);

/**
 * The name of a work or of a thing behind the word that says what it is: film «Laskar Pelangi», bus «Harapan Jaya».
 *
 * @param at index of the first word of the name
 */
export function workName(reader: Reader, at: number): NameSpan | undefined {
  const { run, text, tokens, kinds } = reader;
  const before = at > run.sentenceStart ? tokens[at - 1] : undefined;
  const first = tokens[at];
  if (run.headline || before === undefined || first === undefined) return undefined;
  const quoted = quotedTitle(reader, at, before);
  const title = quoted ?? listedTitle(reader, at);
  if (title !== undefined) return { first: at, last: title, kind: 'name', what: 'organisation' };
  if (!/^\s+["“‘']?$/u.test(text.slice(before.end, first.start))) return undefined;
  const isWork = WORKS.has(before.folded);
  const isPlace = !before.capitalised && PLACES.has(before.folded) && !SORTS.has(first.folded);
  if (!isWork && !isPlace && !THINGS.has(before.folded)) return undefined;
  const kind = kindAt(reader, at);
  // Novel Bumi Manusia: a place may open the name of a work, but film Korea is a film from there.
  const opens = kind === 'listed' && at < run.last && kindAt(reader, at + 1) === 'ordinary';
  if (kind !== 'ordinary' && kind !== 'given' && !(isWork && opens)) return undefined;
  if (NAME_HEADS.has(first.folded) || BODY_HEADS.has(first.folded)) return undefined;
  if (
    isPlace
      ? kinds.grammatical(first)
      : !isWork && (kinds.functional(first) || kinds.adjective(first))
  )
    return undefined;
  // Bus Harapan Jaya, but kapal Pengawas Perikanan
  const isNamed = /strange|given|listed/u.test(kindAt(reader, at + 1)) && at < run.last;
  if (!isWork && !isPlace && kinds.derived(first) && !isNamed) return undefined;
  let last = at;
  for (let index = at + 1; index <= run.last; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (kindAt(reader, index) === 'title' && !AMBIGUOUS_TITLES.has(token.folded)) break;
    last = index;
  }
  return { first: at, last, kind: 'name', what: isPlace ? 'place' : 'organisation' };
}

const LONGEST_TITLE = 9; // words

// film "Ada Apa dengan Cinta?", "Istirahatlah Kata-Kata" (2017): what the quotes hold is the title, small words and all.
function quotedTitle({ text, tokens }: Reader, at: number, before: Token): number | undefined {
  const first = tokens[at];
  if (first === undefined || !/\s["“‘']$/u.test(text.slice(before.end, first.start)))
    return undefined;
  const rest = /^[^"”’'\n]{2,70}?(?=[?!.…]?["”’'](?!\p{L}))/u.exec(text.slice(first.start));
  if (rest === null) return undefined;
  const end = first.start + rest[0].length;
  let last = at;
  while (last < at + LONGEST_TITLE && (tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end)
    last += 1;
  const closes = (tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) > end;
  const isTitle =
    tokens.slice(at, last + 1).every((one) => isTitleWord(one)) &&
    tokens[last]?.capitalised === true;
  if (!closes || !isTitle) return undefined;
  // perannya di 'Sebening Kaca'
  const played = /^(?:di|dalam|lewat)$/u.test(before.folded) && isPart(tokens, at);
  if (WORKS.has(before.folded) || (played && last > at)) return last;
  return last > at && /^[?!.…]?["”’']\s*\((?:19|20)\d\d\)/u.test(text.slice(end))
    ? last
    : undefined;
}

function isPart(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at - 1)
    .some(({ folded }) =>
      /^(?:peran|perannya|berperan|bermain|main|tampil|akting|aktingnya)$/u.test(folded),
    );
}

function isTitleWord({ capitalised, shape, folded }: Token): boolean {
  return capitalised || shape === 'number' || SMALL_IN_TITLE.has(folded);
}

const SMALL_IN_TITLE = set(
  'di ke dari dan yang untuk pada dengan dalam oleh atau tak tidak si sang para of the and in on to a for with from',
);
