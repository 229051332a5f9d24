import { expect, test } from 'vitest';
import { adverb } from '../../../lib/core/english/adverb.ts';

test.each([
  ['strange', 'strangely'],
  ['tragic', 'tragically'],
  ['funny', 'funnily'],
  ['terrible', 'terribly'],
  ['severe', 'worse still'],
  ['unlucky', 'unfortunately'],
  ['ill-fated', 'tragically'],
  ['surprised', 'the surprised thing is'],
])('%s says %s of a sentence', (adjective, said) => {
  expect(adverb(adjective)).toBe(said);
});
