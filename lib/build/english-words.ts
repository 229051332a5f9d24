import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';

let words: ReadonlySet<string> | undefined;

/** Does English spell this lower-case word so? From the `word-list` package; tools only, never shipped. */
export function isEnglish(word: string): boolean {
  words ??= new Set(readFileSync(wordListPath, 'utf8').split('\n'));
  return words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}
