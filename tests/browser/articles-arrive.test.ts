import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FixturePage, makePages } from '../fixtures/pages/make-pages.ts';
import { type Drive, pointAt, readCard, start, until } from './drive.ts';

const LAYOUT = 'blog with a comment tail';
const [first, second] = makePages('tests/fixtures/pages').filter(
  ({ layout, lang }) => layout === LAYOUT && lang === 'id',
) as [FixturePage, FixturePage];

const wordOf = ({ body }: FixturePage): string => body[1]?.match(/\p{Ll}{7,}/u)?.[0] ?? '';
const pathOf = ({ url }: FixturePage): string => new URL(url).pathname;
const EMPTY = '<!doctype html><title>Memuat</title><body><main></main>';

// Text that comes two seconds after the page, a further story at the end of the first.
const served: Readonly<Record<string, string>> = {
  [pathOf(first)]: first.html,
  [pathOf(second)]: second.html,
  '/late/2024/03/22/yang-datang-belakangan': `${EMPTY}<script>setTimeout(async () => {
    const html = await (await fetch('${pathOf(first)}')).text();
    const read = new DOMParser().parseFromString(html, 'text/html');
    document.querySelector('main').replaceChildren(...read.body.childNodes);
  }, 2000)</script>`,
  '/other/': '<!doctype html><title>Other</title><body><p>Nothing to read here.</p>',
};

describe.each(['chromium', 'firefox'] as const)('articles that arrive otherwise, in %s', (name) => {
  let drive: Drive;
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const html = served[request.url ?? ''];
      response.writeHead(html === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
      });
      response.end(html ?? '');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    drive = await start(name);
  });
  afterAll(async () => {
    await drive?.close();
    server.close();
  });

  const opens = (page: Awaited<ReturnType<Drive['open']>>, word: string): Promise<void> =>
    until(async () => {
      await pointAt(page, word);
      await new Promise((done) => setTimeout(done, 300));
      return (await readCard(page)) !== undefined;
    }, 20_000);

  test('text that comes two seconds late is read', async () => {
    const page = await drive.open(`${origin}/late/2024/03/22/yang-datang-belakangan`);
    await until(async () => (await page.$('h1')) !== null);
    await opens(page, wordOf(first));
    await page.close();
  });

  test('a page that one comes back to is read again, or still', async () => {
    const page = await drive.open(origin + pathOf(first));
    await opens(page, wordOf(first));
    await page.goto(`${origin}/other/`);
    // Puppeteer waits in vain for a page that Firefox takes from its back-forward cache.
    await page.evaluate(() => setTimeout(() => history.back(), 0));
    await until(async () => (await page.$('h1')) !== null);
    await opens(page, wordOf(first));
    expect(await page.$$eval('[data-dwibaca]', (hosts) => hosts.length)).toBe(1);
    await page.close();
  });

  test('another story in place of the first, without loading, is read with its own address', async () => {
    const page = await drive.open(origin + pathOf(first));
    await opens(page, wordOf(first));
    await page.evaluate(async (path: string) => {
      const html = await (await fetch(path)).text();
      history.pushState({}, '', path);
      const read = new DOMParser().parseFromString(html, 'text/html');
      document.body.replaceChildren(...read.body.childNodes);
      document.title = read.title;
    }, pathOf(second));
    await opens(page, wordOf(second));
    await page.close();
  });

  test('the next story that scrolling appends is read too, and saved with its own address', async () => {
    const page = await drive.open(origin + pathOf(first));
    await opens(page, wordOf(first));
    await page.evaluate(async (path: string) => {
      const html = await (await fetch(path)).text();
      const read = new DOMParser().parseFromString(html, 'text/html');
      const more = document.createElement('div');
      more.append(...read.body.childNodes);
      document.body.append(more);
      history.replaceState({}, '', path);
      document.title = read.title;
    }, pathOf(second));
    await opens(page, wordOf(second));
    await page.keyboard.press('s');
    await until(async () => (await readCard(page))?.text.includes('✓ Saved') === true);
    await opens(page, wordOf(first));
    await page.keyboard.press('s');
    await until(async () => (await readCard(page))?.text.includes('✓ Saved') === true);
    const list = await drive.openOwn('popup.html?full#saved');
    await until(async () => (await list.$$('li.term')).length === 2);
    const links = await list.$$eval('li.term a', (all) =>
      all.map((a) => (a as HTMLAnchorElement).href),
    );
    expect(new Set(links)).toEqual(new Set([origin + pathOf(first), origin + pathOf(second)]));
    await list.close();
    await page.close();
  });

  test('teasers and comments that scrolling appends are not read', async () => {
    const page = await drive.open(origin + pathOf(first));
    await opens(page, wordOf(first));
    await page.evaluate(() => {
      const add = (heading: string, texts: readonly string[]): void => {
        const box = document.createElement('section');
        const title = document.createElement('h2');
        title.textContent = heading;
        box.append(title);
        for (const text of texts) {
          const item = document.createElement('div');
          item.append(document.createElement('h3'), document.createElement('p'));
          for (const part of item.children) part.textContent = text;
          box.append(item);
        }
        document.body.append(box);
      };
      const teaser =
        'Penangkapan ikan di perairan utara dibatasi selama tiga bulan oleh pemerintah daerah.';
      add(
        'Berita Terkait',
        Array.from({ length: 8 }, (_, at) => `${at + 1}. ${teaser}`),
      );
      const comment =
        'Semoga pembangunan dermaga itu segera rampung, kasihan sekali para nelayan di sana.';
      add(
        'Komentar',
        Array.from({ length: 8 }, () => comment),
      );
    });
    await new Promise((done) => setTimeout(done, 2_000));
    for (const word of ['Penangkapan', 'pembangunan dermaga']) {
      await pointAt(page, word);
      await new Promise((done) => setTimeout(done, 500));
      expect(await readCard(page)).toBeUndefined();
    }
    await opens(page, wordOf(first));
    await page.close();
  });
});
