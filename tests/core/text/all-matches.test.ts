import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMatches } from '../../../lib/core/text/all-matches.ts';

test('finds what matchAll finds, and leaves the pattern as it was', () => {
  for (const pattern of [/a+/g, /(?<b>b)|a/dg, /(?=a)/g, /x*/g, /x*/gu, /(?<!a)b/gu]) {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'x', ' ', '😀') }), (text) => {
        const [ours, theirs] = [allMatches(pattern, text), [...text.matchAll(pattern)]];
        expect(ours.map((match) => [match.index, ...match])).toEqual(
          theirs.map((match) => [match.index, ...match]),
        );
        expect(ours.map(({ indices }) => indices)).toEqual(theirs.map(({ indices }) => indices));
        expect(pattern.lastIndex).toBe(0);
      }),
    );
  }
});
