import { expect, test } from 'vitest';
import { parseHtmlDocument } from '../../../lib/build/html-document.ts';
import { identifyLanguage } from '../../../lib/core/article/language.ts';
import { readArticle } from '../../../lib/dom/read-article.ts';
import { A, B, C, D, TITLE, URL } from './bridge-story.ts';

// Summaries over a story, what is asked of readers under it, and what looks like either but is the story.
const E = 'Dinas perhubungan menempatkan enam petugas di dua simpang yang paling padat.';
const F = 'Wali kota berjanji menanggung ongkos angkut pedagang selama jembatan ditutup.';
const X = 'Penutupan jembatan membuat ongkos angkut pedagang naik dan warga memutar jauh.';
const STORY = [A, B, C, D, E, F];

const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const read = (html: string, title = TITLE) =>
  readArticle(parseHtmlDocument(`<title>${title}</title><body>${html}</body>`), URL, {
    identify: identifyLanguage,
  });
const bodyOf = (html: string): readonly string[] => read(html).body.map(({ text }) => text);
const h1 = `<h1>${TITLE}</h1>`;
const date = '<div>Kamis, 21 Maret 2024 10:30 WIB</div>';
const names = '<div class="penulis">Rina Pratama</div>';
const share = '<div><a href="#">Facebook</a> <a href="#">Twitter</a></div>';
const story = `<div class="isi">${p(...STORY)}</div>`;
const after = (html: string): string => `${h1}${date}<div class="isi">${p(...STORY)}${html}</div>`;
const inside = (html: string): string => `${h1}${date}<div class="isi">${html}${p(...STORY)}</div>`;

test.each([
  ['a paragraph over the date', `<div>${h1}<p>${X}</p>${names}${date}${p(...STORY)}</div>`],
  ['a box over the date', `${h1}<div>${X}</div>${date}${names}${share}${story}`],
  [
    'a named paragraph over buttons',
    `<div>${h1}${date}<p class="t">${X}</p>${share}${story}</div>`,
  ],
  ['a named box over names', `<div>${h1}<div class="t">${X}</div>${names}${p(...STORY)}</div>`],
  ['bold type over buttons', `<div>${h1}${date}<p><b>${X}</b></p>${share}${p(...STORY)}</div>`],
  ['slanted type over buttons', `<div>${h1}${date}<p><i>${X}</i></p>${share}${p(...STORY)}</div>`],
  ['a second headline', `${h1}<h2>${X}</h2>${date}${story}`],
  ...[
    'Ringkasan Berita',
    'Poin utama',
    'Intisari:',
    'Rangkuman',
    'Key Points',
    'Sekilas',
    'Ringkasan AI',
  ].map((label) => [
    `a box that says ${label}`,
    inside(`<div><b>${label}</b><ul><li>${X}</li></ul></div>`),
  ]),
])('a summary is no part of the story: %s', (_, html) => {
  expect(bodyOf(html)).toEqual(STORY);
});

test('names, buttons and short lines between a summary and a dateline', () => {
  const placed = `KOTA, Contoh.id - ${A}`;
  const between = '<div>Rina, Budi - Contoh.id</div><div>A- A A+</div>';
  expect(bodyOf(`<div>${h1}<p>${X}</p>${between}${p(placed, B, C, D)}</div>`)).toEqual([
    placed,
    B,
    C,
    D,
  ]);
  const small = `contoh.id - ${A}`;
  expect(bodyOf(`${h1}${p(X, small, B, C, D)}`)).toEqual([small, B, C, D]);
});

test.each([
  ['a first paragraph with a name', inside('').replace('<p>', '<p class="lead">')],
  [
    'a first paragraph with a name over a picture',
    `${h1}${date}<div><p class="lead">${A}</p><figure><img src="a"></figure>${p(B, C, D, E, F)}</div>`,
  ],
  [
    'a first paragraph with a name over a slot',
    `${h1}${date}<div><p class="lead">${A}</p><div>Advertisement</div>${p(B, C, D, E, F)}</div>`,
  ],
  ['a first paragraph in bold', `${h1}${date}<div><p><b>${A}</b></p>${p(B, C, D, E, F)}</div>`],
  ['a first paragraph over buttons', `${h1}${date}<div>${p(A)}${share}${p(B, C, D, E, F)}</div>`],
])('%s is the story', (_, html) => {
  expect(bodyOf(html)).toEqual(STORY);
});

test.each([
  'Kalau Anda suka artikel ini, pertimbangkan untuk berdonasi kepada kami.',
  'Bagaimana pendapat Anda? Tulis di kolom komentar.',
  'Yuk, bagikan pendapat kalian di kolom komentar.',
  'Tulis komentar Anda di bawah ini.',
  'Pasang aplikasi Contoh untuk notifikasi berita terbaru.',
  'Dikutip dari berbagai sumber.',
  'Penulis merupakan dosen teknik sipil di Universitas Negeri Kota.',
  'Koreksi: Artikel ini diperbarui pada 22 Maret 2024 untuk membetulkan nama jalan.',
  'Redaktur Pelaksana: Rina Pratama',
  '#Jembatan #Banjir',
])('under a story, no part of it: "%s"', (text) => {
  expect(bodyOf(after(p(text)))).toEqual(STORY);
});

test.each([
  "Wallahu a'lam.",
  "Wallahu a'lam bissawab",
  'Bagaimana menurut Anda?',
  'Warga dapat melapor ke nomor 0812-3456-7890.',
  'Masyarakat diminta tidak menyebarkan kabar yang belum tentu benar di media sosial.',
  'Warganet menulis ratusan komentar tentang jembatan itu.',
  'Ia meminta warga mengikuti informasi dari kanal resmi pemerintah.',
])('under a story, its last paragraph: "%s"', (text) => {
  expect(bodyOf(after(p(text)))).toEqual([...STORY, text]);
});

test('a short last line in slanted type is the story, a long one a note', () => {
  expect(bodyOf(after("<p><em>Wallahu a'lam.</em></p>"))).toEqual([...STORY, "Wallahu a'lam."]);
  expect(bodyOf(after(`<p><em>${X}</em></p>`))).toEqual(STORY);
});

test.each([
  ['parted by boxes', '<p><b>Q</b></p>', '<p>R</p>'],
  ['parted by line breaks', '<b>Q</b><br><br>', 'R<br><br>'],
])('questions are asked where somebody answers for himself, %s', (_, asked, answered) => {
  const questions = ['Mengapa ditutup?', 'Sampai kapan?', 'Siapa yang menanggung?'];
  const answers = [
    'Karena tiangnya bergeser. Saya sendiri yang memeriksanya pada Senin malam.',
    'Kami kejar sebelum Lebaran. Alat beratnya sudah datang semua dari kabupaten tetangga.',
    'Pemerintah kota. Kami sudah menyiapkan dana dari anggaran tak terduga tahun ini.',
  ];
  const lay = (said: readonly string[]): string =>
    questions
      .map((q, at) => asked.replace('Q', q) + answered.replace('R', said[at] ?? ''))
      .join('');
  expect(bodyOf(`${h1}${date}<div>${p(B)}${lay(answers)}</div>`)).toEqual([
    B,
    ...questions.flatMap((question, at) => [question, answers[at]]),
  ]);
  const told = [
    A,
    '"Kami kejar sebelum Lebaran. Saya janji," kata wali kota pada Selasa siang.',
    D,
  ];
  expect(bodyOf(`${h1}${date}<div>${lay(told)}</div>`)).toEqual(told);
});

test('a question in bold and its answer in one paragraph stay together in an interview', () => {
  const lines = [
    ['Mengapa ditutup?', 'Karena tiangnya bergeser. Saya sendiri yang memeriksanya.'],
    ['Sampai kapan?', 'Kami kejar sebelum Lebaran. Alat beratnya sudah datang semua.'],
  ];
  const html = lines.map(([q, r]) => `<p><b>${q}</b><br>${r}</p>`).join('');
  expect(bodyOf(`${h1}${date}<div>${p(A, B)}${html}</div>`)).toEqual([
    A,
    B,
    ...lines.map((line) => line.join(' ')),
  ]);
});

const HOME = 'Persiba (4-4-2): Galih; Yusuf, Fachri, Rian, Sutan; Dimas, Bayu, Andre; Jajang, Beni';
const AWAY = 'Borneo Muda (4-3-3): Ravi; Tri, Ilham, Wawan, Dedi; Hendro, Nur, Eko; Rio, Ferdi';

test.each([
  ['in one paragraph', `<p><b>Susunan pemain:</b><br>${HOME}<br>${AWAY}</p>`, []],
  ['with their coaches', p('Susunan Pemain', HOME, 'Pelatih: Rina', AWAY, 'Pelatih: Budi'), ['R']],
])('teams are paragraphs of their own %s', (_, html, coaches) => {
  const coach = (name: string): readonly string[] => (coaches.length > 0 ? [name] : []);
  expect(bodyOf(after(html))).toEqual([
    ...STORY,
    HOME,
    ...coach('Pelatih: Rina'),
    AWAY,
    ...coach('Pelatih: Budi'),
  ]);
});

test('who wrote and edited is no team', () => {
  expect(bodyOf(after('<p>Penulis: Rina Pratama<br>Editor: Budi Santoso</p>'))).toEqual(STORY);
});

test.each(['11.40 WIB', 'Pukul 11.40 WIB'])(
  'the label of a live report and its hours are no part of it: %s',
  (hour) => {
    const entry = (...texts: readonly string[]): string =>
      `<div class="e"><b>${hour}</b>${p(...texts)}</div>`;
    const label = '<div><span>LIVE</span> <b>Pembaruan terakhir 11.42 WIB</b></div>';
    const html = `<article>${h1}${label}${entry(A, B, C)}${entry(D, E)}${entry(F)}</article>`;
    expect(bodyOf(html)).toEqual(STORY);
  },
);

test('a paragraph that a word processor named is the story', () => {
  const html = `<div>${p(A, B, C)}<div class="MsoNormal">${D}</div>${p(E, F)}</div>`;
  expect(bodyOf(`${h1}${date}${html}`)).toEqual(STORY);
});

test('the headline is what the address says where the title is the site’s name', () => {
  const head = `<h1><a href="/">Warta</a></h1><h2>Berita</h2><h2>${TITLE}</h2>`;
  expect(read(`${head}${date}${story}`, 'Warta Kabupaten Kita').title).toBe(TITLE);
});
