#!/usr/bin/env node
// `npm start`: installs what is missing, builds, and opens a browser with Dwibaca on a sample article.
//   --browser chrome|chromium|edge|firefox   which one
//   --screenshot FILE                        no window: opens the article, points at a word, saves a picture
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ensurePackages, fail, findBrowser, root, run } from './install.mjs';

const NAMES = ['chrome', 'chromium', 'edge', 'firefox'];
const wanted = optionOf('--browser');
const picture = optionOf('--screenshot');
if (wanted !== undefined && !NAMES.includes(wanted))
  fail(`--browser takes one of ${NAMES.join(', ')}.`);

ensurePackages();
const browser = findBrowser(wanted === undefined ? NAMES : [wanted]);
const isFirefox = browser?.isFirefox ?? wanted === 'firefox';
const folder = isFirefox ? '.output/firefox-mv3' : '.output/chrome-mv3';
const args = isFirefox ? ['-b', 'firefox', '--mv3'] : [];
run('npx', ['wxt', 'build', ...args], 'The build failed; what it said stands above.');

const byHand = isFirefox
  ? `about:debugging → This Firefox → Load Temporary Add-on → ${join(folder, 'manifest.json')}`
  : `chrome://extensions → Developer mode → Load unpacked → ${folder}`;
if (browser === undefined) {
  fail(
    `No ${wanted ?? 'Chrome, Chromium, Edge or Firefox'} found: install one, or load Dwibaca by hand (${byHand}).`,
  );
}
const hasScreen =
  process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (!hasScreen && picture === undefined) {
  fail(
    `No screen here: run this on a desktop, load Dwibaca by hand (${byHand}), or add --screenshot FILE.`,
  );
}

const article = readFileSync(join(root, 'assets/sample/index.html'));
const server = createServer((request, response) => {
  const isArticle = request.url?.startsWith('/lingkungan/');
  response.writeHead(isArticle ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(isArticle ? article : 'Only the sample article is here.');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/lingkungan/2024/03/22/pemerintah-dan-warga-pesisir-sepakat-memulihkan-hutan-bakau`;

const { default: puppeteer } = await import('puppeteer-core');
const isRoot = process.getuid?.() === 0;
const opened = await puppeteer.launch({
  executablePath: browser.path,
  headless: picture !== undefined,
  defaultViewport: picture === undefined ? null : { width: 1100, height: 760 },
  ...(isFirefox
    ? { browser: 'firefox' }
    : { pipe: true, enableExtensions: true, args: isRoot ? ['--no-sandbox'] : [] }),
});
await opened.installExtension(join(root, folder));
const page = (await opened.pages())[0] ?? (await opened.newPage());
await page.goto(address);
if (picture === undefined) {
  console.log(
    `\nDwibaca is reading ${address}\nRest the pointer on a word; S saves it. Close the window to end.`,
  );
  await new Promise((resolve) => opened.on('disconnected', resolve));
} else {
  await pointAt(page, 'memperjuangkannya');
  await page.screenshot({ path: picture });
  console.log(`Saved ${picture}.`);
  await opened.close();
}
server.close();
process.exit(0);

async function pointAt(page, word) {
  for (let tries = 0; tries < 20; tries += 1) {
    const spot = await page.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(text);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        node.parentElement.scrollIntoView({ block: 'center' });
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }, word);
    await page.mouse.move(2, 2);
    await page.mouse.move(spot.x, spot.y);
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (await page.evaluate(() => document.querySelector('[data-dwibaca]') !== null)) return;
  }
  fail('The reader did not come.');
}

function optionOf(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
