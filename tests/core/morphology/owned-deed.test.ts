import { expect, it } from 'vitest';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import { LEXICON } from './glossary.ts';

const glossOf = (text: string, word: string): string | undefined =>
  annotate(text, LEXICON).tokens.find(({ surface }) => surface === word)?.gloss;

it.each([
  ['Gaya bermainnya disukai pelatih.', 'bermainnya', 'his/her playing'],
  ['Pola berpikirnya berubah.', 'berpikirnya', 'his/her thinking'],
  ['Ia memulai karier bermusiknya pada 2001.', 'bermusiknya', 'his/her music-making'],
  ['Masa tumbuhnya lama.', 'tumbuhnya', 'its growth'],
  ['bermainnya', 'bermainnya', 'his/her playing'],
])('%s has an owner', (text, word, gloss) => {
  expect(glossOf(text, word)).toBe(gloss);
});

it.each([
  ['Ia menanti hari datangnya bantuan.', 'datangnya', 'the coming of'],
  ['Warga menunggu berakhirnya perang.', 'berakhirnya', 'the end of'],
  ['bekerjanya', 'bekerjanya', 'the working of'],
  ['bungkamnya', 'bungkamnya', 'the silence of'],
])('%s: what happens to what follows', (text, word, gloss) => {
  expect(glossOf(text, word)).toBe(gloss);
});
