import { expect, test } from 'vitest';
import { parseHtmlDocument } from '../../../lib/build/html-document.ts';
import { identifyLanguage } from '../../../lib/core/article/language.ts';
import { publisherOf } from '../../../lib/core/article/publishers.ts';
import { readArticle } from '../../../lib/dom/read-article.ts';

const STORY = [
  'Pemerintah kota menutup jembatan itu karena tiangnya bergeser akibat banjir pekan lalu.',
  'Selama penutupan, kendaraan dialihkan ke Jalan Cempaka sehingga warga harus memutar jauh.',
  'Pedagang di pasar seberang mengaku ongkos angkutnya naik dua kali lipat sejak Senin pagi.',
  'Perbaikan diperkirakan menelan biaya Rp1,2 miliar dan ditargetkan selesai sebelum Lebaran.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');
const TITLE = 'Jembatan Kali Jernih Ditutup Sebulan';
const URL = 'https://www.contoh.id/berita/jembatan-kali-jernih-ditutup-sebulan';

const ld = (more: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...more })}</script>`;
const read = (head: string, body: string, url = URL) =>
  readArticle(parseHtmlDocument(`<head>${head}</head><body>${body}</body>`), url, {
    identify: identifyLanguage,
    publisherOf,
  });
const H1 = `<h1>${TITLE}</h1>`;

test.each([
  [
    'JSON-LD, whatever is printed',
    ld({ datePublished: '2024-03-21T23:30:00+07:00' }),
    '1 Mei 2020',
  ],
  ['JSON-LD that was only changed', ld({ dateModified: '2024-03-21' }), ''],
  ['meta', '<meta property="article:published_time" content="2024-03-21T02:00:00+00:00">', ''],
  ['a meta tag of the publisher', '<meta name="publishdate" content="2024/03/21 09:12:00">', ''],
  ['time', '', '<time datetime="2024-03-21T09:12">kemarin</time>'],
  ['time without its attribute', '', '<time>Kamis, 21 Maret 2024</time>'],
  ['marked data', '', '<span itemprop="datePublished" content="2024-03-21">kemarin</span>'],
  ['the line under the headline', '', '<div>Kamis, 21 Mar 2024 09:12 WIB</div>'],
  ['a line with the writer', '', '<div>Rina Pratama | 21/03/2024 09:12</div>'],
  ['Malay', '', '<div>21 Mac 2024 10:30am</div>'],
])('the date is read from %s', (_, head, line) => {
  expect(read(head, `${H1}${line}<div>${STORY}</div>`).date).toBe('2024-03-21');
});

test('the date is read from brackets in the first paragraphs', () => {
  const opening =
    '<p>Jembatan itu mulai ditutup sebulan penuh untuk semua kendaraan pada Kamis (21/3/2024).</p>';
  expect(read('', `${H1}<div>${opening}${STORY}</div>`).date).toBe('2024-03-21');
});

test('the date is read from the dateline when nothing else tells', () => {
  const opening =
    '<p>Bandung, 21 Maret 2024 - Jembatan itu ditutup sebulan penuh mulai hari ini.</p>';
  expect(read('', `${H1}<div>${opening}${STORY}</div>`).date).toBe('2024-03-21');
});

test.each([
  [
    'of another story far below',
    `<div>${STORY}</div><ul><li>x</li></ul>${'<p>Titik.</p>'.repeat(20)}<time datetime="2019-01-02">lama</time>`,
  ],
  [
    'told late in the story',
    `<div>${STORY}<p>Jembatan itu dibuka pada 5 Mei 1987 oleh wali kota.</p></div>`,
  ],
  [
    'in the middle of its opening',
    `<div><p>Jembatan yang menghubungkan dua kecamatan itu dan dibuka pada 5 Mei 1987 oleh wali kota kini ditutup sebulan penuh.</p>${STORY}</div>`,
  ],
  ['without a year', `<div>Kamis, 21 Maret, 09:12 WIB</div><div>${STORY}</div>`],
  ['that is none', `<time datetime="2024-13-45">x</time><div>${STORY}</div>`],
])('a date %s is not the story’s', (_, body) => {
  expect(read('', H1 + body).date).toBeUndefined();
});

test.each([
  [
    'JSON-LD before the site’s name',
    `${ld({ publisher: { name: 'Harian Pagi' } })}<meta property="og:site_name" content="x">`,
    URL,
    'Harian Pagi',
  ],
  ['JSON-LD as a list', ld({ publisher: [{ name: 'Harian Pagi' }] }), URL, 'Harian Pagi'],
  ['JSON-LD as text', ld({ publisher: 'Harian Pagi' }), URL, 'Harian Pagi'],
  ['the site’s name', '<meta property="og:site_name" content="Warta">', URL, 'Warta'],
  [
    'the table of publishers',
    '',
    'https://news.detik.com/berita/d-7100001/jembatan-kali-jernih-ditutup',
    'detikcom',
  ],
  ['the host', '', URL, 'contoh.id'],
  ['the host when JSON-LD says nonsense', ld({ publisher: { name: 7 } }), URL, 'contoh.id'],
])('the publisher is read from %s', (_, head, url, name) => {
  expect(read(head, `${H1}<div>${STORY}</div>`, url).publisher).toBe(name);
});

test.each([
  ['h1', '', H1],
  [
    'h2 that the title of the page repeats',
    `<title>${TITLE} - Warta</title>`,
    `<h1>Warta Kota</h1><h2>${TITLE}</h2>`,
  ],
  ['JSON-LD without a heading', ld({ headline: TITLE }), ''],
  ['og:title less its site', `<meta property="og:title" content="${TITLE} | Warta">`, ''],
  ['the title of the page less its site', `<title>${TITLE} - Warta Contoh</title>`, ''],
])('the title is read from %s', (_, head, body) => {
  expect(read(head, `${body}<p>21 Maret 2024</p><div>${STORY}</div>`).title).toBe(TITLE);
});

test.each([
  [
    'the site’s name in h1',
    `<title>${TITLE}</title>`,
    `<h1>Warta Kota Contoh Nusantara</h1><h2>${TITLE}</h2>`,
  ],
  [
    'the heading of another story below',
    `<meta property="og:title" content="${TITLE}">`,
    `${H1}<h2>Harga Cabai Turun Lagi di Pasar Induk</h2>`,
  ],
])('%s is not the title', (_, head, body) => {
  expect(read(head, `${body}<p>21 Maret 2024</p><div>${STORY}</div>`).title).toBe(TITLE);
});

const names = Array.from({ length: 10_000 }, (_, at) => `data-x${at}="terkait"`).join(' ');
const body = (html: string): readonly string[] => read('', html).body.map(({ text }) => text);

test.each([
  ['a very long class', `<div class="${'x-'.repeat(500_000)}">`],
  ['a class of very many names', `<div class="${'kolom '.repeat(100_000)}">`],
  ['names that never come to an end', `<div class="${'related-content-'.repeat(20_000)}x">`],
  ['ten thousand attributes', `<div ${names}>`],
  ['a style of a million letters', `<div style="${'color:red;'.repeat(100_000)}">`],
  ['a link of a million letters', `<div><a href="/${'a'.repeat(1_000_000)}"></a>`],
])('%s does not hide or delay the story', (_, open) => {
  const before = performance.now();
  expect(body(`${H1}<p>21 Maret 2024</p>${open}${STORY}</div>`)).toHaveLength(4);
  expect(performance.now() - before).toBeLessThan(3_000);
});

test.each([
  ['nothing', ''],
  ['no body', '<html><head><title>x</title></head></html>'],
  ['frames alone', '<frameset cols="20%,80%"><frame src="a"><frame src="b"></frameset>'],
  ['frames in the text alone', `<h1>${TITLE}</h1><iframe srcdoc="<p>x</p>"></iframe>`],
  ['marks and spaces', `<p>${' .,!?-—*'.repeat(20_000)}</p>`],
  ['one word without end', `<p>${'a'.repeat(500_000)}</p>`],
  ['quotation marks and brackets', `<p>${'"(['.repeat(50_000)}</p>`],
])('a page with %s is no article', (_, html) => {
  const reading = readArticle(parseHtmlDocument(html), URL, { identify: identifyLanguage });
  expect(reading).toMatchObject({ article: false, body: [], title: '' });
});

test('a story beside frames is read without them', () => {
  const frame =
    '<iframe srcdoc="&lt;p&gt;Iklan di dalam bingkai.&lt;/p&gt;"><p>Bingkai.</p></iframe>';
  expect(body(`${H1}<p>21 Maret 2024</p><div>${frame}${STORY}${frame}</div>`)).toHaveLength(4);
});
