import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeFronts, readFronts } from '../../lib/core/glossary/front-code.ts';
import { openGlossary, packGlossary } from '../../lib/core/glossary/pack.ts';

const LONG = 'bertanggung jawab atas keselamatan penumpang';

it.each([
  [
    ['bela', 'belah', 'belajar'],
    ['0bela', '4h', '4jar'],
  ],
  [
    ['Bali', 'bali'],
    ['0Bali', '0bali'],
  ],
  [
    [LONG, `${LONG}nya`],
    [`0${LONG}`, `z${LONG.slice(35)}nya`],
  ], // one digit counts 35 letters
])('%s are written %s', (words, coded) => {
  expect(codeFronts(words)).toEqual(coded);
  expect([...readFronts(coded.join('\n'))]).toEqual(words);
});

it('gives back all words it took, sorted or not', () => {
  const word = fc.stringMatching(/^[a-z0-9é -]{1,40}$/);
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect([...readFronts(codeFronts(words).join('\n'))]).toEqual(words);
    }),
  );
});

it('a packed glossary has each headword with its own senses, weights and English words', () => {
  const senses = ['sapu', 'sapi', 'sapi perah', 'sapaan', 'Sapardi'].map((headword) => ({
    headword,
    pos: 'noun' as const,
    glosses: [`gloss of ${headword}`],
  }));
  const weights = new Map([
    ['sapu', 1.2],
    ['sapa', 3.4],
  ]);
  const opened = openGlossary(packGlossary(senses, weights, ['spring', 'sprint', 'about']));
  for (const sense of senses) expect(opened.senses(sense.headword)).toEqual([sense]);
  expect(['sapu', 'sapa', 'sapi'].map(opened.weight)).toEqual([1.2, 3.4, 0]);
  expect(['about', 'sprint', 'spring', 'sprin'].map(opened.isEnglish)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(opened.phrasesFrom('sapi')).toEqual(['sapi perah']);
});

it('a glossary of nothing is opened', () => {
  const opened = openGlossary(packGlossary([], new Map()));
  expect(opened.has('')).toBe(false);
  expect(opened.isEnglish('')).toBe(false);
});
