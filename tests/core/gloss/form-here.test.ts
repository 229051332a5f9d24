import { expect, test } from 'vitest';
import { packLeniently } from '../../../lib/build/glossary-files.ts';
import { isCountable } from '../../../lib/core/english/countable.ts';
import { past } from '../../../lib/core/english/past.ts';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import { openGlossary } from '../../../lib/core/glossary/pack.ts';

const lexicon = openGlossary(packLeniently(process.cwd()).text);

function tokenOf(sentence: string, word: string) {
  return annotate(sentence, lexicon).tokens.find(({ surface }) => surface === word);
}

test.each([
  ['Para menteri hadir.', 'menteri', 'ministers'],
  ['Banjir melanda berbagai daerah.', 'daerah', 'regions'],
  ['Sejumlah perusahaan tutup.', 'perusahaan', 'companies'],
  ['Ia menjenguk beberapa anak.', 'anak', 'children'],
  ['Sebanyak 25 negara hadir.', 'negara', 'countries'],
  ['Kedua pelaku kabur.', 'pelaku', 'perpetrators'],
  ['Keempat terdakwa hadir.', 'terdakwa', 'defendants'],
  ['Tiga orang pelaku kabur.', 'pelaku', 'perpetrators'],
  ['Lima unit mobil terbakar.', 'mobil', 'cars'],
  ['Puluhan rumah rusak.', 'rumah', 'houses'],
  ['Itu salah satu perusahaan terbesar.', 'perusahaan', 'companies'],
  ['Kabar itu beredar di kalangan wisatawan.', 'wisatawan', 'tourists'],
  ['Beberapa kepala daerah hadir.', 'kepala daerah', 'regional heads'],
  ['Beberapa sutradara hadir.', 'sutradara', 'directors (film)'],
  ['Para ibu rumah tangga resah.', 'ibu rumah tangga', 'housewives'],
])('%s %s is several: %s', (sentence, word, gloss) => {
  expect(tokenOf(sentence, word)?.gloss).toBe(gloss);
});

test.each([
  ['Sebuah perusahaan tutup.', 'perusahaan', 'company'],
  ['Upahnya tiga ratus ribu sebulan.', 'sebulan', 'a month'],
  ['Satu negara menolak.', 'negara', 'country'],
  ['Mereka punya banyak uang.', 'uang', 'money'],
  ['Aturan itu memberi banyak ruang gerak.', 'ruang gerak', 'leeway'],
  ['Polisi mencari berbagai informasi.', 'informasi', 'information'],
  ['Dua polisi terluka.', 'polisi', 'police'],
  ['Pasal 5 undang-undang itu diubah.', 'undang-undang', 'law'],
  ['Grup 2 pemain itu bubar.', 'pemain', 'player'],
  ['Ia memiliki dua, perusahaan itu tiga.', 'perusahaan', 'company'],
  ['Negara kedua menolak.', 'Negara', 'country'],
  ['Ia meraih juara pertama lomba itu.', 'lomba', 'competition'],
])('%s %s stays as it is: %s', (sentence, word, gloss) => {
  expect(tokenOf(sentence, word)?.gloss).toBe(gloss);
});

test.each([
  ['Polisi telah menangkap pelaku.', 'menangkap', 'arrested'],
  ['Mereka sudah menandatangani perjanjian.', 'menandatangani', 'signed'],
  ['Ia belum menerima surat itu.', 'menerima', 'received'],
  ['Presiden sempat memberi hormat.', 'memberi', 'gave'],
  ['DPR sedang membahas usul itu.', 'membahas', 'discussing'],
  ['Warga masih menunggu bantuan.', 'menunggu', 'waiting for'],
  ['Ia pulang setelah menghadiri rapat.', 'menghadiri', 'attending'],
  ['Ia pergi tanpa membawa paspor.', 'membawa', 'bringing'],
  ['Ia terluka saat bekerja.', 'bekerja', 'working'],
  ['Sekolah itu menghentikan semua kegiatan terbang.', 'terbang', 'flying'],
  ['Larangan merokok di stasiun berlaku mulai besok.', 'merokok', 'smoking'],
  ['Pelajar itu kedapatan membawa celurit.', 'membawa', 'carrying'],
  ['Mereka sibuk memanen padi.', 'memanen', 'harvesting'],
])('%s %s tells its time: %s', (sentence, word, gloss) => {
  expect(tokenOf(sentence, word)?.gloss).toBe(gloss);
});

test.each([
  ['Polisi akan menangkap pelaku.', 'menangkap', 'arrest'],
  ['Ia ingin bekerja.', 'bekerja', 'work'],
  ['Warga masih memiliki rumah.', 'memiliki', 'have'],
  ['Pelaku telah ditangkap.', 'ditangkap', 'be arrested'],
  ['Ia lari saat terjadi gempa.', 'terjadi', 'happen'],
  ['Dengan tewasnya pelaku, kasus ditutup.', 'tewasnya', 'the death of'],
  ['Setelah itu, bekerja dilarang.', 'bekerja', 'work'],
])('%s %s keeps its plain form: %s', (sentence, word, gloss) => {
  expect(tokenOf(sentence, word)?.gloss).toBe(gloss);
});

test.each([
  ['“Jalan itu aman,” kata Budi.', 'kata', 'said'],
  ['"Kami siap," ujar Siti.', 'ujar', 'said'],
  ['"Kami siap." jelas Rahmat.', 'jelas', 'explained'],
  ['Harga naik, beber Rahmat.', 'beber', 'revealed'],
  ['"Kok bisa?" tanya Siti.', 'tanya', 'asked'],
  ['Kalau ada masalah, lapor polisi.', 'lapor', 'report'],
  ['Polisi ungkap motif itu.', 'ungkap', 'reveal'],
])('%s %s behind a quotation: %s', (sentence, word, gloss) => {
  expect(tokenOf(sentence, word)?.gloss).toBe(gloss);
});

test('the senses below keep the form of a dictionary', () => {
  expect(tokenOf('Berbagai daerah banjir.', 'daerah')?.senses?.[0]?.glosses[0]).toBe('region');
});

test.each(['region', 'member of parliament', 'process', 'building', 'crisis', 'virus'])(
  'one can count: %s',
  (gloss) => expect(isCountable(gloss)).toBe(true),
);

test.each(['money', 'rice', 'residents', 'police force personnel', 'loneliness', '(classifier)'])(
  'one cannot count: %s',
  (gloss) => expect(isCountable(gloss)).toBe(false),
);

test.each([
  ['say', 'said'],
  ['take over', 'took over'],
  ['go home', 'went home'],
  ['work', 'worked'],
])('the past of %s is %s', (verb, told) => {
  expect(past(verb)).toBe(told);
});

test.each([
  ['Harga telur Rp 2.500 sebutir.', 'sebutir', 'each'],
  ['Ayam dijual Rp 40 ribu seekor.', 'seekor', 'each'],
  ['Rokok dijual Rp 2.000 sebatang di warung.', 'sebatang', 'each'],
  ['Minyak dijual Rp 15 ribu sebotol.', 'sebotol', 'a bottle'],
  ['Ia minum sebotol air.', 'sebotol', 'a bottle of'],
  ['Warga menangkap seekor ular.', 'seekor', 'a'],
  ['Ia membeli sebutir telur.', 'sebutir', 'a'],
])('a piece of what: %s %s: %s', (sentence, word, gloss) => {
  expect(tokenOf(sentence, word)?.gloss).toBe(gloss);
});
