import type { Expression } from '../expressions/expression.ts';
import type { NameSpan } from '../names/find-names.ts';
import type { Token } from '../text/tokenize.ts';
import type { PhraseMatch } from './phrases.ts';

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

/** The spans that a paragraph has so far, and the tokens inside them. */
export interface Claims {
  readonly spans: ReadonlyMap<number, Span>;
  readonly taken: ReadonlySet<number>;
  readonly take: (span: Span) => void;
  /** Takes the tokens out of their span again. */
  readonly free: (range: Range) => void;
}

/** No spans yet. */
export function claims(): Claims {
  const spans = new Map<number, Span>();
  const taken = new Set<number>();
  return {
    spans,
    taken,
    take(span) {
      spans.set(span.first, span);
      for (let at = span.first; at <= span.last; at += 1) taken.add(at);
    },
    free({ first, last }) {
      for (let at = first; at <= last; at += 1) taken.delete(at);
    },
  };
}

/** Indexes of tokens, `last` inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}
