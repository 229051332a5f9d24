import { describe, expect, it } from 'vitest';
import { findExpressions, findWithHeads } from '../../../lib/core/expressions/find-expressions.ts';
import { tokenize } from '../../../lib/core/text/tokenize.ts';
import { readTable } from './read-table.ts';

const MEMORY = { acronyms: {}, names: {}, date: '2024-03-22' };
const LEAST = { numbers: 600, dates: 400, times: 300, ordinals: 350, headed: 90 };

describe.each(Object.entries(LEAST))('%s', (name, least) => {
  const rows = readTable(name);

  it(`holds at least ${least} uses and traps`, () => {
    const strings = rows.reduce((sum, { expected }) => sum + Math.max(1, expected.length), 0);
    expect(strings).toBeGreaterThanOrEqual(least);
    expect(rows.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(5);
  });

  it.each(rows.map(({ text, expected }) => [text, expected] as const))('%s', (text, expected) => {
    const find = name === 'headed' ? findWithHeads : findExpressions;
    const found = find(text, tokenize(text), MEMORY);
    expect(
      found.map(({ start, end, kind, gloss, detail }) => [
        text.slice(start, end),
        kind,
        gloss,
        ...(detail === undefined ? [] : [detail]),
      ]),
    ).toEqual(expected);
  });
});

// A number that has its noun with it is still the one that was found alone.
it.each(Object.keys(LEAST).flatMap((name) => readTable(name).map(({ text }) => [text] as const)))(
  'cuts nothing where a noun joins its number: %s',
  (text) => {
    const tokens = tokenize(text);
    const wide = findWithHeads(text, tokens, MEMORY);
    for (const { start, end } of findExpressions(text, tokens, MEMORY)) {
      expect(wide.some((one) => one.start <= start && one.end >= end)).toBe(true);
    }
  },
);
