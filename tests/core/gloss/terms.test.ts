import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packLeniently } from '../../../lib/build/glossary-files.ts';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import { openGlossary } from '../../../lib/core/glossary/pack.ts';

// sentence⇥tokens of it that must stand exactly so, parted by |
const rows = readFileSync(new URL('terms.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [sentence: string, parts: string]);
const lexicon = openGlossary(packLeniently(process.cwd()).text);

test.each(rows)('%s → %s', (sentence, parts) => {
  const surfaces = annotate(sentence, lexicon).tokens.map(({ surface }) => surface);
  for (const part of parts.split('|')) expect(surfaces).toContain(part);
});

test('a time with a zone keeps what the card needs to say the reader’s own', () => {
  const time = annotate('Ia tiba pukul 14.00 WIB.', lexicon).tokens.find(
    ({ kind }) => kind === 'time',
  );
  expect(time?.detail).toMatch(/UTC\+7/u);
  expect(time?.utc).toEqual({ from: 420 });
});
