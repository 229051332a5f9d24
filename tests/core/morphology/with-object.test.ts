import { describe, expect, it } from 'vitest';
import { withObject } from '../../../lib/core/morphology/with-object.ts';

describe('a verb and its object', () => {
  it.each([
    ['bring in', 'bring it in'],
    ['hand over', 'hand it over'],
    ['run over', 'run it over'],
    ['turn on', 'turn it on'],
    ['send home', 'send it home'],
    ['put off', 'put it off'],
    ['take to court', 'take it to court'],
    ['make difficult', 'make it difficult'],
    ['put side by side', 'put it side by side'],
    // the preposition belongs to what follows
    ['believe in', 'believe in it'],
    ['live in', 'live in it'],
    ['preside over', 'preside over it'],
    ['rely on', 'rely on it'],
    ['look into', 'look into it'],
    ['see', 'see it'],
  ])('%s → %s', (gloss, whole) => {
    expect(withObject(gloss, 'it')).toBe(whole);
  });
});
