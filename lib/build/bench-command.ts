import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { type Drive, hover, start } from '../../tests/browser/drive.ts';
import { blankTerm } from '../core/vocabulary/term.ts';

// npm run bench [-- firefox]: what the reader waits for, in a real browser, each beside the least that it could take.
// Ratios hold from machine to machine; milliseconds do not.

const SAMPLE = '/artikel/2024/03/22/warga-pesisir-sepakat-memulihkan-hutan-bakau';
const WORDS = 30;
const FEW = 20;
const MANY = 20_000;

const name = process.argv.includes('firefox') ? 'firefox' : 'chromium';
// Built afresh, so that what is measured is what stands in the sources.
const flags = name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
execFileSync('npx', ['wxt', 'build', ...flags, '--mode', 'e2e'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});

const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(readFileSync('assets/sample/index.html'));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const drive = await start(name);
try {
  await lookUps(drive);
  await hovering(drive);
  await list(drive);
} finally {
  await drive.close();
  server.close();
}

function say(what: string, took: number, least: number, unit = 'ms'): void {
  console.log(
    `${what.padEnd(52)} ${took.toFixed(1).padStart(8)} ${unit} ${(took / least).toFixed(2).padStart(7)} × ${least.toFixed(1)} ${unit}`,
  );
}

function middle(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

async function ask(page: Page, kind: string, question: object): Promise<number> {
  return page.evaluate(
    async (dwibaca: string, body: object) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      const from = performance.now();
      const answer = await (browser ?? chrome).runtime.sendMessage({ dwibaca, question: body });
      if (!answer.ok) throw new Error(answer.message);
      return performance.now() - from;
    },
    kind,
    question,
  );
}

interface Api {
  readonly runtime: {
    sendMessage(message: object): Promise<{ readonly ok: boolean; readonly message?: string }>;
  };
}

/** A whole article in one message: after installing, warm, and after the background was stopped. */
async function lookUps({ openOwn, stopWorker }: Drive): Promise<void> {
  const page = await openOwn('popup.html?full#settings');
  const html = readFileSync('assets/sample/index.html', 'utf8');
  const paragraphs = [...html.matchAll(/<p[^>]*>([^<]{80,})<\/p>/g)].map(([, text]) => text ?? '');
  const question = { paragraphs, memory: { acronyms: {}, names: {} } };
  const first = await ask(page, 'gloss/paragraphs', question);
  const empty: number[] = [];
  const warm: number[] = [];
  for (let turn = 0; turn < 15; turn += 1) {
    empty.push(await ask(page, 'page/settings', {}));
    warm.push(await ask(page, 'gloss/paragraphs', question));
  }
  const least = middle(empty);
  say('the article, first time after installing', first, least);
  say('the article, warm', middle(warm), least);
  if (name === 'chromium') {
    const stopped: number[] = [];
    const woken: number[] = [];
    for (let turn = 0; turn < 7; turn += 1) {
      await stopWorker();
      stopped.push(await ask(page, 'gloss/paragraphs', question));
      await stopWorker();
      woken.push(await ask(page, 'page/settings', {}));
    }
    say('the article, background stopped before', middle(stopped), middle(woken));
  }
  await page.close();
}

/** From the pointer's event to the card's frame, beside a page of its own that does nothing but that. */
async function hovering({ open, openOwn }: Drive): Promise<void> {
  const own = await openOwn('popup.html?full#settings');
  await ask(own, 'settings/set', { reader: { restMs: 0 } });
  await own.close();
  const page = await open(origin + SAMPLE);
  await hover(page, 'bersedia', 'bersedia');
  const card = await times(page, false);
  const least = await times(page, true);
  say('hover, event to painted card, half of them within', middle(card), middle(least));
  const slow = (all: readonly number[]): number =>
    [...all].sort((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? 0;
  say('hover, 95 of 100 within', slow(card), slow(least));
  await page.close();
}

async function times(page: Page, isLeast: boolean): Promise<readonly number[]> {
  const spots = await page.evaluate(
    (least: boolean, most: number) => {
      const found: { x: number; y: number }[] = [];
      for (const paragraph of document.querySelectorAll('.article-content p')) {
        const node = paragraph.firstChild;
        if (!(node instanceof Text)) continue;
        for (const match of node.data.matchAll(/\p{Ll}{7,}/gu)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const [box] = range.getClientRects();
          if (box && box.top > 90 && box.bottom < innerHeight - 60 && found.length < most)
            found.push({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
        }
      }
      const world = globalThis as unknown as { moved: number; shown: number[] };
      world.shown = [];
      let own: HTMLElement | undefined;
      if (least) {
        own = document.createElement('div');
        own.popover = 'manual';
        document.documentElement.append(own);
      }
      const state = (): string =>
        own?.textContent ??
        document.querySelector('[data-dwibaca]')?.shadowRoot?.querySelector('.card')?.textContent ??
        '';
      let before = state();
      document.addEventListener(
        'pointermove',
        (event) => {
          world.moved = event.timeStamp;
          if (own === undefined) return;
          const { clientX, clientY } = event;
          requestAnimationFrame(() => {
            const caret = document.caretPositionFromPoint?.(clientX, clientY);
            if (own === undefined || !caret) return;
            own.textContent = `${caret.offset} ${caret.offsetNode.nodeValue?.slice(0, 20)}`;
            if (!own.matches(':popover-open')) own.showPopover();
          });
        },
        { passive: true },
      );
      const frame = (): void => {
        const now = state();
        if (now !== before) {
          before = now;
          world.shown.push(performance.now() - world.moved);
        }
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      return found;
    },
    isLeast,
    WORDS,
  );
  for (const { x, y } of spots) {
    await page.mouse.move(x, y);
    await new Promise((done) => setTimeout(done, 120));
  }
  return page.evaluate(() => (globalThis as unknown as { shown: number[] }).shown);
}

/** Opening the list of saved words: a few and very many. */
async function list({ openOwn }: Drive): Promise<void> {
  const few = await opening(openOwn, FEW);
  const many = await opening(openOwn, MANY);
  say(`the saved words, ${MANY.toLocaleString('en')} beside ${FEW}`, many, few);
}

async function opening(openOwn: Drive['openOwn'], count: number): Promise<number> {
  const filler = await openOwn('popup.html?full#settings');
  await ask(filler, 'data/import', {
    id: crypto.randomUUID(),
    mode: 'replace',
    source: 'backup',
    terms: Array.from({ length: count }, (_, at) => term(at)),
  });
  await filler.close();
  const all: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const page = await openOwn('popup.html?full#saved');
    all.push(
      await page.evaluate(async () => {
        while (document.querySelector('li.term') === null)
          await new Promise((done) => requestAnimationFrame(done));
        return performance.now();
      }),
    );
    await page.close();
  }
  return middle(all);
}

function term(at: number): object {
  const headword = `kata${at}`;
  const sense = { glosses: [`word ${at}`] };
  return { ...blankTerm(headword, 1_711_000_000_000 + at), forms: [headword], sense };
}
