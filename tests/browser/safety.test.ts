import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Drive, pointAt, start, until } from './drive.ts';
import { servePages } from './pages.ts';

const SAMPLE = '/artikel/2024/03/22/warga-pesisir-sepakat-memulihkan-hutan-bakau';

describe.each(['chromium', 'firefox'] as const)('what people install, in %s', (name) => {
  let drive: Drive;
  let origin: string;
  let server: Server;

  beforeAll(async () => {
    ({ origin, server } = await servePages());
    drive = await start(name, 'shipped');
  });
  afterAll(async () => {
    await drive?.close();
    server.close();
  });

  test('the page can neither read nor work the card', async () => {
    const page = await drive.open(origin + SAMPLE);
    await until(async () => {
      await pointAt(page, 'memperjuangkannya');
      await new Promise((done) => setTimeout(done, 300));
      return (await page.$('[data-dwibaca]')) !== null;
    });
    const seen = await page.evaluate(() => {
      const host = document.querySelector('[data-dwibaca]');
      return {
        root: host?.shadowRoot ?? null,
        html: host?.outerHTML ?? '',
        text: host?.textContent ?? '',
      };
    });
    expect(seen.root).toBeNull();
    expect(seen.text).toBe('');
    expect(seen.html).not.toMatch(/fight|extension:/);
    // Keys and pointers that the page invents are not the reader's.
    await page.evaluate(() => {
      for (let count = 0; count < 20; count += 1) {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }));
        document
          .querySelector('[data-dwibaca]')
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    });
    await new Promise((done) => setTimeout(done, 500));
    const popup = await drive.openOwn('popup.html?full#saved');
    await until(async () => (await popup.$('.empty')) !== null);
    expect(await popup.$$('li.term')).toHaveLength(0);
  });

  test('a host that the page takes away comes back with the next word', async () => {
    const page = await drive.open(origin + SAMPLE);
    const isThere = async (): Promise<boolean> => (await page.$('[data-dwibaca]')) !== null;
    const point = async (): Promise<boolean> => {
      await pointAt(page, 'bersedia');
      await new Promise((done) => setTimeout(done, 300));
      return isThere();
    };
    await until(point);
    await page.evaluate(() => document.querySelector('[data-dwibaca]')?.remove());
    expect(await isThere()).toBe(false);
    await until(point);
  });
});
