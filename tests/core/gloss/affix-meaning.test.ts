import { describe, expect, test } from 'vitest';
import { explainSegments } from '../../../lib/core/gloss/affix-meaning.ts';
import type { PartOfSpeech } from '../../../lib/core/glossary/sense.ts';

const meaningOf = (segments: string, piece: string, pos?: PartOfSpeech): string | undefined =>
  explainSegments(segments.split(' '), 'root', pos).find(({ segment }) => segment === piece)
    ?.meaning;

describe('what a piece of a word does', () => {
  test.each<[string, string, PartOfSpeech, RegExp]>([
    ['meN- per- juang -kan -nya', '-nya', 'verb', /^him, her, it/],
    ['di- per- dalam -nya', '-nya', 'verb', /^by him/],
    ['buku -nya', '-nya', 'noun', /^his, her, its/],
    ['untuk -nya', '-nya', 'prep', /^him, her, it/],
    ['ter- panjang', 'ter-', 'adj', /most/],
    ['ter- tangkap', 'ter-', 'verb', /result/],
    ['se- cepat', 'se-', 'adj', /^as … as/],
    ['se- kantor', 'se-', 'noun', /same/],
    ['ke- ter- lambat -an', 'ke-', 'noun', /abstract noun/],
    ['ke- ter- lambat -an', '-an', 'noun', /^with ke-$/],
  ])('%s: %s of a %s', (segments, piece, pos, meaning) => {
    expect(meaningOf(segments, piece, pos)).toMatch(meaning);
  });

  test('the root has its own gloss, and is the only piece that is no affix', () => {
    const pieces = explainSegments(['meN-', 'lipat ganda', '-kan'], 'double', 'verb');
    expect(pieces.filter(({ isRoot }) => isRoot)).toEqual([
      { segment: 'lipat ganda', meaning: 'double', isRoot: true },
    ]);
  });

  test('without a part of speech the general meaning stands', () => {
    expect(meaningOf('ter- buka', 'ter-')).toMatch(/most/);
  });
});
