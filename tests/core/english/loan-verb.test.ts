import { expect, test } from 'vitest';
import { loanVerb } from '../../../lib/core/english/loan-verb.ts';

test.each([
  ['takedown', 'take down'],
  ['lockdown', 'lock down'],
  ['layoff', 'lay off'],
  ['buyback', 'buy back'],
  ['takeover', 'take over'],
  ['blow-up', 'blow up'],
  ['banned', 'ban'],
  ['tagged', 'tag'],
])('%s is done as %s', (word, verb) => {
  expect(loanVerb(word)).toBe(verb);
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
])('leaves %s whole', (word) => {
  expect(loanVerb(word)).toBe(word);
});
