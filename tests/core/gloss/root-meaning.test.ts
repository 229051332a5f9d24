import { describe, expect, it } from 'vitest';
import { rootMeaning } from '../../../lib/core/gloss/root-meaning.ts';
import type { Sense } from '../../../lib/core/glossary/sense.ts';

function sense(pos: Sense['pos'], ...glosses: string[]): Sense {
  return { headword: 'x', pos, glosses };
}

describe('what a root means in a word built on it', () => {
  it.each([
    ['melirik', [sense('noun', 'lyrics', 'glance')], ['glance at'], 'glance'],
    ['memperdalam', [sense('prep', 'in'), sense('adj', 'deep')], ['deepen'], 'deep'],
    [
      'second sense',
      [sense('noun', 'flower'), sense('noun', 'interest')],
      ['interest'],
      'interest',
    ],
    ['later gloss', [sense('noun', 'lyrics', 'glance')], ['eye', 'glance at'], 'glance'],
    ['nothing in common', [sense('noun', 'news', 'report')], ['coverage'], 'news'],
    [
      'small words are not common',
      [sense('noun', 'lot', 'be'), sense('verb', 'be late')],
      ['be seen'],
      'lot',
    ],
    ['what stands in brackets', [sense('noun', 'base', 'root (of a word)')], ['word'], 'base'],
    ['no builder', [sense('prep', 'in')], ['inner'], 'in'],
  ] as const)('%s', (_, senses, glosses, meaning) => {
    expect(rootMeaning(senses, glosses)).toBe(meaning);
  });

  it('is unknown for a root without a line', () => {
    expect(rootMeaning([], ['glance'])).toBeUndefined();
  });
});
