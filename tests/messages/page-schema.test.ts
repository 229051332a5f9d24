import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseHtmlDocument } from '../../lib/build/html-document.ts';
import { packPage, type SentPage, unpackPage } from '../../lib/core/article/page.ts';
import { readBlocks } from '../../lib/dom/read-blocks.ts';
import { pageSchema } from '../../lib/messages/page-schema.ts';
import { makePages } from '../fixtures/pages/make-pages.ts';

const URL = 'https://contoh.id/berita/123456/harga-cabai-turun-lagi-di-pasar';
const read = (html: string): SentPage => packPage(readBlocks(parseHtmlDocument(html), URL).page);
const isTaken = (page: unknown): boolean => v.safeParse(pageSchema, page).success;

test('every page is taken as it is sent, and is the same on the other side', () => {
  for (const { html, url } of makePages('tests/fixtures/pages')) {
    const { page } = readBlocks(parseHtmlDocument(html), url);
    const sent: unknown = JSON.parse(JSON.stringify(packPage(page)));
    expect(unpackPage(v.parse(pageSchema, sent))).toEqual(page);
  }
});

test('whatever is nested is taken', () => {
  const pieces = fc.constantFrom('<div>', '</div>', '<p>a', '<br>', '<img>', '<a href=x>', '<td>');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      expect(isTaken(read(parts.join('')))).toBe(true);
    }),
  );
});

const page = read('<div><p>Satu</p><p>Dua</p></div>');
const change = (box: object): unknown => ({
  ...page,
  boxes: page.boxes.map((own, at) => (at === 2 ? { ...own, ...box } : own)),
});

test.each([
  ['a box that encloses itself', change({ parent: 2 })],
  ['boxes in a circle', change({ parent: 3 })],
  ['a box that ends before it begins', change({ first: 2, end: 1 })],
  ['a box of blocks that are not there', change({ end: 3 })],
  ['a block in no box', { ...page, blocks: page.blocks.map((own) => ({ ...own, box: 99 })) }],
  ['an index that is none', change({ parent: 0.5 })],
  ['no blocks at all', { ...page, blocks: undefined }],
])('%s is refused', (_, broken) => {
  expect(isTaken(page)).toBe(true);
  expect(isTaken(broken)).toBe(false);
});
