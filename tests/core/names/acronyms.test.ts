import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import { splitAffixes } from '../../../lib/core/names/affixed-acronym.ts';
import { LEXICON } from './glossary.ts';

interface Row {
  readonly text: string;
  readonly expected: string[];
}
const rows: Row[] = [];
for (const line of readFileSync(new URL('./tables/acronyms.txt', import.meta.url), 'utf8').split(
  '\n',
)) {
  if (line.startsWith('\t')) rows.at(-1)?.expected.push(line.slice(1));
  else if (line !== '') rows.push({ text: line, expected: [] });
}

describe('acronyms in sentences', () => {
  it('are tried in at least 800 uses', () => {
    expect(rows.flatMap(({ expected }) => expected).length).toBeGreaterThanOrEqual(800);
  });

  it.each(rows.map(({ text, expected }) => [text, expected] as const))('%s', (text, expected) => {
    const found = annotate(text, LEXICON).tokens.filter(({ kind }) => kind === 'acronym');
    expect(found.map(({ surface, gloss }) => `${surface} | ${gloss}`)).toEqual(expected);
  });
});

describe('splitAffixes', () => {
  it.each([
    ['ber-KTP', { prefix: 'ber', base: 'KTP' }],
    ['di-PHK', { prefix: 'di', base: 'PHK' }],
    ['di-PTUN-kan', { prefix: 'di', base: 'PTUN', suffix: 'kan' }],
    ['BBM-nya', { base: 'BBM', clitic: 'nya' }],
    ['DPRnya', { base: 'DPR', clitic: 'nya' }],
    ['se-DKI', { prefix: 'se', base: 'DKI' }],
    ['Eks-HTI', { prefix: 'eks', base: 'HTI' }],
    ['mem-PHK-kan', { prefix: 'mem', base: 'PHK', suffix: 'kan' }],
  ])('%s', (surface, expected) => {
    expect(splitAffixes(surface)).toEqual(expected);
  });

  it.each(['KPK', 'Jakarta', 'Tuban', 'Kasian', 'berdikari', 'negara-negara', 'Al-Aqsa'])(
    'leaves %s whole',
    (surface) => {
      expect(splitAffixes(surface)).toBeUndefined();
    },
  );

  it('names the parts and the root of an affixed acronym', () => {
    const token = annotate('Warga ber-KTP antre.', LEXICON).tokens[1];
    expect(token).toMatchObject({ lemma: 'ber-KTP', root: 'KTP', segments: ['ber-', 'KTP'] });
  });
});
