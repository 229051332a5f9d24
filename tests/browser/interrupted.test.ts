import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { blankTerm } from '../../lib/core/vocabulary/term.ts';
import { until } from './drive.ts';
import {
  BOTH,
  command,
  IS_THOROUGH,
  kill,
  type Life,
  LONG,
  pause,
  profileFolder,
  words,
} from './life.ts';

// What is done in one piece is done or not done, however the browser ends: importing, filling the glossary's store.

const KILLS = IS_THOROUGH ? 20 : 3;
const IMPORTED = 4_000;
const WORDS = ['buku', 'janji', 'kerja sama'];

const profiles = profileFolder();
afterAll(profiles.remove);

function imported(turn: number) {
  return Array.from({ length: IMPORTED }, (_, at) => blankTerm(`impor${turn}-${at}`, 1));
}

test.each(BOTH)(
  `${KILLS} kills of $name during an import leave nothing partial`,
  { timeout: LONG },
  async ({ name, launch }) => {
    const profile = join(profiles.path, `imports-${name}`);
    let life = await launch(profile);
    await life.ask('terms/save', command('awal'));
    // How long a whole import takes here, so that the kills fall all over it.
    const from = Date.now();
    await life.ask('data/import', {
      id: 'whole',
      mode: 'merge',
      source: 'backup',
      terms: imported(-1),
    });
    const wholeMs = Date.now() - from;
    let before = 1 + IMPORTED;
    let carriedOut = 0;
    for (let n = 0; n < KILLS; n++) {
      const question = { id: `i${n}`, mode: 'merge', source: 'backup', terms: imported(n) };
      life.ask('data/import', question).catch(() => undefined);
      await pause((1.3 * wholeMs * (n + 0.5)) / KILLS);
      await kill(life);
      life = await launch(profile);
      const after = (await words(life)).length;
      expect([before, before + IMPORTED]).toContain(after);
      if (after > before) carriedOut += 1;
      before = after;
    }
    console.log(`${name}: of ${KILLS} imports cut off within ${wholeMs} ms, ${carriedOut} whole`);
    const check = await life.ask('data/check', {});
    expect(check).toMatchObject({ value: { mode: 'both', repaired: 0, terms: before } });
    await life.browser.close();
  },
);

/** Is the glossary stored? By its size; undefined while there is none. */
function storedGlossary({ page }: Life): Promise<number | undefined> {
  return page.evaluate(
    () =>
      new Promise<number | undefined>((resolve, reject) => {
        const request = indexedDB.open('glossary');
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onerror = () => resolve(undefined);
        request.onsuccess = () => {
          const db = request.result;
          const get = db.transaction('packed').objectStore('packed').get('current');
          get.onsuccess = () => {
            db.close();
            resolve((get.result as { text: string } | undefined)?.text.length);
          };
          get.onerror = () => reject(get.error);
        };
      }),
  );
}

async function looksUp({ ask }: Life): Promise<boolean> {
  const answer = await ask('gloss/look-up', { text: 'memperjuangkannya' });
  const { tokens } = (answer.value ?? { tokens: [] }) as unknown as {
    tokens: { lemma?: string }[];
  };
  return answer.ok && tokens[0]?.lemma === 'memperjuangkan';
}

test.each(BOTH)(
  `${KILLS} kills of $name while the glossary is stored for the first time leave nothing partial`,
  { timeout: LONG },
  async ({ name, start, install, launch }) => {
    // A reader whose words are there, and whose glossary is to be stored.
    const base = join(profiles.path, `glossary-${name}`);
    const reader = await launch(base);
    await until(async () => (await storedGlossary(reader)) !== undefined);
    const size = await storedGlossary(reader);
    for (const word of WORDS) await reader.ask('terms/save', command(word));
    await reader.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('glossary');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    await reader.browser.close();

    let wholeMs = 0; // How long storing takes here, so that the kills fall all over it.
    const left: string[] = [];
    for (let n = -1; n < KILLS; n++) {
      const profile = join(profiles.path, `glossary-${name}-${n}`);
      cpSync(base, profile, { recursive: true });
      const before = bytesIn(profile);
      const from = Date.now();
      if (n === -1) {
        const life = await launch(profile);
        await until(async () => (await storedGlossary(life)) === size);
        wholeMs = Date.now() - from;
        await life.browser.close();
        continue;
      }
      const browser = await start(profile);
      install(browser).catch(() => undefined);
      await pause((wholeMs * n) / KILLS);
      await kill({ browser });
      left.push(`${Math.max(0, Math.round((bytesIn(profile) - before) / 1_000))} kB`);

      const life = await launch(profile);
      const again = Date.now();
      await until(() => looksUp(life), 5_000);
      expect(Date.now() - again).toBeLessThan(5_000);
      expect([undefined, size]).toContain(await storedGlossary(life));
      expect(await words(life)).toEqual(WORDS);
      await until(async () => (await storedGlossary(life)) === size);
      await life.browser.close();
      rmSync(profile, { recursive: true, force: true });
    }
    console.log(`${name}, ${wholeMs} ms to store all; on the disk at the kill: ${left.join(', ')}`);
  },
);

/** Bytes of what Dwibaca's databases hold in a profile. */
function bytesIn(profile: string): number {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /extension|gylroass/u.test(join(entry.parentPath, entry.name)),
    )
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
