import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import { LEXICON } from './glossary.ts';

function rootsOf(word: string, sentence: string): readonly string[] {
  const token = annotate(sentence, LEXICON).tokens.find(({ surface }) => surface === word);
  return (token?.alternatives ?? []).map(({ root }) => root);
}

describe('second readings', () => {
  it.each([
    ['beruang', 'Warga melihat seekor beruang.', 'uang'],
    ['beruang', 'Orang yang beruang membeli rumah.', 'beruang'],
    ['memerah', 'Wajahnya memerah karena malu.', 'perah'],
    ['mengemas', 'Petugas mengemas barang.', 'emas'],
    ['diaku', 'Tanah itu diaku warga.', 'dia'],
  ])('offers for %s in "%s" %s', (word, sentence, root) => {
    expect(rootsOf(word, sentence)).toContain(root);
  });

  it.each([
    ['petak', 'Ia membeli petak sawah.'],
    ['bersihkan', 'Warga bersihkan selokan.'],
    ['dimatikan', 'Listrik dimatikan semalam.'],
    ['matikan', 'Jangan lupa matikan lampu.'],
    ['mulailah', 'Mulailah menabung.'],
    ['katakanlah', 'Katakanlah harga naik.'],
    ['diperankan', 'Tokoh itu diperankan aktor baru.'],
    ['disekitar', 'Warga disekitar lokasi resah.'],
    ['menyapu', 'Ia menyapu halaman.'],
    ['majalah', 'Ia membaca majalah.'],
    ['sekutunya', 'Negara itu membela sekutunya.'],
    ['dikurasi', 'Karya itu dikurasi oleh perupa.'],
    ['disegerakan', 'Rapat itu disegerakan.'],
    ['petakan', 'Petugas petakan titik rawan.'],
    ['perlui', 'Kita perlui data itu.'],
  ])('offers for %s in "%s" none that only its letters allow', (word, sentence) => {
    expect(rootsOf(word, sentence)).toEqual([]);
  });
});
