import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Drive, readCard, type ShownCard, start, until } from './drive.ts';
import { EDITABLE_PAGE, FRAMED_PAGE, HOSTILE_PAGES } from './hostile-pages.ts';

const ADDRESS = '/berita/2024/03/22/warga-pesisir-sepakat-memulihkan-hutan-bakau';
const names = Object.keys(HOSTILE_PAGES);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

// The page's own functions may be broken: the place of a word is asked without them.
async function moveOnto(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector);
  await element?.scrollIntoView();
  await pause(60); // the scroll's own event hides the card
  const box = await element?.boundingBox();
  if (!box) throw new Error(`${selector} cannot be seen`);
  await page.mouse.move(3, 3);
  await page.mouse.move(box.x + box.width / 2 - 1, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

async function cardOf(page: Page, selector: string): Promise<ShownCard | undefined> {
  for (let tries = 0; tries < 25; tries += 1) {
    await moveOnto(page, selector);
    await pause(350);
    const card = await readCard(page);
    if (card !== undefined) return card;
  }
  return undefined;
}

describe.each(['chromium', 'firefox'] as const)('hostile pages in %s', (name) => {
  let drive: Drive;
  let origin: string;
  let server: Server;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const [, kind = ''] = (request.url ?? '').split('/');
      const html =
        { editable: EDITABLE_PAGE, framed: FRAMED_PAGE }[kind] ??
        HOSTILE_PAGES[names[Number(kind)] ?? '']?.();
      response.writeHead(html === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
      });
      response.end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    drive = await start(name);
  });
  afterAll(async () => {
    await drive?.close();
    server.close();
  });

  test.each(names)('reading goes on: %s', async (kind) => {
    const page = await drive.open(`${origin}/${names.indexOf(kind)}${ADDRESS}`);
    const card = await cardOf(page, '#word');
    expect(card?.lemma).toBe('bersedia');
    expect(card?.gloss).toMatch(/willing|ready|prepared/);
    await page.close();
  });

  test('nothing is shown where the reader types, and keys there are the page’s', async () => {
    const page = await drive.open(`${origin}/editable${ADDRESS}`);
    expect(await cardOf(page, '#word')).toBeDefined();
    await page.keyboard.press('Escape');
    for (const id of ['text', 'password', 'area', 'search', 'rich', 'plain', 'role']) {
      await moveOnto(page, `#${id}`);
      await pause(400);
      expect(await readCard(page), id).toBeUndefined();
    }
    await moveOnto(page, '#word');
    await until(async () => (await readCard(page)) !== undefined);
    await page.focus('#area');
    await page.keyboard.type('sss');
    expect(await page.$eval('#area', (area) => (area as HTMLTextAreaElement).value)).toContain(
      'sss',
    );
    expect((await readCard(page))?.text ?? '').not.toContain('✓ Saved');
    await page.close();
  });

  test('frames get no reader of their own', async () => {
    const page = await drive.open(`${origin}/framed${ADDRESS}`);
    expect(await cardOf(page, '#word')).toBeDefined();
    const hosts = await Promise.all(
      page.frames().map((frame) => frame.$$('[data-dwibaca]').then(({ length }) => length)),
    );
    expect(hosts.reduce((sum, count) => sum + count, 0)).toBe(1);
    await page.close();
  });

  test('a page cannot reach into the host by a class of its own', async () => {
    const page = await drive.open(`${origin}/0${ADDRESS}`);
    expect(await cardOf(page, '#word')).toBeDefined();
    const reached = await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[data-dwibaca]');
      if (host === null) return 'no host';
      try {
        customElements.define(host.localName, class extends HTMLElement {});
        return 'defined';
      } catch {
        // Only names with a hyphen can be defined.
      }
      try {
        return host.attachInternals().shadowRoot === null ? 'no root' : 'root';
      } catch {
        return 'no internals';
      }
    });
    expect(reached).toBe('no internals');
    await page.close();
  });

  // A page may lure a key or a click while it hides the card; then nothing is written.
  test.each<[string, () => void]>([
    ['transparent', () => document.documentElement.style.setProperty('opacity', '0', 'important')],
    ['not drawn', () => document.documentElement.style.setProperty('display', 'none', 'important')],
    [
      'under a popover of the page',
      () => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; background: white; border: 0';
        document.body.append(cover);
        cover.showPopover();
      },
    ],
    [
      'under a modal dialog of the page',
      () => {
        const cover = document.createElement('dialog');
        cover.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none';
        document.body.append(cover);
        cover.showModal();
      },
    ],
    [
      'taken out of the page',
      () => {
        const host = document.querySelector('[data-dwibaca]');
        host?.remove();
      },
    ],
  ])('a card that is %s saves nothing', async (_, hide) => {
    const page = await drive.open(
      `${origin}/${names.indexOf('no body element of its own')}${ADDRESS}`,
    );
    const own = await drive.openOwn('popup.html?full#settings');
    const before = await savedCount(own);
    await page.bringToFront();
    expect((await cardOf(page, '#word'))?.text).toContain('save');
    await page.evaluate(hide);
    for (let n = 0; n < 4; n += 1) await page.keyboard.press('s');
    await page.mouse.click(10, 10);
    await pause(300);
    expect(await savedCount(own)).toBe(before);
    await own.close();
    await page.close();
  });

  // Last: it saves the word.
  test('the card over a modal dialog can be worked', async () => {
    const at = names.indexOf('the story in a modal dialog');
    const page = await drive.open(`${origin}/${at}${ADDRESS}`);
    expect(await cardOf(page, '#word')).toBeDefined();
    const spot = await page.evaluate(() => {
      const save = document.querySelector('[data-dwibaca]')?.shadowRoot?.querySelector('.save');
      const box = save?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(spot?.x ?? 0, spot?.y ?? 0, { steps: 4 });
    await page.mouse.click(spot?.x ?? 0, spot?.y ?? 0);
    await until(async () => (await readCard(page))?.text.includes('✓ Saved') === true);
    await page.close();
  });
});

function savedCount(own: Page): Promise<number> {
  return own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime: { sendMessage(message: object): Promise<{ value: { total: number } }> } }
    >;
    const answer = await (browser ?? chrome).runtime.sendMessage({
      dwibaca: 'terms/list',
      question: {},
    });
    return answer.value.total;
  });
}
