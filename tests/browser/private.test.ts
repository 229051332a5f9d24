import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Drive, hover, readCard, start, until } from './drive.ts';
import { command, LONG, profileFolder, words } from './life.ts';
import { OWN_PAGE, type PrivateFirefox, startPrivateFirefox } from './marionette.ts';
import { servePages } from './pages.ts';

const SAMPLE = '/artikel/2024/03/22/warga-pesisir-sepakat-memulihkan-hutan-bakau';

const profiles = profileFolder();
let origin: string;
let server: Server;

beforeAll(async () => {
  ({ origin, server } = await servePages());
});
afterAll(() => {
  server.close();
  profiles.remove();
});

/** The rows in extension storage, as text. */
function rowsOf(firefox: PrivateFirefox): Promise<string> {
  return firefox.run(`const { browser } = window.wrappedJSObject ?? window;
    const all = await browser.storage.local.get(null);
    return JSON.stringify(Object.entries(all).filter(([key]) => /^[tm]:/.test(key)));`);
}

describe('a Firefox that never remembers history', () => {
  const profile = join(profiles.path, 'never');
  const COUNT = 100;

  test('keeps 100 words of 100 over a restart, and looks up', { timeout: LONG }, async () => {
    const never = { 'browser.privatebrowsing.autostart': true };
    const first = await startPrivateFirefox(profile, never);
    await first.open(OWN_PAGE, true);
    const acknowledged: string[] = [];
    for (let n = 0; n < COUNT; n++) {
      const answer = await first.ask('terms/save', command(`kata${n}`));
      if (answer.ok) acknowledged.push(`kata${n}`);
    }
    expect(acknowledged).toHaveLength(COUNT);
    expect(await first.ask('gloss/look-up', { text: 'memperjuangkannya' })).toMatchObject({
      ok: true,
      value: { tokens: [{ lemma: 'memperjuangkan' }] },
    });
    expect(await first.ask('data/notices', {})).toMatchObject({
      value: { notices: expect.arrayContaining([expect.objectContaining({ kind: 'local-only' })]) },
    });
    await first.close();

    const second = await startPrivateFirefox(profile, never);
    await second.open(OWN_PAGE, true);
    expect(new Set(await words(second))).toEqual(new Set(acknowledged));
    expect(await second.ask('data/check', {})).toMatchObject({ value: { mode: 'local-only' } });
    await second.close();
  });

  test('fills its database again when it remembers', { timeout: LONG }, async () => {
    const later = await startPrivateFirefox(profile, {
      'browser.privatebrowsing.autostart': false,
    });
    await later.open(OWN_PAGE, false);
    expect(await words(later)).toHaveLength(COUNT);
    expect(await later.ask('data/check', {})).toMatchObject({ value: { mode: 'both' } });
    await later.close();
  });
});

/** What the toolbar says of the sample in a private tab. */
const PRIVATE_STATE = `const { browser } = window.wrappedJSObject ?? window;
  const tabs = await browser.tabs.query({});
  const tab = tabs.find(({ url, incognito }) => incognito && url?.includes('/artikel/'));
  const question = { tabId: tab.id };
  return (await browser.runtime.sendMessage({ dwibaca: 'page/state', question })).value.state;`;

describe('a private window', () => {
  test('of Firefox leaves nothing behind, unless the reader wants it', {
    timeout: LONG,
  }, async () => {
    const firefox = await startPrivateFirefox(join(profiles.path, 'window'));
    // A window that is not private leaves its count.
    await firefox.open(origin + SAMPLE, false);
    await firefox.open(OWN_PAGE, false);
    await until(async () => JSON.parse(await rowsOf(firefox)).length === 1);
    const before = await rowsOf(firefox);

    await firefox.open(origin + SAMPLE, true);
    await firefox.open(OWN_PAGE, true);
    await until(async () => (await firefox.run(PRIVATE_STATE)) === 'article');
    expect(await firefox.ask('terms/save', command('janji'))).toMatchObject({
      ok: false,
      reason: 'private',
    });
    expect(await rowsOf(firefox)).toBe(before);
    await firefox.ask('settings/set', { reader: { keepPrivate: true } });
    expect(await firefox.ask('terms/save', command('janji'))).toMatchObject({ ok: true });
    expect(await words(firefox)).toEqual(['janji']);
    await firefox.close();
  });

  test('of Chromium leaves nothing behind, unless the reader wants it', {
    timeout: LONG,
  }, async () => {
    const drive = await start('chromium');
    try {
      const own = await allowPrivate(drive);
      const rows = () =>
        own.evaluate(async () => {
          const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
          return Object.keys(await storage.local.get(null)).filter((key) => /^[tm]:/u.test(key));
        });
      await own.evaluate(async (url) => {
        const { windows } = (globalThis as unknown as { chrome: Api }).chrome;
        await windows.create({ incognito: true, url });
      }, origin + SAMPLE);
      const target = await drive.browser.waitForTarget((each) => each.url() === origin + SAMPLE);
      const page = await target.page();
      if (page === null) throw new Error('no private page');
      await hover(page, 'bersedia', 'bersedia');
      await page.keyboard.press('s');
      await until(async () => (await readCard(page))?.text.includes('private window') === true);
      expect(await rows()).toEqual([]);

      await own.evaluate(async () => {
        const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
        const question = { reader: { keepPrivate: true } };
        await runtime.sendMessage({ dwibaca: 'settings/set', question });
      });
      await hover(page, 'memperjuangkannya', 'memperjuangkan');
      await page.keyboard.press('s');
      await until(async () => (await rows()).includes('t:memperjuangkan'));
      expect(await rows()).not.toContain('m:reading');
    } finally {
      await drive.close();
    }
  });
});

interface Api {
  readonly storage: { readonly local: { get: (keys: null) => Promise<object> } };
  readonly windows: { create: (options: object) => Promise<unknown> };
  readonly runtime: { sendMessage: (message: object) => Promise<unknown> };
}

interface ExtensionsPage {
  readonly developerPrivate: {
    updateProfileConfiguration: (changes: object) => Promise<void>;
    updateExtensionConfiguration: (changes: object) => Promise<void>;
  };
}

/** Allows Dwibaca in private windows, as its reader does on the page of extensions; gives a page of Dwibaca's. */
async function allowPrivate(drive: Drive): Promise<Page> {
  const first = await drive.openOwn('popup.html?full');
  const extensionId = new URL(first.url()).host;
  const extensions = await drive.open('chrome://extensions');
  await extensions.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPage }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  let own: Page | undefined;
  // It is loaded anew; until then its pages are refused.
  await until(async () => {
    own = await drive.openOwn('popup.html?full');
    return true;
  });
  if (own === undefined) throw new Error('Dwibaca did not come back');
  return own;
}
