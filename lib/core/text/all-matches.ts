/**
 * All matches of a pattern, in order, as `matchAll` finds them, which makes a copy of the pattern on every call: with a
 * hundred patterns a paragraph that took longer than the matching.
 *
 * @param pattern with the flag g; its lastIndex is 0 before and after
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += letterAt(text, match.index, pattern.unicode);
  }
  return found;
}

// Past an empty match by one letter, with the flag u by both halves of one that has two.
function letterAt(text: string, index: number, whole: boolean): number {
  return whole && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
