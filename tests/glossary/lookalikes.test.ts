import { describe, expect, it } from 'vitest';
import { lookalikesAmong, slipOf } from '../../lib/core/glossary/lookalikes.ts';

const LISTED = new Map(
  ['terjadi', 'melihat', 'terlihat', 'pesawat', 'menjadi', 'setelah', 'daerah', 'mereka'].map(
    (headword) => [headword, ''],
  ),
);
const near = lookalikesAmong(LISTED);

describe('slipOf', () => {
  it.each([
    ['tejadi', 'terjadi', 'lost', 2],
    ['esawat', 'pesawat', 'lost', 0],
    ['terjad', 'terjadi', 'lost', 6],
    ['terrjadi', 'terjadi', 'extra', 3],
    ['terjadis', 'terjadi', 'extra', 7],
    ['menajdi', 'menjadi', 'swapped', 3],
    ['menjadu', 'menjadi', 'changed', 6],
  ])('%s for %s', (printed, headword, slip, at) => {
    expect(slipOf(printed, headword)).toEqual({ headword, slip, at });
  });

  it.each([
    ['terjadi', 'terjadi'],
    ['terja', 'terjadi'],
    ['tejado', 'terjadi'],
    ['mejnadi', 'menjadi2'],
    ['jetradi', 'terjadi'],
  ])('%s for %s is no slip, or more than one', (printed, headword) => {
    expect(slipOf(printed, headword)).toBeUndefined();
  });
});

describe('lookalikesAmong', () => {
  it.each([
    ['tejadi', ['terjadi']],
    ['esawat', ['pesawat']],
    ['etrjadi', ['terjadi']],
    ['tejradi', ['terjadi']],
    ['terajdi', ['terjadi']],
    ['asetelah', ['setelah']],
    ['daerahh', ['daerah']],
    ['merekq', ['mereka']],
    ['telihat', ['terlihat']],
  ])('%s may be %j', (printed, headwords) => {
    expect(near(printed).map(({ headword }) => headword)).toEqual(headwords);
  });

  it.each(['', 'a', 'kereka', 'gunung', 'setelahnya', 'x'.repeat(50_000)])(
    '%s: nothing',
    (word) => {
      expect(near(word)).toEqual([]);
    },
  );
});
