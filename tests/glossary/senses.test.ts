import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packLeniently } from '../../lib/build/glossary-files.ts';
import { annotate } from '../../lib/core/gloss/annotate.ts';
import type { GlossToken } from '../../lib/core/gloss/token.ts';
import { openGlossary } from '../../lib/core/glossary/pack.ts';

// word⇥gloss(es) that fit⇥sentence
const rows = readFileSync(new URL('senses.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [word: string, fitting: string, sentence: string]);
const lexicon = openGlossary(packLeniently(process.cwd()).text);

test.each(rows)('%s is “%s” in: %s', (word, fitting, sentence) => {
  const token = annotate(sentence, lexicon)
    .tokens.flatMap((one): readonly GlossToken[] => [one, ...(one.parts ?? [])])
    .find(({ surface }) => surface.toLowerCase() === word);
  const shown = (token?.gloss ?? '').split(/; | \(/)[0];
  expect(fitting.split('|')).toContain(shown);
});

test('the words of this table have more than one meaning in it, but for a few', () => {
  const words = new Map<string, Set<string>>();
  for (const [word, fitting] of rows) words.set(word, (words.get(word) ?? new Set()).add(fitting));
  const both = [...words.values()].filter((glosses) => glosses.size > 1).length;
  expect(both).toBeGreaterThan(words.size / 2);
});
