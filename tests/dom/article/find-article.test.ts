import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseHtmlDocument } from '../../../lib/build/html-document.ts';
import { identifyLanguage } from '../../../lib/core/article/language.ts';
import { readArticle } from '../../../lib/dom/read-article.ts';
import { readBlocks } from '../../../lib/dom/read-blocks.ts';
import { sampleText } from '../../../lib/dom/sample-text.ts';
import { makePages } from '../../fixtures/pages/make-pages.ts';
import { findLive } from './find-live.ts';

// happy-dom would complain about every frame that it does not load.
const withoutFrames = (html: string): string => html.replace(/<iframe[^>]*><\/iframe>/g, '');
vi.setConfig({ testTimeout: 30_000 }); // hundreds of pages, on machines that do other things too
const pages = makePages('tests/fixtures/pages');
const open = (html: string): Document =>
  new DOMParser().parseFromString(withoutFrames(html), 'text/html');
const URL = 'https://contoh.id/berita/123456/harga-cabai-turun-lagi-di-pasar';

test('live pages give the same answers as their HTML', async () => {
  for (const { html, url } of pages.filter((_, at) => at % 5 === 0)) {
    const live = await findLive(open(html), url);
    const reading = readArticle(parseHtmlDocument(withoutFrames(html)), url, {
      identify: identifyLanguage,
    });
    expect([url, live.article, live.title, live.paragraphs.map(({ text }) => text)]).toEqual([
      url,
      reading.article,
      reading.title,
      reading.body.map(({ text }) => text),
    ]);
  }
});

test('reading leaves the page as it was', async () => {
  for (const { html, url } of pages.filter((_, at) => at % 11 === 0)) {
    const document = open(html);
    const before = document.documentElement.outerHTML;
    await findLive(document, url);
    sampleText(document);
    expect(document.documentElement.outerHTML).toBe(before);
  }
});

test('every character of a paragraph stands where its run says', async () => {
  for (const { html, url } of pages.filter(({ article }) => article)) {
    for (const { text, runs } of (await findLive(open(html), url)).paragraphs) {
      let at = 0;
      for (const { node, offset, start, length } of runs) {
        expect(text.slice(start, start + length)).toBe(node.data.slice(offset, offset + length));
        expect(text.slice(at, start).trim()).toBe('');
        at = start + length;
      }
      expect(at).toBe(text.length);
    }
  }
});

test('inline tags are joined, white space is folded, soft hyphens are left out', async () => {
  const document = open(
    '<article><h1>Harga cabai turun lagi di pasar</h1><p>Har<b>ga</b>\n  cabai&nbsp;<i>turun</i> la\u00adgi di pasar induk,\u200b kata <a href="/x">pedagang</a> pada Senin.</p><p>Penurunan itu terjadi karena panen berlangsung bersamaan di tiga kabupaten.</p><p>Petani berharap harga segera naik agar ongkos petik tertutup, ujarnya kepada wartawan, Senin.</p><p>Dinas pertanian menyarankan agar sebagian hasil panen dikeringkan supaya tahan lebih lama di gudang.</p></article>',
  );
  expect((await findLive(document, URL)).paragraphs[0]?.text).toBe(
    'Harga cabai turun lagi di pasar induk, kata pedagang pada Senin.',
  );
});

const STORY =
  '<p>Pemerintah kota menutup jembatan itu karena tiangnya bergeser akibat banjir pekan lalu.</p>'.repeat(
    4,
  );

test.each([
  [
    'a heading',
    `<h1>Jembatan <i>ditutup</i> karena tiangnya bergeser</h1><p>21 Maret 2024</p>${STORY}`,
    'Jembatan ditutup karena tiangnya bergeser',
  ],
  [
    'no line of the page',
    `<title>Jembatan ditutup karena tiangnya bergeser</title><p>21 Maret 2024</p>${STORY}`,
    undefined,
  ],
  [
    'a page that is no article',
    '<h1>Jembatan ditutup karena tiangnya bergeser</h1><p>Masuk</p>',
    undefined,
  ],
])('the headline that can be pointed at: %s', async (_, html, headline) => {
  const found = await findLive(open(html), URL);
  expect(found.headline?.text).toBe(headline);
  for (const { node, offset, start, length } of found.headline?.runs ?? [])
    expect(node.data.slice(offset, offset + length)).toBe(headline?.slice(start, start + length));
  expect(found.paragraphs.map(({ text }) => text)).not.toContain(headline);
});

const texts = (html: string): readonly string[] =>
  readBlocks(open(html), URL).page.blocks.map(({ text }) => text);

test.each([
  ['hidden', '<p>a</p><p hidden>x</p><p style="display: none">x</p><p class="sr-only">x</p>'],
  ['editable', '<p>a</p><div contenteditable="true">x</div><div role="textbox">x</div>'],
  [
    'forms and controls',
    '<p>a</p><form><p>x</p></form><button>x</button><select><option>x</select>',
  ],
  ['navigation', '<nav>x</nav><p>a</p>'],
  ['scripts', '<script>x</script><style>x</style><noscript>x</noscript><p>a</p>'],
  ['our own host', '<p>a</p><div data-dwibaca>x</div>'],
])('%s is not read', (_, html) => {
  expect(texts(html)).toEqual(['a']);
});

test.each([
  ['<p>a<br>b</p>', ['a b']],
  ['a<br><br>b', ['a', 'b']],
  ['a<br>&nbsp;<br>b', ['a', 'b']],
  ['<div>a<div>b</div>c</div>', ['a', 'b', 'c']],
  ['<span>a</span><span>b</span>', ['ab']],
  ['', []],
])('%s has the blocks %j', (html, expected) => {
  expect(texts(html)).toEqual(expected);
});

test('a form round the whole page does not hide the article', async () => {
  const story =
    '<p>Pemerintah kota menutup jembatan itu karena tiangnya bergeser akibat banjir pekan lalu.</p>';
  const document = open(
    `<form><h1>Jembatan ditutup karena tiangnya bergeser</h1><p>21 Maret 2024</p><div>${story.repeat(4)}</div></form>`,
  );
  expect(await findLive(document, URL)).toMatchObject({ article: true });
});

test('no page makes it throw', () => {
  const pieces = fc.constantFrom(
    '<div class="content">',
    '</div>',
    '<p>',
    '</p>',
    '<br>',
    '<a href="x">',
    '</a>',
    '<table><tr><td>',
    '</table>',
    '<h1>',
    '<ul><li>',
    '<blockquote>',
    '<figure>',
    '<script type="application/ld+json">{',
    '</script>',
    '<template>',
    '<svg><title>',
    '&#0;',
    'Baca juga: ',
    'Jakarta - Polisi menangkap dua orang karena mencuri kabel listrik di desa itu. ',
    '<frameset>',
    '<meta property="og:title" content="x">',
    '<time datetime="2024">',
    '<form>',
    '<!--',
    '-->',
    '\u{1F600}',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.webUrl(), (parts, url) => {
      const root = parseHtmlDocument(parts.join(''));
      const reading = readArticle(root, url, { identify: identifyLanguage });
      expect(reading.article || reading.body.length === 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('depth and size do not matter', () => {
  const story =
    'Pemerintah kota menutup jembatan itu karena tiangnya bergeser akibat banjir pekan lalu.';
  const deep = `${'<div>'.repeat(5_000)}${`<p>${story}</p>`.repeat(5)}`;
  const wide = `<h1>Judul yang cukup panjang</h1>${`<div><p>${story}</p></div>`.repeat(30_000)}`;
  for (const [html, count] of [
    [deep, 5],
    [wide, 30_000],
  ] as const) {
    const { page } = readBlocks(parseHtmlDocument(html), URL);
    expect(page.blocks.filter(({ text }) => text === story)).toHaveLength(count);
    const reading = readArticle(parseHtmlDocument(html), URL, { identify: identifyLanguage });
    expect(reading.lang).toBe('id');
  }
});

test('the detector takes the seed article for Indonesian from a sample of it', async () => {
  const { looksIndonesian } = await import('../../../lib/core/article/detector.ts');
  const seed = open(readFileSync('tests/fixtures/pages/seed-blog.html', 'utf8'));
  expect(looksIndonesian(sampleText(seed))).toBe(true);
  for (const { html, article, lang } of pages) {
    if (article) expect(looksIndonesian(sampleText(open(html)))).toBe(lang === 'id');
  }
});
