import { describe, expect, it } from 'vitest';
import { isEnglishForm } from '../../../lib/core/english/english-form.ts';

const WORDS = new Set(
  'skill station community touch stream host plan copy long term cost friendly plus boss up grade'.split(
    ' ',
  ),
);
const isForm = (word: string): boolean => isEnglishForm(word, (one) => WORDS.has(one));

describe('forms of English words', () => {
  it.each([
    'skill',
    'skills',
    'stations',
    'communities',
    'touches',
    'streaming',
    'hosted',
    'planned',
    'planning',
    'copied',
    'long-term',
    'cost-plus',
    'up-grade',
    'long-term-cost',
  ])('%s is one', (word) => {
    expect(isForm(word)).toBe(true);
  });

  it.each([
    'ups', // the stem is too short to tell
    'pluss',
    'bos',
    'kuning',
    'costri',
    'long-terma',
    'up-to',
    'long-',
    'long-term-cost-plus-term',
    '',
  ])('%s is none', (word) => {
    expect(isForm(word)).toBe(false);
  });
});
