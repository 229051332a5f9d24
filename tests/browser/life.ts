import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from './drive.ts';

/** `DWIBACA_THOROUGH=1` (npm run faults) runs as often as the promises say; without it a few of each. */
export const IS_THOROUGH = process.env['DWIBACA_THOROUGH'] === '1';
export const LONG = IS_THOROUGH ? 1_200_000 : 300_000;

const UUID = 'd7a1ba5e-3333-4222-8333-444455556666';
const ADDON = 'dwibaca@dwibaca.app';

/** Firefox's settings with which an add-on that is loaded for a test keeps its data, at an address that is known. */
export const FIREFOX_PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
} as const;
export const FIREFOX_BASE = `moz-extension://${UUID}/`;

export interface Answered {
  readonly ok: boolean;
  readonly reason?: string;
  readonly value?: never;
}

/** One run of a browser, on a profile that outlives it, with one page of Dwibaca that sends messages. */
export interface Life {
  readonly browser: Browser;
  readonly page: Page;
  readonly ask: (kind: string, question: unknown, patienceMs?: number) => Promise<Answered>;
  /** One more page of Dwibaca. */
  readonly openOwn: () => Promise<{ readonly page: Page; readonly ask: Life['ask'] }>;
}

export interface Species {
  readonly name: 'Chromium' | 'Firefox';
  /** Starts the browser alone; Dwibaca comes with `install`. */
  readonly start: (profile: string) => Promise<Browser>;
  /** Brings Dwibaca into the browser; its background begins at once. */
  readonly install: (browser: Browser) => Promise<string>;
  readonly launch: (profile: string) => Promise<Life>;
}

export const CHROMIUM: Species = {
  name: 'Chromium',
  start: startChromium,
  install: (browser) => browser.installExtension(resolve('.output/chrome-mv3')),
  launch: chromium,
};
const FIREFOX: Species = {
  name: 'Firefox',
  start: startFirefox,
  install: (browser) => browser.installExtension(resolve('.output/firefox-mv3')),
  launch: firefox,
};
export const BOTH: readonly Species[] = [CHROMIUM, FIREFOX];

/** A folder for profiles, with the way to be rid of it. */
export function profileFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'dwibaca-profiles-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }) };
}

function startChromium(profile: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env['DWIBACA_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

async function chromium(profile: string): Promise<Life> {
  const browser = await startChromium(profile);
  const id = await CHROMIUM.install(browser);
  const openOwn = async () => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/popup.html`);
    return { page, ask: asker(page) };
  };
  return { browser, openOwn, ...(await openOwn()) };
}

function startFirefox(profile: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['DWIBACA_FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: FIREFOX_PREFS,
  });
}

async function firefox(profile: string): Promise<Life> {
  const browser = await startFirefox(profile);
  await FIREFOX.install(browser);
  const openOwn = async () => {
    const page = await browser.newPage();
    // This navigation never settles in Firefox; the page itself says when it is there.
    page.goto(`${FIREFOX_BASE}popup.html`).catch(() => undefined);
    await until(
      async () =>
        (await page.evaluate(() => location.protocol + document.readyState)) ===
        'moz-extension:complete',
    );
    return { page, ask: asker(page) };
  };
  return { browser, openOwn, ...(await openOwn()) };
}

interface Api {
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<Answered> };
}

// A message to a background that was just stopped may go unanswered for good. A save is given up after a while, as the
// product's own client does; what only reads is asked again.
const PATIENCE_MS = 8_000;
/** Enough for hundreds of saves, which are written one after the other, on a slow machine. */
export const LONG_PATIENCE_MS = 120_000;
const READS: ReadonlySet<string> = new Set(['terms/list', 'terms/get', 'data/notices']);

function asker(page: Page): Life['ask'] {
  const askOnce = (kind: string, question: unknown, limitMs: number): Promise<Answered> =>
    page.evaluate(
      async (message, limit) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
        const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), limit));
        try {
          const answer = (browser ?? chrome).runtime.sendMessage(message);
          return (await Promise.race([answer, late])) ?? { ok: false, reason: 'unanswered' };
        } catch {
          return { ok: false, reason: 'unanswered' };
        }
      },
      { dwibaca: kind, question },
      limitMs,
    );
  return async (kind, question, patienceMs) => {
    const isRead = READS.has(kind);
    const limitMs =
      patienceMs ?? (isRead || kind === 'terms/save' ? PATIENCE_MS : LONG_PATIENCE_MS);
    let answer = await askOnce(kind, question, limitMs);
    for (let again = 0; isRead && again < 5 && answer.reason === 'unanswered'; again += 1)
      answer = await askOnce(kind, question, limitMs);
    return answer;
  };
}

/** A word as a page saves it. */
export function command(headword: string) {
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

/** All live headwords. */
export async function words({ ask }: Pick<Life, 'ask'>): Promise<readonly string[]> {
  const found: string[] = [];
  for (;;) {
    const question = { sort: 'headword', offset: found.length, limit: 1_000 };
    const answer = await ask('terms/list', question);
    expect(answer.ok).toBe(true);
    const page = answer.value as unknown as { total: number; terms: { headword: string }[] };
    found.push(...page.terms.map(({ headword }) => headword));
    if (found.length >= page.total || page.terms.length === 0) return found;
  }
}

/** Kinds of the notices that the reader would see. */
export async function notices({ ask }: Pick<Life, 'ask'>): Promise<readonly string[]> {
  const answer = await ask('data/notices', {});
  const { notices: all } = answer.value as unknown as { notices: { kind: string }[] };
  return all.map(({ kind }) => kind);
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Ends the browser as a crash or a power cut would. */
export async function kill({ browser }: Pick<Life, 'browser'>): Promise<void> {
  const process_ = browser.process();
  const over = new Promise((done) => process_?.once('exit', done));
  process_?.kill('SIGKILL');
  await Promise.race([over, pause(5_000)]);
  await pause(300); // Its children notice.
}
