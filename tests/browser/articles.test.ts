import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHtmlDocument } from '../../lib/build/html-document.ts';
import { identifyLanguage } from '../../lib/core/article/language.ts';
import { readArticle } from '../../lib/dom/read-article.ts';
import { type FixturePage, makePages } from '../fixtures/pages/make-pages.ts';
import { startPlain } from './drive.ts';

/** What a page says of itself, by the command or in a browser. */
interface Said {
  readonly article: boolean;
  readonly lang: string;
  readonly title: string;
  readonly date: string | undefined;
  readonly body: readonly string[];
}

interface Timed extends Said {
  readonly wakes: boolean;
  readonly unchanged: boolean;
  /** Milliseconds: the detector; the walk over the page; the finder, body included, which runs in the background. */
  readonly detector: number;
  readonly walk: number;
  readonly finder: number;
}

// One page of each layout: what differs between parsers is the markup, not the story.
const pages = firstOfEach(makePages('tests/fixtures/pages'));

const byCommand = ({ html, url }: FixturePage): Said => {
  const reading = readArticle(parseHtmlDocument(html), url, { identify: identifyLanguage });
  const { article, lang, title, date, body } = reading;
  return { article, lang, title, date, body: body.map(({ text }) => text) };
};

describe.each(['chromium', 'firefox'] as const)('articles in %s', (name) => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  let origin: string;
  let finder: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const found = pages.find(({ id }) => request.url === `/${id}`);
      response.writeHead(found ? 200 : 404, {
        'content-type': 'text/html; charset=utf-8',
        // Nothing is fetched: a frame of the page before that fails late would count against the next page in Firefox.
        'content-security-policy': "frame-src 'none'; img-src 'none'; media-src 'none'",
      });
      response.end(found?.html ?? '');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    finder = await bundle();
    browser = await startPlain(name);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  test('every layout is read as the command reads it', async () => {
    const detectors: number[] = [];
    const walks: number[] = [];
    const finders: number[] = [];
    for (const each of pages) {
      await page.goto(`${origin}/${each.id}`, { waitUntil: 'domcontentloaded' });
      const said = JSON.parse(
        String(await page.evaluate(`${finder}; look(${JSON.stringify(each.url)})`)),
      ) as Timed;
      const { wakes, unchanged, detector, walk, finder: found, ...answer } = said;
      expect([each.id, unchanged]).toEqual([each.id, true]);
      expect({ id: each.id, ...answer }).toEqual({ id: each.id, ...byCommand(each) });
      if (each.article) expect([each.id, wakes]).toEqual([each.id, each.lang === 'id']);
      detectors.push(detector);
      walks.push(walk);
      finders.push(found);
    }
    console.log(
      `${name}, ${pages.length} pages: detector ${spread(detectors)}; walk ${spread(walks)}; finder, body included ${spread(finders)}`,
    );
  });
});

// The detector, the reader's walk and the background's finder as one script that leaves a global function `look`.
async function bundle(): Promise<string> {
  const source = `
    import { findArticleIn } from './lib/core/article/find-article.ts';
    import { identifyLanguage } from './lib/core/article/language.ts';
    import { unpackPage } from './lib/core/article/page.ts';
    import { looksIndonesian } from './lib/core/article/detector.ts';
    import { locateArticle } from './lib/dom/locate-article.ts';
    import { sampleText } from './lib/dom/sample-text.ts';
    globalThis.look = async (url) => {
      const html = document.documentElement.outerHTML;
      let lang = 'und';
      let finder = 0;
      let elsewhere = 0;
      const timed = (work) => {
        const from = performance.now();
        const answer = work();
        return [answer, performance.now() - from];
      };
      const ask = async (page) => {
        const from = performance.now();
        const sent = JSON.stringify(page);
        const [answer, ms] = timed(() =>
          findArticleIn(unpackPage(JSON.parse(sent)), { identify: () => ({ lang, confidence: 0 }) }),
        );
        finder += ms;
        const texts = (answer.article ? answer.body : page.blocks).map(({ text }) => text).join('\\n');
        lang = identifyLanguage(texts.slice(0, 20_000)).lang;
        elsewhere += performance.now() - from;
        return answer;
      };
      const [wakes, detector] = timed(() => looksIndonesian(sampleText(document)));
      const from = performance.now();
      const { article, title, date, paragraphs } = await locateArticle(document, url, ask);
      const walk = performance.now() - from - elsewhere;
      const body = paragraphs.map(({ text }) => text);
      const unchanged = document.documentElement.outerHTML === html;
      return JSON.stringify({ article, lang, title, date, body, wakes, unchanged, detector, walk, finder });
    };`;
  const built = await rolldown({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id: string) => (id === 'entry' ? `${process.cwd()}/entry.ts` : null),
        load: (id: string) => (id.endsWith('/entry.ts') ? source : null),
      },
    ],
    logLevel: 'silent',
  });
  const { output } = await built.generate({ format: 'iife', minify: true });
  return output[0].code;
}

function firstOfEach(all: readonly FixturePage[]): readonly FixturePage[] {
  const seen = new Set<string>();
  return all.filter(({ layout, lang }) => {
    const key = lang === 'id' ? layout : lang;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, 95 % under ${at(0.95)} ms`;
}
