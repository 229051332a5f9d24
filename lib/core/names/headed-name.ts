import type { Token } from '../text/tokenize.ts';
import { describes } from './describes.ts';
import { isField } from './field-of-office.ts';
import type { NameSpan } from './find-names.ts';
import { type Head, headGloss } from './head-gloss.ts';
import { HEAD_TERMS, NAMED_FREELY, SORTS } from './head-glosses.ts';
import { AREAS, COMPANY, knownFirm, knownRegion } from './known-end.ts';
import { bodyBeforePerson } from './office-of-body.ts';
import { isPlace } from './place-cues.ts';
import { WORK_NOUNS } from './quoted-title.ts';
import { kindAt, opensAt, type Reader } from './run-reader.ts';
import { isLikeSchool, isSchoolHead } from './school-head.ts';
import { AMBIGUOUS_TITLES, BODY_HEADS, NAME_HEADS } from './titles.ts';

// Jalan Sudirman Kav 52: what counts the houses of a street is none of its name.
const SHORT_AREA = /^(?:Kab|Kec|Kel|RT|RW|Kav|No|Nomor|Km|KM|Kilometer|Blok|Lantai|Tahap)$/u;

/**
 * Index of the last word of a listed term that heads a name here: Rumah Sakit in "Rumah Sakit Harapan Kita". What
 * follows it directly must have a capital, too.
 *
 * @returns undefined where no such term stands, or nothing capitalised follows it
 */
export function headTermAt(text: string, tokens: readonly Token[], at: number): number | undefined {
  for (const words of HEAD_TERMS) {
    const last = at + words.length - 1;
    const term = tokens.slice(at, last + 2);
    if (term.length <= words.length || !words.every((word, i) => term[i]?.folded === word))
      continue;
    const joined = term.every(
      (token, i) =>
        token.capitalised &&
        (i === 0 || /^\.?\s+$/u.test(text.slice(term[i - 1]?.end ?? 0, token.start))),
    );
    if (joined) return last;
  }
  return undefined;
}

/** Bank Harapan, Gunung Merapi, Rumah Sakit Harapan Kita; Partai Hijau only when not all its words are ordinary. */
export function headedName(reader: Reader, at: number): NameSpan | undefined {
  const { run, text, tokens, lexicon } = reader;
  const head = run.headline || namesWork(reader, at) ? undefined : headAt(reader, at);
  if (head === undefined || describes(reader, head)) return undefined;
  if (opensAt(reader, at) && OPENERS.has(head.words)) return undefined;
  const first = tokens[at];
  if (isField(tokens[at - 1], first)) return undefined;
  const isRegion = first !== undefined && REGIONS.has(first.folded);
  const region = isRegion ? knownRegion(reader, at) : knownFirm(reader, at);
  const { last, proper } =
    region === undefined ? follow(reader, at, head, isRegion) : { last: region, proper: true };
  if (last === head.last || isCuisine(reader, head, last)) return undefined;
  if (!head.names && bodyBeforePerson(reader, at, last) !== undefined) return undefined;
  if (!proper && (!head.names || isKnownAlone(reader, at, last))) return undefined;
  // A body's name ends where a person's begins: that cannot be seen without a title, so it is kept whole.
  const shown = headGloss(text, tokens, head, last, lexicon);
  const what = shown?.what ?? 'organisation';
  return {
    first: at,
    last,
    kind: what === 'place' ? 'place' : 'name',
    what,
    ...(shown !== undefined && { gloss: shown.gloss }),
  };
}

// Restoran Jepang, Warung Tegal: where its dishes come from
function isCuisine(reader: Reader, head: Head, last: number): boolean {
  const place = reader.tokens[last];
  if (last !== head.last + 1 || place === undefined) return false;
  return /^(?:restoran|warung|rumah makan)$/u.test(head.words) && isPlace(reader, place);
}

// lagu Badai Pasti Berlalu: in the name of a work the storm is none
function namesWork({ run, text, tokens }: Reader, at: number): boolean {
  const before = at > run.sentenceStart ? tokens[at - 1] : undefined;
  if (before === undefined || !WORK_NOUNS.has(before.folded)) return false;
  if (before.capitalised && at - 1 !== run.sentenceStart) return false;
  return /^\s+$/u.test(text.slice(before.end, tokens[at]?.start));
}

// "Rumah Dadang rata dengan tanah": where a sentence opens these are themselves, and the name comes after them.
const OPENERS = new Set(
  'rumah kantor tim perusahaan operasi pengurus pusat biro hutan lapangan'.split(' '),
);

function headAt({ run, text, tokens }: Reader, at: number): Head | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const term = headTermAt(text, tokens, at);
  if (term !== undefined && term < run.last) {
    const words = tokens.slice(at, term + 1).map(({ folded }) => folded);
    return { words: words.join(' '), last: term, names: true, freely: true };
  }
  const words = token.folded;
  if (isLikeSchool(token) && !isSchoolHead(token, tokens[at + 1])) return undefined;
  const names = NAME_HEADS.has(words);
  if (!names && !BODY_HEADS.has(words)) return undefined;
  return { words, last: at, names, freely: NAMED_FREELY.has(words) };
}

// How far the name goes behind its head, and whether something in it is a proper name.
function follow(
  reader: Reader,
  at: number,
  head: Head,
  isRegion: boolean,
): { readonly last: number; readonly proper: boolean } {
  const { run, tokens } = reader;
  let last = head.last;
  let proper = false;
  for (let index = head.last + 1; index <= run.last; index += 1) {
    const token = tokens[index];
    if (token === undefined || endsBefore(reader, at, head, index, isRegion)) break;
    proper ||= isProper(reader, head, index);
    last = index;
    if (token.folded === 'tbk' || token.folded === 'sekuritas') break;
  }
  // SMA Negeri, Desa Wisata: a sort alone is no name.
  const isSort = tokens.slice(head.last + 1, last + 1).every(({ folded }) => SORTS.has(folded));
  if (!proper && (head.last > at || isSort)) last = head.last;
  return { last, proper };
}

// Does the name that the head opened end before this word?
function endsBefore(
  reader: Reader,
  at: number,
  head: Head,
  index: number,
  isRegion: boolean,
): boolean {
  const { run, tokens } = reader;
  const token = tokens[index];
  if (token === undefined) return true;
  const follows = index === head.last + 1;
  // Desa Tewil | Kecamatan Kota Maba: the next larger area is another place.
  if ((AREAS.has(token.folded) && index < run.last) || SHORT_AREA.test(token.surface)) return true;
  // RSUD Kardinah | Kota Tegal
  const city = tokens[index + 1];
  if (token.folded === 'kota' && !follows && city !== undefined && index < run.last)
    if (isPlace(reader, city)) return true;
  const kind = kindAt(reader, index);
  // Jalan Jenderal Sudirman, Bandara Sultan Hasanuddin: a title directly behind the head is part of the name.
  // Not so behind a region: "Kota Kombes Dani" is the end of one name and an officer.
  if (kind === 'title' && !AMBIGUOUS_TITLES.has(token.folded))
    return !head.names || !follows || index === run.last || isRegion;
  // Kepala Biro Humas KPK | Febri Diansyah: behind the letters of a body stands a person.
  if (!head.names && kind === 'strange' && kindAt(reader, index - 1) === 'acronym')
    return index > at + 1;
  return kind === 'ordinary' && follows && !mayFollow(reader, at, head, token);
}

// May an ordinary word stand directly behind the head as its name?
function mayFollow(reader: Reader, at: number, head: Head, token: Token): boolean {
  const { kinds } = reader;
  if (head.words === 'simpang' && CORNERS.has(token.folded)) return true;
  // PT Maju Bersama: behind a company's letters any word with a capital is its name.
  // Gunung Raung roars, and is a mountain.
  const freely = head.freely && !kinds.grammatical(token) && !opensAt(reader, at);
  const isFree = freely || COMPANY.test(head.words) || isAreaName(reader, head.last + 1);
  if (kinds.functional(token) && !isFree) return false;
  const named = head.freely && !SORTS.has(token.folded);
  return !head.names || !kinds.derived(token) || named || head.last > at;
}

const CORNERS = new Set('tiga empat lima enam'.split(' '));

function isProper(reader: Reader, head: Head, index: number): boolean {
  const kind = kindAt(reader, index);
  if (kind === 'strange' || kind === 'initial') return true;
  // Koperasi Desa is a village's, though Desa is a given name as well.
  const isSort = SORTS.has(reader.tokens[index]?.folded ?? '');
  if (kind === 'given') return !isSort || index > head.last + 1;
  if (isSort || COMPANY.test(head.words)) return false;
  return kind === 'ordinary' ? head.freely : head.names;
}

// Kecamatan Talang Ubi, Desa Maju Jaya: a verb with a capital, and a second word with one, name an area; Pura Dalem Segara is a temple.
function isAreaName(reader: Reader, at: number): boolean {
  const { run, tokens, kinds } = reader;
  const [area, word, next] = tokens.slice(at - 1, at + 2);
  if (area === undefined || word === undefined || !area.capitalised) return false;
  const isArea = area.folded === 'pura' || (AREAS.has(area.folded) && !kinds.grammatical(word));
  // … and so does one such word alone where no sentence opens: Kecamatan Pulung.
  if (at >= run.last || next === undefined) return isArea && !opensAt(reader, at - 1);
  return isArea && !SORTS.has(next.folded) && !AREAS.has(next.folded);
}

const REGIONS = new Set(
  'kota kabupaten kecamatan kelurahan desa provinsi distrik nagari jorong'.split(' '),
);

// "PT DKI", "PT Medan": an acronym and what it stands before, each known.
function isKnownAlone(reader: Reader, at: number, last: number): boolean {
  const head = reader.tokens[at]?.folded ?? '';
  return (
    last === at + 1 && COMPANY.test(head) && /^(?:acronym|listed)$/u.test(kindAt(reader, last))
  );
}
