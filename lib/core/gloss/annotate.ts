import type { Lexicon } from '../glossary/sense.ts';
import { analyze } from '../morphology/analyze.ts';
import { readWord } from '../morphology/read-word.ts';
import { learn } from '../names/learn.ts';
import { placePair } from '../names/place-pair.ts';
import { readAcronym } from '../names/read-acronym.ts';
import { isCapitalised } from '../text/fold.ts';
import { isHeadline } from '../text/headline.ts';
import { splitSentences } from '../text/sentence.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import { claim } from './claim.ts';
import type { Span } from './claims.ts';
import { type ContextAt, neighbour, type WordClass, type WordContext } from './context.ts';
import { formHere } from './form-here.ts';
import { ofCountry } from './of-country.ts';
import { properNoun } from './proper-noun.ts';
import { readPhrase } from './read-phrase.ts';
import { referentsOf } from './referents.ts';
import { withOffice } from './titled-person.ts';
import { type ArticleMemory, EMPTY_MEMORY, type GlossToken } from './token.ts';
import { countTopics, type Topic, topicsOf } from './topics.ts';
import { spanClasses, wordClass } from './word-class.ts';

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
  const plainPage = readPage(text, tokens, lexicon, topicsOf(tokens, memory.topics));
  const spans = claim(text, tokens, plainPage, lexicon, learned);
  const referentOf = referentsOf(tokens, spans, plainPage, lexicon);
  const inSpans = spanClasses(tokens, spans, lexicon);
  const pages: WordContext[] = [];
  const page: ContextAt = (index) => {
    let known = pages[index];
    if (known === undefined) {
      const plain = plainPage(index);
      const classOf = (token: Token): WordClass | undefined =>
        inSpans.get(token) ?? plain.classOf?.(token);
      known = { ...plain, referentOf, classOf };
      pages[index] = known;
    }
    return known;
  };
  const glossed: GlossToken[] = [];
  for (let index = 0; index < tokens.length; ) {
    const span = spans.get(index);
    const token = tokens[index];
    if (token === undefined) break;
    const read =
      span === undefined
        ? single(token, page(index), lexicon, learned)
        : whole(text, tokens, span, page, lexicon, learned);
    const isSport = page(index).topics?.has('sport') === true;
    const placed = ofCountry(read, glossed.at(-1), text, isSport);
    const named = span?.is === 'name' ? span.name : undefined;
    glossed.push(withOffice(formHere(placed, glossed, text), named, glossed, text));
    index = (span?.last ?? index) + 1;
  }
  return { tokens: glossed, memory: learned };
}

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
      contexts.push({ text, tokens, index, ...sentence, classOf, topics });
    }
  }
  const whole = { sentenceStart: 0, sentenceEnd: tokens.length, headline: false };
  return (index) => contexts[index] ?? { text, tokens, index, ...whole, classOf, topics };
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
  const isName = span.is === 'name' && span.name.gloss === undefined && span.name.kind === 'name';
  // Kecamatan Pengalengan cans nothing.
  const isPlace = span.is === 'name' && span.name.kind === 'place';
  const isPlainTerm = span.is === 'phrase' && !isCapitalised(span.match.headword);
  const parts =
    inner.length > 1
      ? inner.map((token, at) =>
          isName || (isPlace && at > 0 && !lexicon.has(token.surface))
            ? partOfName(token)
            : single(token, page(span.first + at), lexicon, memory, isPlainTerm && at === 0),
        )
      : [];
  const withParts = parts.length > 0 ? { parts } : {};
  switch (span.is) {
    case 'expression': {
      const { kind, gloss, detail, utc } = span.expression;
      const shown = {
        gloss,
        ...(detail !== undefined && { detail }),
        ...(utc !== undefined && { utc }),
      };
      return { ...base, ...affixedNumber(inner, lexicon), kind, ...shown, ...withParts };
    }
    case 'phrase':
      return {
        ...base,
        ...readPhrase(span.match, { ...page(span.first), last: span.last }, lexicon),
        ...withParts,
      };
    case 'word':
      return { ...base, ...readWord(span.word, lexicon, page(span.last)), ...withParts };
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

// Mekar in Mekar Sari blooms no more than Sari is an essence.
function partOfName({ start, end, surface }: Token): GlossToken {
  return { start, end, surface, kind: 'name', lemma: surface, root: surface, segments: [surface] };
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

// "kata M": somebody's initial; 5 M is meters.
function isInitial(token: Token, context: WordContext, lexicon: Lexicon): boolean {
  if (!/^\p{Lu}$/u.test(token.surface) || lexicon.has(token.surface)) return false;
  return lexicon.has(token.folded) && neighbour(context, -1)?.shape !== 'number';
}

function single(
  token: Token,
  context: WordContext,
  lexicon: Lexicon,
  memory: ArticleMemory,
  isPlain = false,
): GlossToken {
  const base = { start: token.start, end: token.end, surface: token.surface };
  if (token.shape === 'address') return { ...base, kind: 'none' };
  if (isInitial(token, context, lexicon)) return partOfName(token);
  // Batang pohon: in a term that is no name, neither is its first word
  if (isPlain) return { ...base, ...readWord(token, lexicon, context) };
  const pair = token.capitalised ? placePair(token.surface, lexicon) : undefined;
  if (pair !== undefined) return { ...partOfName(token), kind: 'place', pos: 'place', gloss: pair };
  const acronym = readAcronym(token, lexicon, context, memory);
  if (acronym) return { ...base, ...acronym };
  const proper = properNoun(token, context, lexicon);
  if (proper) return { ...base, ...proper };
  if (token.shape === 'number') return { ...base, kind: 'number' };
  const read = readWord(token, lexicon, context);
  return read.kind === 'none' && isUnknownName(token, context)
    ? partOfName(token)
    : { ...base, ...read };
}

// Didiet, inDrive: inside a sentence what has a capital and no meaning is what something is called.
function isUnknownName({ surface, shape }: Token, context: WordContext): boolean {
  const { index, sentenceStart, headline, text, tokens } = context;
  if (headline || shape !== 'word') return false;
  if (/^\p{Ll}{1,2}\p{Lu}\p{L}*$/u.test(surface)) return true;
  const before = text?.slice(tokens[index - 1]?.end, tokens[index]?.start) ?? '';
  return index > sentenceStart && /^\p{Lu}/u.test(surface) && !/["“”‘'«:]/u.test(before);
}
