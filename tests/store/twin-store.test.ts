import { IDBObjectStore as FakeObjectStore, IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { deleteTerm } from '../../lib/core/vocabulary/change.ts';
import { blankTerm, type SavedTerm } from '../../lib/core/vocabulary/term.ts';
import type { VocabularyOptions } from '../../lib/store/open-vocabulary.ts';
import type { ResettableSide, Side, Write } from '../../lib/store/side.ts';
import {
  found,
  type MemoryArea,
  memoryArea,
  NOW,
  quotaError,
  save,
  tamper,
  worker,
} from './helpers.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const WORDS = ['buku', 'janji', 'kerja sama', '__proto__', '-nya'];

async function filled(): Promise<MemoryArea> {
  const area = memoryArea();
  const services = worker(area);
  for (const word of WORDS) await save(services, word);
  return area;
}

describe('saving', () => {
  test('writes both stores before it is done', async () => {
    const area = memoryArea();
    const services = worker(area);
    await save(services, 'janji');
    expect([...area.items.keys()]).toContain('t:janji');
    expect(await found(memoryArea())).toEqual(['janji']); // the database alone
    globalThis.indexedDB = new IDBFactory();
    expect(await found(area)).toEqual(['janji']); // extension storage alone
  });

  test('twice with one id changes nothing, also in the next life and after deletion', async () => {
    const area = memoryArea();
    await save(worker(area), 'janji', 'x');
    const services = worker(area);
    await save(services, 'janji', 'x');
    expect((await services.store.get('janji'))?.revision).toBe(1);
    await services.store.edit(['janji'], (term) => term && deleteTerm(term, NOW));
    await save(worker(area), 'janji', 'x');
    expect(await found(area)).toEqual([]);
    await save(worker(area), 'janji', 'y');
    expect(await found(area)).toEqual(['janji']);
  });

  test('of four callers with 250 saves each keeps 1,000 of 1,000', async () => {
    const area = memoryArea();
    const services = worker(area);
    const caller = async (name: number): Promise<void> => {
      for (let n = 0; n < 250; n++) await save(services, `kata ${name}-${n}`);
    };
    await Promise.all([1, 2, 3, 4].map(caller));
    expect(await found(area)).toHaveLength(1_000);
    expect([...area.items.keys()].filter((key) => key.startsWith('t:'))).toHaveLength(1_000);
  });

  test('of one word by many at once loses no sentence', async () => {
    const area = memoryArea();
    const services = worker(area);
    await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        services.store.edit(['janji'], (term) => ({
          ...(term ?? newTerm()),
          revision: (term?.revision ?? 0) + 1,
          forms: [...(term?.forms ?? []), `bentuk${n}`],
        })),
      ),
    );
    expect((await worker(area).store.get('janji'))?.forms).toHaveLength(50);
  });
});

const newTerm = (): SavedTerm => ({ ...blankTerm('janji', NOW), revision: 0 });

/** Where a write can fail, and whether the store had carried it out by then. */
const POINTS = [
  { side: 'database', when: 'before' },
  { side: 'database', when: 'after' },
  { side: 'extension', when: 'before' },
  { side: 'extension', when: 'after' },
] as const;

function failing(
  point: (typeof POINTS)[number],
  error: () => Error,
  isOn: () => boolean,
): Partial<VocabularyOptions> {
  const wrap = <T extends Side>(side: T): T => ({
    ...side,
    write: async (write: Write) => {
      if (!isOn()) return side.write(write);
      if (point.when === 'after') await side.write(write);
      throw error();
    },
  });
  return point.side === 'database'
    ? { wrapDatabase: (side): ResettableSide => wrap(side) }
    : { wrapExtension: wrap };
}

describe('a write that fails', () => {
  test.each(
    POINTS.flatMap((point) =>
      [
        { reason: 'quota', error: quotaError },
        {
          reason: point.side === 'database' ? 'idb-failed' : 'storage-failed',
          error: () => new Error('disk on fire'),
        },
      ].map((fault) => ({ ...point, ...fault })),
    ),
  )(
    '$when the $side commits ($reason) is never called saved',
    async ({ reason, error, ...point }) => {
      const area = memoryArea();
      let isOn = false;
      const options = failing(point, error, () => isOn);
      const services = worker(area, options);
      await save(services, 'buku');
      isOn = true;
      await expect(save(services, 'janji')).rejects.toMatchObject({ reason });
      await expect(save(services, 'buku', 'again')).resolves.toBeUndefined(); // nothing to write, both have it
      isOn = false;
      // What was there stays, and trying again with the same id stores it once.
      expect(await found(area)).toContain('buku');
      await save(services, 'janji');
      expect(await found(area)).toEqual(['buku', 'janji']);
      globalThis.indexedDB = new IDBFactory();
      expect(await found(area)).toEqual(['buku', 'janji']);
    },
  );

  test.each(['put', 'index'])('inside the transaction (%s) takes all of it back', async (what) => {
    const area = memoryArea();
    const services = worker(area);
    await save(services, 'buku');
    const before = JSON.stringify([...area.items]);
    const put = FakeObjectStore.prototype.put;
    let left = what === 'put' ? 0 : 1;
    vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(function (this: never, ...args) {
      if (left-- <= 0) throw quotaError();
      return put.apply(this, args);
    });
    await expect(save(services, 'janji')).rejects.toMatchObject({ reason: 'quota' });
    vi.restoreAllMocks();
    expect(JSON.stringify([...area.items])).toBe(before);
    expect(await found(memoryArea())).toEqual(['buku']);
  });

  test('in extension storage and then in taking back is repaired by the next write', async () => {
    const area = memoryArea();
    let isOn = false;
    let writes = 0;
    const services = worker(area, {
      wrapExtension: (side) => ({
        ...side,
        write: (write) => (isOn ? Promise.reject(quotaError()) : side.write(write)),
      }),
      wrapDatabase: (side) => ({
        ...side,
        write: (write) =>
          isOn && ++writes > 1 ? Promise.reject(new Error('gone')) : side.write(write),
      }),
    });
    await save(services, 'buku');
    isOn = true;
    await expect(save(services, 'janji')).rejects.toMatchObject({ reason: 'quota' });
    isOn = false;
    await save(services, 'kata');
    const inDatabase = await found(memoryArea());
    globalThis.indexedDB = new IDBFactory();
    expect(await found(area)).toEqual(inDatabase);
    expect(inDatabase).toEqual(expect.arrayContaining(['buku', 'kata']));
  });

  test('between the two stores (killed) is finished by the next start', async () => {
    const area = memoryArea();
    const services = worker(area, {
      wrapExtension: (side) => ({ ...side, write: () => new Promise(() => {}) }),
    });
    void save(services, 'janji');
    await vi.waitFor(async () => expect(await found(memoryArea())).toEqual(['janji']));
    expect(await found(area)).toEqual(['janji']);
    globalThis.indexedDB = new IDBFactory();
    expect(await found(area)).toEqual(['janji']);
  });
});

describe('a connection that the browser closes', () => {
  test('is opened again, unseen, 50 of 50 times', async () => {
    const area = memoryArea();
    const services = worker(area);
    await save(services, 'awal');
    const { IDBDatabase: FakeDatabase } = await import('fake-indexeddb');
    const transaction = FakeDatabase.prototype.transaction;
    for (let n = 0; n < 50; n++) {
      let isFirst = true;
      const spy = vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(function (
        this: never,
        ...args
      ) {
        if (isFirst) {
          isFirst = false;
          throw new DOMException('The database connection is closing.', 'InvalidStateError');
        }
        return transaction.apply(this, args);
      });
      await save(services, `kata${n}`);
      spy.mockRestore();
    }
    expect(await found(area)).toHaveLength(51);
  });
});

/** The eight ways of section "damaged stores": what happens to which store. */
const DAMAGES: readonly { name: string; damage: (area: MemoryArea) => Promise<void> | void }[] = [
  {
    name: 'database removed',
    damage: () => {
      globalThis.indexedDB = new IDBFactory();
    },
  },
  {
    name: 'database emptied',
    damage: () =>
      tamper((rows, meta) => {
        rows.clear();
        meta.clear();
      }),
  },
  {
    name: 'database rows gone, manifest there',
    damage: () =>
      tamper((rows) => {
        rows.clear();
      }),
  },
  {
    name: 'database partly gone',
    damage: () =>
      tamper((rows) => {
        rows.delete('t:janji');
        rows.delete('t:buku');
      }),
  },
  {
    name: 'database rows damaged',
    damage: () =>
      tamper((rows) => {
        rows.put({
          key: 't:janji',
          v: 1,
          revision: 99,
          updatedAt: NOW,
          value: { headword: 'janji' },
        });
        rows.put({ key: 't:buku', v: 'x' });
      }),
  },
  { name: 'extension storage emptied', damage: (area) => area.items.clear() },
  {
    name: 'extension storage partly gone',
    damage: (area) => {
      area.items.delete('t:janji');
      area.items.delete('vocabulary');
    },
  },
  {
    name: 'extension storage damaged',
    damage: (area) => {
      area.items.set('t:janji', 'nonsense');
      area.items.set('t:buku', { key: 't:other', v: 1, revision: 99, updatedAt: NOW, value: {} });
      area.items.set('vocabulary', 17);
    },
  },
];

describe('after damage to one store', () => {
  test('are eight ways', () => expect(DAMAGES).toHaveLength(8));

  test.each(DAMAGES)('$name: all words are back, in both, and it is said', async ({ damage }) => {
    const area = await filled();
    await damage(area);
    const services = worker(area);
    const terms = await services.store.all();
    expect([...terms.keys()].sort()).toEqual([...WORDS].sort());
    expect((await services.notices.list()).map(({ kind }) => kind)).toEqual(['restored']);
    const check = await services.twin.check();
    expect(check).toMatchObject({
      mode: 'both',
      repaired: 0,
      database: { damaged: 0 },
      extension: { damaged: 0 },
    });
    expect(await found(memoryArea())).toEqual([...WORDS].sort());
    globalThis.indexedDB = new IDBFactory();
    expect(await found(area)).toEqual([...WORDS].sort());
  });

  test('nothing is restored unsaid, also when the worker is killed right after it', async () => {
    const area = await filled();
    globalThis.indexedDB = new IDBFactory();
    let writes = 0;
    const killed = worker(area, {
      // What comes after the repair is never carried out.
      wrapDatabase: (side) => ({
        ...side,
        write: (write) => (++writes > 1 ? new Promise(() => {}) : side.write(write)),
      }),
    });
    await killed.twin.ready();
    const next = worker(area);
    expect([...(await next.store.all()).keys()].sort()).toEqual([...WORDS].sort());
    expect((await next.notices.list()).map(({ kind }) => kind)).toEqual(['restored']);
    expect((await next.twin.check()).repaired).toBe(0);
  });

  test('a deleted word stays deleted', async () => {
    for (const { damage } of DAMAGES) {
      globalThis.indexedDB = new IDBFactory();
      const area = await filled();
      await worker(area).store.edit(['janji'], (term) => term && deleteTerm(term, NOW));
      await damage(area);
      expect(await found(area)).not.toContain('janji');
    }
  });

  test('an older copy never wins', async () => {
    const area = await filled();
    const old = area.items.get('t:janji');
    await worker(area).store.edit(
      ['janji'],
      (term) => term && { ...term, note: 'baru', revision: term.revision + 1 },
    );
    area.items.set('t:janji', old);
    expect((await worker(area).store.get('janji'))?.note).toBe('baru');
    await tamper((rows) => {
      rows.put(old);
    });
    area.items.set('t:janji', {
      ...(old as object),
      revision: 7,
      value: { ...(old as { value: object }).value, note: 'ke-7', revision: 7 },
    });
    expect((await worker(area).store.get('janji'))?.note).toBe('ke-7');
  });

  test('a store that is empty while the worker lives does not lose history', async () => {
    const area = await filled();
    const services = worker(area);
    await services.store.edit(
      ['janji'],
      (term) => term && { ...term, note: 'catatan', revision: term.revision + 1 },
    );
    await tamper((rows) => {
      rows.clear();
    });
    await services.store.edit(['janji'], (term) => ({
      ...(term ?? newTerm()),
      tags: ['x'],
      revision: (term?.revision ?? 0) + 1,
    }));
    expect(await worker(area).store.get('janji')).toMatchObject({ note: 'catatan', tags: ['x'] });
  });

  test('that the counts do not show is found behind the first answers', async () => {
    const area = await filled();
    area.items.set('t:janji', 'nonsense');
    const services = worker(area, { session: memoryArea(), compareAfterMs: 0 });
    expect((await services.store.get('buku'))?.headword).toBe('buku');
    await vi.waitFor(() => expect(area.items.get('t:janji')).toMatchObject({ key: 't:janji' }));
  });

  test('nothing is compared again within a session when the counts agree', async () => {
    const area = await filled();
    const session = memoryArea();
    await worker(area, { session }).store.all();
    await worker(area, { session }).twin.check();
    const get = vi.spyOn(area, 'get');
    await worker(area, { session }).twin.ready();
    expect(get.mock.calls.filter(([keys]) => keys === null)).toEqual([]);
    await tamper((rows) => {
      rows.delete('t:janji');
    });
    expect(await found(area, { session })).toEqual([...WORDS].sort());
  });
});

describe('where the browser refuses IndexedDB', () => {
  const refuse = () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    });
  };

  test('100 words are kept in extension storage alone, and it is said once', async () => {
    const area = memoryArea();
    refuse();
    const services = worker(area);
    for (let n = 0; n < 100; n++) await save(services, `kata${n}`);
    expect(await found(area)).toHaveLength(100);
    expect((await services.notices.list()).map(({ kind }) => kind)).toEqual(['local-only']);
    await services.notices.dismiss('local-only');
    const next = worker(area);
    await next.store.all();
    expect(await next.notices.list()).toEqual([]);
    expect((await next.twin.check()).mode).toBe('local-only');
    vi.restoreAllMocks();
    // Allowed again: the database is filled from extension storage.
    expect(await found(area)).toHaveLength(100);
    expect(await found(memoryArea())).toHaveLength(100);
  });

  test('quota is said there too', async () => {
    const area = memoryArea();
    refuse();
    const services = worker(area);
    await save(services, 'buku');
    vi.spyOn(area, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
    await expect(save(services, 'janji')).rejects.toMatchObject({ reason: 'quota' });
    expect(await found(area)).toEqual(['buku']);
  });
});

describe('a database that cannot be opened', () => {
  test('is begun anew and filled from the other store', async () => {
    const area = await filled();
    const open = indexedDB.open.bind(indexedDB);
    let isBroken = true;
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      if (isBroken)
        throw new DOMException(
          'Internal error opening backing store for indexedDB.open.',
          'UnknownError',
        );
      return open(...args);
    });
    const remove = indexedDB.deleteDatabase.bind(indexedDB);
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
      isBroken = false;
      return remove(name);
    });
    expect(await found(area)).toEqual([...WORDS].sort());
    expect(await found(memoryArea())).toEqual([...WORDS].sort());
  });

  test('is left alone when the other store has nothing', async () => {
    const remove = vi.spyOn(indexedDB, 'deleteDatabase');
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    const services = worker(memoryArea());
    expect(await services.twin.ready()).toBe('local-only');
    expect(remove).not.toHaveBeenCalled();
  });
});

describe('a database that opens and then fails', () => {
  test('in reading is begun anew from the other store', async () => {
    const area = await filled();
    let isBroken = true;
    const options: Partial<VocabularyOptions> = {
      wrapDatabase: (side) => ({
        ...side,
        readAll: () =>
          isBroken
            ? Promise.reject(new DOMException('Failed to read large IndexedDB value', 'DataError'))
            : side.readAll(),
        reset: async () => {
          isBroken = false;
          await side.reset();
        },
      }),
    };
    expect(await found(area, options)).toEqual([...WORDS].sort());
    expect(await found(memoryArea())).toEqual([...WORDS].sort());
  });

  test('in reading, for good, leaves extension storage to go on with', async () => {
    const area = await filled();
    const fail = () => Promise.reject(new DOMException('broken', 'DataError'));
    const services = worker(area, {
      wrapDatabase: (side) => ({ ...side, readAll: fail, reset: fail }),
    });
    expect([...(await services.store.all()).keys()].sort()).toEqual([...WORDS].sort());
    await save(services, 'baru');
    expect([...area.items.keys()]).toContain('t:baru');
    expect((await services.notices.list()).map(({ kind }) => kind)).toEqual(['local-only']);
  });

  test('in being filled again (full disk) shows all words, and saves none falsely', async () => {
    const area = await filled();
    globalThis.indexedDB = new IDBFactory();
    let isFull = true;
    const services = worker(area, {
      wrapDatabase: (side) => ({
        ...side,
        write: (write) => (isFull ? Promise.reject(quotaError()) : side.write(write)),
      }),
    });
    expect([...(await services.store.all()).keys()].sort()).toEqual([...WORDS].sort());
    await expect(save(services, 'baru')).rejects.toMatchObject({ reason: 'quota' });
    expect(await found(area)).toEqual([...WORDS].sort());
    isFull = false;
    await save(services, 'baru');
    expect(await found(memoryArea())).toEqual([...WORDS, 'baru'].sort());
  });

  test('together with extension storage says so', async () => {
    const area = memoryArea();
    vi.spyOn(area, 'get').mockRejectedValue(new Error('IO error'));
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await expect(worker(area).store.all()).rejects.toMatchObject({ reason: 'storage-failed' });
  });

  test('extension storage that cannot be read leaves the words readable', async () => {
    const area = await filled();
    vi.spyOn(area, 'get').mockRejectedValue(new Error('IO error'));
    const services = worker(area);
    expect([...(await services.store.all()).keys()].sort()).toEqual([...WORDS].sort());
    await expect(save(services, 'baru')).rejects.toMatchObject({ reason: 'storage-failed' });
  });
});

describe('data of a newer version', () => {
  test.each([
    {
      name: 'database',
      make: async () => {
        const request = indexedDB.open('vocabulary', 99);
        await new Promise((resolve) => {
          request.onsuccess = resolve;
        });
        request.result.close();
      },
    },
    {
      name: 'manifest',
      make: (area: MemoryArea) => area.items.set('vocabulary', { schema: 99, rows: 5, writes: 5 }),
    },
  ])('($name) can be read, not changed, and it is said', async ({ make }) => {
    const area = await filled();
    await make(area);
    const before = JSON.stringify([...area.items]);
    const services = worker(area);
    expect([...(await services.store.all()).keys()].sort()).toEqual([...WORDS].sort());
    await expect(save(services, 'baru')).rejects.toMatchObject({ reason: 'newer-data' });
    expect((await services.notices.list()).map(({ kind }) => kind)).toEqual(['newer-data']);
    expect(JSON.stringify([...area.items])).toBe(before);
  });
});
