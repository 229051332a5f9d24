import { findExpressions } from '../expressions/find-expressions.ts';
import type { Lexicon } from '../glossary/sense.ts';
import { bareTitleEnd } from '../names/bare-title.ts';
import { companyAt } from '../names/company-name.ts';
import { datedPersonAt } from '../names/dated-person.ts';
import { findNames, type NameSpan } from '../names/find-names.ts';
import { headTermAt } from '../names/headed-name.ts';
import { headedPlace, mayBeHeaded } from '../names/headed-place.ts';
import { looseTitleEnd } from '../names/loose-title.ts';
import { numberedSchoolAt } from '../names/numbered-school.ts';
import { productAt } from '../names/product-name.ts';
import { quotedTitle } from '../names/quoted-title.ts';
import type { Token } from '../text/tokenize.ts';
import { type Claims, claims, type Range, type Span } from './claims.ts';
import type { ContextAt, WordContext } from './context.ts';
import { type PhraseMatch, phraseAt } from './phrases.ts';
import { splitPassiveAt } from './split-passive.ts';
import { splitTermsAt } from './split-terms.ts';
import { termAt } from './term-at.ts';
import { termFits } from './term-fits.ts';
import type { ArticleMemory } from './token.ts';

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
  const claimed = claims();
  const inExpression = expressionsIn(text, tokens, memory);
  const passage: Passage = { text, tokens, lexicon, claimed, inExpression };
  takeDatedPeople(passage);
  takeTitles(passage, page);
  takeBareTitles(passage, page);
  for (let index = 0; index < tokens.length; index += 1) {
    if (claimed.taken.has(index)) continue;
    const context = page(index);
    takeSplitTerm(passage, context);
    if (claimed.taken.has(index)) continue;
    const span = spanAt(passage, context);
    if (span !== undefined) claimed.take(span);
  }
  takeHeadedPlaces(passage, page);
  takeNames(passage, memory);
  return claimed.spans;
}

/** A paragraph that is being taken apart. */
interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly claimed: Claims;
  /** The expression of each token that lies in one, whether it is taken in the end or not. */
  readonly inExpression: ReadonlyMap<number, Span>;
}

function expressionsIn(
  text: string,
  tokens: readonly Token[],
  memory: ArticleMemory,
): ReadonlyMap<number, Span> {
  const inside = new Map<number, Span>();
  let first = 0;
  for (const expression of findExpressions(text, tokens, memory)) {
    while ((tokens[first]?.end ?? Number.POSITIVE_INFINITY) <= expression.start) first += 1;
    if (first >= tokens.length) break;
    let last = first;
    while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < expression.end) last += 1;
    const span: Span = { is: 'expression', first, last, expression };
    for (let at = first; at <= last; at += 1) inside.set(at, span);
  }
  return inside;
}

// Senin bin Karto: a day that is somebody is no date.
function takeDatedPeople({ text, tokens, lexicon, claimed }: Passage): void {
  for (const at of tokens.keys()) {
    const name = datedPersonAt(text, tokens, at, lexicon);
    if (name !== undefined) claimed.take(named(name));
  }
}

// lagu "Terlatih Patah Hati": inside the quotes of a title no term is one.
function takeTitles({ text, tokens, claimed }: Passage, page: ContextAt): void {
  for (const first of tokens.keys()) {
    const { headline, sentenceStart } = page(first);
    const last = headline ? undefined : quotedTitle(text, tokens, first, sentenceStart);
    if (last !== undefined && last > first)
      claimed.take(named({ first, last, kind: 'name', what: 'organisation' }));
  }
}

// lagu Separuh Napas, dinamai Garuda Merah Putih: neither number nor term where the name of a work or a thing is cut by it.
function takeBareTitles(passage: Passage, page: ContextAt): void {
  const { text, tokens, lexicon, claimed, inExpression } = passage;
  for (const first of tokens.keys()) {
    const { headline, sentenceStart } = page(first);
    if (headline || claimed.taken.has(first)) continue;
    const loose = looseTitleEnd(text, tokens, first, sentenceStart, lexicon);
    if (loose !== undefined)
      claimed.take(named({ first, last: loose, kind: 'name', what: 'organisation' }));
    const last = bareTitleEnd(text, tokens, first, sentenceStart);
    if (loose !== undefined || last === undefined) continue;
    const cuts = tokens.slice(first, last + 1).some((_, offset) => {
      const at = first + offset;
      const term = at > first ? phraseAt(text, tokens, at, last + 1, lexicon, []) : undefined;
      const isPlace = lexicon.senses(term?.headword ?? '')[0]?.pos === 'place';
      return inExpression.has(at) || (term !== undefined && !isPlace);
    });
    if (cuts) claimed.take(named({ first, last, kind: 'name', what: 'organisation' }));
  }
}

function takeSplitTerm(passage: Passage, { index, sentenceEnd }: WordContext): void {
  const { text, tokens, lexicon, claimed, inExpression } = passage;
  if (inExpression.has(index)) return;
  const parts = splitTermsAt(text, tokens, index, sentenceEnd, lexicon);
  // "antara lain … dan": the longer term that stands together is not "antara … dan".
  const together = parts[0] && phraseAt(text, tokens, index, sentenceEnd, lexicon, []);
  if (together !== undefined && together.last > (parts[0]?.last ?? index)) return;
  for (const match of parts) {
    if (!overlaps(match, claimed.taken, inExpression)) claimed.take(phrase(match));
  }
}

// What begins at a token that nothing has taken; undefined: a word on its own.
function spanAt(passage: Passage, context: WordContext): Span | undefined {
  const { index, sentenceEnd } = context;
  const { text, tokens, lexicon, inExpression } = passage;
  // Xiaomi 15 Pro: the number of a model is none, unless it counts with what follows ("15 juta").
  const counts = (at: number): boolean => {
    const span = inExpression.get(at);
    return span !== undefined && span.first < span.last;
  };
  const product =
    numberedSchoolAt(text, tokens, index, lexicon) ??
    companyAt(text, tokens, index, lexicon) ??
    productAt(text, tokens, index, counts);
  const longest = termAt(text, tokens, index, sentenceEnd, lexicon);
  if (product !== undefined && product.last > (longest?.last ?? index)) return named(product);
  // Where the longest term does not fit, a shorter one may: "tenaga kerja | Indonesia Maju".
  let match = longest;
  while (match !== undefined && !stands(match, passage, context)) {
    match = termAt(text, tokens, index, match.last, lexicon);
  }
  const around = inExpression.get(index);
  const expression = around?.first === index ? around : undefined;
  if (match && (expression === undefined || match.last > expression.last)) return phrase(match);
  if (expression) return expression;
  const word = splitPassiveAt(text, tokens, index, sentenceEnd, lexicon);
  return word && { is: 'word', first: index, last: index + 1, word };
}

// Pasar Tanah Abang: the place that is a listed term gives way to what is named after it.
function takeHeadedPlaces({ text, tokens, lexicon, claimed }: Passage, page: ContextAt): void {
  for (const span of [...claimed.spans.values()]) {
    if (span.is !== 'phrase' || claimed.taken.has(span.first - 1)) continue;
    if (!mayBeHeaded(span.match.headword, lexicon)) continue;
    const opens = page(span.first).sentenceStart === span.first - 1;
    const name = headedPlace(text, tokens, span, opens, lexicon);
    const isFree = name !== undefined && (name.last === span.last || !claimed.taken.has(name.last));
    if (isFree) claimed.take(named(name));
  }
}

function stands(match: PhraseMatch, passage: Passage, context: WordContext): boolean {
  const { text, lexicon, claimed, inExpression } = passage;
  return (
    covers(match, inExpression) &&
    !overlaps(match, claimed.taken) &&
    termFits(match, text, context, lexicon)
  );
}

function takeNames({ text, tokens, lexicon, claimed }: Passage, memory: ArticleMemory): void {
  // Rumah Sakit Harapan Kita: the term that heads a name gives way to the name.
  const heads = headTermsIn(text, tokens, claimed.spans);
  const isTaken = (at: number): boolean => claimed.taken.has(at) && !heads.has(at);
  for (const name of findNames(text, tokens, isTaken, lexicon, memory)) {
    const opened = heads.get(name.first);
    if (opened !== undefined && opened.last < name.last) claimed.free(opened);
    const free = name.gloss === undefined ? untilTaken(name, claimed.taken) : name;
    if (!overlaps(free, claimed.taken)) claimed.take(named(free));
  }
}

// A title that runs on into what is understood already ends before it.
function untilTaken(name: NameSpan, taken: ReadonlySet<number>): NameSpan {
  let last = name.first;
  while (last < name.last && !taken.has(last + 1)) last += 1;
  return { ...name, last };
}

function phrase(match: PhraseMatch): Span {
  return { is: 'phrase', first: match.first, last: match.last, match };
}

function named(name: NameSpan): Span {
  return { is: 'name', first: name.first, last: name.last, name };
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

function overlaps(range: Range, ...taken: readonly { has(at: number): boolean }[]): boolean {
  for (let at = range.first; at <= range.last; at += 1) {
    if (taken.some((set) => set.has(at))) return true;
  }
  return false;
}

// A term may swallow an expression whole ("kedua belah pihak"), never cut one in two.
function covers(match: Range, inExpression: ReadonlyMap<number, Span>): boolean {
  for (let at = match.first; at <= match.last; at += 1) {
    const span = inExpression.get(at);
    if (span && (span.first < match.first || span.last > match.last)) return false;
  }
  return true;
}
