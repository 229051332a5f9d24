import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stopWorkers, until } from './drive.ts';
import {
  BOTH,
  CHROMIUM,
  command,
  IS_THOROUGH,
  kill,
  type Life,
  LONG,
  LONG_PATIENCE_MS,
  pause,
  profileFolder,
  words,
} from './life.ts';

const STOPS = IS_THOROUGH ? 100 : 50;
const KILLS = IS_THOROUGH ? 30 : 3;
const CALLERS = 4;
const SAVES = 250;

const profiles = profileFolder();
afterAll(profiles.remove);

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

test(`${STOPS} stops of the worker while saving lose nothing acknowledged (Chromium)`, {
  timeout: LONG,
}, async () => {
  const life = await CHROMIUM.launch(join(profiles.path, 'stops'));
  const { state, over } = saveOn(life, 'kata');
  for (let n = 0; n < STOPS; n++) {
    // At a chance moment of the next life, once it has begun to answer.
    const before = state.saved.length;
    await until(async () => state.saved.length > before, 30_000);
    await pause(Math.random() * 140);
    await stopWorkers(life.browser);
  }
  state.isOver = true;
  await over;
  const found = await words(life);
  console.log(`${state.saved.length} acknowledged of ${state.tried.length}, ${found.length} there`);
  expect(state.saved.length).toBeGreaterThan(STOPS);
  expect(state.saved.filter((word) => !found.includes(word))).toEqual([]);
  expect(new Set(found).size).toBe(found.length);
  expect(found.filter((word) => !state.tried.includes(word))).toEqual([]);
  await life.browser.close();
});

test.each(BOTH)(
  `${KILLS} kills of $name while saving lose nothing acknowledged`,
  { timeout: LONG },
  async ({ name, launch }) => {
    const profile = join(profiles.path, `kills-${name}`);
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
    console.log(`${name}: ${saved.length} acknowledged saves outlived ${KILLS} kills`);
    const check = await life.ask('data/check', {});
    expect(check).toMatchObject({ value: { mode: 'both', repaired: 0 } });
    await life.browser.close();
  },
);

test.each(BOTH)(
  `${CALLERS} pages that save ${SAVES} words each at once keep all ($name)`,
  { timeout: LONG },
  async ({ name, launch }) => {
    const life = await launch(join(profiles.path, `callers-${name}`));
    const pages = [life, ...(await Promise.all([1, 2, 3].map(() => life.openOwn())))];
    const saveMany = async (ask: Life['ask'], caller: number): Promise<number> => {
      const saves = Array.from({ length: SAVES }, (_, n) => command(`kata${caller}x${n}`));
      // One word that all four save, each with a sentence of its own.
      const shared = Array.from({ length: 5 }, (_, n) => ({
        ...command('bersama'),
        id: `shared-${caller}-${n}`,
        context: { ...command('bersama').context, url: `https://contoh.id/${caller}/${n}` },
      }));
      const answers = await Promise.all(
        [...saves, ...shared].map((one) => ask('terms/save', one, LONG_PATIENCE_MS)),
      );
      return answers.filter(({ ok }) => ok).length;
    };
    const done = await Promise.all(pages.map(({ ask }, at) => saveMany(ask, at)));
    expect(done).toEqual(pages.map(() => SAVES + 5));
    const found = await words(life);
    expect(found).toHaveLength(CALLERS * SAVES + 1);
    expect(new Set(found).size).toBe(found.length);
    const shared = await life.ask('terms/get', { headword: 'bersama' });
    const { term } = shared.value as unknown as { term: { contexts: unknown[] } };
    expect(term.contexts).toHaveLength(CALLERS * 5);
    const rows = CALLERS * SAVES + 1;
    const check = await life.ask('data/check', {});
    expect(check).toMatchObject({ value: { mode: 'both', repaired: 0, terms: rows } });
    await life.browser.close();
  },
);
