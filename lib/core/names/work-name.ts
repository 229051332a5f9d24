import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { SORTS } from './head-glosses.ts';
import { QUALITIES, quotedTitle, WORK_NOUNS, WORKS } from './quoted-title.ts';
import { kindAt, type Reader } from './run-reader.ts';
import { listedTitle } from './title-list.ts';
import { AMBIGUOUS_TITLES, BODY_HEADS, NAME_HEADS } from './titles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** These have names as well, but what is built tells of what sort they are: bus Harapan Jaya, kapal Pengawas. */
const THINGS = set(
  'bus po band kafe restoran tabloid majalah merek aplikasi kereta kapal perahu warung toko kelompok komunitas maskapai barongsai liong reog orkes betina jantan',
);
/** And so have places, whatever the word: desa Makmur, jorong Pantas, gunung Agung. */
const PLACES = set(
  'desa dusun kampung kampong jorong nagari gampong pekon dukuh kelurahan kecamatan pulau sungai gunung bukit pantai danau curug terjun sendang telaga umbul grojogan kawah perumahan apartemen masjid musala gereja hotel stadion jalan gang pesantren pondok pelabuhan dermaga',
);

/** Behind these any words with capitals are what something is called: kuda bernama Angin Timur. */
const CALLED = set('bernama dinamai dinamakan dijuluki berjuluk');

/** Bodies that anyone may found: koperasi Maju Selaras. */
const BODIES = set(
  'koperasi yayasan sanggar paguyuban klub lsm ormas startup bermerek tani geng relawan',
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
  const quoted = quotedTitle(text, tokens, at, run.sentenceStart);
  // Album Terbaik, Lagu Terbaik: prizes
  const isPrize = QUALITIES.has(tokens[at + 1]?.folded ?? '');
  const title = quoted ?? (isPrize ? undefined : listedTitle(reader, at));
  if (title !== undefined) return { first: at, last: title, kind: 'name', what: 'organisation' };
  if (!isPrize && isApposed(reader, at))
    return { first: at, last: run.last, kind: 'name', what: 'organisation' };
  if (!/^\s+["“‘']?$/u.test(text.slice(before.end, first.start))) return undefined;
  const isWork =
    WORKS.has(before.folded) || CALLED.has(before.folded) || isOperation(reader, at, before);
  const isPlace = !before.capitalised && PLACES.has(before.folded) && !SORTS.has(first.folded);
  const isBody = !before.capitalised && BODIES.has(before.folded) && !SORTS.has(first.folded);
  const isFree = isPlace || isBody;
  const isThing = THINGS.has(before.folded) && !SORTS.has(first.folded);
  if (!isWork && !isFree && !isThing) return undefined;
  if (isWork && QUALITIES.has(first.folded)) return undefined;
  const kind = kindAt(reader, at);
  // Novel Bumi Manusia: a place may open the name of a work, but film Korea is a film from there.
  const opens = kind === 'listed' && at < run.last && kindAt(reader, at + 1) === 'ordinary';
  // film Marlina Si Pembunuh; film Joko Anwar is his.
  const isCalled = kind === 'strange' && hasPlainWord(reader, at);
  if (kind !== 'ordinary' && kind !== 'given' && !(isWork && (opens || isCalled))) return undefined;
  const isHead = NAME_HEADS.has(first.folded) || BODY_HEADS.has(first.folded);
  if (isHead && (!WORK_NOUNS.has(before.folded) || at === run.last)) return undefined;
  if (
    isFree
      ? kinds.grammatical(first)
      : !isWork && (kinds.functional(first) || kinds.adjective(first))
  )
    return undefined;
  // Bus Harapan Jaya, but kapal Pengawas Perikanan
  // … and a bus line of two words that say nothing: bus Harapan Baru
  const isNamed =
    at < run.last &&
    (/strange|given|listed/u.test(kindAt(reader, at + 1)) || /^(?:bus|po)$/u.test(before.folded));
  if (!isWork && !isFree && kinds.derived(first) && !isNamed) return undefined;
  let last = at;
  for (let index = at + 1; index <= run.last; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (kindAt(reader, index) === 'title' && !AMBIGUOUS_TITLES.has(token.folded)) break;
    last = index;
  }
  if (isWork) last = withSmallWords(reader, last);
  return { first: at, last, kind: 'name', what: isPlace ? 'place' : 'organisation' };
}

const APPOSED =
  /(?<!\p{L})(?:lagu|single|film|album|novel|serial|sinetron|cerpen|puisi|drama|lukisan|buku)(?:nya)?(?: \p{Ll}+){0,3}, $/iu;

// "Single andalannya, Bila, ditulis …": the work by name, between commas.
function isApposed(reader: Reader, at: number): boolean {
  const { run, text, tokens, kinds } = reader;
  const [first, last] = [tokens[at], tokens[run.last]];
  if (first === undefined || last === undefined || at !== run.first) return false;
  if (kindAt(reader, at) !== 'ordinary' || (at === run.last && kinds.derived(first))) return false;
  if (NAME_HEADS.has(first.folded) || BODY_HEADS.has(first.folded)) return false;
  if (!/^,\s/u.test(text.slice(last.end, last.end + 2))) return false;
  return APPOSED.test(text.slice(Math.max(0, first.start - 60), first.start));
}

function hasPlainWord(reader: Reader, at: number): boolean {
  for (let index = at + 1; index <= reader.run.last; index += 1) {
    if (kindAt(reader, index) === 'ordinary') return true;
  }
  return false;
}

// Marlina Si Pembunuh dalam Empat Babak: a small word that no place follows goes on with the title.
function withSmallWords({ text, tokens, kinds }: Reader, title: number): number {
  let last = title;
  for (;;) {
    const [before, small, next] = tokens.slice(last, last + 3);
    if (before === undefined || small === undefined || next === undefined) return last;
    const isJoined =
      text.slice(before.end, small.start) === ' ' && text.slice(small.end, next.start) === ' ';
    if (!isJoined || !JOINS.has(small.folded) || kinds.kind(next, false) !== 'ordinary')
      return last;
    if (!next.capitalised || next.allCapitals) return last;
    last += 2;
    while (
      tokens[last + 1]?.capitalised === true &&
      text.slice(tokens[last]?.end, tokens[last + 1]?.start) === ' '
    )
      last += 1;
  }
}

const JOINS = set('dalam tanpa yang tak si sang');

// operasi Sikat Jaran, Operasi Patuh: what police and army do is named by any word, but for what sort it is.
function isOperation({ tokens, kinds }: Reader, at: number, before: Token): boolean {
  const first = tokens[at];
  if (before.folded !== 'operasi' || first === undefined || first.allCapitals) return false;
  return !kinds.derived(first) && !SORTS.has(first.folded) && !OPERATION_SORTS.has(first.folded);
}

const OPERATION_SORTS = set(
  'militer tangkap plastik caesar sesar katarak darat udara amal bedah senyap intelijen rutin kelenjar jantung mata yustisi sar',
);
