import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Drive, hover, pointAt, pointOfCard, readCard, start, tapOn, until } from './drive.ts';
import { servePages } from './pages.ts';

interface Api {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  readonly runtime: {
    sendMessage(
      message: object,
    ): Promise<{ readonly value?: { readonly state: string }; readonly message?: string }>;
  };
}

const SAMPLE = '/artikel/2024/03/22/warga-pesisir-sepakat-memulihkan-hutan-bakau';

describe.each(['chromium', 'firefox'] as const)('reading in %s', (name) => {
  let drive: Drive;
  let origin: string;
  let server: Server;

  beforeAll(async () => {
    ({ origin, server } = await servePages());
    drive = await start(name);
  });
  afterAll(async () => {
    await drive?.close();
    server.close();
  });

  test('from the article to the review, with the background stopped in between', async () => {
    const page = await drive.open(origin + SAMPLE);
    const before = await page.evaluate(() => document.body.outerHTML);
    const wanted = [
      { word: 'kerja sama', lemma: 'kerja sama', gloss: 'cooperation' },
      { word: 'memperjuangkannya', lemma: 'memperjuangkan', gloss: 'fight for it' },
      { word: 'kedua belah', lemma: 'kedua belah pihak', gloss: 'both sides' },
      { word: 'ditindak', lemma: 'menindak', gloss: /^be / },
      { word: '13,5', lemma: '13,5 persen', gloss: '13.5 percent' },
      { word: 'Siti Rahmawati', lemma: 'Siti Rahmawati', gloss: 'a name' },
    ];
    for (const { word, lemma, gloss } of wanted) {
      const card = await hover(page, word, lemma);
      expect(card.gloss).toMatch(gloss);
    }
    for (const [word, lemma] of [
      ['kerja sama', 'kerja sama'],
      ['memperjuangkannya', 'memperjuangkan'],
    ] as const) {
      await hover(page, word, lemma);
      await page.keyboard.press('s');
      await until(async () => (await readCard(page))?.text.includes('✓ Saved') === true);
      await drive.stopWorker();
    }
    await page.keyboard.press('Escape');
    expect(await readCard(page)).toBeUndefined();
    // The page's own tree is as it was; the one host stands outside the body.
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    expect(await page.evaluate(() => document.querySelectorAll('[data-dwibaca]').length)).toBe(1);

    const popup = await drive.openOwn('popup.html?full#saved');
    await until(async () => (await popup.$$('li.term')).length === 2);
    const rows = await popup.$$eval('li.term', (items) =>
      items.map((item) => (item as HTMLElement).innerText),
    );
    expect(rows.join('\n')).toContain(
      'menandatangani kerja sama untuk memulihkan hutan bakau yang rusak',
    );
    expect(rows.join('\n')).toContain('Kabar Nusantara');
    await drive.stopWorker();

    await popup.click('#tab-review');
    await until(async () => (await popup.$('.reveal')) !== null);
    await popup.keyboard.press(' ');
    await until(async () => (await popup.$$('.grade')).length === 4);
    await popup.keyboard.press('3');
    await until(async () =>
      (await popup.$eval('.progress', (line) => line.textContent ?? '')).includes('Undo'),
    );
    await drive.stopWorker();

    // Left half-way and opened again: the answer was stored, the words are all there.
    const again = await drive.openOwn('popup.html?full#saved');
    await until(async () => (await again.$$('li.term')).length === 2);
  });

  test('the headline has cards too, and comes first by keyboard', async () => {
    const page = await drive.open(origin + SAMPLE);
    const card = await hover(page, 'memulihkan', 'memulihkan', 'h1');
    expect(card.gloss).toBe('restore');
    await hover(page, 'Pemerintah', 'pemerintah', 'h1');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await until(async () => (await readCard(page))?.lemma === 'warga');
  });

  test('a name is shown as a name, not as words', async () => {
    const page = await drive.open(`${origin}/blog/2024/03/korea-utara-dan-china`);
    await until(async () => {
      await pointAt(page, 'semenanjung');
      await new Promise((done) => setTimeout(done, 300));
      return (await readCard(page)) !== undefined;
    });
    await pointAt(page, 'Huning');
    await new Promise((done) => setTimeout(done, 400));
    const card = await readCard(page);
    expect(card?.lemma).toBe('Wang Huning');
    expect(card?.gloss).toBe('a name');
  });

  test('the card stays while the pointer rests on it, saves by a click, and leaves after it', async () => {
    const page = await drive.open(`${origin}${SAMPLE}`);
    await hover(page, 'bersedia', 'bersedia');
    const { x, y } = await pointOfCard(page, '.lemma');
    await page.mouse.move(x, y);
    await page.mouse.move(x + 5, y + 5);
    await new Promise((done) => setTimeout(done, 1_000));
    expect((await readCard(page))?.lemma).toBe('bersedia');
    const save = await pointOfCard(page, '.save');
    await page.mouse.click(save.x, save.y);
    await until(async () => (await readCard(page))?.text.includes('✓ Saved') === true);
    await page.mouse.move(3, 3);
    await until(async () => (await readCard(page)) === undefined);
  });

  test('a tap shows a word, saves it in the card, and closes the card beside it', async () => {
    const page = await drive.open(`${origin}${SAMPLE}`);
    await hover(page, 'bersedia', 'bersedia');
    await page.keyboard.press('Escape');
    const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 600));
    await tapOn(page, 'melindungi');
    await settled();
    expect((await readCard(page))?.lemma).toBe('melindungi');
    const save = await pointOfCard(page, '.save');
    await page.touchscreen.tap(save.x, save.y);
    await settled();
    expect((await readCard(page))?.text).toContain('✓ Saved');
    await page.touchscreen.tap(3, 300);
    await settled();
    expect(await readCard(page)).toBeUndefined();
  });

  test('the command opens a word for the keyboard, and Escape gives the focus back', async () => {
    const own = await drive.openOwn('popup.html?full#settings');
    const page = await drive.open(`${origin}${SAMPLE}`);
    await hover(page, 'bersedia', 'bersedia');
    await page.keyboard.press('Escape');
    await page.mouse.move(3, 3);
    await page.focus('a');
    const link = await page.evaluate(() => document.activeElement?.textContent);
    await own.evaluate(async (prefix) => {
      const api = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      const { tabs } = api.browser ?? api.chrome;
      for (const { id, url } of await tabs.query({})) {
        if (url?.startsWith(prefix)) {
          // Older pages of this test file may have closed their reader.
          await tabs.sendMessage(id ?? 0, { dwibacaReader: 'read-here' }).catch(() => undefined);
        }
      }
    }, `${origin}${SAMPLE}`);
    await page.bringToFront();
    await until(async () => (await readCard(page)) !== undefined);
    const first = await readCard(page);
    await page.keyboard.press('ArrowRight');
    await until(async () => (await readCard(page))?.lemma !== first?.lemma);
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.querySelector('[data-dwibaca]')?.shadowRoot?.activeElement?.className,
      ),
    ).toBe('save');
    await page.keyboard.press('Escape');
    await until(async () => (await readCard(page)) === undefined);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(link);
    await own.close();
  });

  test('the comment box of a blog page is not the article', async () => {
    const page = await drive.open(`${origin}/blog/2024/03/korea-utara-dan-china`);
    await hover(page, 'delegasi', 'delegasi');
    for (const chrome of ['There are no comments', 'Add yours']) {
      await pointAt(page, chrome.split(' ')[1] ?? '');
      await new Promise((done) => setTimeout(done, 450));
      expect(await readCard(page)).toBeUndefined();
    }
  });

  test.each(['english', 'malay', 'javanese'])('a page in %s stays untouched', async (language) => {
    const page = await drive.open(`${origin}/${language}/2024/03/22/a-story-with-a-long-address`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.mouse.move(200, 300);
    await page.mouse.move(240, 310);
    await new Promise((done) => setTimeout(done, 3_500));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('an article that comes later without loading is read', async () => {
    const page = await drive.open(`${origin}/later/`);
    await page.evaluate(() => dispatchEvent(new Event('show-article')));
    await until(async () => (await page.$('h1')) !== null);
    await hover(page, 'bersedia', 'bersedia');
  });

  test('a page with the strictest policy is read all the same', async () => {
    const page = await drive.open(
      `${origin}/csp/2024/03/22/warga-pesisir-sepakat-memulihkan-bakau`,
    );
    await hover(page, 'bersedia', 'bersedia');
  });

  test('the popup knows the page, and switches Dwibaca off and on again there', async () => {
    const own = await drive.openOwn('popup.html?full#settings');
    const ask = (kind: string, url: string, off = false) =>
      own.evaluate(
        async (what: string, where: string, isOff: boolean) => {
          const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
          const api = browser ?? chrome;
          const tab = (await api.tabs.query({})).findLast(({ url }) => url?.startsWith(where));
          const question = { tabId: tab?.id, ...(what === 'settings/site' && { off: isOff }) };
          const answer = await api.runtime.sendMessage({ dwibaca: what, question });
          return answer.value?.state ?? answer.message;
        },
        kind,
        url,
        off,
      );
    const malay = await drive.open(`${origin}/malay/2024/03/22/a-story-with-a-long-address`);
    expect(await ask('page/state', `${origin}/malay`)).toBe('malay');
    await malay.close();
    const page = await drive.open(origin + SAMPLE);
    await hover(page, 'bersedia', 'bersedia');
    const state = () => ask('page/state', `${origin}/artikel`);
    await until(async () => (await state()) === 'article');
    await drive.stopWorker();
    expect(await state()).toBe('article');

    expect(await ask('settings/site', `${origin}/artikel`, true)).toBe('off');
    await until(async () => (await page.$('[data-dwibaca]')) === null);
    await page.reload();
    await until(async () => (await state()) === 'off');
    expect(await page.$('[data-dwibaca]')).toBeNull();

    await ask('settings/site', `${origin}/artikel`, false);
    await until(async () => (await state()) === 'article');
    await hover(page, 'bersedia', 'bersedia');
    await own.close();
  });

  test('every view of the popup passes the accessibility rules', async () => {
    const { default: axe } = await import('axe-core');
    for (const view of ['look-up', 'saved', 'review', 'settings']) {
      const page = await drive.openOwn(`popup.html?full#${view}`);
      await until(async () => (await page.$('[role=tabpanel]')) !== null);
      await new Promise((done) => setTimeout(done, 400));
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { axe: tool } = globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await tool.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
      await page.close();
    }
  });
});
