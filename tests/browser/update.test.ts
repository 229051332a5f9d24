import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Drive, hover, pointAt, readCard, start, until } from './drive.ts';
import { servePages } from './pages.ts';

const SAMPLE = '/artikel/2024/03/22/warga-pesisir-sepakat-memulihkan-hutan-bakau';

describe.each(['chromium', 'firefox'] as const)('an update while a page is open, in %s', (name) => {
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

  test('hovering works again by itself, with one host, and what was saved is there', async () => {
    const page = await drive.open(origin + SAMPLE);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await hover(page, 'kesalahpahaman', 'kesalahpahaman');
    await page.keyboard.press('s');
    await until(async () => (await readCard(page))?.text.includes('✓ Saved') === true);
    await page.keyboard.press('Escape');
    for (let n = 0; n < 3; n += 1) {
      await drive.browser.installExtension(
        resolve(name === 'chromium' ? '.output/chrome-mv3-e2e' : '.output/firefox-mv3-e2e'),
      );
      await hover(page, 'bersedia', 'bersedia');
      expect(await page.$$('[data-dwibaca]')).toHaveLength(1);
      await page.keyboard.press('Escape');
    }
    await pointAt(page, 'kesalahpahaman');
    await until(async () => (await readCard(page))?.text.includes('✓ Saved') === true);
    expect(errors).toEqual([]);
  });
});
