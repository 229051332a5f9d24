import { expect, test } from 'vitest';
import { withoutSite } from '../../../lib/core/article/headline.ts';
import { readJsonLd } from '../../../lib/core/article/json-ld.ts';
import { addressOf } from '../../../lib/core/article/page-address.ts';
import { readDay } from '../../../lib/core/article/page-date.ts';
import { nameOfPublisher, publisherOf } from '../../../lib/core/article/publishers.ts';

test.each([
  ['Kamis, 21 Mar 2024 10:30 WIB', '2024-03-21'],
  ['2024-03-21T23:10:00+07:00', '2024-03-21'],
  ['Diterbitkan 05 Agustus 2015, 08:00 WIB', '2015-08-05'],
  ['21/03/2024 - 09.12', '2024-03-21'],
  ['March 3, 2021', '2021-03-03'],
  ['3 Ogos 2019', '2019-08-03'],
  ['5 Mac 2021', '2021-03-05'],
  ['20240321101500', '2024-03-21'],
])('the day of "%s" is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each(['kemarin', '45 Maret 2024', '(21/3)', 'pukul 10.30', 'Rp2.024.000'])(
  'there is no day in "%s"',
  (text) => {
    expect(readDay(text)).toBeUndefined();
  },
);

test.each([
  [
    'a list',
    '[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Judul","datePublished":"2024-01-02"}]',
  ],
  [
    'a graph',
    '{"@graph":[{"@type":["Article","BlogPosting"],"headline":"Judul","datePublished":"2024-01-02"}]}',
  ],
  [
    'raw line breaks and a comma too many',
    '{"@type":"NewsArticle","headline":"Judul","datePublished":"2024-01-02","description":"satu\ndua",}',
  ],
  [
    'no JSON at all',
    '{"@type": "NewsArticle", "headline": "Judul", "datePublished": "2024-01-02", "x": "a"b"}',
  ],
])('JSON-LD as %s is read', (_, script) => {
  const { types, headline, published } = readJsonLd([script]);
  expect(types.some((type) => /Article$/.test(type))).toBe(true);
  expect([headline, published]).toEqual(['Judul', '2024-01-02']);
});

test.each(['', 'x', '{', '[[[[', '{"@graph":7}', 'null'])('JSON-LD "%s" says nothing', (script) => {
  expect(readJsonLd([script]).headline).toBe('');
});

test.each([
  ['https://a.com/', { isHome: true }],
  ['https://a.com/index.html', { isHome: true }],
  ['https://a.com/ekonomi', { isSection: true, isHome: false }],
  ['https://a.com/tag/banjir', { isList: true }],
  ['https://a.com/search?q=banjir', { isList: true }],
  ['https://forum.a.com/t/rem-bunyi', { isOther: true }],
  [
    'https://a.com/read/2024/03/22/123/harga-cabai-turun-lagi',
    { isList: false, isOther: false, slugWords: 4, hasDate: true },
  ],
  ['https://a.com/video-warga-kota-turun-ke-jalan-raya', { isOther: false }],
  ['https://a.com/?p=2041', { isHome: false, hasId: true }],
  ['https://a.com/node/3215', { hasId: true }],
  ['https://a.com/berita/1', { hasId: false }],
  ['https://a.com/hasil?kata=jembatan', { isList: true }],
  ['https://a.com/topik-khusus/banjir-bandang-di-lereng-gunung', { isList: true }],
  [
    'https://a.com/thread/5f3a/judul-utas-yang-cukup-panjang',
    { isOther: true, isPlainlyOther: true },
  ],
  ['https://a.com/legal/syarat-dan-ketentuan-penggunaan-layanan', { isPlainlyOther: true }],
  ['https://bantuan.a.com/hc/id/articles/36001-mengubah-pin-kartu-debit', { isOther: true }],
  ['https://a.com/read/syarat-daftar-cpns-2024-dan-dokumennya', { isOther: false }],
  [
    'https://a.com/news/kebijakan-baru-soal-pajak-kendaraan',
    { isOther: false, isPlainlyOther: false },
  ],
  ['https://a.com/news/forum-warga-menolak-tambang-pasir', { isPlainlyOther: false }],
  ['https://a.com/komunitas/topik/sering-pusing-saat-bangun-tidur', { isOther: true }],
  ['https://a.com/lowongan/80012/staf-administrasi-gudang-penempatan-bekasi', { isOther: true }],
  ['https://a.com/news/hotel-tua-di-kota-itu-dijual', { isOther: false }],
  ['https://a.com/lowongan-kerja-dibuka-untuk-warga-sekitar', { isOther: false }],
])('the address %s is read', (url, expected) => {
  expect(addressOf(url)).toMatchObject(expected);
});

test('no address, no answer', () => {
  expect(addressOf('about:blank')).toBeUndefined();
});

test.each([
  ['Harga Cabai Turun Lagi - Warta Contoh', 'Harga Cabai Turun Lagi'],
  ['Harga Cabai Turun Lagi | Ekonomi | Warta', 'Harga Cabai Turun Lagi'],
  ['Harga antar-pulau turun', 'Harga antar-pulau turun'],
])('"%s" without its site is "%s"', (title, headline) => {
  expect(withoutSite(title)).toBe(headline);
});

test('publishers are known on their subdomains and nowhere else', () => {
  expect(publisherOf('news.detik.com')).toMatchObject({ name: 'detikcom' });
  expect(publisherOf('www.viva.co.id')).toEqual({ name: 'VIVA', bodies: [] });
  expect(publisherOf('nasional.tempo.co')?.name).toBe('Tempo');
  expect(publisherOf('bisnis.com')).toEqual({ name: 'Bisnis', bodies: ['description'] });
  expect(publisherOf('notdetik.com')).toBeUndefined();
  expect(nameOfPublisher('news.detik.com')).toBe('detikcom');
  expect(nameOfPublisher('notdetik.com')).toBe('notdetik.com');
  expect(nameOfPublisher('Kabar Nusantara')).toBe('Kabar Nusantara');
});
