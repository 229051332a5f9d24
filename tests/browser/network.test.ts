import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pointAt, until } from './drive.ts';
import { command, FIREFOX_BASE, FIREFOX_PREFS, pause } from './life.ts';
import { servePages } from './pages.ts';

// A whole session, behind a proxy that refuses everything and keeps a list: what the browser asks for with Dwibaca it
// asks for without.

const SAMPLE = '/artikel/2024/03/22/warga-pesisir-sepakat-memulihkan-hutan-bakau';

// Browsers ask their makers when they like, so not the same in every run; Dwibaca knows none of them.
const MAKERS =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|mozilla\.(?:com|org|net)|firefox\.com)(?::\d+)?$/u;

let origin: string;
let server: Server;
let proxy: Server;
let asked: string[] = [];

beforeAll(async () => {
  ({ origin, server } = await servePages());
  proxy = createServer((request, response) => {
    asked.push(hostOf(request.url ?? ''));
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(hostOf(`//${request.url}`));
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  server.close();
  proxy.close();
});

function hostOf(url: string): string {
  return URL.canParse(url, 'http://none.invalid') ? new URL(url, 'http://none.invalid').host : url;
}

/** Reads, saves, lists, reviews, exports and looks up; gives the hosts that were asked for meanwhile. */
async function session(browser: Browser, own: string | undefined): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 800 });
  await page.goto(origin + SAMPLE);
  if (own === undefined) await pointAt(page, 'bersedia');
  else {
    await until(async () => {
      await pointAt(page, 'bersedia');
      await pause(300);
      return (await page.$('[data-dwibaca]')) !== null;
    });
    await page.keyboard.press('s');
    for (const view of ['look-up', 'saved', 'review', 'settings']) {
      const popup = await openOwn(browser, `${own}popup.html?full#${view}`);
      await ask(popup, 'terms/save', command(`kata-${view}`));
      await ask(popup, 'gloss/look-up', { text: 'memperjuangkannya' });
      await ask(popup, 'review/queue', {});
      await ask(popup, 'data/export', { format: 'anki' });
      await ask(popup, 'data/export', { format: 'apkg' });
      await popup.close();
    }
  }
  await pause(3_000);
  const hosts = [...new Set(asked)];
  asked = [];
  return hosts;
}

async function openOwn(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url).catch(() => undefined); // Never settles in Firefox.
  const isOwn = /^(?:moz|chrome)-extension:complete$/u;
  await until(async () =>
    isOwn.test(await page.evaluate(() => location.protocol + document.readyState)),
  );
  return page;
}

interface Api {
  readonly runtime: { readonly sendMessage: (message: object) => Promise<{ ok: boolean }> };
}

async function ask(page: Page, kind: string, question: object): Promise<void> {
  const answer = await page.evaluate(
    (dwibaca, body) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      return (browser ?? chrome).runtime.sendMessage({ dwibaca, question: body });
    },
    kind,
    question,
  );
  expect(answer.ok).toBe(true);
}

function proxyPort(): number {
  return (proxy.address() as AddressInfo).port;
}

test('a session in Chromium asks the network for nothing', async () => {
  const launch = () =>
    puppeteer.launch({
      executablePath: process.env['DWIBACA_CHROMIUM'] ?? '/usr/bin/chromium',
      headless: true,
      pipe: true,
      enableExtensions: true,
      args: [
        `--proxy-server=127.0.0.1:${proxyPort()}`,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
  const bare = await launch();
  const usual = await session(bare, undefined);
  await bare.close();
  const browser = await launch();
  // Every target's own log as well: a request that never left would not reach the proxy.
  const logged: string[] = [];
  browser.on('targetcreated', async (target) => {
    const cdp = await target.createCDPSession().catch(() => undefined);
    cdp?.on('Network.requestWillBeSent', ({ request }) => logged.push(request.url));
    await cdp?.send('Network.enable').catch(() => undefined);
  });
  const id = await browser.installExtension(resolve('.output/chrome-mv3'));
  const hosts = await session(browser, `chrome-extension://${id}/`);
  await browser.close();
  console.log(
    `Chromium: ${logged.length} requests logged; the browser's own hosts: ${usual.join(' ')}`,
  );
  expect(hosts.filter((host) => !usual.includes(host) && !MAKERS.test(host))).toEqual([]);
  expect(logged.length).toBeGreaterThan(5);
  expect(
    logged.filter(
      (url) => !/^(?:chrome-extension:|data:|blob:|about:)/u.test(url) && !url.startsWith(origin),
    ),
  ).toEqual([]);
});

test('a session in Firefox asks the network for nothing', async () => {
  const launch = () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env['DWIBACA_FIREFOX'] ?? '/usr/bin/firefox-esr',
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...FIREFOX_PREFS,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort(),
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort(),
      },
    });
  const bare = await launch();
  const usual = await session(bare, undefined);
  await bare.close();
  const browser = await launch();
  await browser.installExtension(resolve('.output/firefox-mv3'));
  const hosts = await session(browser, FIREFOX_BASE);
  // The proxy would have heard: it hears what a page asks for.
  const page = await browser.newPage();
  await page.goto('http://contoh.invalid/').catch(() => undefined);
  expect(asked).toContain('contoh.invalid');
  await browser.close();
  console.log(`Firefox: the browser's own hosts: ${usual.join(' ')}`);
  expect(hosts.filter((host) => !usual.includes(host) && !MAKERS.test(host))).toEqual([]);
});
