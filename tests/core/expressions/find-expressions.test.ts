import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findExpressions } from '../../../lib/core/expressions/find-expressions.ts';
import { EMPTY_MEMORY } from '../../../lib/core/gloss/token.ts';
import { tokenize } from '../../../lib/core/text/tokenize.ts';

const PIECES = [
  'Rp',
  '1,5',
  ' ',
  'triliun',
  'pukul',
  '14.00',
  'WIB',
  'Kamis',
  '(21/3)',
  '21 Maret',
  '2024',
  'ke-75',
  'persen',
  '-',
  '–',
  'hingga',
  'dua',
  'puluh',
  'ribu',
  ',',
  '.',
  '\u00A0',
  '\n',
  '1.500',
  'Pasal 2 ayat (1)',
  'US$',
  'setengah',
  'abad',
  'XXI',
  'jam',
  'malam',
  '/',
  '(',
  ')',
  'tahun',
  'lalu',
  '1980-an',
  '😀',
  'Jum’at',
  'H-7',
  'tanggal',
  '25',
  'lagi',
  'x',
  '24 jam',
  ':',
  '+',
  'LS',
  'kaki',
  'lewat',
  'kurang',
  'beberapa',
  'Pemilu',
  'medio',
  'hotline',
  'QS',
  'lantai 3',
  'peringkat kelima',
  'kelas',
  'kali',
  'per gram',
  'KM',
];
const news = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((list) => list.join(' '));

function find(text: string) {
  return findExpressions(text, tokenize(text), EMPTY_MEMORY);
}

describe('findExpressions over any text', () => {
  it('gives expressions in order, without overlap, inside the text, each with a gloss', () => {
    fc.assert(
      fc.property(fc.oneof(news, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        let at = 0;
        for (const { start, end, gloss } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(gloss.trim()).not.toBe('');
          expect(gloss).not.toMatch(/undefined|NaN/u);
          at = end;
        }
      }),
      { numRuns: 2000 },
    );
  }, 20_000);

  it('never cuts a token in two', () => {
    fc.assert(
      fc.property(news, (text) => {
        const tokens = tokenize(text);
        for (const { start, end } of find(text)) {
          for (const token of tokens) {
            const apart = token.end <= start || token.start >= end;
            expect(apart || (token.start >= start && token.end <= end)).toBe(true);
          }
        }
      }),
    );
  });

  it('reads no-break spaces, line breaks and dashes like spaces and hyphens', () => {
    expect(find('Rp\u00A01,5\u00A0triliun')[0]?.gloss).toBe('1.5 trillion rupiah');
    expect(find('Rp 1,5\ntriliun')[0]?.gloss).toBe('1.5 trillion rupiah');
    expect(find('13,5\n  persen')[0]?.gloss).toBe('13.5 percent');
    expect(find('naik 13,5\n\t        persen')[0]).toMatchObject({
      start: 5,
      end: 25,
      gloss: '13.5 percent',
    });
    expect(find('  naik  5  -  7  persen  saja')[0]).toMatchObject({ start: 8, end: 23 });
    expect(find('5—7 persen')[0]?.gloss).toBe('5–7 percent');
    expect(find('dua\u00A0puluh\nlima')[0]?.gloss).toBe('25');
  });

  // Time that grew with the square of the length would run into the limit of a test.
  it.each(
    [
      '1',
      '1.',
      '1,',
      '1 ',
      '1:',
      '1/',
      '1-',
      '1+',
      '1x',
      '1 x ',
      '1-an ',
      '1.000',
      '1.000-',
      '0812-',
      '(',
      ' ',
      'a',
      'A1-',
      'Aa ',
      'Rp ',
      'Rp1',
      'dua ratus ',
      'dua koma ',
      'setengah ',
      'beberapa ',
      '1 juta ',
      '1, ',
      '1 sampai ',
      'Senin-',
      'Mei ',
      'H-7 ',
      '2024 dan ',
      '2024-',
      'tanggal 1 - ',
      'pukul 1 ',
      '1.00 WIB/',
      'Pasal 1 ayat ',
      'ayat (1',
      'QS A',
      'NIK ',
      'telepon di ',
    ].map((piece) => [piece]),
  )('takes 200,000 characters of "%s" in its stride', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const found = find(text);
    expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });

  it('stays fast on long digits and brackets', () => {
    const long = '1.234,5-'.repeat(3000) + '('.repeat(3000) + 'dua puluh '.repeat(3000);
    expect(find(long).length).toBeGreaterThan(0);
  });
});

describe('what the page adds to', () => {
  it('says the UTC minutes of a time with a zone', () => {
    expect(find('pukul 14.00 WIB')[0]?.utc).toEqual({ from: 7 * 60 });
    expect(find('pukul 24.00 WIB')[0]?.utc).toEqual({ from: 17 * 60 });
    expect(find('pukul 00.00 WIB')[0]?.utc).toEqual({ from: -(7 * 60) });
    expect(find('pukul 05.30 WIT')[0]?.utc).toEqual({ from: -(3 * 60 + 30) });
    expect(find('pukul 08.00-10.00 WITA')[0]?.utc).toEqual({ from: 0, to: 2 * 60 });
    expect(find('pukul 22.00-05.00 WIB')[0]?.utc).toEqual({ from: 15 * 60, to: 22 * 60 });
    expect(find('pukul 19.00 WIB/20.00 WITA')[0]?.utc).toEqual({ from: 12 * 60 });
    expect(find('pukul 14.00')[0]?.utc).toBeUndefined();
    expect(find('pukul 14.00 waktu setempat')[0]?.utc).toBeUndefined();
  });

  it('leaves the year of (21/3) open when the article has no date', () => {
    expect(find('Kamis (21/3)')[0]?.gloss).toBe('Thursday, 21 March');
    expect(find('(21/3)')[0]?.gloss).toBe('21 March');
  });

  it('takes the year that is nearest to the article', () => {
    const memory = { acronyms: {}, names: {}, date: '2024-01-03' };
    const text = 'Minggu (31/12)';
    expect(findExpressions(text, tokenize(text), memory)[0]?.gloss).toBe(
      'Sunday, 31 December 2023',
    );
  });
});
