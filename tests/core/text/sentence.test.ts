import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/core/text/sentence.ts';
import { tokenize } from '../../../lib/core/text/tokenize.ts';

// ‖ stands where one sentence ends and the next begins; every other full stop ends none.
const rows = readFileSync(new URL('./tables/sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '');

function split(text: string): readonly string[] {
  return splitSentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it('is tried on at least 330 rows with 800 full stops, question and exclamation marks', () => {
    const marks = rows.join(' ').match(/[.!?…]+/gu) ?? [];
    expect(rows.length).toBeGreaterThanOrEqual(330);
    expect(marks.length).toBeGreaterThanOrEqual(800);
    expect((rows.join('').match(/‖/gu) ?? []).length).toBeGreaterThan(340);
  });

  it.each(rows)('%s', (row) => {
    expect(split(row.replaceAll('‖', ''))).toEqual(row.split('‖').map((part) => part.trim()));
  });

  it('parts paragraphs at empty lines and keeps single line breaks', () => {
    expect(split('Judul berita\n\nIsi berita')).toEqual(['Judul berita', 'Isi berita']);
    expect(split('Isi\nberita.')).toEqual(['Isi\nberita.']);
  });

  it('gives ranges in order that hold everything but white space', () => {
    const piece = fc.constantFrom(
      'Prof.',
      'Ia',
      'pergi',
      '.',
      ' ',
      '”',
      '“',
      '?',
      'dll.',
      '1.5',
      'A.',
      '\n',
      '…',
      ')',
      'S.H.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((list) => list.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          let at = 0;
          for (const { start, end } of splitSentences(text, tokenize(text))) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
