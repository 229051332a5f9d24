import { describe, expect, test } from 'vitest';
import { isEnglish } from '../../lib/build/english-words.ts';
import { packSources, readSources } from '../../lib/build/glossary-files.ts';
import { annotate } from '../../lib/core/gloss/annotate.ts';
import { canonicalText, lintGlossary } from '../../lib/core/glossary/lint.ts';
import { openGlossary } from '../../lib/core/glossary/pack.ts';

const sources = readSources(process.cwd());
const { senses, problems } = lintGlossary(sources, isEnglish);
const lexicon = openGlossary(packSources(process.cwd()).text);

describe('the shipped glossary', () => {
  test('has no problem', () => {
    expect(problems).toEqual([]);
    expect(senses.length).toBeGreaterThan(7_000);
  });

  test.each(sources.map(({ path }) => path))('%s is in canonical form', (path) => {
    const text = sources.find((source) => source.path === path)?.text;
    expect(text).toBe(
      canonicalText(senses.filter(({ file }) => file === path).map(({ sense }) => sense)),
    );
  });

  test('gives back every sense that was packed', () => {
    for (const { sense } of senses) {
      expect(lexicon.senses(sense.headword)).toContainEqual(sense);
    }
  });
});

/** What hovering shows first for a stretch of the text; undefined when no token is exactly that. */
function glossOf(text: string, surface: string, date?: string): string | undefined {
  const memory = { acronyms: {}, names: {}, ...(date !== undefined && { date }) };
  return annotate(text, lexicon, memory).tokens.find((token) => token.surface === surface)?.gloss;
}

describe('words in their sentence', () => {
  test.each([
    ['Ketegangan antara kedua negara dan Barat yang dipimpin AS.', 'AS', 'United States'],
    ['Ketegangan antara kedua negara dan Barat yang dipimpin AS.', 'dipimpin', 'be led'],
    ['Ketegangan antara kedua negara dan Barat yang dipimpin AS.', 'kedua', 'both'],
    ['Mereka bersedia bekerja sama dengan Pyongyang.', 'bekerja sama dengan', 'cooperate with'],
    ['Ia dikenal sebagai pakar China.', 'dikenal sebagai', 'be known as'],
    ['Menteri Luar Negeri AS akan tiba di Seoul.', 'Menteri Luar Negeri', 'foreign minister'],
    ['Ekspor menyusut 13,5 persen pada Januari-Februari.', '13,5 persen', '13.5 percent'],
    ['Ekspor menyusut 13,5 persen pada Januari-Februari.', 'Januari-Februari', 'January–February'],
    ['Kedua belah pihak sepakat.', 'Kedua belah pihak', 'both sides'],
    ['Hubungan antar-partai dan partai-ke-partai membaik.', 'antar-partai', 'inter-party'],
    ['Hubungan antar-partai dan partai-ke-partai membaik.', 'partai-ke-partai', 'party-to-party'],
    ['Aliansi itu berasal dari masa Perang Dingin.', 'Perang Dingin', 'Cold War'],
    ['Anggarannya Rp1,5 triliun.', 'Rp1,5 triliun', '1.5 trillion rupiah'],
    ['Seorang warga digigit ular yang bisanya mematikan.', 'bisanya', 'its venom'],
    ['Warga bisa melihat bulan saat gerhana.', 'bulan', 'moon'],
    ['Harga naik bulan lalu.', 'bisa', undefined],
    ['Ia membeli tahu dan tempe.', 'tahu', 'tofu'],
    ['Ia tahu jawabannya.', 'tahu', 'know'],
  ])('%s — %s: %s', (text, surface, gloss) => {
    expect(glossOf(text, surface)).toBe(gloss);
  });

  test('names are names, not words', () => {
    const text = 'Delegasi yang dipimpin Kim Song-nam bertemu Wang Huning di Beijing.';
    const names = annotate(text, lexicon, { acronyms: {}, names: {} }).tokens.filter(
      ({ kind }) => kind === 'name',
    );
    expect(names.map(({ surface }) => surface)).toEqual(['Kim Song-nam', 'Wang Huning']);
  });
});
