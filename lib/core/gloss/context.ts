import type { Token } from '../text/tokenize.ts';
import type { Topic } from './topics.ts';

/** The neighbourhood of one token inside its sentence. */
export interface WordContext {
  /** The paragraph; absent: nothing but white space is taken to stand between neighbours. */
  readonly text?: string;
  readonly tokens: readonly Token[];
  /** Which of `tokens` is meant. */
  readonly index: number;
  /** Its last token, when several words are meant. */
  readonly last?: number;
  /** First and last (exclusive) index of the sentence that holds it. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /**
   * Where what the verb is done to ends, if it stands before: at -1 for a passive (pajak ditarik), at -2 for a bare verb
   * behind whoever does it (pajak kami tarik).
   */
  readonly objectAt?: number;
  /** Is the sentence a headline in capitals or title case, so that capitals say nothing? */
  readonly headline: boolean;
  /** What the paragraph or its article speaks of, as far as its words tell. */
  readonly topics?: ReadonlySet<Topic>;
  /** Word class of a neighbour as far as the glossary tells; absent in contexts without a glossary. */
  readonly classOf?: (token: Token) => WordClass | undefined;
  /** Whom or what the token at an index names, for a -nya behind it. */
  readonly referentOf?: (index: number) => Referent | undefined;
}

/** The neighbourhood of each token of a paragraph. */
export type ContextAt = (index: number) => WordContext;

/** What -nya may stand for: somebody, several people, a body such as a ministry, any other thing. */
export type Referent = 'person' | 'people' | 'body' | 'animal' | 'thing';

/** Classes that sense cues may name (`prev=@num`): a day is a date that names one (17 Agustus), a sum one of money. */
export type WordClass = 'num' | 'day' | 'sum' | 'noun' | 'verb' | 'adj' | 'name' | 'function';

/** The token `offset` places away in the same sentence, or undefined beyond its ends. */
export function neighbour(context: WordContext, offset: number): Token | undefined {
  const at = context.index + offset;
  if (at < context.sentenceStart || at >= context.sentenceEnd) return undefined;
  return context.tokens[at];
}

/**
 * Do two tokens stand side by side? One space, or nothing at all, lies between them; a quotation that opens there parts
 * nothing, nor does a percent sign: untuk “memajukan …”, 20% dari.
 */
export function touches(one: Token, other: Token | undefined, text: string | undefined): boolean {
  if (other === undefined) return false;
  const from = Math.min(one.end, other.end);
  const to = Math.max(one.start, other.start);
  if (to - from <= 1) return true;
  return to - from <= 3 && text !== undefined && PARTS_NOTHING.test(text.slice(from, to));
}

const PARTS_NOTHING = /^(?:\s["“„«'‘]{1,2}|%\s)$/;
