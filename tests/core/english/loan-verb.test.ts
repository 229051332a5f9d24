import { expect, test } from 'vitest';
import { loanVerb } from '../../../lib/core/english/loan-verb.ts';

const ENGLISH = new Set(['sweep', 'share', 'scan', 'post', 'str', 'out']);
const isEnglish = (word: string): boolean => ENGLISH.has(word);

test.each([
  ['takedown', 'take down'],
  ['lockdown', 'lock down'],
  ['layoff', 'lay off'],
  ['buyback', 'buy back'],
  ['takeover', 'take over'],
  ['blow-up', 'blow up'],
  ['banned', 'ban'],
  ['tagged', 'tag'],
  ['sweeping', 'sweep'],
  ['sharing', 'share'],
  ['scanning', 'scan'],
])('%s is done as %s', (word, verb) => {
  expect(loanVerb(word, isEnglish)).toBe(verb);
});

test.each([
  'retweet',
  'feedback',
  'setback',
  'makeover',
  'upload',
  'cover',
  'recover',
  'need',
  'embed',
  'outing',
  'string',
  'gaming',
])('leaves %s whole', (word) => {
  expect(loanVerb(word, isEnglish)).toBe(word);
});
