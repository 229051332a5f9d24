import { allMatches } from '../text/all-matches.ts';
import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';

// Comets and visitors from other stars (3I/ATLAS, C/2023 A3), and names with a full stop inside (I.League).
const DESIGNATIONS =
  /(?<![\p{L}\p{N}/.])(?:\d{1,3}[IPD]\/\p{Lu}[\p{L}–-]+|[CP]\/(?:19|20)\d\d \p{Lu}{1,2}\d{1,3}|\p{Lu}\.\p{Lu}\p{Ll}{3,})(?![\p{L}\p{N}/])/gu;

/** What its shape alone makes a designation: 3I/ATLAS, C/2023 A3, I.League. */
export function designationsIn(text: string, tokens: readonly Token[]): readonly NameSpan[] {
  return allMatches(DESIGNATIONS, text).flatMap(({ index, 0: found }) => {
    const first = tokens.findIndex(({ start }) => start === index);
    const last = tokens.findIndex(({ end }) => end === index + found.length);
    return first < 0 || last <= first
      ? []
      : [{ first, last, kind: 'name' as const, what: 'organisation' as const }];
  });
}
