import { expect, test } from 'vitest';
import { countTopics, topicsOf } from '../../../lib/core/gloss/topics.ts';
import { tokenize } from '../../../lib/core/text/tokenize.ts';

const rows: readonly [string, readonly string[]][] = [
  ['Kiper itu gagal menahan tendangan penalti sehingga timnas kalah.', ['sport']],
  ['Sutradara muda itu memuji aktor utamanya.', ['show']],
  ['Jemaah umrah berangkat ke Makkah.', ['faith']],
  ['Tumis bumbu halus lalu tuang santan.', ['food']],
  ['Dokter memeriksa gejala yang dikeluhkan pasien.', ['health']],
  ['Petani menjual gabah dengan harga murah.', ['farm']],
  ['Inflasi yang tinggi menekan rupiah.', ['money']],
  ['Penyidik menahan tersangka di Semarang.', ['law']],
  ['Paslon itu menyapa pemilih di pasar.', ['vote']],
  // One telling word may be a comparison, and crime has doctors too.
  ['Menteri itu disebut sebagai kiper anggaran.', []],
  ['Polisi membawa jenazah korban ke kamar mayat.', []],
  ['Harga beras turun pada pekan lalu.', []],
  ['Hakim garis meminta bola diganti.', []],
  ['Relawan membagikan selimut kepada warga.', []],
];

test.each(rows)('%s', (text, topics) => {
  expect([...topicsOf(tokenize(text))]).toEqual(topics);
});

test('an article goes on speaking of what it spoke of', () => {
  const before = countTopics(
    tokenize('Pelatih timnas memuji kiper, bek dan striker setelah laga itu.'),
  );
  expect([...topicsOf(tokenize('“Mereka tampil bagus,” katanya.'), before)]).toEqual(['sport']);
});

test('two stray words do not make an article one of sport', () => {
  const before = countTopics(tokenize('Presiden menonton pertandingan itu dari stadion.'));
  expect([...topicsOf(tokenize('Harga beras turun.'), before)]).toEqual([]);
});
