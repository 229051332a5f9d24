import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS, SCHEMA } from '../../lib/store/migrations.ts';
import { readRow, termOf } from '../../lib/store/row.ts';
import { found, memoryArea, tamper, worker } from './helpers.ts';

/** What each released version wrote, frozen: never edited, one more file with every version. */
interface Fixture {
  readonly schema: number;
  /** Keys and values of extension storage. */
  readonly extension: Readonly<Record<string, unknown>>;
  /** What a reader had: must be there after opening, whatever the version. */
  readonly promises: {
    readonly headwords: readonly string[];
    readonly bin: readonly string[];
    readonly sentences: number;
    readonly answers: number;
    readonly notes: Readonly<Record<string, string>>;
    readonly newPerDay: number;
  };
}

const fixtures = Array.from({ length: SCHEMA }, (_, at): Fixture => {
  const path = join(process.cwd(), `tests/store/fixtures/schema-${at + 1}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Fixture;
});

/** Puts a fixture where its version had put it. */
async function install(fixture: Fixture, where: 'both' | 'database' | 'extension') {
  globalThis.indexedDB = new IDBFactory();
  const area = memoryArea();
  if (where !== 'extension') {
    await worker(memoryArea()).twin.ready(); // makes the stores
    await tamper((rows, meta) => {
      rows.clear();
      for (const [key, value] of Object.entries(fixture.extension)) {
        if (key === 'vocabulary') meta.put(value, 'manifest');
        else rows.put(value);
      }
    });
  }
  if (where !== 'database') await area.set({ ...fixture.extension });
  return area;
}

describe.each(fixtures)('data of schema $schema', (fixture) => {
  test.each(['both', 'database', 'extension'] as const)(
    'in %s open with nothing lost',
    async (where) => {
      const area = await install(fixture, where);
      const { promises } = fixture;
      expect(await found(area)).toEqual(promises.headwords);
      const services = worker(area);
      const terms = [...(await services.store.all()).values()];
      expect(
        terms.filter((term) => term.deletedAt !== undefined).map(({ headword }) => headword),
      ).toEqual(promises.bin);
      expect(terms.reduce((sum, term) => sum + term.contexts.length, 0)).toBe(promises.sentences);
      expect(terms.reduce((sum, term) => sum + term.log.length, 0)).toBe(promises.answers);
      for (const [headword, note] of Object.entries(promises.notes)) {
        expect((await services.store.get(headword))?.note).toBe(note);
      }
      expect((await services.documents.settings()).review.newPerDay).toBe(promises.newPerDay);
      expect((await services.twin.check()).repaired).toBe(0);
    },
  );
});

describe('a migration', () => {
  const rename = [
    ...MIGRATIONS,
    {
      to: SCHEMA + 1,
      migrate: (key: string, value: unknown) =>
        key.startsWith('t:') ? { ...(value as object), note: 'migrated' } : value,
    },
  ];

  test('rewrites both stores once, after a snapshot', async () => {
    const fixture = fixtures.at(-1);
    if (fixture === undefined) throw new Error('no fixture');
    const area = await install(fixture, 'both');
    const services = worker(area, { migrations: rename });
    const term = await services.store.get('janji');
    expect(term?.note).toBe('migrated');
    expect(area.items.get('t:janji')).toMatchObject({ v: SCHEMA + 1, value: { note: 'migrated' } });
    expect(area.items.get('vocabulary')).toMatchObject({ schema: SCHEMA + 1 });
    const shelf = await services.twin.shelf();
    expect(await shelf.list()).toMatchObject([{ reason: 'migration' }]);
    const again = worker(area, { migrations: rename });
    expect((await again.twin.check()).repaired).toBe(0);
    expect(await (await again.twin.shelf()).list()).toHaveLength(1);
    // The version before finds newer data: it reads and does not write.
    expect(await worker(area).twin.ready()).toBe('read-only');
  });

  test('that fails on a row leaves the row as it is', () => {
    const raw = { key: 't:x', v: SCHEMA, revision: 1, updatedAt: 1, value: {} };
    const broken = [
      {
        to: SCHEMA + 1,
        migrate: () => {
          throw new Error('cannot');
        },
      },
    ];
    expect(readRow(raw, broken)).toEqual({ is: 'damaged' });
  });

  test('stands for every version after the first', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(
      Array.from({ length: SCHEMA - 1 }, (_, at) => at + 2),
    );
  });
});

test.each([
  undefined,
  null,
  1,
  'x',
  [],
  {},
  { key: 't:x' },
  { key: 'x:y', v: 1, revision: 1, updatedAt: 1, value: {} },
  { key: 't:x', v: 1, revision: Number.NaN, updatedAt: 1, value: {} },
])('a record like %j is damaged, not fatal', (raw) => {
  expect(readRow(raw)).toEqual({ is: 'damaged' });
  expect(termOf(undefined)).toBeUndefined();
});
