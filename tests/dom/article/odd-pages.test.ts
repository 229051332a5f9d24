import { expect, test } from 'vitest';
import { parseHtmlDocument } from '../../../lib/build/html-document.ts';
import { identifyLanguage } from '../../../lib/core/article/language.ts';
import { readArticle } from '../../../lib/dom/read-article.ts';
import { A, B, C, D, TITLE, URL } from './bridge-story.ts';

// Pages built otherwise than most: feeds in definition lists, custom elements, films with a story, pages of old.
const E = 'Dinas perhubungan menempatkan enam petugas di dua simpang yang paling padat.';
const F = 'Wali kota berjanji menanggung ongkos angkut pedagang selama jembatan ditutup.';
const X = 'Petugas memberlakukan sistem buka tutup sambil menunggu alat berat datang.';
const STORY = [A, B, C, D, E, F];

const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const read = (html: string, head = `<title>${TITLE}</title>`, url = URL) =>
  readArticle(parseHtmlDocument(`<head>${head}</head><body>${html}</body>`), url, {
    identify: identifyLanguage,
  });
const bodyOf = (html: string): readonly string[] => read(html).body.map(({ text }) => text);
const top = `<h1>${TITLE}</h1><div>Kamis, 21 Maret 2024 10:30 WIB</div>`;

test.each([
  [
    'teasers under linked titles in one box each',
    `<div>${top}${p(...STORY)}<dl><dt>Kabar</dt>${`<dd><a href="/x"><b>Harga Cabai Turun Lagi di Pasar Induk</b></a> <i>2 jam lalu</i><br>${X}</dd>`.repeat(4)}</dl></div>`,
  ],
  [
    'a caption in a custom element',
    `${top}<div>${p(A, B, C)}<x-part><media-figure><img src="a"><span>Jembatan yang ditutup sejak Senin.</span></media-figure></x-part>${p(D, E, F)}</div>`,
  ],
  [
    'a letter box in a custom element',
    `${top}<div>${p(...STORY)}<newsletter-box><p>Terima cerita langsung di surel, dua pekan sekali.</p></newsletter-box></div>`,
  ],
  [
    'whom to ask, in lines',
    `${top}<div>${p(...STORY)}<p><b>Kontak Media:</b><br>Humas PT Jembatan Tbk.<br>Surel: humas@contoh.id<br>Telepon: (021) 555</p></div>`,
  ],
])('%s is no part of the story', (_, html) => {
  expect(bodyOf(html)).toEqual(STORY);
});

test.each([
  [
    'paragraphs in custom elements',
    STORY.map((text) => `<story-text>${p(text)}</story-text>`).join(''),
  ],
  [
    'paragraphs that begin with a link',
    STORY.map((text) => `<p><a href="/x">${text.slice(0, 30)}</a>${text.slice(30)}</p>`).join(''),
  ],
  ['a line break in a paragraph', p(...STORY.slice(0, 5), F.replace(' selama', '<br>selama'))],
])('%s are the story', (_, html) => {
  expect(bodyOf(`${top}<div>${html}</div>`)).toEqual(STORY);
});

test('place and medium in bold over the first sentence belong to it, a subheading later does not', () => {
  const placed = `<p><b>Jombang, Kabar Online</b><br>${A}</p>`;
  const headed = `<p><b>Padat, Petugas Turun</b><br>${E}</p>`;
  expect(bodyOf(`${top}<div>${placed}${p(B, C, D)}${headed}</div>`)).toEqual([
    `Jombang, Kabar Online ${A}`,
    B,
    C,
    D,
    E,
  ]);
});

test('a greeting that ends in a comma is the story, in bold as well', () => {
  const greeting = 'Waalaikumsalam warahmatullahi wabarakatuh,';
  expect(bodyOf(`${top}<div>${p(A, B)}<p><b>${greeting}</b></p>${p(C, D)}</div>`)).toEqual([
    A,
    B,
    greeting,
    C,
    D,
  ]);
});

test('questions and answers with a letter each are paragraphs of their own', () => {
  const said = ['T: Kapan dibuka lagi?', `J: ${E}`, 'T: Siapa yang menanggung?', `J: ${F}`];
  const html = `<b>${said[0]}</b><br>${said[1]}<br><br><b>${said[2]}</b><br>${said[3]}<br><br>`;
  expect(bodyOf(`${top}<div>${A}<br><br>${html}${B}</div>`)).toEqual([A, ...said, B]);
});

test('a film with a story under it is an article, one with a few sentences is not', () => {
  const film =
    '<meta property="og:type" content="video.other"><script type="application/ld+json">{"@type":"VideoObject","name":"Jembatan"}</script>';
  const long = STORY.map((text) => `${text} ${X} ${text}`);
  expect(read(`${top}<video></video><div>${p(...long)}</div>`, film).article).toBe(true);
  expect(read(`${top}<video></video><div>${p(A, B, C)}</div>`, film).article).toBe(false);
});

test('on a page whose title is the site’s name and that has no heading, the headline is in bold over the story', () => {
  const old = (headline: string): string =>
    `<font size="1">Kamis, 18 Juni 2015</font><br>${headline}<br><br><img src="a"><br><i>Foto: Rina</i><br><p>${STORY.join(' ')}</p>${p(...STORY)}`;
  const title = '<title>Mahakam Pos</title>';
  const url = 'http://contoh.id/berita/detail.asp?id=218840';
  const bold = '<b>Warga Blokade Jalan, Tolak Truk Batu Bara</b>';
  expect(read(old(bold), title, url)).toMatchObject({
    title: 'Warga Blokade Jalan, Tolak Truk Batu Bara',
    date: '2015-06-18',
  });
  expect(read(old('Selamat datang di situs kami'), title, url).title).toBe('Mahakam Pos');
});

const NAMES = ['Telaga Cebong', 'Bukit Lintang', 'Pasar Papringan', 'Candi Gebang'];
const boxes = (lay: (name: string, text: string) => string, texts = STORY.slice(1, 5)): string =>
  texts.map((text, at) => lay(NAMES[at] ?? '', text)).join('');

test.each([
  ['a list', boxes((name, text) => `<li><b>${name}</b><p>${text}</p></li>`), '<ol>', '</ol>'],
  ['headings in boxes', boxes((name, text) => `<div><h3>${name}</h3><p>${text}</p></div>`)],
  ['labels in boxes', boxes((name, text) => `<div class="k"><b>${name}</b><p>${text}</p></div>`)],
  ['hours in boxes', boxes((_, text) => `<div class="k"><b>07.15 WIB</b><p>${text}</p></div>`)],
  ['steps in boxes', boxes((_, text) => `<div class="k"><i>Langkah 1</i><p>${text}</p></div>`)],
])(
  'a single first paragraph before %s opens the story',
  (_, html, open = '<div>', close = '</div>') => {
    expect(bodyOf(`${top}<div class="isi">${p(A)}${open}${html}${close}</div>`)).toEqual(
      STORY.slice(0, 5),
    );
  },
);

test('a caption or a summary before a box that holds the story does not', () => {
  const isi = `<div class="isi"><h2>Jembatan tua</h2>${p(...STORY)}</div>`;
  const picture = `<div class="g"><img src="a"><p>${X}</p></div>`;
  expect(bodyOf(`<div>${top}${picture}${isi}</div>`)).toEqual(STORY);
  const buttons = '<div><a href="#">Facebook</a> <a href="#">Twitter</a></div>';
  expect(bodyOf(`<div>${top}<div class="k">${X}</div>${buttons}${isi}</div>`)).toEqual(STORY);
});

test.each([
  ['titles in bold', boxes((name, text) => `<div class="k"><b>${name}</b><p>${text}</p></div>`)],
  [
    'films with their titles',
    boxes((name, text) => `<div class="k"><img src="a"><div>${name}</div><p>${text}</p></div>`),
  ],
])('a group of boxes with %s that holds none of the story is none of it', (_, html) => {
  const group = html.replaceAll(/<p>[^<]*/g, `<p>${X}`);
  for (const body of [
    `${p(...STORY)}<div>${group}</div>`,
    `${p(A, B, C)}<div>${group}</div>${p(D, E, F)}`,
  ])
    expect(bodyOf(`${top}<div>${body}</div>`)).toEqual(STORY);
});

test('cards with headings and dates round a story do not make it a list of entries', () => {
  const cards = boxes(
    (name, text) =>
      `<div class="i"><h4><a href="/x">${name} Ramai Dikunjungi Warga</a></h4><span>3 jam lalu</span><p>${text}</p></div>`,
  );
  expect(read(`${top}<div>${p(...STORY)}${cards}</div>`)).toMatchObject({ article: true });
  expect(
    bodyOf(`${top}<div>${p(...STORY)}${cards.replaceAll(/<p>[^<]*/g, `<p>${X}`)}</div>`),
  ).toEqual(STORY);
});

test('who is quoted in a box is no part of the quotation', () => {
  const quoted = `<blockquote>${X}<cite>Wali kota</cite></blockquote>`;
  expect(bodyOf(`${top}<div>${p(A, B)}${quoted}${p(C, D, E)}</div>`)).toEqual([A, B, X, C, D, E]);
});

test('an offer with a price in it is no part of the story', () => {
  const offer =
    '<div><h3>Lanjutkan membaca</h3><p>Langganan mulai Rp15.000 per bulan untuk akses penuh.</p></div>';
  expect(bodyOf(`${top}<div>${p(A, B, C)}${offer}${p(D, E, F)}</div>`)).toEqual(STORY);
});

test('a list of announcements whose titles are no links is no article', () => {
  const entries = boxes(
    (name, text) =>
      `<div class="e"><h4>${name} dibuka lagi</h4><small>21 Maret 2024</small><p>KOTA, Kabar - ${text} ${STORY.join(' ')}</p><a href="/x">Detail</a></div>`,
  );
  const html = `<h1>Berita</h1><div>${entries}</div>`;
  expect(read(html, '<title>Berita - Dinas</title>', 'https://dinas.go.id/berita').article).toBe(
    false,
  );
});

test('a day that the headline names is not the day of the story', () => {
  const named = 'Ramalan cuaca kota besok, Selasa 31 Mei 2022';
  const html = `<h1>${named}</h1><div>30 Mei 2022 19:00 | Penulis: Rina</div><div>${p(...STORY)}</div>`;
  expect(read(html, `<title>${named}</title>`).date).toBe('2022-05-30');
});

test('a saying in other letters stays where it is quoted', () => {
  const saying = 'ولا يجوز للضيف أن يأخذ من الطعام شيئا إلا إذا علم رضا المالك به';
  const html = `<div>${top}${p(A, B, C)}<p dir="rtl">${saying}</p>${p(D, E, F)}</div>`;
  expect(bodyOf(html)).toEqual([A, B, C, saying, D, E, F]);
});
