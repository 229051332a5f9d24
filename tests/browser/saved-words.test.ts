import {
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { until } from './drive.ts';

/** `DWIBACA_THOROUGH=1` runs as often as the promises say; without it a few of each. */
const isThorough = process.env['DWIBACA_THOROUGH'] === '1';
const STOPS = isThorough ? 100 : 50;
const KILLS = isThorough ? 30 : 3;
const IMPORT_KILLS = isThorough ? 20 : 4;
const IMPORTED = 4_000;
const LONG = isThorough ? 900_000 : 180_000;

const UUID = 'd7a1ba5e-3333-4222-8333-444455556666';
const ADDON = 'dwibaca@dwibaca.app';
const profiles = mkdtempSync(join(tmpdir(), 'dwibaca-words-'));

afterAll(() => rmSync(profiles, { recursive: true, force: true }));

/** A browser on a profile that outlives it, with one page of Dwibaca that sends messages. */
interface Life {
  readonly browser: Browser;
  readonly page: Page;
  readonly ask: (kind: string, question: unknown) => Promise<{ ok: boolean; value?: never }>;
}

async function chromium(profile: string): Promise<Life> {
  const browser = await puppeteer.launch({
    executablePath: process.env['DWIBACA_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const id = await browser.installExtension(resolve('.output/chrome-mv3'));
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  return { browser, page, ask: asker(page) };
}

async function firefox(profile: string): Promise<Life> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['DWIBACA_FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  const page = await browser.newPage();
  // This navigation never settles in Firefox; the page itself says when it is there.
  page.goto(`moz-extension://${UUID}/popup.html`).catch(() => undefined);
  await until(
    async () =>
      (await page.evaluate(() => location.protocol + document.readyState)) ===
      'moz-extension:complete',
  );
  return { browser, page, ask: asker(page) };
}

function asker(page: Page): Life['ask'] {
  return (kind, question) =>
    page.evaluate(
      async (message) => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          { runtime: { sendMessage: (message: unknown) => Promise<never> } } | undefined
        >;
        try {
          return (await (browser ?? chrome)?.runtime.sendMessage(message)) ?? { ok: false };
        } catch {
          return { ok: false };
        }
      },
      { dwibaca: kind, question },
    );
}

function command(headword: string) {
  const sentence = `Kata ${headword} ada di sini.`;
  const context = {
    sentence,
    start: 5,
    end: 5 + headword.length,
    title: 'Judul',
    url: 'https://contoh.id/a',
  };
  return { id: `save-${headword}`, headword, form: headword, sense: { glosses: ['x'] }, context };
}

async function words({ ask }: Life): Promise<readonly string[]> {
  const found: string[] = [];
  for (;;) {
    const answer = await ask('terms/list', {
      sort: 'headword',
      offset: found.length,
      limit: 1_000,
    });
    expect(answer.ok).toBe(true);
    const page = answer.value as unknown as { total: number; terms: { headword: string }[] };
    found.push(...page.terms.map(({ headword }) => headword));
    if (found.length >= page.total || page.terms.length === 0) return found;
  }
}

/** Saves one word after the other until told to stop; gives those that were acknowledged. */
function saveOn({ ask }: Life, name: string) {
  const state = { isOver: false, tried: [] as string[], saved: [] as string[] };
  const over = (async () => {
    for (let n = 0; !state.isOver; n++) {
      const word = `${name}-${n}`;
      state.tried.push(word);
      const answer = await ask('terms/save', command(word));
      if (answer.ok) state.saved.push(word);
    }
  })().catch(() => undefined); // The browser is gone.
  return { state, over };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function kill(life: Life): Promise<void> {
  life.browser.process()?.kill('SIGKILL');
  await pause(400);
}

test(`${STOPS} stops of the worker while saving lose nothing acknowledged (Chromium)`, {
  timeout: LONG,
}, async () => {
  const life = await chromium(join(profiles, 'stops'));
  const { state, over } = saveOn(life, 'kata');
  for (let n = 0; n < STOPS; n++) {
    await pause(20 + Math.random() * 120);
    const target = life.browser.targets().find((each) => each.type() === 'service_worker');
    await (await target?.worker().catch(() => null))?.close().catch(() => undefined);
  }
  state.isOver = true;
  await over;
  const found = await words(life);
  expect(state.saved.length).toBeGreaterThan(STOPS);
  expect(state.saved.filter((word) => !found.includes(word))).toEqual([]);
  expect(new Set(found).size).toBe(found.length);
  expect(found.filter((word) => !state.tried.includes(word))).toEqual([]);
  await life.browser.close();
});

test.each([
  { name: 'Chromium', launch: chromium },
  { name: 'Firefox', launch: firefox },
])(
  `${KILLS} kills of $name while saving lose nothing acknowledged`,
  { timeout: LONG },
  async ({ name, launch }) => {
    const profile = join(profiles, `kills-${name}`);
    let life = await launch(profile);
    const saved: string[] = [];
    for (let n = 0; n < KILLS; n++) {
      const { state } = saveOn(life, `k${n}`);
      await until(async () => state.saved.length > 5);
      await pause(Math.random() * 400);
      const { saved: acknowledged } = state;
      await kill(life);
      state.isOver = true;
      saved.push(...acknowledged);
      life = await launch(profile);
      const found = await words(life);
      expect(saved.filter((word) => !found.includes(word))).toEqual([]);
      expect(new Set(found).size).toBe(found.length);
    }
    expect(await life.ask('data/check', {})).toMatchObject({
      value: { mode: 'both', repaired: 0 },
    });
    await life.browser.close();
  },
);

test(`${IMPORT_KILLS} kills during an import leave nothing partial (Chromium)`, {
  timeout: LONG,
}, async () => {
  const profile = join(profiles, 'imports');
  let life = await chromium(profile);
  await life.ask('terms/save', command('awal'));
  let before = 1;
  for (let n = 0; n < IMPORT_KILLS; n++) {
    const terms = Array.from({ length: IMPORTED }, (_, at) => ({
      headword: `impor${n}-${at}`,
      forms: [],
      contexts: [],
      removedContexts: [],
      cards: {},
      log: [],
      undone: [],
      mark: 'none',
      tags: [],
      saveIds: [],
      createdAt: 1,
      updatedAt: 1,
      revision: 1,
    }));
    life
      .ask('data/import', { id: `i${n}`, mode: 'merge', source: 'backup', terms })
      .catch(() => undefined);
    await pause(100 + (1_000 * n) / IMPORT_KILLS);
    await kill(life);
    life = await chromium(profile);
    const after = (await words(life)).length;
    expect([before, before + IMPORTED]).toContain(after);
    before = after;
  }
  await life.browser.close();
});

describe('one store damaged or emptied while the browser is closed (Chromium)', () => {
  const base = join(profiles, 'base');
  const COUNT = 40;
  let id = '';

  const database = (profile: string) =>
    join(profile, `Default/IndexedDB/chrome-extension_${id}_0.indexeddb.leveldb`);
  const storage = (profile: string) => join(profile, `Default/Local Extension Settings/${id}`);
  const logs = (folder: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.log'))
      .map((name) => join(folder, name));
  const overwrite = (file: string) => writeFileSync(file, Buffer.alloc(statSync(file).size, 0x5a));

  test('(words are saved)', async () => {
    const life = await chromium(base);
    id = new URL(life.page.url()).host;
    for (let n = 0; n < COUNT; n++) await life.ask('terms/save', command(`kata${n}`));
    await life.ask('terms/delete', { headwords: ['kata0'] });
    expect(await words(life)).toHaveLength(COUNT - 1);
    await life.browser.close();
  });

  test.each<{ name: string; damage: (profile: string) => void; kind: string }>([
    {
      name: 'database overwritten',
      damage: (profile) => logs(database(profile)).forEach(overwrite),
      kind: 'restored',
    },
    {
      name: 'database cut short',
      damage: (profile) => {
        for (const log of logs(database(profile))) truncateSync(log, 50);
      },
      kind: 'restored',
    },
    {
      name: 'database removed',
      damage: (profile) => rmSync(database(profile), { recursive: true }),
      kind: 'restored',
    },
    {
      name: 'database without its manifest',
      damage: (profile) => {
        for (const name of readdirSync(database(profile))) {
          if (name.startsWith('MANIFEST')) rmSync(join(database(profile), name));
        }
      },
      kind: 'local-only',
    },
    {
      name: 'storage overwritten',
      damage: (profile) => logs(storage(profile)).forEach(overwrite),
      kind: 'restored',
    },
    {
      name: 'storage removed',
      damage: (profile) => rmSync(storage(profile), { recursive: true }),
      kind: 'restored',
    },
  ])(
    '$name: every word is back, deleted ones are not, and it is said',
    async ({ name, damage, kind }) => {
      const profile = join(profiles, name.replaceAll(' ', '-'));
      cpSync(base, profile, { recursive: true });
      damage(profile);
      const life = await chromium(profile);
      const found = await words(life);
      expect(found).toHaveLength(COUNT - 1);
      expect(found).not.toContain('kata0');
      const notices = (await life.ask('data/notices', {})).value as unknown as {
        notices: { kind: string }[];
      };
      expect(notices.notices.map((notice) => notice.kind)).toContain(kind);
      expect(await life.ask('terms/save', command('baru'))).toMatchObject({ ok: true });
      await life.browser.close();
    },
  );

  test('both removed: it is said, and not taken for a first start', async () => {
    rmSync(database(base), { recursive: true });
    rmSync(storage(base), { recursive: true });
    const life = await chromium(base);
    expect(await words(life)).toEqual([]);
    expect(await life.ask('data/notices', {})).toMatchObject({
      value: { notices: [{ kind: 'lost' }] },
    });
    await life.browser.close();
  });
});
