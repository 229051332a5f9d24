import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blankTerm } from '../../lib/core/vocabulary/term.ts';
import { type Drive, start, until } from './drive.ts';
import { command } from './life.ts';

interface Api {
  readonly runtime: {
    readonly sendMessage: (message: object) => Promise<{ ok: boolean; value: never }>;
  };
}

const FEW = 20;
const MANY = 20_000;

describe.each(['chromium', 'firefox'] as const)('the saved words in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'dwibaca-files-'));
  let drive: Drive;
  let page: Page;

  const ask = (kind: string, question: object) =>
    page.evaluate(
      (dwibaca, body) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
        return (browser ?? chrome).runtime.sendMessage({ dwibaca, question: body });
      },
      kind,
      question,
    );
  const save = (headword: string, rest: object = {}, publisher = 'Kabar Nusantara') => {
    const { context, ...plain } = command(headword);
    return ask('terms/save', { ...plain, ...rest, context: { ...context, publisher } });
  };
  const shown = () =>
    page.$$eval('li.term .headword', (all) => all.map((each) => each.textContent ?? ''));
  const shows = (...words: readonly string[]) =>
    until(async () => JSON.stringify((await shown()).sort()) === JSON.stringify([...words].sort()));
  const click = async (selector: string, text: string): Promise<void> => {
    let found: ElementHandle<Element> | undefined;
    await until(async () => {
      for (const each of await page.$$(selector)) {
        const label = await each.evaluate(
          (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
        );
        if (label.trim() === text) found = each;
      }
      return found !== undefined;
    });
    await found?.evaluate((element) => (element as HTMLElement).click());
  };
  const choose = async (label: string, value: string): Promise<void> => {
    for (const picker of await page.$$('.narrow .picker')) {
      const name_ = await picker.$eval('span, input', (part) => part.textContent);
      if (name_ === label) await (await picker.$('select'))?.select(value);
    }
  };
  const open = async (view: string): Promise<void> => {
    await page?.close();
    page = await drive.openOwn(`popup.html?full#${view}`);
    await until(async () => (await page.$('[role=tabpanel]')) !== null);
  };
  const text = (): Promise<string> => page.$eval('main', (main) => (main as HTMLElement).innerText);
  const says = (part: string) => until(async () => (await text()).includes(part));

  beforeAll(async () => {
    drive = await start(name);
    await open('saved');
    await save('kerja');
    await save('pekerjaan', { root: 'kerja', sense: { glosses: ['job'] } });
    await save('bekerja', { root: 'kerja', sense: { glosses: ['work'] } }, 'Suara Pantai');
    await save('bisa', { sense: { glosses: ['can'], pos: 'aux' } }, 'Suara Pantai');
  });
  afterAll(async () => {
    await drive?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('are narrowed by publisher, family and date', async () => {
    await open('saved');
    await shows('kerja', 'pekerjaan', 'bekerja', 'bisa');
    await choose('Publisher', 'Suara Pantai');
    await shows('bekerja', 'bisa');
    await choose('Publisher', '');
    await shows('kerja', 'pekerjaan', 'bekerja', 'bisa');
    await click('button.headword', 'kerja');
    await says('its family');
    await click('button.link', 'Show the family');
    await shows('kerja', 'pekerjaan', 'bekerja');
    await click('button.link', 'Family of kerja ×');
    await shows('kerja', 'pekerjaan', 'bekerja', 'bisa');
    const setDate = (value: string) =>
      page.$eval(
        'input[type=date]',
        (input, day) => {
          (input as HTMLInputElement).value = day;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        value,
      );
    await setDate('2099-01-01');
    await says('Nothing fits');
    await click('button.link', 'Show all');
    await shows('kerja', 'pekerjaan', 'bekerja', 'bisa');
  });

  test('take another meaning, a note that stays with its word, and lose a sentence with undo', async () => {
    await open('saved');
    await click('button.headword', 'bisa');
    await until(async () => (await page.$$('.meanings input')).length > 1);
    const other = await page.$$eval('.meanings label', (labels) =>
      labels.findIndex((label) => label.textContent?.includes('venom')),
    );
    expect(other).toBeGreaterThanOrEqual(0);
    await page.$$eval('.meanings input', (all, at) => (all[at] as HTMLElement).click(), other);
    await until(async () =>
      JSON.stringify(await ask('terms/get', { headword: 'bisa' })).includes('venom'),
    );
    await click('button.link.back', '← All words');

    await click('button.headword', 'pekerjaan');
    await page.waitForSelector('textarea');
    await page.type('textarea', 'catatan saya');
    await click('button.save', 'Keep changes');
    await until(async () =>
      JSON.stringify(await ask('terms/get', { headword: 'pekerjaan' })).includes('catatan saya'),
    );
    // Another word of the family has its own note.
    await click('.details .link', 'bekerja');
    await until(async () => (await page.$eval('h2', (h) => h.textContent)) === 'bekerja');
    expect(await page.$eval('textarea', (area) => (area as HTMLTextAreaElement).value)).toBe('');

    await click('button.icon', 'Take this sentence away');
    await says('Took the sentence away');
    await says('Met in 0 sentences');
    await click('.notice .link', 'Undo');
    await says('Met here');
  });

  test('are tagged, marked and deleted together, and come back out of the bin', async () => {
    await open('saved');
    await shows('kerja', 'pekerjaan', 'bekerja', 'bisa');
    await click('button.link', 'Select');
    await click('input[type=checkbox]', 'Select kerja');
    await click('input[type=checkbox]', 'Select bisa');
    await says('2 of 4 selected');
    await page.type('.bulk input', 'politik');
    await click('.bulk button', 'Tag');
    await until(async () => (await page.$$('.term .label')).length === 2);
    await click('.bulk button', 'Known');
    await until(async () => (await page.$$('.term .tags .pos')).length === 2);
    await click('.bulk button', 'All 4');
    await says('4 of 4 selected');
    await click('.bulk button', 'Delete');
    await says('Deleted 4 words.');
    await click('.notice .link', 'Undo');
    await shows('kerja', 'pekerjaan', 'bekerja', 'bisa');
    await click('.bulk button', 'Done');

    await click('button.icon', 'Delete bisa');
    await shows('kerja', 'pekerjaan', 'bekerja');
    await click('button.link', 'Deleted words');
    await click('button.save', 'Take back bisa');
    await says('The bin is empty');
    await click('button.link.back', '← All words');
    await shows('kerja', 'pekerjaan', 'bekerja', 'bisa');
  });

  test('are asked with their affixes, and the figures are there at any time', async () => {
    await open('review');
    await page.waitForSelector('.reveal');
    // The first one is known by now; this one is built of pe- and -an.
    const asked = () => page.$eval('.asked', (element) => element.textContent);
    await until(async () => (await asked()) === 'pekerjaan');
    await page.keyboard.press(' ');
    await page.waitForSelector('.question .chain');
    expect(await page.$eval('.question .chain', (chain) => chain.textContent)).toContain('-an');
    await page.keyboard.press('3');
    await until(async () => (await page.$('.reveal')) !== null);
    await page.$eval('.statistics summary', (summary) => (summary as HTMLElement).click());
    await until(async () => (await page.$$('.charts svg')).length === 5);
    expect(await text()).toMatch(/articles in 30 days/);
  });

  test('are put in place of others by a backup, after a look, and go back to the state before', async () => {
    await open('settings');
    const backup = await ask('data/export', { format: 'backup' });
    const { text: content } = backup.value as unknown as { text: string };
    const file = join(folder, 'backup.json');
    writeFileSync(file, content);
    await save('baru');
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await says('4 as they are');
    await click('.ready input[type=radio]:not(:checked)', '');
    await says('1 to the bin');
    await click('.ready button.save', 'Import');
    await says('Imported backup.json');
    const total = async () =>
      ((await ask('terms/list', {})).value as unknown as { total: number }).total;
    expect(await total()).toBe(4);
    await page.$eval('.earlier summary', (summary) => (summary as HTMLElement).click());
    await click('.earlier button', 'Go back');
    await until(async () => (await total()) === 5);
  });

  test(`open as fast with ${MANY.toLocaleString('en')} as with ${FEW}, within 200 ms, and scroll on`, {
    timeout: 180_000,
  }, async () => {
    const few = await opening(FEW);
    const many = await opening(MANY);
    console.log(
      `${name}: ${MANY} words open in ${many.toFixed(0)} ms, ${FEW} in ${few.toFixed(0)} ms`,
    );
    expect(many - few).toBeLessThan(200);
    await open('saved');
    for (const wanted of [200, 300, 400, 500, 600]) {
      await until(async () => {
        await page.$eval('main', (main) => main.scrollTo(0, main.scrollHeight));
        return (await page.$$('li.term')).length >= wanted;
      });
    }
  });

  /** The quickest of five openings, whatever else the machine does, from the navigation to the first word drawn. */
  async function opening(count: number): Promise<number> {
    await open('settings');
    const terms = Array.from({ length: count }, (_, at) => manyOf(at));
    await ask('data/import', { id: `i${count}`, mode: 'replace', source: 'backup', terms });
    const all: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      await page.close();
      page = await drive.openOwn('popup.html?full#saved');
      all.push(
        await page.evaluate(async () => {
          while (document.querySelector('li.term') === null)
            await new Promise((done) => requestAnimationFrame(done));
          return performance.now();
        }),
      );
    }
    return Math.min(...all);
  }
});

function manyOf(at: number): object {
  const headword = `kata${at}`;
  const sense = { glosses: [`word ${at}`] };
  return { ...blankTerm(headword, 1_711_000_000_000 + at), forms: [headword], sense };
}
