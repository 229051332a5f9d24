import type { NameSpan } from './find-names.ts';
import type { Reader } from './run-reader.ts';

const LONGEST = 7; // words

/** A name of several words that this article has told: «Buku Harian Seorang Istri» menceritakan …, in a headline too. */
export function knownName({ run, text, tokens, memory }: Reader, at: number): NameSpan | undefined {
  for (let last = Math.min(at + LONGEST - 1, run.last); last > at; last -= 1) {
    const words = text
      .slice(tokens[at]?.start, tokens[last]?.end)
      .replace(/\s+/gu, ' ')
      .toLowerCase();
    if (Object.hasOwn(memory.names, words))
      return { first: at, last, kind: 'name', what: 'organisation' };
  }
  return undefined;
}
