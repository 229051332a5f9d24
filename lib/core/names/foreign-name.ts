import type { Token } from '../text/tokenize.ts';
import { kindAt, type Reader } from './run-reader.ts';

/** Does a small word open a Dutch or go on with an Arabic name: van der Meer, Dr. van Dijk, Rashid al-Farsi? */
export function opensForeign(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = tokens.slice(at, at + 3);
  const before = tokens[at - 1];
  if (/^(?:al|el|as|at|ad|ar|az|ash)-\p{Lu}/u.test(first?.surface ?? ''))
    return before?.capitalised === true;
  if (!/^v[ao]n$/u.test(first?.folded ?? '')) return false;
  if (/^de[rn]?$/u.test(second?.folded ?? '')) return third?.capitalised === true;
  return second?.capitalised === true && /^(?:dr|prof|ir|mr|mrs)$/u.test(before?.folded ?? '');
}

/** May a Dutch name begin at this word? A van of Toyota is a car. */
export function isDutch(reader: Reader, at: number): boolean {
  const { run, tokens } = reader;
  if (run.headline || at >= run.last || !/^v[ao]n$/u.test(tokens[at]?.folded ?? '')) return false;
  return kindAt(reader, at - 1) === 'title' || /^de[rn]?$/u.test(tokens[at + 1]?.folded ?? '');
}
