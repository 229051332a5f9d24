/** What is wrong with a line of input, said so that its author can mend it. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Short stable name of the rule, e.g. `known-pos`. */
  readonly rule: string;
  readonly message: string;
}
