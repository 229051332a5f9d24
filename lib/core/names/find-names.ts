import type { ArticleMemory } from '../gloss/token.ts';
import type { Lexicon } from '../glossary/sense.ts';
import { isHeadline } from '../text/headline.ts';
import { splitSentences } from '../text/sentence.ts';
import type { Token } from '../text/tokenize.ts';
import { datedNamesIn } from './dated-name.ts';
import { datelineOf, signatureOf } from './dateline.ts';
import { degreeAt, plainDegreeAt } from './degrees.ts';
import { designationsIn } from './designation.ts';
import { ENGLISH_JOINTS } from './english-name.ts';
import { opensForeign } from './foreign-name.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { licencePlateAt } from './licence-plate.ts';
import { partOfPlaceAt } from './part-of-place.ts';
import { placePairAt } from './place-pair.ts';
import { readRun } from './read-run.ts';
import { speciesAt } from './species-name.ts';
import { stockCodeAt } from './stock-code.ts';
import { CONNECTORS, WEAK_CONNECTORS } from './titles.ts';
import { unitNameAt } from './unit-name.ts';
import { wordKinds } from './word-kind.ts';

/** A run of tokens that is one name; indexes into the paragraph's tokens, `last` inclusive. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'place';
  readonly what?: 'person' | 'place' | 'organisation';
  readonly gloss?: string;
  readonly detail?: string;
}

/** Capitalised words in a row, and where they stand. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** Index of the first word of its sentence. */
  readonly sentenceStart: number;
  /** Is the sentence a headline, so that capitals say nothing? */
  readonly headline: boolean;
}

/**
 * Runs of capitalised words that are names: Prabowo Subianto, Kim Song-nam, Bank Mandiri. Titles before a name stay
 * outside it; ordinary words at the start of a sentence, offices and headlines in capitals are left to the glossary.
 *
 * @param taken is this token spoken for already (a number, a listed term)?
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  taken: (index: number) => boolean,
  lexicon: Lexicon,
  memory: ArticleMemory,
): readonly NameSpan[] {
  const kinds = wordKinds(lexicon, memory);
  const apart = apartFromRuns(text, tokens, taken, lexicon);
  const inApart = new Set(apart.flatMap(({ first, last }) => range(first, last)));
  const closed = (index: number): boolean => taken(index) || inApart.has(index);
  const names: NameSpan[] = [];
  let at = 0;
  for (const sentence of splitSentences(text, tokens)) {
    const start = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.end) at += 1;
    const headline = isHeadline(text, tokens.slice(start, at));
    for (const { first, last } of runsOf(text, tokens, start, at, closed)) {
      const run = { first, last, sentenceStart: start, headline };
      names.push(...readRun(run, text, tokens, kinds, lexicon, memory));
    }
  }
  return [...names, ...apart].sort((a, b) => a.first - b.first);
}

// What its shape alone makes a name, whatever capitals stand around it.
function apartFromRuns(
  text: string,
  tokens: readonly Token[],
  taken: (index: number) => boolean,
  lexicon: Lexicon,
): readonly NameSpan[] {
  const isFree = ({ first, last }: NameSpan): boolean => !range(first, last).some(taken);
  const isLastName = ({ folded, capitalised, allCapitals }: Token): boolean =>
    capitalised && !allCapitals && (GIVEN_NAMES.has(folded) || !lexicon.has(folded));
  const shaped = tokens
    .flatMap((_, index) => [
      ...list(licencePlateAt(text, tokens, index)),
      ...list(partOfPlaceAt(text, tokens, index, lexicon)),
      ...list(placePairAt(text, tokens, index, lexicon)),
      ...list(speciesAt(text, tokens, index, lexicon)),
      ...list(stockCodeAt(text, tokens, index, lexicon.has)),
    ])
    .filter(isFree);
  return [
    ...datedNamesIn(text, tokens).filter(isFree),
    ...designationsIn(text, tokens).filter(isFree),
    ...tokens.flatMap((_, index) => list(degreeAt(text, tokens, index, taken))),
    ...tokens
      .flatMap((_, index) => list(plainDegreeAt(text, tokens, index, isLastName)))
      .filter(isFree),
    ...tokens.flatMap((_, index) => (taken(index) ? [] : list(unitNameAt(text, tokens, index)))),
    ...shaped,
    ...list(datelineOf(text, tokens, taken, lexicon)),
    ...list(signatureOf(text, tokens, lexicon)).filter(isFree),
  ];
}

function list(span: NameSpan | undefined): readonly NameSpan[] {
  return span === undefined ? [] : [span];
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

// Capitalised words in a row, joined by connectors; the full stops of initials and titles do not part them.
function runsOf(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  taken: (index: number) => boolean,
): readonly Pick<Run, 'first' | 'last'>[] {
  const runs: Pick<Run, 'first' | 'last'>[] = [];
  let first: number | undefined;
  let last = -1;
  const close = (): void => {
    if (first !== undefined) runs.push({ first, last });
    first = undefined;
  };
  for (let index = start; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (first !== undefined && !touch(text, tokens[index - 1], token)) close();
    if (taken(index) || !isNameShape(token)) close();
    else if (token.capitalised || opensForeign(tokens, index)) {
      first ??= index;
      last = index;
    } else if (first === undefined || !connects(text, tokens, index, taken)) close();
  }
  close();
  return runs;
}

function isNameShape({ shape, capitalised }: Token): boolean {
  return shape === 'word' || (shape === 'abbreviation' && capitalised);
}

function touch(text: string, before: Token | undefined, token: Token): boolean {
  if (before === undefined) return false;
  const gap = text.slice(before.end, token.start);
  if (/^\s+$/u.test(gap)) return true;
  return /^\.\s+$/u.test(gap) && before.surface.length <= 5;
}

function connects(
  text: string,
  tokens: readonly Token[],
  index: number,
  taken: (index: number) => boolean,
): boolean {
  const token = tokens[index];
  if (isDoctorOfHospital(tokens, index)) return true;
  if (ENGLISH_JOINTS.has(tokens[index]?.folded ?? ''))
    return joinsEnglish(text, tokens, index, taken);
  // "van der Berg": one or two small words, then a capital.
  const behind = CONNECTORS.has(tokens[index + 1]?.folded ?? '') ? index + 2 : index + 1;
  const next = tokens[behind];
  if (token === undefined || next === undefined || !CONNECTORS.has(token.folded)) return false;
  if (WEAK_CONNECTORS.has(token.folded) && !foreign(tokens, index)) return false;
  return next.capitalised && !taken(behind) && touch(text, tokens[behind - 1], next);
}

// RSUD dr. Slamet: the doctor whose name a hospital has may be written small.
function isDoctorOfHospital(tokens: readonly Token[], index: number): boolean {
  return (
    /^drg?$/u.test(tokens[index]?.folded ?? '') &&
    /^(?:rs|rsu|rsud|rsup|rsup?n|rsj|rsjd|rst|rumkit)$/u.test(tokens[index - 1]?.folded ?? '') &&
    tokens[index + 1]?.capitalised === true
  );
}

// Moon in the Day: one or two small words of English, then a capital.
function joinsEnglish(
  text: string,
  tokens: readonly Token[],
  index: number,
  taken: (index: number) => boolean,
): boolean {
  const behind = ENGLISH_JOINTS.has(tokens[index + 1]?.folded ?? '') ? index + 2 : index + 1;
  const next = tokens[behind];
  return next?.capitalised === true && !taken(behind) && touch(text, tokens[behind - 1], next);
}

// "Leonardo di Caprio", "Angel di Maria" are names; "Prabowo di Jakarta" is not.
function foreign(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.folded !== 'di') return true;
  return /^(?:caprio|maria|marzio|matteo|stefano|lorenzo|natale|francesco)/u.test(
    tokens[index + 1]?.folded ?? '',
  );
}
