import type { ArticleMemory } from '../gloss/token.ts';
import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import { calledThing } from './called-thing.ts';
import { capitalName } from './capital-name.ts';
import { ENGLISH_JOINTS, englishName } from './english-name.ts';
import type { NameSpan, Run } from './find-names.ts';
import { airlineOrClub, firmName } from './firm-name.ts';
import { GIVEN_NAMES, OFFICE_TAILS } from './given-names.ts';
import { headedName } from './headed-name.ts';
import { headlineName } from './headline-name.ts';
import { homeName } from './home-name.ts';
import { knownName } from './known-name.ts';
import { mediaName } from './media-name.ts';
import { closesInSmallWord, mayBegin } from './name-start.ts';
import { namedWork } from './named-work.ts';
import { isMiddleInitials, kindAt, type Reader, titleBefore } from './run-reader.ts';
import { seatOfTwo } from './seat-name.ts';
import { hotelName, shopName } from './shop-name.ts';
import { singleName } from './single-name.ts';
import { syllableName } from './syllable-name.ts';
import {
  AMBIGUOUS_TITLES,
  BODY_ENDS,
  CONNECTORS,
  DEGREES,
  NUMBERS,
  SMALL_OFFICES,
} from './titles.ts';
import { villageOfOffice } from './village-of-office.ts';
import type { WordKinds } from './word-kind.ts';
import { workName } from './work-name.ts';

/** The names inside one run of capitalised words, from left to right; none when all are ordinary words. */
export function readRun(
  run: Run,
  text: string,
  tokens: readonly Token[],
  kinds: WordKinds,
  lexicon: Lexicon,
  memory: ArticleMemory,
): readonly NameSpan[] {
  const reader: Reader = { run, text, tokens, kinds, lexicon, memory };
  const names: NameSpan[] = [];
  let at = run.first;
  let titled = titleBefore(reader);
  while (at <= run.last) {
    const token = tokens[at];
    if (token === undefined) break;
    const span =
      villageOfOffice(reader, at, titled) ??
      headedName(reader, at) ??
      headlineName(reader, at) ??
      homeName(reader, at) ??
      seatOfTwo(reader, at) ??
      workName(reader, at) ??
      firmName(reader, at) ??
      mediaName(reader, at) ??
      knownName(reader, at) ??
      shopName(reader, at) ??
      calledThing(reader, at) ??
      hotelName(reader, at) ??
      airlineOrClub(reader, at) ??
      syllableName(reader, at) ??
      englishName(reader, at) ??
      personalName(reader, at, titled) ??
      namedWork(reader, at) ??
      capitalName(reader, at);
    if (span !== undefined) {
      names.push(span);
      at = span.last + 1;
      titled = undefined;
      continue;
    }
    if (kindAt(reader, at) === 'title') titled = token;
    if (isHajiOf(reader, at))
      names.push({ first: at, last: at, kind: 'name', gloss: 'Haji (has made the pilgrimage)' });
    at += 1;
  }
  return names;
}

// Haji Bawai: a form of address; Asrama Haji Sukolilo is a hostel of pilgrims.
function isHajiOf(reader: Reader, at: number): boolean {
  const { run, tokens } = reader;
  const isHaji = /^haj(?:i|ah)$/u.test(tokens[at]?.folded ?? '');
  if (!isHaji || run.headline || at >= run.last || !/strange|given/u.test(kindAt(reader, at + 1)))
    return false;
  return at === run.first || kindAt(reader, at - 1) === 'title';
}

function personalName(reader: Reader, at: number, titled: Token | undefined): NameSpan | undefined {
  const { run, tokens } = reader;
  const first = tokens[at];
  // Memorandum of Understanding: no name begins with the small word of a term
  if (first === undefined || (!first.capitalised && ENGLISH_JOINTS.has(first.folded)))
    return undefined;
  const kind = kindAt(reader, at);
  if (!mayBegin(reader, at, kind, titled)) return undefined;
  let last = at;
  for (let index = at + 1; index <= run.last; index += 1) {
    const token = tokens[index];
    if (token === undefined || !goesOn(reader, token, index)) break;
    last = index;
    if (BODY_ENDS.has(token.folded)) break;
  }
  last = withoutTail(tokens, at, last);
  if (last === at) return singleName(reader, at, kind, titled);
  const start = region(reader, at, last, titled);
  const person = titled !== undefined || kind === 'given';
  return {
    first: at,
    last: start ?? last,
    kind: 'name',
    ...(start === undefined && person && { what: 'person' as const }),
  };
}

function goesOn(reader: Reader, token: Token, index: number): boolean {
  const { run, kinds, tokens } = reader;
  if (!token.capitalised) return true; // a connector inside the run
  const kind = kindAt(reader, index);
  if (isMiddleInitials(reader, index)) return true;
  // I Wayan Mager, Charly Van Houten, Doropayung Barat
  if (!run.headline && isPartAnyway(reader, token, index)) return true;
  if (kind === 'strange' || kind === 'given' || kind === 'initial')
    return !(
      kind === 'given' &&
      run.headline &&
      index === run.last &&
      OFFICE_TAILS.has(token.folded)
    );
  // Fariz RM, Azis MS: letters that are a title or a word elsewhere may close a name.
  const isLetters = /^(?:ordinary|title)$/u.test(kind) && /^\p{Lu}{2}$/u.test(token.surface);
  const closes = index === run.last || tokens[index + 1]?.capitalised === false;
  if (isLetters && closes && !run.headline) return true;
  // Disdikpora | Kabupaten Jepara: the region is named apart
  if (REGIONS.has(token.folded) && index < run.last) return false;
  // Gangga Satu, Rawa Dua: a number in letters closes the name of a village that nobody knows
  if (NUMBERS.has(token.folded) && index === run.last && !run.headline && !token.allCapitals)
    return kindAt(reader, index - 1) === 'strange';
  if (kind === 'title')
    return AMBIGUOUS_TITLES.has(token.folded) && !run.headline && token.surface.length > 2;
  if (kind === 'listed') {
    if (run.headline) return false;
    // Hotman Paris Hutapea: a town between two words of a name belongs to it.
    return index === run.last || /strange|given/u.test(kindAt(reader, index + 1));
  }
  // Mahfud MD: two letters that no headline makes an acronym behind a name
  if (kind === 'acronym' && token.surface === 'MD') return true;
  // Ma'ruf Amin: a portmanteau that is a name as well
  if (kind === 'acronym')
    return (
      !run.headline &&
      index === run.last &&
      ((token.surface.length === 2 && !NO_TAILS.has(token.surface)) ||
        (!token.allCapitals && GIVEN_NAMES.has(token.folded)))
    );
  // Koes Bersaudara
  if (token.folded === 'bersaudara') return index === run.last && !run.headline;
  if (run.headline || kinds.derived(token)) return false;
  // Kwik Kian Gie: between two words of a name, even a small word belongs to it.
  return (
    !kinds.functional(token) ||
    (!kinds.grammatical(token) && (index === run.last || kindAt(reader, index + 1) === 'strange'))
  );
}

// RT and RW count the neighborhoods of a village.
const NO_TAILS = new Set(['RT', 'RW', 'AS', 'RI', 'TV', 'KM']);

const BALINESE = new Set('wayan made nyoman ketut kadek komang gede putu nengah'.split(' '));
const SIDES = new Set('barat timur utara selatan tengah'.split(' '));

// Words that belong to a name whatever else they mean: what a Balinese is called behind his place among his siblings,
// a great connector, the side of a village that nobody knows.
function isPartAnyway(reader: Reader, token: Token, index: number): boolean {
  const { run, tokens } = reader;
  const [first, before] = [tokens[index - 2], tokens[index - 1]];
  if (before === undefined || token.allCapitals) return false;
  if (BALINESE.has(before.folded) && /^(?:i|ni)$/u.test(first?.folded ?? '')) return true;
  if (kindAt(reader, index - 1) === 'given' && closesInSmallWord(reader, index - 1, token))
    return true;
  const next = index < run.last ? kindAt(reader, index + 1) : 'ordinary';
  if (CONNECTORS.has(token.folded)) return next === 'strange';
  return SIDES.has(token.folded) && kindAt(reader, index - 1) === 'strange' && next === 'acronym';
}

const REGIONS = new Set('kabupaten kecamatan kelurahan provinsi'.split(' '));
const INSIDE_NAMES = new Set('daeng dg karaeng puang bin binti van al'.split(' '));

// Degrees (S.H.) behind a name are none of it, nor is a connector without a follower.
function withoutTail(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first) {
    const token = tokens[end];
    if (token === undefined) break;
    const word = token.folded.replace(/\.$/u, '');
    const degree = DEGREES.has(word) && (token.shape === 'abbreviation' || token.allCapitals);
    if (!degree && (token.capitalised || /-\p{Lu}/u.test(token.surface))) break;
    end -= 1;
  }
  return end;
}

// "Camat Kepil Herman Suherman": behind an office of a small region three words are a place and a person.
function region(
  reader: Reader,
  first: number,
  last: number,
  titled: Token | undefined,
): number | undefined {
  if (titled === undefined || !SMALL_OFFICES.has(titled.folded) || last - first < 2)
    return undefined;
  // Wali Kota Munafri Daeng Parani
  if (INSIDE_NAMES.has(reader.tokens[first + 1]?.folded ?? '')) return undefined;
  return kindAt(reader, first) === 'strange' ? first : undefined;
}
