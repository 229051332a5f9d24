import { expect, test } from 'vitest';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import { LEXICON } from '../names/glossary.ts';

test.each([
  ['Menteri Luar Negeri Retno Marsudi hadir.', 'Retno Marsudi', 'foreign minister'],
  ['Penyanyi Bunga Citra Lestari tampil.', 'Bunga Citra Lestari', 'singer'],
  ['Mantan Presiden Joko Widodo datang.', 'Joko Widodo', 'former president'],
  ['Kata Pak Joko, hal itu benar.', 'Joko', 'Mr.'],
])('%s: the person has the office', (text, name, office) => {
  const token = annotate(text, LEXICON).tokens.find(({ surface }) => surface === name);
  expect(token).toMatchObject({ kind: 'name', what: 'person', detail: office });
});

test.each([
  ['Bertemu Sinar Bangun kemarin.', 'Sinar Bangun'],
  ['Kata Kepala Desa Sukamaju, jalan rusak.', 'Sukamaju'],
  ['Pembalap Repsol tercepat.', 'Repsol'],
  ['Presiden hadir. Retno Marsudi tidak.', 'Retno Marsudi'],
])('%s: nothing says that it is a person', (text, name) => {
  const token = annotate(text, LEXICON).tokens.find(({ surface }) => surface === name);
  expect(token?.kind).toBe('name');
  expect(token?.what).toBeUndefined();
});
