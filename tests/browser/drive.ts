import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** A browser with Dwibaca in it. */
export interface Drive {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  readonly open: (url: string) => Promise<Page>;
  /** A page of the extension itself: "popup.html#saved". */
  readonly openOwn: (path: string) => Promise<Page>;
  /** Stops the background, as browsers do whenever they like. Chromium only. */
  readonly stopWorker: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const UUID = 'd7a1ba5e-1111-4222-8333-444455556666';
const ADDON = 'dwibaca@dwibaca.app';

/** @param build `e2e`: the card's root is open to tests; `shipped`: exactly what people install */
export async function start(name: Drive['name'], build: 'e2e' | 'shipped' = 'e2e'): Promise<Drive> {
  return name === 'chromium'
    ? startChromium(folder('chrome-mv3', build))
    : startFirefox(folder('firefox-mv3', build));
}

function folder(name: string, build: 'e2e' | 'shipped'): string {
  return resolve('.output', build === 'e2e' ? `${name}-e2e` : name);
}

/** A browser without Dwibaca. */
export function startPlain(name: Drive['name']): Promise<Browser> {
  return name === 'chromium' ? launchChromium() : launchFirefox();
}

function launchChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env['DWIBACA_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['DWIBACA_FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }) },
  });
}

async function startChromium(path: string): Promise<Drive> {
  const browser = await launchChromium();
  const id = await browser.installExtension(path);
  await browser.waitForTarget((each) => each.type() === 'service_worker', { timeout: 10_000 });
  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1100, height: 800 });
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  return {
    name: 'chromium',
    browser,
    open,
    openOwn: (path_) => open(`chrome-extension://${id}/${path_}`),
    stopWorker: () => stopWorkers(browser),
    close: () => browser.close(),
  };
}

async function startFirefox(path: string): Promise<Drive> {
  const browser = await launchFirefox();
  await browser.installExtension(path);
  const blank = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1100, height: 800 });
    return page;
  };
  return {
    name: 'firefox',
    browser,
    async open(url) {
      const page = await blank();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openOwn(path_) {
      const page = await blank();
      // The promise of this navigation never settles in Firefox; the page itself says when it is there.
      page.goto(`moz-extension://${UUID}/${path_}`).catch(() => undefined);
      await until(
        async () =>
          (await page.evaluate(() => location.protocol + document.readyState)) ===
          'moz-extension:complete',
      );
      return page;
    },
    stopWorker: async () => undefined,
    close: () => browser.close(),
  };
}

/**
 * Stops the background of Chromium as the browser itself does. Closing the worker's target instead leaves, when it
 * happens while the next worker begins, one that waits for a debugger for ever; so does asking for the target's worker.
 */
export async function stopWorkers(browser: Browser): Promise<void> {
  const stop = async (): Promise<void> => {
    const [page] = await browser.pages();
    const session = await page?.createCDPSession();
    await session?.send('ServiceWorker.enable');
    await session?.send('ServiceWorker.stopAllWorkers');
    await session?.detach();
  };
  // Now and then an answer never comes, though the worker is gone.
  await Promise.race([
    stop().catch(() => undefined),
    new Promise((done) => setTimeout(done, 3_000)),
  ]);
}

/** Waits for a claim to become true; false and errors mean "not yet". */
export async function until(claim: () => Promise<boolean>, limitMs = 30_000): Promise<void> {
  const end = Date.now() + limitMs;
  for (;;) {
    if (await claim().catch(() => false)) return;
    if (Date.now() > end)
      throw new Error(`still not true after ${limitMs} ms: ${claim.toString()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

type Part = 'body' | 'h1';

/** Brings a word of the page on the screen; its middle. Of two places the first, in the story or in its headline. */
async function middleOf(page: Page, word: string, part: Part = 'body'): Promise<Point> {
  const spot = await page.evaluate(
    (text, wanted) => {
      const walker = document.createTreeWalker(document.body, 4);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(text);
        const within = node.parentElement?.closest('script, style, h1, figcaption, aside');
        if (at < 0 || (wanted === 'h1' ? within?.tagName !== 'H1' : within)) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        node.parentElement?.scrollIntoView({ block: 'center' });
        const [box] = range.getClientRects();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return undefined;
    },
    word,
    part,
  );
  if (spot === undefined) throw new Error(`"${word}" is not on the page`);
  await new Promise((done) => setTimeout(done, 60)); // the scroll's own event hides the card
  return spot;
}

/** Moves the real pointer onto a word of the page. */
export async function pointAt(page: Page, word: string, part?: Part): Promise<void> {
  await page.mouse.move(3, 3);
  const { x, y } = await middleOf(page, word, part);
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
}

/** Taps a word of the page with a real finger. */
export async function tapOn(page: Page, word: string): Promise<void> {
  const { x, y } = await middleOf(page, word);
  await page.touchscreen.tap(x, y);
}

/** A point of the open card: of its Save button, or of its head. Needs the e2e build. */
export function pointOfCard(page: Page, part: '.save' | '.lemma'): Promise<Point> {
  return page.evaluate((selector) => {
    const root = document.querySelector('[data-dwibaca]')?.shadowRoot;
    const box = root?.querySelector(`.card ${selector}`)?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 10, y: (box?.top ?? 0) + 10 };
  }, part);
}

export interface ShownCard {
  readonly lemma: string;
  readonly gloss: string;
  readonly text: string;
}

/** What the open card shows; undefined when it is closed. Needs the e2e build. */
export function readCard(page: Page): Promise<ShownCard | undefined> {
  return page.evaluate(() => {
    const root = document.querySelector('[data-dwibaca]')?.shadowRoot;
    const card = root?.querySelector<HTMLElement>('.card');
    if (!card?.matches(':popover-open')) return undefined;
    const textOf = (selector: string): string =>
      card.querySelector<HTMLElement>(selector)?.innerText ?? '';
    return { lemma: textOf('.lemma'), gloss: textOf('.gloss'), text: card.innerText };
  });
}

/** Points at a word until its card is there and shows this headword. */
export async function hover(
  page: Page,
  word: string,
  lemma: string,
  part?: Part,
): Promise<ShownCard> {
  let card: ShownCard | undefined;
  for (let tries = 0; tries < 25 && card?.lemma !== lemma; tries += 1) {
    await pointAt(page, word, part);
    await new Promise((done) => setTimeout(done, 350));
    card = await readCard(page);
  }
  if (card?.lemma !== lemma)
    throw new Error(`"${word}" shows ${JSON.stringify(card)}, not "${lemma}"`);
  return card;
}
