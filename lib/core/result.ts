/** What is wrong with a line of input, said so that its author can mend it. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Short stable name of the rule, e.g. `known-pos`. */
  readonly rule: string;
  readonly message: string;
}

/** The outcome of reading input that people write: a value, or the reason why there is none. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };
