import { IDBFactory } from 'fake-indexeddb';
import { unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { createVocabularyHandlers } from '../../entrypoints/background/vocabulary-handlers.ts';
import { parseImport, runAtOnce } from '../../lib/core/vocabulary/formats/parse-import.ts';
import { encodeUtf8 } from '../../lib/core/vocabulary/formats/utf8.ts';
import type { ImportRequest } from '../../lib/core/vocabulary/import-plan.ts';
import { fromBase64 } from '../../lib/messages/base64.ts';
import type { Sender } from '../../lib/messages/sender.ts';
import type { KeyValueArea } from '../../lib/store/key-value-area.ts';
import type { Marker, MarkerStore } from '../../lib/store/marker.ts';
import type { VocabularyOptions } from '../../lib/store/open-vocabulary.ts';
import { command, type MemoryArea, memoryArea, NOW, quotaError, worker } from '../store/helpers.ts';

const DAY = 86_400_000;
const FROM_PAGE: Sender = { from: 'page', isPrivate: false };
const OWN: Sender = { from: 'extension', isPrivate: false };

function background(
  area: KeyValueArea = memoryArea(),
  options: Partial<VocabularyOptions> & { persisted?: () => Promise<boolean> } = {},
) {
  const clock = { now: NOW };
  const now = () => clock.now;
  const { persisted, ...rest } = options;
  const services = worker(area, { now, ...rest });
  let ids = 0;
  const h = createVocabularyHandlers({
    ...services,
    now,
    zone: () => 'Asia/Jakarta',
    newId: () => `n${++ids}-${Math.random()}`,
    ...(persisted !== undefined && { persisted }),
  });
  const save = (headword: string, id?: string) => h['terms/save'](command(headword, id), FROM_PAGE);
  const list = async (query: Parameters<(typeof h)['terms/list']>[0] = {}) =>
    (await h['terms/list'](query, OWN)).terms.map(({ headword }) => headword);
  return { h, area, services, clock, save, list };
}

function memoryMarker(): MarkerStore {
  let marker: Marker | undefined;
  return {
    read: async () => marker,
    write: async (next) => {
      marker = next;
    },
  };
}

function requestFrom(name: string, text: string, mode: ImportRequest['mode']): ImportRequest {
  const parsed = runAtOnce(parseImport({ name, bytes: encodeUtf8(text) }, { now: NOW }));
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return { ...parsed.request, mode };
}

test('a publisher that its page left unnamed is saved by its name', async () => {
  const { h } = background();
  const saved = async (headword: string, publisher: string) => {
    const base = command(headword);
    const context = base.context && { ...base.context, publisher };
    await h['terms/save']({ ...base, ...(context && { context }) }, FROM_PAGE);
    return (await h['terms/get']({ headword }, OWN)).term?.contexts[0]?.publisher;
  };
  expect(await saved('janji', 'news.detik.com')).toBe('detikcom');
  expect(await saved('buku', 'Kabar Nusantara')).toBe('Kabar Nusantara');
});

describe('the list', () => {
  test('finds by headword, form and English, sorted and filtered', async () => {
    const { h, save, list, clock } = background();
    for (const word of ['buku', 'janji', 'kerja']) {
      clock.now += 1_000;
      await save(word);
    }
    await h['terms/save'](
      { ...command('pekerjaan'), form: 'Pekerjaannya', root: 'kerja' },
      FROM_PAGE,
    );
    await h['terms/update'](
      { headword: 'janji', changes: { tags: ['politik'], translation: 'promise' } },
      OWN,
    );
    expect(await list()).toEqual(['kerja', 'pekerjaan', 'janji', 'buku']);
    expect(await list({ sort: 'headword' })).toEqual(['buku', 'janji', 'kerja', 'pekerjaan']);
    expect(await list({ search: 'pekerjaannya' })).toEqual(['pekerjaan']);
    expect(await list({ search: 'promise' })).toEqual(['janji']);
    expect(await list({ search: 'tidak ada' })).toEqual([]);
    expect(await list({ family: 'kerja' })).toEqual(['kerja', 'pekerjaan']);
    expect(await list({ tag: 'politik' })).toEqual(['janji']);
    expect(await list({ offset: 1, limit: 2 })).toEqual(['pekerjaan', 'janji']);
    const got = await h['terms/get']({ headword: 'pekerjaan' }, OWN);
    expect(got.family.map(({ headword }) => headword)).toEqual(['kerja']);
  });

  test('of many opens on the newest without reading all', async () => {
    const area = memoryArea();
    const { save } = background(area);
    for (let n = 0; n < 30; n++) await save(`kata${n}`);
    const next = background(area);
    const readAll = vi.spyOn(next.services.store, 'all');
    const page = await next.h['terms/list']({ limit: 10, isQuick: true }, OWN);
    expect(page).toMatchObject({ total: 30, all: 30, isPartial: true });
    expect(page.terms).toHaveLength(10);
    expect(readAll).toHaveBeenCalledTimes(1); // begun, not waited for
    await next.services.store.all();
    // From memory the same words in the same order, after changes too.
    await next.save('baru');
    await next.h['terms/delete']({ headwords: ['kata29'] }, OWN);
    const quick = await next.h['terms/list']({ limit: 10, isQuick: true }, OWN);
    const whole = await next.h['terms/list']({ limit: 10 }, OWN);
    expect(quick).toMatchObject({ total: 30, all: 30, isPartial: true });
    expect(new Set(quick.terms.map(({ headword }) => headword))).toEqual(
      new Set(whole.terms.map(({ headword }) => headword)),
    );
    const full = await next.h['terms/list']({ limit: 10 }, OWN);
    expect(full.isPartial).toBeUndefined();
    expect(full.total).toBe(30);
  });
});

describe('deleting', () => {
  test('goes to the bin for 90 days and can be undone', async () => {
    const { h, save, list, clock } = background();
    await save('buku');
    await save('janji');
    expect(await h['terms/delete']({ headwords: ['janji', 'tidak ada'] }, OWN)).toEqual({
      deleted: 1,
    });
    expect(await list()).toEqual(['buku']);
    expect(await h['terms/bin']({}, OWN)).toMatchObject({
      total: 1,
      terms: [{ headword: 'janji' }],
    });
    expect(await h['terms/marks']({ headwords: ['janji', 'buku'] }, OWN)).toEqual({
      marks: { buku: 'saved' },
    });
    clock.now += 89 * DAY;
    expect(await h['terms/undelete']({ headwords: ['janji'] }, OWN)).toEqual({ restored: 1 });
    expect((await list()).sort()).toEqual(['buku', 'janji']);
    const back = await h['terms/get']({ headword: 'janji' }, OWN);
    expect(back.term?.contexts).toHaveLength(1);
  });

  test('is only remembered after 90 days', async () => {
    const area = memoryArea();
    const first = background(area);
    await first.save('janji');
    await first.h['terms/delete']({ headwords: ['janji'] }, OWN);
    const later = background(area);
    later.clock.now = NOW + 90 * DAY;
    expect(await later.h['terms/bin']({}, OWN)).toMatchObject({ total: 0 });
    expect(await later.h['terms/undelete']({ headwords: ['janji'] }, OWN)).toEqual({ restored: 0 });
    expect(JSON.stringify([...(area as MemoryArea).items])).not.toContain('Kata janji');
    expect(await later.h['data/check']({}, OWN)).toMatchObject({ terms: 0, bin: 0, deleted: 1 });
  });

  test('of many takes a snapshot first', async () => {
    const { h, save, list } = background();
    const words = Array.from({ length: 12 }, (_, n) => `kata${n}`);
    for (const word of words) await save(word);
    await h['terms/bulk']({ headwords: words, action: { do: 'delete' } }, OWN);
    expect(await list()).toEqual([]);
    const { snapshots } = await h['data/snapshots']({}, OWN);
    expect(snapshots).toMatchObject([{ reason: 'bulk-delete', terms: 12 }]);
    await h['data/restore-snapshot']({ id: snapshots[0]?.id ?? '' }, OWN);
    expect(await list()).toHaveLength(12);
  });
});

test('bulk actions tag, untag and mark', async () => {
  const { h, save, list } = background();
  await save('buku');
  await save('janji');
  const headwords = ['buku', 'janji'];
  expect(await h['terms/bulk']({ headwords, action: { do: 'tag', tag: 'a, b' } }, OWN)).toEqual({
    changed: 2,
  });
  expect(await h['terms/bulk']({ headwords, action: { do: 'tag', tag: 'a, b' } }, OWN)).toEqual({
    changed: 0,
  });
  expect(await list({ tag: 'a b' })).toHaveLength(2);
  expect(
    await h['terms/bulk']({ headwords: ['buku'], action: { do: 'untag', tag: 'a, b' } }, OWN),
  ).toEqual({ changed: 1 });
  await h['terms/bulk']({ headwords: ['buku'], action: { do: 'mark', mark: 'known' } }, OWN);
  expect(await list({ show: 'known' })).toEqual(['buku']);
});

test('notes can be set and cleared, sentences removed for good', async () => {
  const { h, save } = background();
  await save('janji');
  const { term } = await h['terms/update'](
    { headword: 'janji', changes: { note: 'x', sense: { glosses: ['pledge'] } } },
    OWN,
  );
  expect(term).toMatchObject({ note: 'x', sense: { glosses: ['pledge'] } });
  const removeContext = term.contexts[0]?.id ?? '';
  const after = await h['terms/update'](
    { headword: 'janji', changes: { note: null, removeContext } },
    OWN,
  );
  expect(after.term.note).toBeUndefined();
  expect(after.term.contexts).toEqual([]);
  await expect(
    h['terms/update']({ headword: 'tidak ada', changes: {} }, OWN),
  ).rejects.toMatchObject({ reason: 'not-found' });
});

describe('export, wipe, import', () => {
  test.each(['backup', 'csv', 'tsv'] as const)('%s brings everything back', async (format) => {
    const area = memoryArea();
    const { h, save, services } = background(area);
    for (const word of ['-nya', "Jum'at", '13,5 persen', '=x', '__proto__']) await save(word);
    await h['terms/update'](
      { headword: '-nya', changes: { note: '=1+1\n"kutip"', tags: ['-x'] } },
      OWN,
    );
    await h['review/grade']({ id: 'g', headword: '=x', direction: 'id-en', grade: 'good' }, OWN);
    await h['settings/set']({ review: { newPerDay: 3 } }, OWN);
    const before = [...(await services.store.all()).values()];
    const file = await h['data/export']({ format }, OWN);

    globalThis.indexedDB = new IDBFactory();
    const fresh = background();
    const request = requestFrom(file.name, file.text, 'merge');
    expect(await fresh.h['data/preview-import'](request, OWN)).toMatchObject({
      added: 5,
      changed: 0,
      unchanged: 0,
    });
    await fresh.h['data/import']({ ...request, id: 'i' }, OWN);
    expect([...(await fresh.services.store.all()).values()]).toEqual(before);
    if (format === 'backup')
      expect((await fresh.h['settings/get']({}, OWN)).review.newPerDay).toBe(3);
    // The same again changes nothing, under any id.
    expect(await fresh.h['data/preview-import'](request, OWN)).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 5,
    });
    const found = await fresh.h['data/import']({ ...request, id: 'i' }, OWN);
    expect(found).toMatchObject({ added: 0, changed: 0 });
  });

  test('an Anki deck travels as JSON and holds the words, asked as the settings say', async () => {
    const { h, save } = background();
    for (const word of ['buku', 'janji']) await save(word);
    const deck = async () => {
      const file = JSON.parse(JSON.stringify(await h['data/export']({ format: 'apkg' }, OWN)));
      expect(file).toMatchObject({ encoding: 'base64', name: expect.stringMatching(/\.apkg$/u) });
      const files = unzipSync(fromBase64(file.text));
      return new TextDecoder('latin1').decode(files['collection.anki2']);
    };
    const oneWay = await deck();
    expect(oneWay).toMatch(/^SQLite format 3\0/u);
    for (const word of ['buku', 'janji']) expect(oneWay).toContain(`${word}\x1f`);
    expect(oneWay).not.toContain('\x1fy');
    await h['settings/set']({ review: { directions: ['id-en', 'en-id'] } }, OWN);
    expect(await deck()).toContain('\x1fy');
  });

  test('that arrives late a second time does not bring back what was deleted since', async () => {
    const { h, save, list } = background();
    await save('buku');
    const { name, text } = await h['data/export']({ format: 'csv' }, OWN);
    const request = { ...requestFrom(name, text, 'merge'), id: 'i' };
    await h['data/import'](request, OWN);
    await h['terms/delete']({ headwords: ['buku'] }, OWN);
    await h['data/import'](request, OWN);
    expect(await list()).toEqual([]);
    await h['data/import']({ ...request, id: 'other' }, OWN);
    expect(await list()).toEqual(['buku']);
  });

  test('replace leaves exactly what the file holds, and the rest in the bin', async () => {
    const { h, save, list } = background();
    await save('buku');
    const file = await h['data/export']({ format: 'backup' }, OWN);
    await save('janji');
    await h['terms/update']({ headword: 'buku', changes: { note: 'baru' } }, OWN);
    const request = requestFrom(file.name, file.text, 'replace');
    expect(await h['data/preview-import'](request, OWN)).toMatchObject({
      changed: 1,
      removed: 1,
      examples: { removed: ['janji'] },
    });
    await h['data/import']({ ...request, id: 'i' }, OWN);
    expect(await list()).toEqual(['buku']);
    expect((await h['terms/get']({ headword: 'buku' }, OWN)).term?.note).toBeUndefined();
    expect(await h['terms/bin']({}, OWN)).toMatchObject({ total: 1 });
  });

  test('merge keeps newer changes and brings old sentences back', async () => {
    const { h, save } = background();
    await save('buku');
    const file = await h['data/export']({ format: 'backup' }, OWN);
    await h['terms/update']({ headword: 'buku', changes: { note: 'baru' } }, OWN);
    await h['data/import']({ ...requestFrom(file.name, file.text, 'merge'), id: 'i' }, OWN);
    expect((await h['terms/get']({ headword: 'buku' }, OWN)).term?.note).toBe('baru');
  });

  test.each(['snapshot', 'database', 'extension'] as const)(
    'that fails at the %s changes nothing',
    async (where) => {
      const area = memoryArea();
      let isOn = false;
      const full =
        <A extends unknown[], R>(real: (...args: A) => Promise<R>) =>
        (...args: A) =>
          isOn ? Promise.reject(quotaError()) : real(...args);
      const { h, save, services } = background(area, {
        wrapDatabase: (side) =>
          where === 'snapshot'
            ? { ...side, shelf: { ...side.shelf, put: full(side.shelf.put) } }
            : where === 'database'
              ? { ...side, write: full(side.write) }
              : side,
        wrapExtension: (side) =>
          where === 'extension' ? { ...side, write: full(side.write) } : side,
      });
      await save('buku');
      const { text, name } = await h['data/export']({ format: 'csv' }, OWN);
      await h['terms/delete']({ headwords: ['buku'] }, OWN);
      const before = [...(await services.store.all()).values()];
      const stored = JSON.stringify([...area.items]);
      isOn = true;
      const request = requestFrom(
        name,
        `${text}janji\r\n`.replace('janji', `janji${','.repeat(15)}`),
        'merge',
      );
      expect(request.terms).toHaveLength(2);
      await expect(h['data/import']({ ...request, id: 'i' }, OWN)).rejects.toMatchObject({
        reason: 'quota',
      });
      isOn = false;
      expect([...(await services.store.all()).values()]).toEqual(before);
      expect(JSON.stringify([...area.items])).toBe(stored);
      expect([...(await background(area).services.store.all()).values()]).toEqual(before);
      expect(await h['data/import']({ ...request, id: 'i' }, OWN)).toMatchObject({ added: 2 });
    },
  );

  test('keeps the last ten snapshots', async () => {
    const { h, save, clock } = background();
    await save('buku');
    const file = await h['data/export']({ format: 'csv' }, OWN);
    const request = requestFrom(file.name, file.text, 'merge');
    for (let n = 0; n < 13; n++) {
      clock.now += 1_000;
      await h['data/import']({ ...request, id: `i${n}` }, OWN);
    }
    const { snapshots } = await h['data/snapshots']({}, OWN);
    expect(snapshots).toHaveLength(10);
    expect(snapshots[0]?.at).toBe(clock.now);
    await expect(h['data/restore-snapshot']({ id: 'none' }, OWN)).rejects.toMatchObject({
      reason: 'not-found',
    });
  });
});

describe('reviewing', () => {
  test('stores each answer at once, counts an id once, takes back', async () => {
    const area = memoryArea();
    const { h, save } = background(area);
    await save('buku');
    await save('janji');
    expect(await h['review/queue']({}, OWN)).toMatchObject({ fresh: 2, due: 0 });
    const answer = { id: 'g1', headword: 'buku', direction: 'id-en', grade: 'easy' } as const;
    const first = await h['review/grade'](answer, OWN);
    expect(await h['review/grade'](answer, OWN)).toEqual(first);
    // The worker was stopped; the next one goes on.
    const next = background(area).h;
    expect(await next['review/queue']({}, OWN)).toMatchObject({ fresh: 1, due: 0 });
    expect(await next['review/stats']({}, OWN)).toMatchObject({ total: 2 });
    const { grade: _grade, ...undo } = answer;
    expect(await next['review/undo'](undo, OWN)).toEqual({ undone: true });
    expect(await next['review/undo'](undo, OWN)).toEqual({ undone: true });
    expect(await next['review/queue']({}, OWN)).toMatchObject({ fresh: 2 });
    await expect(
      next['review/grade']({ ...answer, id: 'g2', headword: 'x' }, OWN),
    ).rejects.toMatchObject({ reason: 'not-found' });
  });

  test('that was done under a clock far ahead comes back', async () => {
    const { h, save, clock } = background();
    await save('buku');
    clock.now = NOW + 20_000 * DAY;
    await h['review/grade']({ id: 'g', headword: 'buku', direction: 'id-en', grade: 'easy' }, OWN);
    clock.now = NOW;
    const { nextAt } = await h['review/queue']({}, OWN);
    clock.now = (nextAt ?? 0) + 1;
    expect(await h['review/queue']({}, OWN)).toMatchObject({ due: 1 });
  });
});

describe('notices', () => {
  test('the loss of both stores is never taken for a first start', async () => {
    const marker = memoryMarker();
    const { h, save } = background(memoryArea(), { marker });
    expect(await h['data/notices']({}, OWN)).toEqual({ notices: [] });
    await save('buku');
    const { name } = await h['data/export']({ format: 'backup' }, OWN);
    globalThis.indexedDB = new IDBFactory();
    const next = background(memoryArea(), { marker });
    await next.h['terms/list']({}, OWN);
    const { notices } = await next.h['data/notices']({}, OWN);
    expect(notices).toMatchObject([{ kind: 'lost', message: expect.stringContaining(name) }]);
    expect(await next.h['data/notices']({ dismiss: 'lost' }, OWN)).toEqual({ notices: [] });
  });

  test('of a loss all hear that ask at the same time', async () => {
    const marker = memoryMarker();
    const { h, save } = background(memoryArea(), { marker });
    await save('buku');
    await h['data/export']({ format: 'backup' }, OWN);
    globalThis.indexedDB = new IDBFactory();
    const read = async () => {
      await new Promise((done) => setTimeout(done, 30));
      return marker.read();
    };
    const next = background(memoryArea(), { marker: { ...marker, read } });
    const ask = () => next.h['data/notices']({}, OWN);
    for (const { notices } of await Promise.all([ask(), ask(), ask()])) {
      expect(notices).toMatchObject([{ kind: 'lost' }]);
    }
  });

  test('a backup is called for when the browser may delete data, and not after one was made', async () => {
    let isKept = false;
    const { h, save } = background(memoryArea(), { persisted: async () => isKept });
    const kinds = async () => (await h['data/notices']({}, OWN)).notices.map(({ kind }) => kind);
    for (let n = 0; n < 9; n++) await save(`kata${n}`);
    expect(await kinds()).toEqual([]);
    await save('kata9');
    expect(await kinds()).toEqual(['not-persistent']);
    isKept = true;
    expect(await kinds()).toEqual([]);
    isKept = false;
    expect(await kinds()).toEqual(['not-persistent']);
    await h['data/export']({ format: 'backup' }, OWN);
    expect(await kinds()).toEqual([]);
  });
});

test('too many sentences of one word are refused with a way out', async () => {
  const { h } = background();
  const one = (n: number) => {
    const base = command('janji', `s${n}`);
    const context = base.context && { ...base.context, url: `https://contoh.id/${n}` };
    return h['terms/save']({ ...base, ...(context && { context }) }, FROM_PAGE);
  };
  for (let n = 0; n < 300; n++) await one(n);
  await expect(one(300)).rejects.toMatchObject({ reason: 'too-many' });
  expect(await one(299)).toMatchObject({ saved: 'already' });
});
