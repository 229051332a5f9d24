import { expect, test } from 'vitest';
import { parseHtmlDocument } from '../../../lib/build/html-document.ts';
import { identifyLanguage } from '../../../lib/core/article/language.ts';
import { readArticle } from '../../../lib/dom/read-article.ts';
import { A, B, C, D, TITLE, URL } from './bridge-story.ts';

const SAYING = 'Orang yang beruntung adalah mereka yang hari ini lebih baik daripada kemarin.';
const HEAD = `<h1>${TITLE}</h1><p>21 Maret 2024</p>`;

const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const link = '<a href="/read/99/harga-cabai-turun">Harga Cabai Turun Lagi di Pasar</a>';
const bodyOf = (html: string): readonly string[] => {
  const root = parseHtmlDocument(`<body>${HEAD}${html}</body>`);
  const reading = readArticle(root, URL, { identify: identifyLanguage });
  return reading.body.map(({ text }) => text);
};

test.each([
  [
    'a quotation pulled out',
    `<div>${p(A, B)}<div>Kami kejar sebelum Lebaran, katanya</div>${p(C, D)}</div>`,
  ],
  [
    'a sentence pulled out word for word',
    `<div>${p(A, B)}<blockquote>Perbaikan diperkirakan menelan biaya Rp1,2 miliar.</blockquote>${p(C, D)}</div>`,
  ],
  [
    'a label over a link',
    `<div>${p(A, B)}<p>Berita terkait, baca :</p><p>${link}</p>${p(C, D)}</div>`,
  ],
  [
    'a label of any words over a list',
    `<div>${p(A, B, C, D)}<p>Ikuti perkembangannya dalam topik:</p><ul><li>${link}</li></ul></div>`,
  ],
  [
    'a saying in its own box after the body',
    `<div class="x">${p(A, B, C, D)}</div><div class="y"><div>${SAYING}</div></div>`,
  ],
  ['a poll', `<div>${p(A, B)}<div><h4>Jajak pendapat</h4>${p(SAYING)}</div>${p(C, D)}</div>`],
  [
    'a poll by its name',
    `<div>${p(A, B)}<div class="polling">${p('Menurut Anda, apakah kebijakan itu sudah tepat?')}</div>${p(C, D)}</div>`,
  ],
  [
    'the stand-in of an embedded post',
    `<div>${p(A, B)}<amp-twitter><blockquote placeholder>${p(SAYING)}</blockquote></amp-twitter>${p(C, D)}</div>`,
  ],
  [
    'a note in slanted type with an asterisk',
    `<div>${p(A, B, C, D)}<p><em>* Bantu anak-anak di pedalaman dengan berdonasi ${link}.</em></p></div>`,
  ],
  [
    'a short line without a final mark',
    `<div>${p(A, B)}<p>Jembatan tutup total</p>${p(C)}<p>Topik Hangat</p>${p(D)}<p>Cari Berita Lain</p></div>`,
  ],
  [
    'a title that is no link, in a box',
    `<div>${p(A, B)}<div>Harga Cabai Turun Lagi di Pasar Induk, Pedagang Mulai Mengurangi Stok</div>${p(C, D)}</div>`,
  ],
  [
    'figures in a box of their own',
    `<div>${p(A, B)}<div><p>Panjang jembatan: 84 meter</p><p>Tahun dibangun: 1987</p></div>${p(C, D)}</div>`,
  ],
  [
    'a box in which the reader is asked for something',
    `<div>${p(A, B)}<div>${p('Kabar cepat!', SAYING, 'Ikuti kami di Google News.')}</div>${p(C, D)}</div>`,
  ],
  [
    'what comes after the editor',
    `<div>${p(A, B, C, D)}<p>Editor: Rina Pratama</p>${p(SAYING)}</div>`,
  ],
  [
    'the heading of other stories and their list amid the body',
    `<div>${p(A, B)}<h4>Berita terkait</h4><ul><li>${link}</li></ul>${p(C, D)}</div>`,
  ],
  [
    'a sentence alone in a box with a picture',
    `<div>${p(A, B)}<div><img src="x">${p(SAYING)}</div>${p(C, D)}</div>`,
  ],
  [
    'the next part announced',
    `<div>${p(A, B)}<p>Selanjutnya: Tanggapan warga...</p>${p(C, D)}</div>`,
  ],
])('%s is not the body', (_, html) => {
  expect(bodyOf(html)).toEqual([A, B, C, D]);
});

test.each([
  ['a short quotation after the list of another story', `"Tidak ada pilihan lain," kata Siti.`],
  ['a sentence before a colon', `Ada tiga alasan yang disebutkan kepala dinas kepada wartawan:`],
  [
    'a sentence that is not the same elsewhere',
    'Perbaikan diperkirakan menelan biaya Rp3,4 miliar.',
  ],
])('%s is the body', (_, text) => {
  const html = `<div>${p(A, B)}<p><b>Baca juga:</b></p><ul><li>${link}</li></ul>${p(text, C, D)}</div>`;
  expect(bodyOf(html)).toEqual([A, B, text, C, D]);
});

test.each([
  ['lines of a list after a colon', ['Daftar korban luka:', 'Siti Aminah', 'Budi Hartono']],
  ['figures line by line', ['0,5 gram: Rp992.000', '1 gram: Rp1.884.000', '10 gram: Rp18.335.000']],
  [
    'a long line whose full stop was forgotten',
    ['"Pemeriksaan berjalan dua hari lagi di kantor kami di sana," tutup Febri'],
  ],
  ['a short saying whose full stop was forgotten', ['"Kami siap membantu," ujar Budi']],
  ['a source amid the body', ['Sumber di dinas itu membenarkan kabar tersebut pada Selasa malam.']],
  ['a long question in bold', ['Bagaimana Anda melihat keadaan warga setelah penutupan itu?']],
])('%s is the body', (_, lines) => {
  const bold = (text: string): string => (text.endsWith('?') ? `<b>${text}</b>` : text);
  expect(bodyOf(`<div>${p(A, B, ...lines.map(bold), C, D)}</div>`)).toEqual([A, B, ...lines, C, D]);
});

test.each([
  ['right under a picture', `<div>${p(A)}<img src="x">${p(B, C, D)}</div>`],
  [
    'in a box of its own after a box with a picture',
    `<div><div>${p(A)}</div><div><img src="x"></div><div>${p(B)}</div><div>${p(C)}</div><div>${p(D)}</div></div>`,
  ],
  ['round a picture', `<div>${p(A)}<p><img src="x">${B}</p>${p(C, D)}</div>`],
])('a paragraph %s is the body', (_, html) => {
  expect(bodyOf(html)).toEqual([A, B, C, D]);
});

test('a quotation set out before its place stands once', () => {
  const quote = '"Kami tidak mau mengambil risiko," kata kepala dinas.';
  const html = `<div>${p(A, B)}<blockquote>${quote}</blockquote>${p(C, quote, D)}</div>`;
  expect(bodyOf(html)).toEqual([A, B, C, quote, D]);
});

test('numbered lines parted by breaks are paragraphs of their own', () => {
  const list = ['1. Surabaya pukul 20.15', '2. Semarang pukul 19.30'];
  expect(
    bodyOf(`<div>${A}<br><br>${B}<br><br>${list.join('<br>')}<br><br>${C}<br><br>${D}</div>`),
  ).toEqual([A, B, ...list, C, D]);
});

test('a place and a medium on a line of their own open the story', () => {
  const html = `<div><p><b>Bogor, KABAR.ID</b></p>${p(A, B, C, D)}</div>`;
  expect(bodyOf(html)).toEqual([`Bogor, KABAR.ID ${A}`, B, C, D]);
});

test.each([
  ['two more paragraphs right beside the box', `<div>${p(A, B)}</div>${p(C, D)}`],
  [
    'paragraphs that are boxes beside one that holds two',
    `<div>${p(A, B)}</div><div>${p(C)}</div><div>${p(D)}</div>`,
  ],
  ['bare text beside a box', `<div>${p(A)}</div>${B}<br><br>${C}<br><br>${D}`],
])('%s belong to it', (_, html) => {
  expect(bodyOf(`<div class="isi">${html}</div>`)).toEqual([A, B, C, D]);
});

const next = (tag: string, title: string, texts: string): string =>
  `<article class="single"><${tag}>${title}</${tag}><p>22 Maret 2024</p><div>${texts}</div></article>`;

test.each(['h1', 'h2'])('a longer story that is appended under %s is another article', (tag) => {
  const own = next('h1', 'Jembatan Kali Jernih ditutup sebulan penuh', p(A, B, C));
  const other = next(tag, 'Perpustakaan keliling menyeberang laut', p(D, SAYING).repeat(6));
  const root = parseHtmlDocument(`<body><div>${own}${other}${other}</div></body>`);
  const reading = readArticle(root, URL, { identify: identifyLanguage });
  expect(reading.article).toBe(true);
  expect(reading.body.map(({ text }) => text)).toEqual([A, B, C]);
});

const steps =
  '<ol><li>Unduh aplikasi Cek Warga di ponsel Anda.</li><li>Ikuti petunjuk di saluran itu.</li></ol>';

test('steps that have something installed are the body', () => {
  expect(bodyOf(`<div>${p(A, B)}${steps}${p(C, D)}</div>`)).toEqual([
    A,
    B,
    'Unduh aplikasi Cek Warga di ponsel Anda.',
    'Ikuti petunjuk di saluran itu.',
    C,
    D,
  ]);
});

const entry = (more: string): string =>
  `<div class="acara"><h3>Bazar buku bekas</h3>${more}${p(A)}</div>`;

test.each([
  [
    'a list and nothing else',
    `<ul>${[A, B, C, D, SAYING].map((text) => `<li>${text}</li>`).join('')}</ul>`,
  ],
  ['entries that are each dated', entry('<div>5 Mei 2024</div>').repeat(6)],
  ['entries that each have a short link', entry('<a href="/d/1">Daftar</a>').repeat(6)],
])('%s is no article', (_, html) => {
  expect(bodyOf(`<div>${html}</div>`)).toEqual([]);
});

test('a story told under headings is one', () => {
  const part = (n: number, text: string): string =>
    `<section><h2>${n}. Bazar</h2>${p(text)}</section>`;
  expect(bodyOf(`<div>${part(1, A)}${part(2, B)}${part(3, C)}${part(4, D)}</div>`)).toEqual([
    A,
    B,
    C,
    D,
  ]);
});
