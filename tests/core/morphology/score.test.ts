import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  percent,
  type Scores,
  scoreChallenge,
  scoreGold,
} from '../../../lib/build/morphology-score.ts';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import { LEXICON } from './glossary.ts';

// Floors just under what is measured, so that one more miss of a list fails; whoever raises a figure raises its floor.
const GOLD_FLOORS = {
  'root, all words': 99.97,
  'stays whole': 99.94,
  segmentation: 99.93,
  'root among alternatives': 100,
  'root, affixed tokens': 100,
  'root, affixed types': 100,
  'segmentation, clitic words': 99.85,
} as const;

const CHALLENGE_FLOORS = {
  'hard cases: root': 100,
  'hard cases: segmentation': 99.94,
  'hard cases: lemma': 99.82,
  'hard cases: gloss': 99.6,
} as const;

const CLASS_FLOORS = {
  homographs: 100,
  allomorphy: 100,
  clitics: 100,
  infixes: 100,
  reduplication: 100,
  'fused compounds': 100,
  'foreign and hyphenated': 100,
  names: 100,
  colloquial: 100,
  'long chains': 100,
  'words to leave whole': 100,
  'words written together': 100,
} as const;

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/morphology/${name}`, import.meta.url), 'utf8');
}

function expectFloor({ shares, misses }: Scores, name: string, floor: number, least: number): void {
  const share = shares.get(name);
  expect(share?.all ?? 0).toBeGreaterThanOrEqual(least);
  expect(share === undefined ? 0 : percent(share), misses.join('\n')).toBeGreaterThanOrEqual(floor);
}

const gold = scoreGold(fixture('open-gold.tsv'), LEXICON);
const challenge = scoreChallenge(
  fixture('challenge.tsv'),
  (sentence) => annotate(sentence, LEXICON).tokens,
);

it.each(Object.entries(GOLD_FLOORS))('open gold: %s at least %f %%', (name, floor) => {
  expectFloor(gold, name, floor, 500);
});

it.each(Object.entries(CHALLENGE_FLOORS))('%s at least %f %%', (name, floor) => {
  expectFloor(challenge, name, floor, 600);
});

it.each(Object.entries(CLASS_FLOORS))('hard cases, %s: root at least %f %%', (name, floor) => {
  expectFloor(challenge, `class ${name}: root`, floor, 50);
});
