import { expect, test } from 'vitest';
import { parseHtmlDocument } from '../../../lib/build/html-document.ts';
import { identifyLanguage } from '../../../lib/core/article/language.ts';
import { readArticle } from '../../../lib/dom/read-article.ts';
import { A, B, C, D, TITLE, URL } from './bridge-story.ts';

// Stories whose paragraphs are made otherwise than by elements of their own, and what stands before and after a story
// in its own mark-up.
const E = 'Dinas perhubungan menempatkan enam petugas di dua simpang yang paling padat.';
const F = 'Wali kota berjanji menanggung ongkos angkut pedagang selama jembatan ditutup.';
const X = 'Petugas memberlakukan sistem buka tutup sambil menunggu alat berat datang.';
const Y = 'Perjalanan kereta sempat dihentikan untuk pemeriksaan jalur selama satu jam.';
const STORY = [A, B, C, D, E, F];
const ENGLISH =
  'Kabar is a trusted source of news for the government, and this is what the readers of it say.';

const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const head = `<h1>${TITLE}</h1><p>21 Maret 2024</p>`;
const read = (html: string, more = '', url = URL) =>
  readArticle(
    parseHtmlDocument(`<head>${more}<title>${TITLE}</title></head><body>${html}</body>`),
    url,
    { identify: identifyLanguage },
  );
const bodyOf = (html: string, more = ''): readonly string[] =>
  read(html, more).body.map(({ text }) => text);
const after = (html: string): string => `${head}<div>${p(...STORY)}${html}</div>`;
const wrap = (open: string, close: string, between = '\n'): string =>
  `${head}<div class="isi">${STORY.map((text) => `${open}${text}${close}`).join(between)}</div>`;

test.each([
  ['lines of the source, by a style', `<div style="white-space: pre-line">${STORY.join('\n')}`],
  ['lines of the source, by a name', `<p class="text whitespace-pre-wrap">${STORY.join('\n')}`],
  ['lines of the source, above', `<div style="white-space:pre-wrap"><div>${STORY.join('\n')}`],
  ['empty lines of the source', `<div>${STORY.join('\n\n')}`],
  ['empty lines with spaces', `<section>${STORY.join('\n   \n ')}`],
])('paragraphs are parted by %s', (_, html) => {
  expect(bodyOf(`${head}${html}</div>`)).toEqual(STORY);
});

test.each([
  ['lines of an ordinary source', `<p>${A.replace(/ (?=\S+ \S+$)/, '\n')}</p>${p(B, C, D, E, F)}`],
  [
    'an empty line amid a sentence',
    `<p>${A.replace(' karena', '\n\nkarena')}</p>${p(...STORY.slice(1))}`,
  ],
])('%s part no paragraph', (_, html) => {
  expect(bodyOf(`${head}<div>${html}</div>`)).toEqual(STORY);
});

test.each([
  ['spans by a name', wrap('<span class="block">', '</span>')],
  ['spans by another kit’s name', wrap('<span class="d-block mb-3">', '</span>', '')],
  ['spans by a style', wrap('<span style="display: block">', '</span>')],
  ['slots by a style', wrap('<font style="display:flex">', '</font>', ' ')],
])('%s are paragraphs', (_, html) => {
  expect(bodyOf(html)).toEqual(STORY);
});

test('a span of another name is no paragraph, nor is a link that fills its line', () => {
  const spans = A.split(' ').map((word) => `<span class="blocked">${word}</span>`);
  const link = B.replace('warga', '<a class="block" href="/tag/warga">warga</a>');
  expect(bodyOf(`${head}<div><p>${spans.join(' ')}</p>${p(link, C, D, E, F)}</div>`)).toEqual(
    STORY,
  );
});

test.each([
  ['in slanted type', `<p><em>${X}</em></p>`],
  ['in slanted type with a label', `<p><strong>CATATAN:</strong> <em>${X}</em></p>`],
  ['in small type', `<small>${X}</small>`],
  ['in English', `<p>${ENGLISH}</p>`],
  ['in English, twice', p(ENGLISH, ENGLISH.replace('Kabar', 'It'))],
  ['after the signature', `<p>(rin/abc)</p>${p(X, Y)}`],
  ['after the agency’s name', `<p>-- BERNAMA</p>${p(X)}`],
  ['of readers', `<p><b>Komentar pilihan pembaca edisi Senin</b></p>${p(X, Y)}`],
  ['of sources', `<h2>Rujukan</h2><ul><li>${X}</li></ul>`],
  [
    'of sources that are links',
    `<ul><li><a href="/a">https://a.go.id/jembatan</a></li><li>${X}</li></ul>`,
  ],
  ['of pages used', `<h3>Daftar Pustaka</h3>${p(X)}`],
])('a note %s after the story is no part of it', (_, html) => {
  expect(bodyOf(after(html))).toEqual(STORY);
});

test('whoever wrote it is told of after it', () => {
  const about = 'Rina Pratama menulis dari Bandung. Ia percaya semua jembatan butuh tetangga.';
  const data = '<meta name="author" content="Rina Pratama">';
  expect(bodyOf(after(p(about)), data)).toEqual(STORY);
  expect(bodyOf(after(p(about)))).toEqual([...STORY, about]);
});

test.each([
  ['a quotation in slanted type', `<p><em>"${X}"</em></p>`],
  ['a quotation in English', `<p>"${ENGLISH}"</p>`],
  ['a word in brackets amid it', `<p>${X} (Matius)</p>`],
])('%s at the end is the story', (_, html) => {
  expect(bodyOf(after(html))).toHaveLength(STORY.length + 1);
});

test('a signature early in it does not end a live report', () => {
  const signed = [`${A} (rin)`, B, `${C} (rin)`, D, `${E} (rin)`, F];
  expect(bodyOf(`${head}<div>${p(...signed)}</div>`)).toEqual(signed);
});

test('a name in brackets ends the last paragraph', () => {
  const html = `${head}<div>${p(A, B, C, D, E)}<p>${F} <b>(Rina Pratama)</b></p>${p(X)}</div>`;
  expect(bodyOf(html)).toEqual(STORY);
});

test.each([
  ['a greeting', 'Redaksi yang terhormat,'],
  ['three words', 'Saya salah pesan.'],
])('%s in a paragraph of its own opens the story', (_, text) => {
  expect(bodyOf(`${head}<div>${p(text, ...STORY)}</div>`)).toEqual([text, ...STORY]);
});

test.each([
  ['a place and a bar', `<b>KABAR.ID, BANDUNG</b> | ${A}`, `KABAR.ID, BANDUNG | ${A}`],
  ['a place and a dash', `BANDUNG – ${A}`, `BANDUNG – ${A}`],
])('%s open the story, an offer with a dash does not', (_, html, text) => {
  const offer = 'SPACE IKLAN TERSEDIA – HUB 0852-xxxx-1212';
  expect(bodyOf(`${head}<div>${p(html, offer, ...STORY.slice(1))}</div>`)).toEqual([
    text,
    ...STORY.slice(1),
  ]);
});

test.each([
  ['summary', (text: string) => `<summary>${text}</summary>`],
  ['dt', (text: string) => `<dl><dt>${text}</dt></dl>`],
  ['a role', (text: string) => `<div role="heading">${text}</div>`],
])('a question in %s is a subheading', (_, heading) => {
  const html = `<div>${p(A)}${heading('Apa itu bailey?')}${p(B, C)}${heading('Kapan dibuka lagi?')}${p(D, E, F)}</div>`;
  expect(bodyOf(head + html)).toEqual(STORY);
});

test('steps before the rest of the story are the story', () => {
  const steps = [A, B, C].map((text) => `<div class="step"><div>${text}</div></div>`).join('');
  const rest = [D, E, F, X, Y].map((text) => `<div class="pp">${text}</div>`).join('');
  expect(
    bodyOf(`${head}<div class="scrolly">${steps}</div><div class="teks">${rest}</div>`),
  ).toEqual([...STORY, X, Y]);
});

test('a title that leads to another page stands over a teaser', () => {
  const data = `<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-21"}</script>`;
  const front = (href: string): string =>
    `<h1>Ekonomi</h1><div><h2><a href="${href}">${TITLE}</a></h2>${p(A, B, C)}</div>`;
  const url = 'https://www.contoh.id/ekonomi/';
  expect(
    read(front('/ekonomi/jembatan-ditutup-sebulan'), `<title>Ekonomi</title>${data}`, url).article,
  ).toBe(false);
  const own = 'https://m.contoh.id/ekonomi/jembatan-ditutup-sebulan?page=all';
  expect(read(front('/ekonomi/jembatan-ditutup-sebulan/'), data, own).article).toBe(true);
});
