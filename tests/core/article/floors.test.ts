import { expect, test, vi } from 'vitest';
import { scoreArticles } from '../../../lib/build/article-score.ts';
import { parseHtmlDocument } from '../../../lib/build/html-document.ts';
import { identifyLanguage } from '../../../lib/core/article/language.ts';
import { publisherOf } from '../../../lib/core/article/publishers.ts';
import { readArticle } from '../../../lib/dom/read-article.ts';
import { makePages } from '../../fixtures/pages/make-pages.ts';

vi.setConfig({ testTimeout: 30_000 }); // hundreds of pages, on machines that do other things too
const pages = makePages('tests/fixtures/pages');

test('the set is as large as it should be', () => {
  const articles = pages.filter(({ article }) => article);
  expect(articles.filter(({ lang }) => lang === 'id').length).toBeGreaterThanOrEqual(60);
  expect(new Set(articles.map(({ layout }) => layout)).size).toBeGreaterThanOrEqual(25);
  expect(pages.filter(({ article }) => !article).length).toBeGreaterThanOrEqual(60);
  expect(articles.filter(({ lang }) => lang === 'ms').length).toBeGreaterThanOrEqual(20);
});

test.each([true, false])('articles are found, publishers known: %s', (usePublishers) => {
  const score = scoreArticles(
    pages,
    pages.map(({ html, url }) => {
      const root = parseHtmlDocument(html);
      const reading = readArticle(root, url, {
        identify: identifyLanguage,
        ...(usePublishers && { publisherOf }),
      });
      const { article, lang, body } = reading;
      return { article, lang, body: body.map(({ text }) => text) };
    }),
  );
  expect(score.decision).toBeGreaterThanOrEqual(0.995);
  expect(score.falsePositives).toBe(0);
  expect(score.paragraphF1).toBeGreaterThanOrEqual(0.998);
  expect(score.exact).toBeGreaterThanOrEqual(0.99);
  expect(score.leaking).toBeLessThanOrEqual(0.005);
  expect(score.first).toBeGreaterThanOrEqual(0.995);
  expect(score.last).toBeGreaterThanOrEqual(0.995);
  const articles = score.wrong.filter(({ what }) => what.startsWith('lang'));
  expect(articles).toEqual([]);
});

test('the seed article is read whole, without the comment box', () => {
  const seed = pages.find(({ id }) => id === 'seed');
  if (seed === undefined) throw new Error('no seed page');
  const root = parseHtmlDocument(seed.html);
  const reading = readArticle(root, seed.url, { identify: identifyLanguage });
  expect(reading).toMatchObject({
    article: true,
    lang: 'id',
    title: seed.title,
    date: '2024-03-23',
  });
  expect(reading.body.map(({ text }) => text)).toEqual(seed.body);
});
