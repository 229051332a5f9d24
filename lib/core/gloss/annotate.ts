import type { Expression } from '../expressions/expression.ts';
import { findExpressions } from '../expressions/find-expressions.ts';
import type { Lexicon, PartOfSpeech, Sense } from '../glossary/sense.ts';
import { analyze } from '../morphology/analyze.ts';
import { readWord } from '../morphology/read-word.ts';
import { findNames, type NameSpan } from '../names/find-names.ts';
import { headTermAt } from '../names/headed-name.ts';
import { learn } from '../names/learn.ts';
import { readAcronym } from '../names/read-acronym.ts';
import { isHeadline, splitSentences } from '../text/sentence.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import type { WordClass, WordContext } from './context.ts';
import { type PhraseMatch, phraseAt, splitTermsAt } from './phrases.ts';
import { properNoun } from './proper-noun.ts';
import { readPhrase } from './read-phrase.ts';
import { type ArticleMemory, EMPTY_MEMORY, type GlossToken } from './token.ts';
import { countTopics, type Topic, topicsOf } from './topics.ts';

/** A paragraph understood, and what it teaches about the next ones of its article. */
export interface Annotated {
  readonly tokens: readonly GlossToken[];
  readonly memory: ArticleMemory;
}

/**
 * Says what every word of a paragraph means where it stands: expressions, terms of several words, names, acronyms,
 * words. Every run of letters or digits of the text lies in exactly one of the tokens, which come in order.
 */
export function annotate(
  text: string,
  lexicon: Lexicon,
  memory: ArticleMemory = EMPTY_MEMORY,
): Annotated {
  const tokens = tokenize(text);
  const learned = {
    ...learn(text, tokens, memory, lexicon),
    topics: countTopics(tokens, memory.topics),
  };
  const page = readPage(text, tokens, lexicon, topicsOf(tokens, memory.topics));
  const spans = claim(text, tokens, page, lexicon, learned);
  const glossed: GlossToken[] = [];
  for (let index = 0; index < tokens.length; ) {
    const span = spans.get(index);
    const token = tokens[index];
    if (token === undefined) break;
    if (span === undefined) {
      glossed.push(single(token, page(index), lexicon, learned));
      index += 1;
    } else {
      glossed.push(whole(text, tokens, span, page, lexicon, learned));
      index = span.last + 1;
    }
  }
  return { tokens: glossed, memory: learned };
}

/** A stretch of tokens that is understood as one. */
type Span =
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
  | { readonly is: 'name'; readonly first: number; readonly last: number; readonly name: NameSpan };

type ContextAt = (index: number) => WordContext;

function readPage(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  topics: ReadonlySet<Topic>,
): ContextAt {
  // Where a capital says nothing: at the start of a sentence, and anywhere in a headline.
  const plainCapitals = new Set<Token>();
  const classOf = (token: Token): WordClass | undefined =>
    wordClass(token, lexicon, !plainCapitals.has(token));
  const ranges: { start: number; end: number; headline: boolean }[] = [];
  let at = 0;
  for (const sentence of splitSentences(text, tokens)) {
    const start = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.end) at += 1;
    const inside = tokens.slice(start, at);
    const headline = isHeadline(text, inside);
    for (const token of headline ? inside : inside.slice(0, 1)) plainCapitals.add(token);
    ranges.push({ start, end: at, headline });
  }
  if (at < tokens.length) ranges.push({ start: at, end: tokens.length, headline: false });
  const contexts: WordContext[] = [];
  for (const { start, end, headline } of ranges) {
    for (let index = start; index < end; index += 1) {
      const sentence = { sentenceStart: start, sentenceEnd: end, headline };
      contexts.push({ tokens, index, ...sentence, classOf, topics });
    }
  }
  const whole = { sentenceStart: 0, sentenceEnd: tokens.length, headline: false };
  return (index) => contexts[index] ?? { tokens, index, ...whole, classOf, topics };
}

// Longest reading wins; an expression wins over a term of the same length, a term over a name inside it.
function claim(
  text: string,
  tokens: readonly Token[],
  page: ContextAt,
  lexicon: Lexicon,
  memory: ArticleMemory,
): ReadonlyMap<number, Span> {
  const expressions = new Map<number, Span>();
  const inExpression = new Map<number, Span>();
  for (const expression of findExpressions(text, tokens, memory)) {
    const first = tokens.findIndex((token) => token.end > expression.start);
    let last = first;
    while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < expression.end) last += 1;
    if (first < 0) continue;
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
  for (let index = 0; index < tokens.length; index += 1) {
    if (taken.has(index)) continue;
    const expression = expressions.get(index);
    const { sentenceEnd } = page(index);
    if (!inExpression.has(index)) {
      for (const match of splitTermsAt(text, tokens, index, sentenceEnd, lexicon)) {
        if (!overlaps(match, taken, inExpression))
          take({ is: 'phrase', first: match.first, last: match.last, match });
      }
      if (taken.has(index)) continue;
    }
    const match = phraseAt(
      text,
      tokens,
      index,
      sentenceEnd,
      lexicon,
      lemmasOf(tokens[index], lexicon),
    );
    const fits =
      match !== undefined &&
      covers(match, inExpression) &&
      !overlaps(match, taken) &&
      !runsIntoName(match, tokens) &&
      !breaksTerm(match, text, tokens, sentenceEnd, lexicon);
    if (match && fits && (expression === undefined || match.last > expression.last)) {
      take({ is: 'phrase', first: match.first, last: match.last, match });
    } else if (expression) take(expression);
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

// A term may swallow an expression whole ("kedua belah pihak"), never cut one in two.
function covers(match: Range, inExpression: ReadonlyMap<number, Span>): boolean {
  for (let at = match.first; at <= match.last; at += 1) {
    const span = inExpression.get(at);
    if (span && (span.first < match.first || span.last > match.last)) return false;
  }
  return true;
}

// "di Jalan Sudirman": what begins small and ends in a capital the headword does not have has run into a name.
function runsIntoName({ first, last, headword }: PhraseMatch, tokens: readonly Token[]): boolean {
  const begins = tokens[first];
  const ends = tokens[last];
  if (!begins || !ends || begins === ends || begins.capitalised || !ends.capitalised) return false;
  return headword === headword.toLowerCase() && tokens[last + 1]?.capitalised === true;
}

const SMALL_WORDS = new Set(['di', 'ke', 'dari', 'pada', 'dengan', 'dalam', 'sejak']);

// "turun ke | jalan raya", "di | rumah sakit", "berada | di bawah": a long term, or one that begins or ends with a
// preposition, gives its last word to the term that begins with it.
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
  if (!isLoose || clitic !== undefined || /^\p{Lu}/u.test(headword)) return false;
  return phraseAt(text, tokens, last, end, lexicon, []) !== undefined;
}

const MAY_INFLECT = /^(?:di|ku|kau|ter|ber|me|se|pe|ng|ny|n|m)/u;

function lemmasOf(token: Token | undefined, lexicon: Lexicon): readonly string[] {
  if (token === undefined || token.shape !== 'word' || !MAY_INFLECT.test(token.folded)) return [];
  const lemmas = new Set<string>();
  for (const { lemma } of analyze(token.surface, lexicon).slice(0, 2)) {
    if (lemma !== token.folded) lemmas.add(lemma);
  }
  return [...lemmas];
}

function whole(
  text: string,
  tokens: readonly Token[],
  span: Span,
  page: ContextAt,
  lexicon: Lexicon,
  memory: ArticleMemory,
): GlossToken {
  const inner = tokens.slice(span.first, span.last + 1);
  const start = span.is === 'expression' ? span.expression.start : (inner[0]?.start ?? 0);
  const end = span.is === 'expression' ? span.expression.end : (inner.at(-1)?.end ?? 0);
  const base = { start, end, surface: text.slice(start, end) };
  const parts =
    inner.length > 1
      ? inner.map((token, at) => single(token, page(span.first + at), lexicon, memory))
      : [];
  const withParts = parts.length > 0 ? { parts } : {};
  switch (span.is) {
    case 'expression': {
      const { kind, gloss, detail } = span.expression;
      const shown = { gloss, ...(detail !== undefined && { detail }) };
      return { ...base, ...affixedNumber(inner, lexicon), kind, ...shown, ...withParts };
    }
    case 'phrase':
      return {
        ...base,
        ...readPhrase(span.match, { ...page(span.first), last: span.last }, lexicon),
        ...withParts,
      };
    case 'name': {
      const { kind, gloss, detail } = span.name;
      const shown = {
        ...(gloss !== undefined && { gloss }),
        ...(detail !== undefined && { detail }),
      };
      return { ...base, kind, ...shown, ...withParts };
    }
  }
}

// ke-75, 1920-an: a number with affixes is taken apart like a word.
function affixedNumber(
  inner: readonly Token[],
  lexicon: Lexicon,
): Partial<Pick<GlossToken, 'lemma' | 'root' | 'segments'>> {
  const [token] = inner;
  if (inner.length !== 1 || token === undefined || !/\p{L}/u.test(token.surface)) return {};
  const [analysis] = analyze(token.surface, lexicon);
  if (analysis === undefined || analysis.segments.length < 2) return {};
  const { lemma, root, segments } = analysis;
  return { lemma, root, segments };
}

function single(
  token: Token,
  context: WordContext,
  lexicon: Lexicon,
  memory: ArticleMemory,
): GlossToken {
  const base = { start: token.start, end: token.end, surface: token.surface };
  if (token.shape === 'address') return { ...base, kind: 'none' };
  const acronym = readAcronym(token, lexicon, context, memory);
  if (acronym) return { ...base, ...acronym };
  const proper = properNoun(token, context, lexicon);
  if (proper) return { ...base, ...proper };
  if (token.shape === 'number') return { ...base, kind: 'number' };
  return { ...base, ...readWord(token, lexicon, context) };
}

const CLASSES: Partial<Record<PartOfSpeech, WordClass>> = {
  noun: 'noun',
  clas: 'noun',
  place: 'name',
  name: 'name',
  verb: 'verb',
  adj: 'adj',
  num: 'num',
};

const CURRENCY = /^(?:Rp|US\$?|RM|USD|IDR|EUR|SGD|MYR)$/u;

function wordClass(token: Token, lexicon: Lexicon, capitalsCount: boolean): WordClass | undefined {
  if (token.shape === 'number' || CURRENCY.test(token.surface)) return 'num';
  if (capitalsCount && token.capitalised) return 'name';
  const [sense]: readonly (Sense | undefined)[] = lexicon.senses(token.folded);
  if (sense) return CLASSES[sense.pos] ?? 'function';
  if (token.capitalised) return 'name';
  if (/^(?:me|di|ber)/u.test(token.folded)) return 'verb';
  return /(?:an|si|tas)$/u.test(token.folded) ? 'noun' : undefined;
}
