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

describe('the worker stopped while saving, in chromium', () => {
  test('50 stops lose nothing that was acknowledged, and make no duplicates', async () => {
    const drive = await start('chromium');
    try {
      const popup = await drive.openOwn('popup.html?full#saved');
      const acknowledged = new Set<string>();
      for (let round = 0; round < 50; round += 1) {
        const saves = popup.evaluate(async (at) => {
          const { chrome } = globalThis as unknown as {
            chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
          };
          const done: string[] = [];
          for (let index = 0; index < 6; index += 1) {
            const headword = `kata${at}x${index}`;
            const question = { id: crypto.randomUUID(), headword, form: headword };
            try {
              const sent = chrome.runtime.sendMessage({ dwibaca: 'terms/save', question });
              const late = new Promise((done) => setTimeout(() => done(undefined), 8_000));
              const answer = (await Promise.race([sent, late])) as { ok?: boolean } | undefined;
              if (answer?.ok === true) done.push(headword);
            } catch {
              // The worker went away: nothing was acknowledged.
            }
          }
          return done;
        }, round);
        await new Promise((done) => setTimeout(done, 5 + ((round * 37) % 120)));
        await drive.stopWorker();
        for (const headword of await saves) acknowledged.add(headword);
      }
      const stored = await popup.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
        };
        const answer = (await chrome.runtime.sendMessage({
          dwibaca: 'terms/list',
          question: { limit: 1000 },
        })) as { value: { terms: { headword: string }[] } };
        return answer.value.terms.map(({ headword }) => headword);
      });
      expect(acknowledged.size).toBeGreaterThan(60);
      expect([...acknowledged].filter((headword) => !stored.includes(headword))).toEqual([]);
      expect(new Set(stored).size).toBe(stored.length);
    } finally {
      await drive.close();
    }
  });
});
