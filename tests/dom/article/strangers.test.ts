import { expect, test } from 'vitest';
import { parseHtmlDocument } from '../../../lib/build/html-document.ts';
import { identifyLanguage } from '../../../lib/core/article/language.ts';
import { readArticle } from '../../../lib/dom/read-article.ts';
import { A, B, C, D, TITLE, URL } from './bridge-story.ts';

// What stands otherwise than the story's own paragraphs: under other names, before its headline, after its end.
const E = 'Dinas perhubungan menempatkan enam petugas di dua simpang yang paling padat.';
const F = 'Wali kota berjanji menanggung ongkos angkut pedagang selama jembatan ditutup.';
const X = 'Petugas memberlakukan sistem buka tutup sambil menunggu alat berat datang.';
const Y = 'Perjalanan kereta sempat dihentikan untuk pemeriksaan jalur selama satu jam.';
const Z = 'Warga yang tinggal di bawah jembatan mengungsi ke balai kelurahan sejak subuh.';
const STORY = [A, B, C, D, E, F];

const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const parts = (...texts: readonly string[]): string =>
  texts.map((text) => `<div class="p0"><div>${text}</div></div>`).join('');
const read = (html: string, url = URL) =>
  readArticle(parseHtmlDocument(`<title>${TITLE}</title><body>${html}</body>`), url, {
    identify: identifyLanguage,
  });
const bodyOf = (html: string): readonly string[] => read(html).body.map(({ text }) => text);
const head = `<h1>${TITLE}</h1><p>21 Maret 2024</p>`;
const amid = (html: string): string => `${head}<div>${p(A, B, C)}${html}${p(D, E, F)}</div>`;
const after = (html: string): string => `${head}<div>${p(...STORY)}${html}</div>`;

test.each([
  ['a box of another name amid it', amid(`<div class="k7">${p(X)}</div>`)],
  [
    'a box of another name amid its boxes',
    `${head}<div>${parts(A, B, C)}<div class="d9"><div>${X}</div></div>${parts(D, E, F)}</div>`,
  ],
  ['a box of another name after it', after(`<div class="k7"><div>${p(X)}</div></div>`)],
  [
    'a list of another name in a box after it',
    after(`<div><ul class="fm"><li>${X}</li></ul></div>`),
  ],
  ['a slanted note with a name after it', after(`<p class="n"><em>${X}</em></p>`)],
  [
    'a post of someone’s',
    amid(
      `<blockquote><p>${X}</p>&mdash; Pemkot (@pemkot) <a href="/x">20 Februari</a></blockquote>`,
    ),
  ],
  [
    'a line to write or call',
    after('<p>Bidang Informasi Telp. (022) 123456 Surel: humas@kota.go.id</p>'),
  ],
  [
    'an offer before its headline',
    `<div class="t">${p(X)}</div>${head}${STORY.map((text) => `<div class="k">${p(text)}</div>`).join('')}`,
  ],
  [
    'a summary in the headline’s box',
    `<div class="top"><h1>${TITLE}</h1><p>${X}</p></div><div class="isi">${p(...STORY)}</div><p>21 Maret 2024</p>`,
  ],
  ['a summary by its name', `${head}<p class="sub">${X}</p><div class="isi">${p(...STORY)}</div>`],
  ['small type under a picture', amid(`<p><img src="a"><br><small>${X}</small></p>`)],
  [
    'a question that is explained in a box',
    amid(`<div class="ex"><b>Apa itu bailey?</b>${p(X)}</div>`),
  ],
])('%s is no part of the story', (_, html) => {
  expect(bodyOf(html)).toEqual(STORY);
});

test.each([
  ['an unnamed box amid it', amid(`<div>${p(X)}</div>`)],
  ['a quotation in a box', amid(`<blockquote class="q">${p(X)}</blockquote>`)],
  ['a paragraph with a name', amid(`<p class="inline">${X}</p>`)],
])('%s is the story', (_, html) => {
  expect(bodyOf(html)).toEqual([A, B, C, X, D, E, F]);
});

test.each([
  ['a last paragraph with a name', after(`<p class="akhir">${X}</p>`)],
  ['a list at the end', after(`<ul class="wp-block-list"><li>${X}</li></ul>`)],
  ['a last paragraph in bare text', after(X)],
])('%s is the story', (_, html) => {
  expect(bodyOf(html)).toEqual([...STORY, X]);
});

test('a long part under another name is the story', () => {
  const more = STORY.slice(0, 4).map((text) => text.replace(' ', ' juga '));
  expect(bodyOf(after(`<div class="lagi">${p(...more)}</div>`))).toEqual([...STORY, ...more]);
});

test('a dateline before the picture opens the story', () => {
  const first = 'BANDUNG - Jembatan tertua di kota itu ditutup bagi semua kendaraan sejak Senin.';
  const picture =
    '<section class="foto"><img src="a"><small>Jembatan dari udara.</small></section>';
  const lead = `${head}<section class="lead">${first}</section>${picture}<div>${p(...STORY)}</div>`;
  expect(bodyOf(lead)).toEqual([first, ...STORY]);
  const caption = `${head}<div><img src="a"><div>${first}</div></div><div>${p(...STORY)}</div>`;
  expect(bodyOf(caption)).toEqual(STORY);
});

test('a live report is read with its opening, whose entries tell the hour', () => {
  const entry = (texts: readonly string[]): string =>
    `<div class="e"><time>11.40</time><h3>Kabar</h3><div class="t">${p(...texts)}</div></div>`;
  const html = `<main>${head}<section class="intro">${p(A, B)}</section><div class="s">${entry([C, D])}${entry([E, F, X, Y])}${entry([Z])}</div></main>`;
  expect(bodyOf(html)).toEqual([A, B, C, D, E, F, X, Y, Z]);
});

test('an old address tells its story by a number', () => {
  const old = 'http://contoh.id/index.php?option=berita&no=20714';
  expect(read(`${head}${p(...STORY)}`, old).article).toBe(true);
  expect(read(`${head}${p(...STORY)}`, 'http://contoh.id/index.php').article).toBe(false);
});
