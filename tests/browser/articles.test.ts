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
  /** Milliseconds: the detector; the finder, body included, without the language, which the background tells. */
  readonly detector: number;
  readonly finder: number;
}

// One page of each layout: what differs between parsers is the markup, not the story.
const pages = firstOfEach(makePages('tests/fixtures/pages'));

const byCommand = ({ html, url }: FixturePage): Said => {
  const { reading } = readArticle(parseHtmlDocument(html), url, { identify: identifyLanguage });
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
    const detector: number[] = [];
    const whole: number[] = [];
    for (const each of pages) {
      await page.goto(`${origin}/${each.id}`, { waitUntil: 'domcontentloaded' });
      const said = JSON.parse(
        String(await page.evaluate(`${finder}; JSON.stringify(look(${JSON.stringify(each.url)}))`)),
      ) as Timed;
      const { wakes, unchanged, detector: first, finder: then, ...answer } = said;
      expect([each.id, unchanged]).toEqual([each.id, true]);
      expect({ id: each.id, ...answer }).toEqual({ id: each.id, ...byCommand(each) });
      if (each.article) expect([each.id, wakes]).toEqual([each.id, each.lang === 'id']);
      detector.push(first);
      whole.push(then);
    }
    console.log(
      `${name}, ${pages.length} pages: detector ${spread(detector)}; finder, body included ${spread(whole)}`,
    );
  });
});

// The finder and the detector as one script that leaves a global function `look`.
async function bundle(): Promise<string> {
  const source = `
    import { identifyLanguage } from './lib/core/article/language.ts';
    import { findArticle } from './lib/dom/find-article.ts';
    import { sampleText } from './lib/dom/sample-text.ts';
    import { looksIndonesian } from './lib/core/article/detector.ts';
    globalThis.look = (url) => {
      const html = document.documentElement.outerHTML;
      let language = 0;
      const identify = (text) => {
        const from = performance.now();
        const answer = identifyLanguage(text);
        language += performance.now() - from;
        return answer;
      };
      const from = performance.now();
      const wakes = looksIndonesian(sampleText(document));
      const middle = performance.now();
      const { article, lang, title, date, paragraphs } = findArticle(document, url, { identify });
      const finder = performance.now() - middle - language;
      const body = paragraphs.map(({ text }) => text);
      const unchanged = document.documentElement.outerHTML === html;
      return { article, lang, title, date, body, wakes, unchanged, detector: middle - from, finder };
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
