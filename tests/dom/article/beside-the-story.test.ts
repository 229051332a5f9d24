import { expect, test } from 'vitest';
import { parseHtmlDocument } from '../../../lib/build/html-document.ts';
import { identifyLanguage } from '../../../lib/core/article/language.ts';
import { readArticle } from '../../../lib/dom/read-article.ts';
import { A, B, C, D, TITLE, URL } from './bridge-story.ts';

// What stands in small boxes among and after a story's paragraphs, and what looks like it but is the story.
const E = 'Dinas perhubungan menempatkan enam petugas di dua simpang yang paling padat.';
const X = 'Petugas memberlakukan sistem buka tutup sambil menunggu alat berat datang.';
const STORY = [A, B, C, D, E];

const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const story = `<div class="isi">${p(...STORY)}</div>`;
const read = (html: string, title = `<h1>${TITLE}</h1>`) =>
  readArticle(parseHtmlDocument(`<body>${title}<p>21 Maret 2024</p>${html}</body>`), URL, {
    identify: identifyLanguage,
  });
const bodyOf = (html: string): readonly string[] => read(html).body.map(({ text }) => text);
const amid = (html: string): string => `<div class="isi">${p(A, B)}${html}${p(C, D, E)}</div>`;
const times = (html: string): string => html.repeat(4);

test.each([
  ['an offer with a label', amid(`<div class="tawaran"><div>Surat.id</div>${p(X)}</div>`)],
  ['a teaser with a title', amid(`<div class="v"><div><h3>Cuaca</h3>${p(X)}</div></div>`)],
  ['a promised series', amid(`<section><strong>Siniar</strong><div>${p(X)}</div></section>`)],
  [
    'readers below bare text',
    `<div class="kiri">${STORY.join('<br><br>')}${times(`<div class="k"><b>Rina</b><br>Kamis<p>${X}</p></div>`)}</div>`,
  ],
  [
    'cards without links below the story',
    `<div>${story}<div>Pilihan</div>${times(`<div class="r"><div>Judul kabar lain</div><div>${X}</div></div>`)}</div>`,
  ],
  [
    'cards in a column of the same kind',
    `<div class="baris"><div class="kolom-2">${story}</div><div class="kolom-1">${times(`<div class="r"><div>Judul kabar lain</div><div>${X}</div></div>`)}</div></div>`,
  ],
  [
    'links that a script follows',
    `<div>${story}${times(`<div class="rekom"><h2><a>Judul kabar lain yang panjang</a></h2><p>${X}</p><span>21 Maret 2024</span></div>`)}</div>`,
  ],
  [
    'a quotation pulled out with another first letter',
    amid(`<blockquote>"Kami kejar sebelum Lebaran, katanya."</blockquote>`),
  ],
  [
    'a caption in slanted type without its picture',
    amid('<p><em>Warga melintas di jembatan darurat, Senin (20/2). (Foto: Rina/Kabar)</em></p>'),
  ],
  [
    'consent',
    `<div>${story}<p>Dengan memakai situs ini, kamu menyetujui penggunaan cookie.</p></div>`,
  ],
])('%s is no part of the story', (_, html) => {
  expect(bodyOf(html)).toEqual(STORY);
});

test.each([
  ['parts with headings of their own', times(`<div class="bab"><h2>Bagian</h2>${p(A, B)}</div>`)],
  [
    'each paragraph in its own box',
    STORY.map((text) => `<div class="k">${p(text)}</div>`).join(''),
  ],
])('%s are the story', (_, html) => {
  expect(bodyOf(`<div class="isi">${html}</div>`)).toEqual(expect.arrayContaining([A, B]));
  expect(bodyOf(`<div class="isi">${html}</div>`).length).toBeGreaterThan(4);
});

test('a paragraph in a box with a slot before it is the story', () => {
  const html = `<div class="slot"><span>ADVERTISEMENT</span>${p(X)}</div>`;
  expect(bodyOf(amid(html))).toEqual([A, B, X, C, D, E]);
});

test('a doubled word with a hyphen is no dateline', () => {
  const doubled = 'Mesin-mesin penyedot lumpur didatangkan dari tiga kabupaten tetangga.';
  expect(bodyOf(p(A, doubled, C, D, E))).toEqual([A, doubled, C, D, E]);
  const placed = 'Bandung - Pemerintah kota menutup jembatan itu sejak Senin pagi.';
  expect(bodyOf(p(A, placed, C, D, E))).toEqual([placed, C, D, E]);
});

test('questions in bold are asked in an interview, and subheadings elsewhere', () => {
  const asked = ['Sejak kapan Bapak menjaga jembatan?', 'Apa harapan Bapak?'];
  const [first = '', second = ''] = asked;
  const bold = (text: string): string => `<p><b>${text}</b></p>`;
  expect(bodyOf(`${p(A)}${bold(first)}${p(B, C)}${bold(second)}${p(D, E)}`)).toEqual([
    A,
    first,
    B,
    C,
    second,
    D,
    E,
  ]);
  const heads = ['Mengapa ditutup?', 'Kapan dibuka lagi?'];
  expect(
    bodyOf(`${p(A)}${bold(heads[0] ?? '')}${p(B, C)}${bold(heads[1] ?? '')}${p(D, E)}`),
  ).toEqual(STORY);
});

test('each entry of a live report has its reporter and its share line', () => {
  const entry = (text: string): string =>
    `<div class="e"><time>12.05</time><h3>Kabar</h3>${p(text)}<div>Reporter: Rina</div><div>Bagikan</div></div>`;
  expect(bodyOf(`<div class="isi">${STORY.map(entry).join('')}</div>`)).toEqual(STORY);
});

test('a first heading that leads home is the site’s name', () => {
  const name = '<h1><a href="/">Warta Kampung Kita Jembatan</a></h1>';
  expect(
    read(
      p(...STORY),
      `${name}<h3>${TITLE}</h3><title>Warta Kampung Kita Jembatan: ${TITLE}</title>`,
    ).title,
  ).toBe(TITLE);
});
