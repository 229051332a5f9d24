import type { Expression } from '../expressions/expression.ts';
import { findExpressions } from '../expressions/find-expressions.ts';
import type { Lexicon } from '../glossary/sense.ts';
import { findNames, type NameSpan } from '../names/find-names.ts';
import { headTermAt } from '../names/headed-name.ts';
import { productAt } from '../names/product-name.ts';
import { isCapitalised } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';
import { lacksCue } from './choose-sense.ts';
import type { ContextAt, WordContext } from './context.ts';
import { isInHeadedName } from './inside-name.ts';
import { type PhraseMatch, phraseAt, splitTermsAt } from './phrases.ts';
import { splitPassiveAt } from './split-passive.ts';
import { termAt } from './term-at.ts';
import type { ArticleMemory } from './token.ts';

/** A stretch of tokens that is understood as one. */
export type Span =
  | {
      readonly is: 'expression';
      readonly first: number;
      readonly last: number;
      readonly expression: Expression;
    }
  | {
      readonly is: 'phrase';
      readonly first: number;
      readonly last: number;
      readonly match: PhraseMatch;
    }
  | { readonly is: 'word'; readonly first: number; readonly last: number; readonly word: Token }
  | { readonly is: 'name'; readonly first: number; readonly last: number; readonly name: NameSpan };

/**
 * Which stretches of a paragraph are understood as one, by the token that they begin with. Longest reading wins; an
 * expression wins over a term of the same length, a term over a name inside it.
 */
export function claim(
  text: string,
  tokens: readonly Token[],
  page: ContextAt,
  lexicon: Lexicon,
  memory: ArticleMemory,
): ReadonlyMap<number, Span> {
  const expressions = new Map<number, Span>();
  const inExpression = new Map<number, Span>();
  let first = 0;
  for (const expression of findExpressions(text, tokens, memory)) {
    while ((tokens[first]?.end ?? Number.POSITIVE_INFINITY) <= expression.start) first += 1;
    if (first >= tokens.length) break;
    let last = first;
    while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < expression.end) last += 1;
    const span: Span = { is: 'expression', first, last, expression };
    expressions.set(first, span);
    for (let at = first; at <= last; at += 1) inExpression.set(at, span);
  }
  const spans = new Map<number, Span>();
  const taken = new Set<number>();
  const take = (span: Span): void => {
    spans.set(span.first, span);
    for (let at = span.first; at <= span.last; at += 1) taken.add(at);
  };
  // Xiaomi 15 Pro: the number of a model is none, unless it counts with what follows ("15 juta").
  const counts = (at: number): boolean => {
    const span = inExpression.get(at);
    return span !== undefined && span.first < span.last;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    if (taken.has(index)) continue;
    const product = productAt(text, tokens, index, counts);
    const expression = expressions.get(index);
    const { sentenceEnd } = page(index);
    if (!inExpression.has(index)) {
      const parts = splitTermsAt(text, tokens, index, sentenceEnd, lexicon);
      // "antara lain … dan": the longer term that stands together is not "antara … dan".
      const together = parts[0] && phraseAt(text, tokens, index, sentenceEnd, lexicon, []);
      const isSplit = together === undefined || together.last <= (parts[0]?.last ?? index);
      for (const match of isSplit ? parts : []) {
        if (!overlaps(match, taken, inExpression))
          take({ is: 'phrase', first: match.first, last: match.last, match });
      }
      if (taken.has(index)) continue;
    }
    // Where the longest term does not fit, a shorter one may: "tenaga kerja | Indonesia Maju".
    const stands = (one: PhraseMatch): boolean =>
      covers(one, inExpression) &&
      !isAwaited(one, page(one.first), lexicon) &&
      !overlaps(one, taken) &&
      !runsIntoName(one, text, tokens) &&
      !isDoneTo(one, tokens, lexicon) &&
      !isInHeadedName(one, text, tokens) &&
      !breaksTerm(one, text, tokens, sentenceEnd, lexicon);
    const longest = termAt(text, tokens, index, sentenceEnd, lexicon);
    if (product !== undefined && product.last > (longest?.last ?? index)) {
      take({ is: 'name', first: product.first, last: product.last, name: product });
      continue;
    }
    let match = longest;
    while (match !== undefined && !stands(match)) {
      match = termAt(text, tokens, index, match.last, lexicon);
    }
    if (match && (expression === undefined || match.last > expression.last)) {
      take({ is: 'phrase', first: match.first, last: match.last, match });
    } else if (expression) take(expression);
    else {
      const word = splitPassiveAt(text, tokens, index, sentenceEnd, lexicon);
      if (word) take({ is: 'word', first: index, last: index + 1, word });
    }
  }
  // Rumah Sakit Harapan Kita: the term that heads a name gives way to the name.
  const heads = headTermsIn(text, tokens, spans);
  const free = (at: number): boolean => taken.has(at) && !heads.has(at);
  for (const name of findNames(text, tokens, free, lexicon, memory)) {
    const opened = heads.get(name.first);
    if (opened !== undefined && opened.last < name.last) {
      for (let at = opened.first; at <= opened.last; at += 1) taken.delete(at);
    }
    if (!overlaps(name, taken)) take({ is: 'name', first: name.first, last: name.last, name });
  }
  return spans;
}

function headTermsIn(
  text: string,
  tokens: readonly Token[],
  spans: ReadonlyMap<number, Span>,
): ReadonlyMap<number, Span> {
  const heads = new Map<number, Span>();
  for (const span of spans.values()) {
    if (span.is !== 'phrase' || headTermAt(text, tokens, span.first) !== span.last) continue;
    for (let at = span.first; at <= span.last; at += 1) heads.set(at, span);
  }
  return heads;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

function overlaps(range: Range, ...taken: readonly { has(at: number): boolean }[]): boolean {
  for (let at = range.first; at <= range.last; at += 1) {
    if (taken.some((set) => set.has(at))) return true;
  }
  return false;
}

// "oleh orang dalam", not "10 orang | dalam kasus itu": a term each of whose senses waits for a neighbour is none without.
function isAwaited(
  { headword, last }: PhraseMatch,
  context: WordContext,
  lexicon: Lexicon,
): boolean {
  return lexicon.senses(headword).every((sense) => lacksCue(sense, { ...context, last }));
}

// A term may swallow an expression whole ("kedua belah pihak"), never cut one in two.
function covers(match: Range, inExpression: ReadonlyMap<number, Span>): boolean {
  for (let at = match.first; at <= match.last; at += 1) {
    const span = inExpression.get(at);
    if (span && (span.first < match.first || span.last > match.last)) return false;
  }
  return true;
}

// "di Jalan Sudirman": what begins small and ends in a capital the headword does not have has run into a name.
function runsIntoName(
  { first, last, headword }: PhraseMatch,
  text: string,
  tokens: readonly Token[],
): boolean {
  const begins = tokens[first];
  const ends = tokens[last];
  if (!begins || !ends || begins === ends || begins.capitalised || !ends.capitalised) return false;
  const next = tokens[last + 1];
  if (headword !== headword.toLowerCase() || next?.capitalised !== true) return false;
  return /^\s+$/u.test(text.slice(ends.end, next.start)); // not "tenaga kerja Indonesia (TKI)"
}

const SMALL_WORDS = new Set(['di', 'ke', 'dari', 'pada', 'dengan', 'dalam', 'sejak']);

// "turun ke | jalan raya", "di | rumah sakit", "berada | di bawah", "melancarkan | serangan udara": a long term, one that
// begins or ends with a preposition, a verb with its object and a term shorter than the next give their last word to
// the term that begins with it.
function breaksTerm(
  { first, last, headword, clitic }: PhraseMatch,
  text: string,
  tokens: readonly Token[],
  end: number,
  lexicon: Lexicon,
): boolean {
  const isLoose =
    last - first >= 2 ||
    SMALL_WORDS.has(tokens[first]?.folded ?? '') ||
    SMALL_WORDS.has(tokens[last]?.folded ?? '');
  if (clitic !== undefined || isCapitalised(headword)) return false;
  const next = phraseAt(text, tokens, last, end, lexicon, []);
  if (next === undefined) return false;
  // "kepala | dinas pekerjaan umum"
  if (isLoose || next.last - next.first > last - first) return true;
  return headword.startsWith('me') && lexicon.senses(next.headword)[0]?.pos === 'noun';
}

// "diambil langkah": with the verb in the passive its noun is no object, and the term no term; "diambil alih" stays one.
function isDoneTo(
  { first, last, headword, inflected }: PhraseMatch,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  if (!inflected || first === last || !tokens[first]?.folded.startsWith('di')) return false;
  const [object] = lexicon.senses(tokens[last]?.folded ?? '');
  const [term] = lexicon.senses(headword);
  return object?.pos === 'noun' && OBJECT.test(term?.glosses[0] ?? '');
}

const OBJECT = /^\S+ (?!(?:as|away|back|down|for|in|of|off|on|out|over|through|up|with)\b)\S/u;
