import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { percent, scoreGold } from '../../../lib/build/morphology-score.ts';
import { LEXICON } from './glossary.ts';

// Floors a little under what was measured, so that the glossary may grow; whoever raises a figure raises its floor.
const FLOORS = {
  'root, all words': 99.8,
  'stays whole': 99.85,
  segmentation: 99.7,
  'root among alternatives': 99.85,
  'root, affixed tokens': 99.5,
  'root, affixed types': 99.2,
  'segmentation, clitic words': 99.5,
} as const;

const gold = readFileSync(
  new URL('../../fixtures/morphology/open-gold.tsv', import.meta.url),
  'utf8',
);
const { shares, misses } = scoreGold(gold, LEXICON);

it.each(Object.entries(FLOORS))('open gold: %s at least %f %%', (name, floor) => {
  const share = shares.get(name);
  expect(share?.all ?? 0).toBeGreaterThan(500);
  expect(share === undefined ? 0 : percent(share), misses.join('\n')).toBeGreaterThanOrEqual(floor);
});
