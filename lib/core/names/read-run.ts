import type { ArticleMemory } from '../gloss/token.ts';
import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import { englishName } from './english-name.ts';
import type { NameSpan, Run } from './find-names.ts';
import { GIVEN_NAMES, OFFICE_TAILS } from './given-names.ts';
import { headedName } from './headed-name.ts';
import { knownName } from './known-name.ts';
import { isAddressed, isAmongNames, mayBegin } from './name-start.ts';
import { isOnlyBuilt } from './only-built.ts';
import { isPersonHere } from './person-cues.ts';
import { isBeforePlace, isSeatOfBody } from './place-cues.ts';
import { kindAt, opensAt, type Reader, titleBefore } from './run-reader.ts';
import { syllableName } from './syllable-name.ts';
import {
  AMBIGUOUS_TITLES,
  BODY_ENDS,
  CONNECTORS,
  DEGREES,
  NAME_HEADS,
  PERSON_CUES,
  REGIONAL_OFFICES,
} from './titles.ts';
import type { WordKind, WordKinds } from './word-kind.ts';
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
      headedName(reader, at) ??
      workName(reader, at) ??
      knownName(reader, at) ??
      syllableName(reader, at) ??
      englishName(reader, at) ??
      personalName(reader, at, titled);
    if (span !== undefined) {
      names.push(span);
      at = span.last + 1;
      titled = undefined;
      continue;
    }
    if (kindAt(reader, at) === 'title') titled = token;
    at += 1;
  }
  return names;
}

function personalName(reader: Reader, at: number, titled: Token | undefined): NameSpan | undefined {
  const { run, tokens } = reader;
  const first = tokens[at];
  if (first === undefined) return undefined;
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
  const { run, kinds } = reader;
  if (!token.capitalised) return true; // a connector inside the run
  const kind = kindAt(reader, index);
  // I Wayan Mager, Charly Van Houten, Doropayung Barat
  if (!run.headline && isPartAnyway(reader, token, index)) return true;
  if (kind === 'strange' || kind === 'given' || kind === 'initial')
    return !(
      kind === 'given' &&
      run.headline &&
      index === run.last &&
      OFFICE_TAILS.has(token.folded)
    );
  // Fariz RM: the letters of a title may close a name.
  if (token.surface === 'RM' && index === run.last && !run.headline) return true;
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
  const next = index < run.last ? kindAt(reader, index + 1) : 'ordinary';
  if (CONNECTORS.has(token.folded)) return next === 'strange';
  return SIDES.has(token.folded) && kindAt(reader, index - 1) === 'strange' && next === 'acronym';
}

// Degrees (S.H.) behind a name are none of it, nor is a connector without a follower.
function withoutTail(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first) {
    const token = tokens[end];
    if (token === undefined) break;
    const word = token.folded.replace(/\.$/u, '');
    const degree = DEGREES.has(word) && (token.shape === 'abbreviation' || token.allCapitals);
    if (!degree && token.capitalised) break;
    end -= 1;
  }
  return end;
}

// "Bupati Cianjur Herman Suherman": behind an office of a region three words are a place and a person.
function region(
  reader: Reader,
  first: number,
  last: number,
  titled: Token | undefined,
): number | undefined {
  if (titled === undefined || !REGIONAL_OFFICES.has(titled.folded) || last - first < 2)
    return undefined;
  return kindAt(reader, first) === 'strange' ? first : undefined;
}

function singleName(
  reader: Reader,
  at: number,
  kind: WordKind,
  titled: Token | undefined,
): NameSpan | undefined {
  const { run, text, tokens, kinds, memory } = reader;
  const token = tokens[at];
  if (token === undefined || kind === 'initial') return undefined;
  const span = { first: at, last: at, kind: 'name' as const };
  const full = kinds.known(token) ? memory.names[token.folded] : undefined;
  if (full !== undefined && isBodyName(full)) {
    const stands =
      kind === 'strange' || (isAlone(reader, at) && !run.headline && !opensAt(reader, at));
    if (stands) return { ...span, what: 'organisation', detail: full };
  } else if (
    full !== undefined &&
    mayBeShort(token, full, opensAt(reader, at) || run.headline, kind, kinds)
  )
    return { ...span, what: 'person', ...(full !== token.surface && { detail: full }) };
  if (kind === 'strange') {
    return { ...span, ...(titled !== undefined && { what: 'person' as const }) };
  }
  if (isAddressed(reader, at, titled) || isPersonHere(reader, at))
    return { ...span, what: 'person' };
  if (isAmongNames(reader, at) || isOnlyBuilt(reader, at)) return span;
  if (isBeforePlace(reader, at) || isSeatOfBody(reader, at)) return { ...span, what: 'place' };
  if (kind !== 'given') return undefined;
  const before = at > run.sentenceStart ? tokens[at - 1] : undefined;
  if (!run.headline && before !== undefined && PERSON_CUES.has(before.folded.replace(/nya$/u, '')))
    return { ...span, what: 'person' };
  if (OFFICE_TAILS.has(token.folded)) return undefined;
  // "Gilang (Jourdy Pranata) telah …": in no glossary but as a name
  if (!run.headline && !reader.lexicon.has(token.folded) && SUBJECT.test(text.slice(token.end)))
    return span;
  // Prabowo: Harga Beras Turun
  const speaker = at === run.sentenceStart && text.charAt(token.end) === ':';
  if (speaker || (titled !== undefined && !run.headline)) return { ...span, what: 'person' };
  // Alone with its capital inside a sentence: "bertemu Budi".
  return run.first === run.last && !run.headline && !opensAt(reader, at) ? span : undefined;
}

// Alone with its capital, or behind the word that opens the sentence: Saham Merdeka naik.
function isAlone({ run, tokens, kinds }: Reader, at: number): boolean {
  if (run.first === run.last) return true;
  const opener = tokens[run.sentenceStart];
  return (
    run.last === at &&
    at === run.sentenceStart + 1 &&
    opener !== undefined &&
    kinds.kind(opener, true) === 'ordinary'
  );
}

// PT Merdeka Copper, Desa Pekan: what is called so later is no person.
function isBodyName(full: string): boolean {
  const [first = ''] = full.toLowerCase().split(' ');
  return NAME_HEADS.has(first) || full.startsWith('Rumah Sakit');
}

// What stands behind the one who is spoken of.
const SUBJECT = /^ (?:\(\p{Lu}|(?:telah|sudah|akan|pun|juga|kini|tidak|belum|lalu|kemudian) )/u;

// At the start of a sentence only the ends of a full name stand for it: "Surya berkata", not "Karya itu".
function mayBeShort(
  token: Token,
  full: string,
  opens: boolean,
  kind: WordKind,
  kinds: WordKinds,
): boolean {
  if (!opens || kind === 'strange') return true;
  if (kinds.functional(token)) return false;
  // I Dewa Nyoman Arya A: initials are no ends
  const words = full
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word.length > 2);
  return words[0] === token.folded || words.at(-1) === token.folded;
}
