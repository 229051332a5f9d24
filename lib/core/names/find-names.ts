import type { ArticleMemory } from '../gloss/token.ts';
import type { Lexicon, PartOfSpeech } from '../glossary/sense.ts';
import { analyze } from '../morphology/analyze.ts';
import { isHeadline, splitSentences } from '../text/sentence.ts';
import type { Token } from '../text/tokenize.ts';
import { CONNECTORS, ORGANISATION_HEADS, TITLES } from './titles.ts';

/** A run of tokens that is one name; indexes into the paragraph's tokens, `last` inclusive. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'place';
  readonly what?: 'person' | 'place' | 'organisation';
  readonly gloss?: string;
  readonly detail?: string;
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
  const names: NameSpan[] = [];
  let at = 0;
  for (const sentence of splitSentences(text, tokens)) {
    const start = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.end) at += 1;
    const headline = isHeadline(text, tokens.slice(start, at));
    for (const run of runsOf(text, tokens, start, at, taken)) {
      const trimmed = trim(run, tokens, start, headline, lexicon, memory);
      if (trimmed !== undefined) names.push(trimmed);
    }
  }
  return names;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

// Capitalised words in a row, joined by connectors; full stops of initials do not part them.
function runsOf(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  taken: (index: number) => boolean,
): readonly Run[] {
  const runs: Run[] = [];
  let first: number | undefined;
  let last = -1;
  const close = (): void => {
    if (first !== undefined) runs.push({ first, last });
    first = undefined;
  };
  for (let index = start; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const before = tokens[index - 1];
    const gap = before === undefined ? '' : text.slice(before.end, token.start);
    const joined =
      first !== undefined && (gap === ' ' || (gap === '. ' && (before?.surface.length ?? 9) <= 2));
    if (first !== undefined && !joined) close();
    if (taken(index) || token.shape !== 'word') {
      close();
    } else if (token.capitalised) {
      first ??= index;
      last = index;
    } else if (
      first === undefined ||
      !CONNECTORS.has(token.folded) ||
      !tokens[index + 1]?.capitalised ||
      taken(index + 1)
    ) {
      close();
    }
  }
  close();
  return runs;
}

function trim(
  run: Run,
  tokens: readonly Token[],
  sentenceStart: number,
  headline: boolean,
  lexicon: Lexicon,
  memory: ArticleMemory,
): NameSpan | undefined {
  let { first } = run;
  const { last } = run;
  let title = false;
  // Titles, and ordinary words at the start of the sentence, are no part of the name.
  while (first <= last) {
    const token = tokens[first];
    if (token === undefined) return undefined;
    if (TITLES.has(token.folded) && isOrdinary(token, lexicon)) {
      title = true;
      first += 1;
    } else if (
      first === sentenceStart &&
      first < last &&
      isCommon(token, lexicon) &&
      !ORGANISATION_HEADS.has(token.folded) &&
      !isKnown(token, memory)
    ) {
      first += 1;
    } else break;
  }
  if (first > last) return undefined;
  const words = tokens.slice(first, last + 1);
  const head = words[0];
  if (head === undefined) return undefined;
  const known = words.filter((token) => isKnown(token, memory)).length;
  const ordinary = words.filter((token) => isOrdinary(token, lexicon)).length;
  const listed = words.filter((token) => isListedName(token, lexicon)).length;
  const acronyms = words.filter((token) => token.allCapitals && token.surface.length <= 6).length;
  const strange = words.length - ordinary - listed - acronyms;
  if (headline && known === 0 && (strange === 0 || strange < words.length)) return undefined;
  if (words.length === 1) return single(head, first, sentenceStart, title, lexicon, memory);
  if (ORGANISATION_HEADS.has(head.folded)) {
    return { first, last, kind: 'name', what: 'organisation' };
  }
  if (strange > 0 || known > 0) {
    return { first, last, kind: 'name', ...(title && { what: 'person' as const }) };
  }
  // Only words that the glossary knows: Surya Paloh is settled above; Harapan Baru, Mandiri Utama stay with the words
  // unless a title says that a person follows.
  return title && ordinary === words.length && !lexicalOffice(words, lexicon)
    ? { first, last, kind: 'name', what: 'person' }
    : undefined;
}

function single(
  token: Token,
  at: number,
  sentenceStart: number,
  title: boolean,
  lexicon: Lexicon,
  memory: ArticleMemory,
): NameSpan | undefined {
  if (token.allCapitals || isListedName(token, lexicon)) return undefined;
  if (isKnown(token, memory) && (at > sentenceStart || !isCommon(token, lexicon))) {
    const full = memory.names[token.folded];
    return { first: at, last: at, kind: 'name', ...(full !== undefined && { detail: full }) };
  }
  if (isOrdinary(token, lexicon)) return undefined;
  if (at === sentenceStart && !title) {
    // An unknown word at the start of a sentence may be an ordinary one that the glossary lacks.
    return analyze(token.surface.toLowerCase(), lexicon).length > 0
      ? undefined
      : { first: at, last: at, kind: 'name' };
  }
  return { first: at, last: at, kind: 'name', ...(title && { what: 'person' as const }) };
}

function lexicalOffice(words: readonly Token[], lexicon: Lexicon): boolean {
  return words.some((token) => analyze(token.folded, lexicon)[0]?.segments.length !== 1);
}

function isKnown(token: Token, memory: ArticleMemory): boolean {
  return Object.hasOwn(memory.names, token.folded);
}

function isListedName(token: Token, lexicon: Lexicon): boolean {
  const title = token.surface.charAt(0) + token.surface.slice(1).toLowerCase();
  return lexicon.has(token.surface) || lexicon.has(title);
}

/** Does the glossary read the word in lower case, as a headword or by analysis? */
function isOrdinary(token: Token, lexicon: Lexicon): boolean {
  return analyze(token.folded, lexicon).length > 0;
}

const COMMON = new Set<PartOfSpeech>([
  'prep',
  'conj',
  'pron',
  'det',
  'aux',
  'part',
  'adv',
  'verb',
  'num',
  'intj',
]);

/** Words that open sentences: function words and verbs; nouns may well be the first word of a name. */
function isCommon(token: Token, lexicon: Lexicon): boolean {
  const [sense] = lexicon.senses(token.folded);
  if (sense === undefined) return isOrdinary(token, lexicon);
  return COMMON.has(sense.pos) || sense.pos === 'noun' || sense.pos === 'adj';
}
