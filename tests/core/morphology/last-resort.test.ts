import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import type { GlossToken } from '../../../lib/core/gloss/token.ts';
import { LEXICON } from './glossary.ts';

function read(text: string, surface: string): GlossToken | undefined {
  return annotate(text, LEXICON).tokens.find((token) => token.surface === surface);
}

describe('a misprint of a frequent long word', () => {
  it.each([
    ['Kecelakaan itu tejadi pada malam hari.', 'tejadi', 'terjadi', 'ter- jadi'],
    ['Pejabat hadir, temasuk gubernur Bali.', 'temasuk', 'termasuk', 'ter- masuk'],
    ['Polisi melakukan penggeladahan di rumah itu.', 'penggeladahan', 'penggeledahan', ''],
    ['Mereka ingin menajdi juara.', 'menajdi', 'menjadi', 'meN- jadi'],
    ['Tim itu menang pada pertandiangan kedua.', 'pertandiangan', 'pertandingan', ''],
    ['Wasit menghentikan pertandiangannya.', 'pertandiangannya', 'pertandingannya', ''],
    ['Warga datang denagn keluarga.', 'denagn', 'dengan', ''],
    ['Sebuah esawat jatuh di laut.', 'esawat', 'pesawat', 'pesawat'],
    ['Ada ebuah kapal di laut.', 'ebuah', 'sebuah', 'se- buah'],
    ['Masih anyak warga di sana.', 'anyak', 'banyak', 'banyak'],
    ['Banjir diharapakan surut.', 'diharapakan', 'diharapkan', 'di- harap -kan'],
    ['Hal itu disampikan wali kota.', 'disampikan', 'disampaikan', 'di- sampai -kan'],
    ['Kata sebegai dipakai lagi.', 'sebegai', 'sebagai', ''],
  ])('%s', (text, surface, meant, segments) => {
    const token = read(text, surface);
    expect(token?.kind).toBe('derived');
    expect(token?.gloss).toBeDefined();
    expect(token?.senses?.[0]).toMatchObject({
      label: 'misspelling',
      note: expect.stringContaining(`perhaps a misprint of ${meant}`),
    });
    if (segments !== '') expect(token?.segments?.join(' ')).toBe(segments);
  });

  it.each([
    // two words come as near: perang, pernah
    ['Ia belum pernag kalah.', 'pernag'],
    // a last letter is an ending of another language, or of another word
    ['Kata bahagian berasal dari Malaysia.', 'bahagian'],
    ['Akun itu dikalim pelaku.', 'dikalim'],
    ['Tugas itu dilaksakan warga.', 'dilaksakan'],
    // short, rare, English, with a capital
    ['Gejala pepsis itu langka.', 'pepsis'],
    ['Ia menulis magazen itu.', 'magazen'],
    ['Fitur sexting dilarang.', 'sexting'],
    ['Menurut Anker, itu benar.', 'Anker'],
    // five letters, and not the first is lost
    ['Kata bebek dan bakso baksu ada.', 'baksu'],
    ['Menurut Tejadi, itu benar.', 'Tejadi'],
    ['Menurut warga Esawat itu benar.', 'Esawat'],
    ['Akun @tejadi diblokir.', '@tejadi'],
  ])('%s has none', (text, surface) => {
    const token = read(text, surface);
    expect(token).toBeDefined();
    expect(token?.senses?.[0]?.note ?? '').not.toContain('misprint');
  });
});

describe('two frequent words without their space', () => {
  it.each([
    ['Penumpang keluhkan kenaikantarif ojek.', 'kenaikantarif', 'kenaikan tarif', 'rate increase'],
    ['Pemblokiranrekening itu sah.', 'Pemblokiranrekening', undefined, undefined],
    [
      'Bank menolak pemblokiranrekening itu.',
      'pemblokiranrekening',
      'pemblokiran rekening',
      'account blocking',
    ],
    ['Ia belajar sejarahnasional.', 'sejarahnasional', 'sejarah nasional', 'national history'],
    [
      'Itu dirangkumdetikcom.',
      'dirangkumdetikcom',
      'dirangkum detikcom',
      'be summarized by detikcom',
    ],
    [
      'Itu dikutipdetiksport.',
      'dikutipdetiksport',
      'dikutip detiksport',
      'be quoted by detiksport',
    ],
    ['Kabar itu dilansirdetik kemarin.', 'dilansirdetik', 'dilansir detik', 'be reported by detik'],
    [
      'Menurut pantauandetikcom kemarin.',
      'pantauandetikcom',
      'pantauan detikcom',
      'detikcom’s monitoring',
    ],
    [
      'Petugas mengutipdetikcom kemarin.',
      'mengutipdetikcom',
      'mengutip detikcom',
      'quote detikcom',
    ],
  ])('%s', (text, surface, lemma, gloss) => {
    const token = read(text, surface);
    expect(token?.gloss).toBe(gloss);
    if (lemma !== undefined) expect(token?.lemma).toBe(lemma);
  });

  it.each(['rajapati', 'barubara', 'amphiteater', 'brassinolide', 'thatgamecompany'])(
    '%s is no two words',
    (word) => {
      expect(read(`Kata ${word} ada di sini.`, word)?.gloss).toBeUndefined();
    },
  );
});

describe('a bare -i', () => {
  it.each([
    ['Presiden rencanai kunjungan ke Papua.', 'rencanai', 'rencana -i', 'plan'],
    ['Polisi panjangi masa penahanan.', 'panjangi', 'panjang -i', 'lengthen'],
    ['Hujan deras akibati banjir.', 'akibati', 'akibat -i', 'cause'],
    ['Pemerintah tingkati layanan.', 'tingkati', 'tingkat -i', 'improve'],
    ['Ia perani tokoh itu.', 'perani', 'peran -i', 'play'],
    ['Polisi lakui pemeriksaan.', 'lakui', 'laku -i', 'conduct'],
    ['Warga siapi makanan.', 'siapi', 'siap -i', 'prepare'],
    ['Polisi laksanai tugas itu.', 'laksanai', 'laksana -i', 'carry out'],
    ['Korban ceritai kejadian itu.', 'ceritai', 'cerita -i', 'tell'],
    ['Ganda putri lawani wakil Jepang.', 'lawani', 'lawan -i', 'fight'],
    ['Menteri tegasi hal itu.', 'tegasi', 'tegas -i', 'stress'],
    ['Panitia batali konser itu.', 'batali', 'batal -i', 'cancel'],
    ['Perusahaan edari produk itu.', 'edari', 'edar -i', 'distribute'],
    // listed as they are
    ['Kami temani anak itu.', 'temani', 'teman -i', 'accompany'],
    ['Mari kunjungi museum itu.', 'kunjungi', 'kunjung -i', 'visit'],
  ])('%s', (text, surface, segments, gloss) => {
    const token = read(text, surface);
    expect(token?.segments?.join(' ')).toBe(segments);
    expect(token?.gloss).toBe(gloss);
  });

  it.each([
    ['Menurut Hakimi, itu benar.', 'Hakimi'],
    ['Gadis olehi itu lucu.', 'olehi'],
    ['Arus 5 mili itu kecil.', 'mili'],
    ['Gelar sultani itu tua.', 'sultani'],
    ['Film Kontraki itu lucu.', 'Kontraki'],
  ])('%s has none', (text, surface) => {
    expect(read(text, surface)?.segments ?? []).not.toContain('-i');
  });
});
