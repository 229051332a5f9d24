import type { ArticleMemory } from '../gloss/token.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Token } from '../text/tokenize.ts';
import { atLatest } from './at-latest.ts';
import { COMPOUND_RULES } from './compounds.ts';
import { COUNTED_DATE_RULES } from './counted-dates.ts';
import { datesInNames } from './date-in-name.ts';
import { DATE_RANGE_RULES } from './date-ranges.ts';
import { DATE_RULES } from './dates.ts';
import { DURATION_RULES } from './durations.ts';
import type { Expression } from './expression.ts';
import { FEAST_RULES } from './feasts.ts';
import { HEADED_RULES } from './headed.ts';
import { HOW_OFTEN_RULES } from './how-often.ts';
import { MARK_RULES } from './marks.ts';
import { MONEY_RULES } from './money.ts';
import { MULTIPLE_RULES } from './multiples.ts';
import { NAMED_YEAR_RULES } from './named-years.ts';
import { notNumbers } from './not-numbers.ts';
import { NTH_UNIT_RULES } from './nth-units.ts';
import { NUMBER_RULES } from './numbers.ts';
import { ORDINAL_RULES } from './ordinals.ts';
import { RELATIVE_DATE_RULES } from './relative-dates.ts';
import { inSmallLetters, type Rule } from './rule.ts';
import { SPELLED_RULES } from './spelled.ts';
import { withTail } from './tails.ts';
import { TIME_RULES } from './times.ts';
import { VAGUE_MEASURE_RULES } from './vague-measures.ts';
import { YEAR_RULES } from './years.ts';

// Of two readings of one stretch the earlier rule's is taken.
const RULES: readonly Rule[] = [
  ...DATE_RULES,
  ...DATE_RANGE_RULES,
  ...NAMED_YEAR_RULES,
  ...YEAR_RULES,
  ...FEAST_RULES,
  ...COUNTED_DATE_RULES,
  ...RELATIVE_DATE_RULES,
  ...TIME_RULES,
  ...MONEY_RULES,
  ...MARK_RULES,
  ...NTH_UNIT_RULES,
  ...ORDINAL_RULES,
  ...SPELLED_RULES,
  ...MULTIPLE_RULES,
  ...COMPOUND_RULES,
  ...DURATION_RULES,
  ...VAGUE_MEASURE_RULES,
  ...NUMBER_RULES,
  ...HEADED_RULES,
  ...HOW_OFTEN_RULES,
];

/** An expression with the tokens that it covers, both ends inclusive. */
interface Candidate {
  readonly expression: Expression;
  readonly first: number;
  readonly last: number;
}

/**
 * Numbers, money, dates and times of a paragraph, each as one expression, in order, without overlap. What could be
 * two things is the one that spans more.
 *
 * @param tokens of `text`; an expression never cuts one in two
 */
export function findExpressions(
  text: string,
  tokens: readonly Token[],
  memory: ArticleMemory,
): readonly Expression[] {
  const { flat, offsetOf } = flatten(text);
  const refused = notNumbers(flat);
  const named = datesInNames(flat);
  const small = inSmallLetters(flat);
  const candidates = RULES.flatMap((rule) => apply(rule, flat, small, memory, refused))
    .filter(({ start, end }) => !named.some((name) => start < name.end && end > name.start))
    .map((expression) => ({
      ...expression,
      start: offsetOf(expression.start),
      end: offsetOf(expression.end - 1) + 1,
    }))
    .flatMap((expression) => onTokens(expression, tokens));
  const taken = new Uint8Array(tokens.length);
  const kept: Expression[] = [];
  for (const { expression, first, last } of longestFirst(candidates)) {
    if (taken.subarray(first, last + 1).includes(1)) continue;
    taken.fill(1, first, last + 1);
    kept.push(expression);
  }
  return kept.sort((a, b) => a.start - b.start);
}

interface Flat {
  readonly flat: string;
  /** Where a letter of it stands in the text. */
  readonly offsetOf: (index: number) => number;
}

// Line breaks and no-break spaces inside an expression are spaces, several of them one, all dashes hyphens.
function flatten(text: string): Flat {
  const even = text
    .replace(/[\s\u00A0\u2000-\u200B\u202F\u205F\u2060\uFEFF]/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/gu, '-');
  if (!even.includes('  ')) return { flat: even, offsetOf: (index) => index };
  const offsets: number[] = [];
  let flat = '';
  for (let at = 0; at < even.length; at += 1) {
    if (even[at] === ' ' && even[at - 1] === ' ') continue;
    offsets.push(at);
    flat += even[at];
  }
  return { flat, offsetOf: (index) => offsets[index] ?? even.length };
}

function apply(
  { kind, pattern, read, tail }: Rule,
  flat: string,
  small: string,
  memory: ArticleMemory,
  refused: readonly (readonly [number, number])[],
): readonly Expression[] {
  const found: Expression[] = [];
  for (const match of allMatches(pattern, small)) {
    const start = match.index;
    const end = start + match[0].length;
    if (mayBeRefused(kind, match[0]) && within(refused, start, end)) continue;
    const reading = read(asPrinted(match, flat), memory);
    let longer: Expression | undefined =
      reading === undefined ? undefined : atLatest({ start, end, kind, ...reading }, small);
    while (longer !== undefined) {
      found.push(longer);
      longer = tail === undefined ? undefined : withTail(longer, tail, small);
    }
  }
  return found;
}

// The match with its parts in the letters of the text.
function asPrinted(match: RegExpExecArray, flat: string): RegExpMatchArray {
  const parts = (match.indices ?? []).map((span) =>
    span === undefined ? undefined : flat.slice(span[0], span[1]),
  );
  return Object.assign(parts, { index: match.index, input: flat }) as RegExpMatchArray;
}

// "pukul 13.21.45" says itself that it is no version.
function mayBeRefused(kind: Rule['kind'], printed: string): boolean {
  return kind === 'number' || (kind === 'time' && !/\p{L}/u.test(printed));
}

function within(
  ranges: readonly (readonly [number, number])[],
  start: number,
  end: number,
): boolean {
  return ranges.some(([from, to]) => start < to && end > from);
}

// An expression that would cut a token in two is none: the 20 of U-20, the 19 of COVID-19.
function onTokens(expression: Expression, tokens: readonly Token[]): readonly Candidate[] {
  const first = firstEndingAfter(tokens, expression.start);
  let last = first - 1;
  while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < expression.end) last += 1;
  const [from, to] = [tokens[first], tokens[last]];
  if (from === undefined || to === undefined || last < first) return [];
  if (from.start < expression.start || to.end > expression.end) return [];
  return from.shape === 'address' || to.shape === 'address' ? [] : [{ expression, first, last }];
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function longestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates
    .map((candidate, rank) => ({ candidate, rank }))
    .sort((a, b) => length(b.candidate) - length(a.candidate) || a.rank - b.rank)
    .map(({ candidate }) => candidate);
}

function length({ expression }: Candidate): number {
  return expression.end - expression.start;
}
