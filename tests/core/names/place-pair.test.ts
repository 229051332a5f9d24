import { describe, expect, test } from 'vitest';
import { placePair } from '../../../lib/core/names/place-pair.ts';
import { LEXICON } from './glossary.ts';

describe('places side by side', () => {
  test.each([
    ['AS-China', 'US–China'],
    ['RI-AS', 'Indonesia–US'],
    ['Rusia-Ukraina', 'Russia–Ukraine'],
    ['Jakarta-Bandung', 'Jakarta–Bandung'],
    ['RI-Malaysia-Singapura', 'Indonesia–Malaysia–Singapore'],
    ['Israel-Hamas', 'Israel–Hamas'],
  ])('%s is %s', (surface, gloss) => {
    expect(placePair(surface, LEXICON)).toBe(gloss);
  });

  test.each([
    'Jakarta', // one place
    'jakarta-bandung', // no capitals: a word
    'TNI-Polri', // two bodies, read as acronyms
    'Kim-Song', // in no list
    'Guru-Murid',
    'Jakarta-Besok',
    'PDIP-PKB',
  ])('%s is no pair of places', (surface) => {
    expect(placePair(surface, LEXICON)).toBeUndefined();
  });
});
