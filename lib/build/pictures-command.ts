import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Drive, hover, start, until } from '../../tests/browser/drive.ts';
import { servePages } from '../../tests/browser/pages.ts';

// node lib/build/run.mjs pictures [FOLDER]: the README's pictures, from the built extension in Chromium. With a folder:
// also narrow, enlarged, forced colours, every kind of card and every state of the popup, for a look before a release.

const SAMPLE = '/artikel/2024/03/22/warga-pesisir-sepakat-memulihkan-hutan-bakau';
const SEED = '/blog/2024/03/korea-utara-dan-china';
const README_FOLDER = 'assets/art/screens';
const SAVED = [
  ['kerja sama', 'kerja sama'],
  ['abrasi', 'abrasi'],
  ['kedua belah', 'kedua belah pihak'],
  ['kesalahpahaman', 'kesalahpahaman'],
  ['perubahan iklim', 'perubahan iklim'],
  ['memperjuangkannya', 'memperjuangkan'],
] as const;

const CARDS = [
  ['a-phrase', SAMPLE, 'kerja sama', 'kerja sama'],
  ['b-money', SAMPLE, 'Rp1,5', 'Rp1,5 triliun'],
  ['c-date', SAMPLE, '21/3', 'Kamis (21/3)'],
  ['d-time', SAMPLE, '14.00', 'pukul 14.00 WIB'],
  ['e-passive', SAMPLE, 'diperjualbelikan', 'memperjualbelikan'],
  ['f-name', SAMPLE, 'Rahmawati', 'Siti Rahmawati'],
  ['g-measure', SAMPLE, '1.500', '1.500 hektare'],
  ['h-word', SAMPLE, 'dirawat', 'merawat'],
  ['i-acronym', SEED, 'AS', 'AS'],
  ['j-clitic', SEED, 'tahun barunya', 'tahun baru'],
] as const;

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

if (!existsSync('.output/chrome-mv3-e2e')) {
  console.error('There is no .output/chrome-mv3-e2e. Build it first: npx wxt build --mode e2e');
  process.exit(2);
}
const extra = process.argv[2];
for (const folder of [README_FOLDER, ...(extra === undefined ? [] : [extra])]) {
  mkdirSync(folder, { recursive: true });
}
const { origin, server } = await servePages();
const drive = await start('chromium');
try {
  if (extra !== undefined) await emptyStates(drive, extra);
  await cards(drive);
  await views(drive);
  if (extra !== undefined) await everything(drive, extra);
} finally {
  await drive.close();
  server.close();
}

async function paint(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** The card on the sample article, after saving a few words there. */
async function cards({ open }: Drive): Promise<void> {
  const page = await open(origin + SAMPLE);
  for (const [word, lemma] of SAVED) {
    await hover(page, word, lemma);
    await page.keyboard.press('s');
    await pause(500);
  }
  await page.setViewport({ width: 760, height: 520, deviceScaleFactor: 1.5 });
  for (const scheme of SCHEMES) {
    await paint(page, scheme);
    await hover(page, 'memperjuangkannya', 'memperjuangkan');
    await page.screenshot({ path: join(README_FOLDER, `card-${scheme}.png`) });
  }
  await page.close();
}

/** The popup's views at the size that a popup has. */
async function views({ openOwn }: Drive): Promise<void> {
  for (const scheme of SCHEMES) {
    const lookUp = await popup(openOwn, 'look-up', scheme);
    await lookUp.type('input[type=search]', 'diperdalamnya');
    await until(async () => (await lookUp.$('.chain')) !== null);
    await shoot(lookUp, join(README_FOLDER, `look-up-${scheme}.png`));
    const saved = await popup(openOwn, 'saved', scheme);
    await until(async () => (await saved.$$('li.term')).length === SAVED.length);
    await shoot(saved, join(README_FOLDER, `saved-${scheme}.png`));
    const review = await popup(openOwn, 'review', scheme);
    await until(async () => (await review.$('.reveal')) !== null);
    await review.keyboard.press(' ');
    await until(async () => (await review.$('.grade')) !== null);
    await shoot(review, join(README_FOLDER, `review-${scheme}.png`));
  }
}

async function emptyStates({ openOwn }: Drive, folder: string): Promise<void> {
  for (const view of ['look-up', 'saved', 'review', 'settings']) {
    const page = await popup(openOwn, view, 'light');
    await pause(400);
    await shoot(page, join(folder, `empty-${view}.png`));
  }
}

async function everything({ open, openOwn }: Drive, folder: string): Promise<void> {
  for (const [name, path, word, lemma] of CARDS) {
    const page = await open(origin + path);
    await page.setViewport({ width: 760, height: 520 });
    await hover(page, word, lemma).catch((error: Error) => console.error(error.message));
    await page.screenshot({ path: join(folder, `card-${name}.png`) });
    await page.close();
  }
  const narrow = await open(origin + SAMPLE);
  await narrow.setViewport({ width: 320, height: 640 });
  await hover(narrow, 'memperjuangkannya', 'memperjuangkan');
  await narrow.screenshot({ path: join(folder, 'card-320.png') });
  await narrow.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
  await hover(narrow, 'memperjuangkannya', 'memperjuangkan');
  await narrow.screenshot({ path: join(folder, 'card-200-percent.png') });
  const cdp = await narrow.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  await hover(narrow, 'memperjuangkannya', 'memperjuangkan');
  await narrow.screenshot({ path: join(folder, 'card-forced-colors.png') });
  await narrow.close();

  for (const view of ['look-up', 'saved', 'review', 'settings']) {
    for (const scheme of SCHEMES) {
      const page = await popup(openOwn, view, scheme);
      await page.setViewport({ width: 320, height: 600 });
      await pause(300);
      await shoot(page, join(folder, `popup-${view}-320-${scheme}.png`));
    }
    const full = await openOwn(`popup.html?full#${view}`);
    await pause(400);
    await shoot(full, join(folder, `full-${view}.png`));
  }
  const details = await popup(openOwn, 'saved', 'light');
  await until(async () => (await details.$('.headword')) !== null);
  await details.click('.headword');
  await pause(400);
  await shoot(details, join(folder, 'popup-details.png'));
  const question = await popup(openOwn, 'review', 'light');
  await until(async () => (await question.$('.reveal')) !== null);
  await question.screenshot({ path: join(folder, 'popup-question.png') });
  for (let n = 0; n < 12 && (await question.$('.reveal')) !== null; n += 1) {
    await question.keyboard.press(' ');
    await pause(150);
    await question.keyboard.press('4');
    await pause(400);
  }
  await pause(500);
  await shoot(question, join(folder, 'popup-done.png'));
}

async function popup(openOwn: Drive['openOwn'], view: string, scheme: Scheme): Promise<Page> {
  const page = await openOwn(`popup.html#${view}`);
  await page.setViewport({ width: 400, height: 580, deviceScaleFactor: 1.25 });
  await paint(page, scheme);
  await pause(250);
  return page;
}

async function shoot(page: Page, path: string): Promise<void> {
  await page.screenshot({ path });
  await page.close();
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
