import type { ArticleMemory } from '../gloss/token.ts';
import type { Token } from '../text/tokenize.ts';
import { findDates } from './dates.ts';
import type { Expression } from './expression.ts';
import { findNumbers } from './numbers.ts';
import { findTimes } from './times.ts';

/**
 * Numbers, money, dates and times of a paragraph, each as one expression, in order, without overlap. What could be
 * two things is the one that spans more.
 *
 * @param tokens of `text`; expressions begin and end where tokens do
 */
export function findExpressions(
  text: string,
  tokens: readonly Token[],
  memory: ArticleMemory,
): readonly Expression[] {
  // Line breaks and no-break spaces inside an expression are spaces; lengths stay as they are.
  const flat = text
    .replace(/[\s\u00A0\u202F\u2009]/gu, ' ')
    .replace(/[\u2010\u2011\u2012\u2013\u2014]/gu, '-');
  const found = [...findDates(flat, memory.date), ...findTimes(flat), ...findNumbers(flat)]
    .map((expression) => onTokens(expression, tokens))
    .filter((expression) => expression !== undefined)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Expression[] = [];
  for (const expression of found) {
    if (kept.every((other) => expression.end <= other.start || expression.start >= other.end)) {
      kept.push(expression);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

// An expression that would cut a token in two is none: "1980" of 1980-an, "75" of ke-75.
function onTokens(expression: Expression, tokens: readonly Token[]): Expression | undefined {
  const inside = tokens.filter(
    ({ start, end }) => start < expression.end && end > expression.start,
  );
  if (inside.length === 0) return undefined;
  const cut = inside.some(({ start, end }) => start < expression.start || end > expression.end);
  return cut || inside.some(({ shape }) => shape === 'address') ? undefined : expression;
}
