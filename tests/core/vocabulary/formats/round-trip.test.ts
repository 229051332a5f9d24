import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planImport } from '../../../../lib/core/vocabulary/apply-import.ts';
import { formatBackup, isIntact } from '../../../../lib/core/vocabulary/formats/backup.ts';
import { guardCell, isFormula, unguardCell } from '../../../../lib/core/vocabulary/formats/cell.ts';
import { formatTerms } from '../../../../lib/core/vocabulary/formats/export-table.ts';
import { parseImport, runAtOnce } from '../../../../lib/core/vocabulary/formats/parse-import.ts';
import { readTable } from '../../../../lib/core/vocabulary/formats/table.ts';
import { encodeUtf8 } from '../../../../lib/core/vocabulary/formats/utf8.ts';
import { canonical } from '../../../../lib/core/vocabulary/merge.ts';
import type { SavedTerm } from '../../../../lib/core/vocabulary/term.ts';
import { anyLiveTerms, anyText } from '../arbitraries.ts';

const NOW = 1_700_000_000_000;

/** Exported, wiped, imported. */
function throughFile(name: string, text: string): readonly SavedTerm[] {
  const parsed = runAtOnce(parseImport({ name, bytes: encodeUtf8(text) }, { now: NOW }));
  if (!parsed.ok) throw new Error(parsed.problem.message);
  expect(parsed.refused).toEqual([]);
  const request = { ...parsed.request, mode: 'merge' as const };
  return planImport(new Map(), request, NOW).write;
}

describe('10,000 generated lists come back as they were', { timeout: 300_000 }, () => {
  test.each([
    { format: 'backup', runs: 4_000 },
    { format: 'csv', runs: 3_000 },
    { format: 'tsv', runs: 3_000 },
  ])('$format, $runs lists, no cell a formula', ({ format, runs }) => {
    let formulas = 0;
    fc.assert(
      fc.property(anyLiveTerms, (terms) => {
        const text =
          format === 'backup'
            ? formatBackup({ createdAt: NOW, terms })
            : formatTerms(terms, format === 'csv' ? ',' : '\t');
        if (format !== 'backup') formulas += countFormulas(text, format === 'csv' ? ',' : '\t');
        expect(throughFile(`x.${format}`, text).map(canonical)).toEqual(terms.map(canonical));
      }),
      { numRuns: runs },
    );
    expect(formulas).toBe(0);
  });
});

// Apart from the code under test: any white space or invisible character, then a sign that begins a formula, at the
// beginning of the cell or after any kind of line break in it.
function countFormulas(text: string, delimiter: ',' | '\t'): number {
  let count = 0;
  for (const row of readTable(text.slice(1), delimiter)) {
    for (const cell of row.cells) {
      const lines = cell.split(/[\n\r\v\f\u0085\u2028\u2029]/u);
      count += lines.filter((line) => /^[\s\p{Z}\p{C}]*[=+\-@＝＋－＠]/u.test(line)).length;
    }
  }
  return count;
}

describe('guarding cells', () => {
  test.each([
    '=1',
    '+1',
    '-nya',
    '@x',
    ' =1',
    '\u00A0-1',
    '\u200B=1',
    '\uFEFF+1',
    '\u2060=1',
    '\t=1',
    '＝1',
  ])('sees a formula in %j', (line) => {
    expect(isFormula(line)).toBe(true);
    expect(isFormula(guardCell(line))).toBe(false);
  });
  test.each(['13,5 persen', "Jum'at", 'antar-', 'x=1', '', '\\-nya', '(1)'])(
    'sees none in %j',
    (line) => {
      expect(isFormula(line)).toBe(false);
    },
  );
  test('keeps -nya readable', () => {
    expect(guardCell('-nya')).toBe('\\-nya');
    expect(guardCell('antar-partai')).toBe('antar-partai');
  });
  test('can be undone to the byte', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('a backup', () => {
  test('that was changed anywhere is not intact', () => {
    const text = formatBackup({ createdAt: NOW, terms: [] });
    expect(isIntact(text)).toBe(true);
    fc.assert(
      fc.property(fc.nat(text.length - 12), (at) => {
        const other = text[at] === 'x' ? 'y' : 'x';
        expect(isIntact(text.slice(0, at) + other + text.slice(at + 1))).toBe(false);
      }),
    );
  });
});
