import { describe, expect, test, vi } from 'vitest';
import { createConnection } from '../../lib/store/open-limited.ts';
import { memoryArea, rawDatabase, save, worker } from './helpers.ts';

function openRaw(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('vocabulary', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('opening', () => {
  test('gives up when another context holds an old version, and does not hold what opens too late', async () => {
    const held = await openRaw(1); // without a versionchange handler
    const connection = createConnection('vocabulary', 2, () => {}, 50);
    await expect(connection.use(async (db) => db.version)).rejects.toThrow('did not open within');
    held.close();
    // The late connection closes itself, so that version 3 is not kept waiting by it.
    await vi.waitFor(async () => {
      const later = await openRaw(3);
      expect(later.version).toBe(3);
      later.close();
    });
  });

  test('a worker whose database is held goes on with extension storage', async () => {
    const held = await openRaw(1);
    held.close();
    const area = memoryArea();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('The database did not open within 10 s.');
    });
    const services = worker(area);
    await save(services, 'janji');
    expect(await services.twin.ready()).toBe('local-only');
    vi.restoreAllMocks();
  });
});

test('gives way to a newer build at once, then reads and no longer writes', async () => {
  const area = memoryArea();
  const services = worker(area);
  await save(services, 'janji');
  const newer = await openRaw(9);
  expect(newer.version).toBe(9);
  newer.close();
  const before = JSON.stringify([...area.items]);
  expect((await services.store.get('janji'))?.headword).toBe('janji');
  await expect(save(services, 'buku')).rejects.toMatchObject({ reason: 'newer-data' });
  expect(JSON.stringify([...area.items])).toBe(before);
});

test('deletes and begins anew on reset', async () => {
  const connection = createConnection<{ x: { key: string; value: string } }>(
    'vocabulary',
    1,
    (db) => {
      db.createObjectStore('x');
    },
  );
  await connection.use((db) => db.put('x', 'v', 'k'));
  await connection.reset();
  expect(await connection.use((db) => db.count('x'))).toBe(0);
  (await rawDatabase()).close();
});
