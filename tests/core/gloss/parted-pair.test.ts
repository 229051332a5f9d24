import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import type { GlossToken } from '../../../lib/core/gloss/token.ts';
import { LEXICON } from '../morphology/glossary.ts';

function read(text: string, surface: string): GlossToken | undefined {
  return annotate(text, LEXICON).tokens.find((token) => token.surface === surface);
}

describe('a doubling without its hyphen', () => {
  it.each([
    ['Warga mondar mandir di jalan.', 'mondar mandir', 'mondar-mandir', 'go back and forth'],
    ['Ia hati hati di jalan.', 'hati hati', 'hati-hati', 'careful'],
    ['Anak anak bermain di jalan.', 'Anak anak', 'anak-anak', 'children'],
    ['Kabar itu kasak kusuk saja.', 'kasak kusuk', 'kasak-kusuk', 'whispers'],
    ['Polisi melihat gerak geriknya.', 'gerak geriknya', 'gerak-gerik', 'their movements'],
  ])('%s', (text, surface, lemma, gloss) => {
    expect(read(text, surface)).toMatchObject({ kind: 'phrase', lemma, gloss });
  });

  it.each([
    ['Ia mencari anak, anak itu hilang.', 'anak, anak'],
    ['Ia menemui anak Anak Agung.', 'anak Anak'],
    ['Warga membeli beras jagung.', 'beras jagung'],
    ['Ia pulang. Pulang itu perlu.', 'pulang. Pulang'],
  ])('%s has none', (text, surface) => {
    expect(read(text, surface)).toBeUndefined();
  });
});
