import {
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  BOTH,
  CHROMIUM,
  command,
  type Life,
  LONG,
  notices,
  profileFolder,
  type Species,
  words,
} from './life.ts';

// What accidents and cleaning programs do to one of the two stores: all words come back from the other.

const COUNT = 40;
const HEAD = 4_096;

const profiles = profileFolder();
afterAll(profiles.remove);

/** Where a browser keeps the two stores. */
interface Places {
  /** Files with the data, those of the database or of extension storage. */
  readonly files: (profile: string, store: Store) => readonly string[];
  /** What to take away so that a store is gone. */
  readonly whole: (profile: string, store: Store) => readonly string[];
}
type Store = 'database' | 'storage';

function inFolder(folder: string, name: RegExp): readonly string[] {
  if (!existsSync(folder))
    throw new Error(`${folder} is not there: the browser keeps it elsewhere`);
  return readdirSync(folder)
    .filter((each) => name.test(each))
    .map((each) => join(folder, each));
}

const PLACES: Readonly<Record<Species['name'], Places>> = {
  Chromium: {
    files: (profile, store) => inFolder(levelDb(profile, store), /\.log$/u),
    whole: (profile, store) => [levelDb(profile, store)],
  },
  Firefox: {
    files: (profile, store) => sqlite(profile, store).filter((path) => path.endsWith('.sqlite')),
    whole: sqlite,
  },
};

function levelDb(profile: string, store: Store): string {
  const [found] =
    store === 'database'
      ? inFolder(join(profile, 'Default/IndexedDB'), /^chrome-extension_.*leveldb$/u)
      : inFolder(join(profile, 'Default/Local Extension Settings'), /^[a-p]{32}$/u);
  if (found === undefined) throw new Error(`no ${store} in ${profile}`);
  return found;
}

// Firefox names its files by every second letter of the database, from both ends: v(y)o(r)c(a)a(l)b(u).
function sqlite(profile: string, store: Store): readonly string[] {
  const storages = join(profile, 'storage/default');
  const isStorage = (name: string): boolean => name.includes('userContextId');
  return inFolder(storages, /^moz-extension/u)
    .filter((folder) => isStorage(folder) === (store === 'storage'))
    .flatMap((folder) =>
      inFolder(join(folder, 'idb'), store === 'database' ? /vyorcaalbu/u : /wleabc/u),
    );
}

function overwrite(file: string): void {
  const size = Math.min(statSync(file).size, file.endsWith('.sqlite') ? HEAD : Infinity);
  if (size === statSync(file).size) {
    writeFileSync(file, Buffer.alloc(size, 0x5a));
    return;
  }
  const open = openSync(file, 'r+');
  writeSync(open, Buffer.alloc(size, 0x5a), 0, size, 0);
  closeSync(open);
}

/** Empties a store as a cleaning program does that the browser itself offers. */
function empty({ page }: Life, store: Store): Promise<unknown> {
  return store === 'storage'
    ? page.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          { storage: { local: { clear: () => Promise<void> } } }
        >;
        await (browser ?? chrome).storage.local.clear();
      })
    : page.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.open('vocabulary');
            request.onerror = () => reject(request.error);
            request.onsuccess = () => {
              const db = request.result;
              const tx = db.transaction([...db.objectStoreNames], 'readwrite');
              for (const name of db.objectStoreNames) tx.objectStore(name).clear();
              tx.oncomplete = () => {
                db.close();
                resolve();
              };
            };
          }),
      );
}

const WAYS = ['overwritten', 'cut short', 'removed', 'emptied'] as const;

function damage(profile: string, places: Places, store: Store, way: (typeof WAYS)[number]): void {
  switch (way) {
    case 'overwritten':
      places.files(profile, store).forEach(overwrite);
      return;
    case 'cut short':
      for (const file of places.files(profile, store)) truncateSync(file, 50);
      return;
    case 'removed':
      for (const path of places.whole(profile, store)) rmSync(path, { recursive: true });
      return;
    case 'emptied':
      return; // In the running browser.
  }
}

/** Every word is there, the deleted one is not, it is said, and saving goes on. */
async function allIsBack(life: Life, kind: string): Promise<void> {
  const found = await words(life);
  expect(found).toHaveLength(COUNT - 1);
  expect(found).not.toContain('kata0');
  expect(await notices(life)).toContain(kind);
  expect(await life.ask('terms/save', command('baru'))).toMatchObject({ ok: true });
  const { mode } = (await life.ask('data/check', {})).value as unknown as { mode: string };
  expect(mode).toBe(kind === 'restored' ? 'both' : kind);
  expect((await life.ask('gloss/look-up', { text: 'kerja' })).ok).toBe(true);
}

describe.each(BOTH)('one store damaged while $name is closed', ({ name, launch }) => {
  const base = join(profiles.path, `base-${name}`);
  const places = PLACES[name];

  test('(words are saved)', { timeout: LONG }, async () => {
    const life = await launch(base);
    for (let n = 0; n < COUNT; n++) await life.ask('terms/save', command(`kata${n}`));
    await life.ask('terms/delete', { headwords: ['kata0'] });
    expect(await words(life)).toHaveLength(COUNT - 1);
    await life.browser.close();
  });

  test.each(
    (['database', 'storage'] as const).flatMap((store) => WAYS.map((way) => ({ store, way }))),
  )(
    '$store $way: every word is back, and it is said',
    { timeout: LONG },
    async ({ store, way }) => {
      const profile = join(profiles.path, `${name}-${store}-${way.replace(' ', '-')}`);
      cpSync(base, profile, { recursive: true });
      if (way === 'emptied') {
        const before = await launch(profile);
        await empty(before, store);
        await before.browser.close();
      } else damage(profile, places, store, way);
      const life = await launch(profile);
      await allIsBack(life, 'restored');
      await life.browser.close();
    },
  );

  test('both removed: it is said, and not taken for a first start', { timeout: LONG }, async () => {
    for (const store of ['database', 'storage'] as const) damage(base, places, store, 'removed');
    const life = await launch(base);
    expect(await words(life)).toEqual([]);
    expect(await notices(life)).toEqual(['lost']);
    await life.browser.close();
  });
});

test('a database that cannot be opened leaves the words in extension storage (Chromium)', {
  timeout: LONG,
}, async () => {
  const profile = join(profiles.path, 'manifest');
  const before = await CHROMIUM.launch(profile);
  for (let n = 0; n < COUNT; n++) await before.ask('terms/save', command(`kata${n}`));
  await before.ask('terms/delete', { headwords: ['kata0'] });
  await before.browser.close();
  for (const path of inFolder(levelDb(profile, 'database'), /^MANIFEST/u)) rmSync(path);
  const life = await CHROMIUM.launch(profile);
  await allIsBack(life, 'local-only');
  await life.browser.close();
});
