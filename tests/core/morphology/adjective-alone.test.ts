import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import { LEXICON } from './glossary.ts';

const glossOf = (text: string, word: string): string | undefined =>
  annotate(text, LEXICON).tokens.find(({ surface }) => surface === word)?.gloss;

describe('an adjective with -nya', () => {
  it.each([
    ['abadinya', 'abadinya', 'its eternal'],
    ['nasionalnya', 'nasionalnya', 'its national'],
    ['anyarnya', 'anyarnya', 'its new'],
  ])('%s, looked up by itself, says of which kind a noun is', (text, word, gloss) => {
    expect(glossOf(text, word)).toBe(gloss);
  });

  it.each([
    ['lambatnya', 'lambatnya', 'the slowness of'],
    ['agresifnya', 'agresifnya', 'the aggressiveness of'],
    ['Alaminya taman itu memikat.', 'Alaminya', 'the naturalness of'],
  ])('%s names a quality', (text, word, gloss) => {
    expect(glossOf(text, word)).toBe(gloss);
  });

  it.each([
    ['Tapi anehnya kasus itu tidak diusut.', 'anehnya', 'strangely'],
    ['anehnya', 'anehnya', 'strangely'],
  ])('%s: an aside', (text, word, gloss) => {
    expect(glossOf(text, word)).toBe(gloss);
  });

  it.each([
    ['Anehnya cuaca itu membuat heran.', 'Anehnya', 'the strangeness of'],
    ['Tapi lambatnya penanganan dikeluhkan warga.', 'lambatnya', 'the slowness of'],
  ])('%s: no aside', (text, word, gloss) => {
    expect(glossOf(text, word)).toBe(gloss);
  });
});

describe('a doubled adjective with -nya by itself', () => {
  it.each([
    ['bagus-bagusnya', 'bagus-bagusnya', 'at its peak'],
    ['teman-temannya', 'teman-temannya', 'his/her friends'],
  ])('%s', (text, word, gloss) => {
    expect(glossOf(text, word)).toBe(gloss);
  });
});
