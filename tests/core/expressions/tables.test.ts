import { describe, expect, it } from 'vitest';
import { findExpressions } from '../../../lib/core/expressions/find-expressions.ts';
import { tokenize } from '../../../lib/core/text/tokenize.ts';
import { readTable } from './read-table.ts';

const MEMORY = { acronyms: {}, names: {}, date: '2024-03-22' };
const LEAST = { numbers: 600, dates: 400, times: 300, ordinals: 350, headed: 60 };

describe.each(Object.entries(LEAST))('%s', (name, least) => {
  const rows = readTable(name);

  it(`holds at least ${least} uses and traps`, () => {
    const strings = rows.reduce((sum, { expected }) => sum + Math.max(1, expected.length), 0);
    expect(strings).toBeGreaterThanOrEqual(least);
    expect(rows.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(5);
  });

  it.each(rows.map(({ text, expected }) => [text, expected] as const))('%s', (text, expected) => {
    const found = findExpressions(text, tokenize(text), MEMORY);
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
