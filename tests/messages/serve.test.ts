import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleHandlers } from '../../entrypoints/background/article-handlers.ts';
import { createVocabularyHandlers } from '../../entrypoints/background/vocabulary-handlers.ts';
import type { Answer, Kind } from '../../lib/messages/protocol.ts';
import { SCHEMAS } from '../../lib/messages/schemas.ts';
import { type RawSender, readSender } from '../../lib/messages/sender.ts';
import { type Handlers, type Listener, serve } from '../../lib/messages/serve.ts';
import { command, memoryArea, NOW, worker } from '../store/helpers.ts';

const BASE = 'chrome-extension://dwibaca/';
const OWN: RawSender = { id: 'dwibaca', url: `${BASE}popup.html` };
const PAGE: RawSender = { id: 'dwibaca', url: 'https://contoh.id/a', frameId: 0, tab: { id: 1 } };

function background(options: { readonly isAlwaysPrivate?: boolean } = {}) {
  const area = memoryArea();
  const services = worker(area);
  let ids = 0;
  const handlers: Handlers = {
    ...createVocabularyHandlers({
      ...services,
      now: () => NOW,
      zone: () => 'Asia/Jakarta',
      newId: () => `n${++ids}`,
    }),
    'page/article-found': () => ({ state: 'article' }),
    ...articleHandlers,
    'page/state': () => ({ state: 'quiet' }),
    'page/settings': async () => (await services.documents.settings()).reader,
    'page/article-gone': () => ({ state: 'quiet' }),
    'settings/site': () => ({ state: 'off' }),
    'gloss/paragraphs': ({ memory }) => ({ lang: 'id', tokens: [], sentences: [], memory }),
    'gloss/look-up': () => {
      throw new Error('the glossary is on fire');
    },
  };
  const listener = serve(handlers, { ownId: 'dwibaca', base: BASE, ...options });
  return { area, services, listener, ask: asker(listener) };
}

function asker(listener: Listener) {
  return (kind: string, question: unknown, sender = OWN): Promise<Answer<never>> =>
    new Promise((resolve, reject) => {
      const heard = listener({ dwibaca: kind, question }, sender, (answer) =>
        resolve(answer as Answer<never>),
      );
      if (heard !== true) reject(new Error('not heard'));
    });
}

const FORBIDDEN: readonly Kind[] = (Object.keys(SCHEMAS) as Kind[]).filter(
  (kind) => !/^(gloss|page)\//u.test(kind) && kind !== 'terms/save' && kind !== 'terms/marks',
);

describe('who sent it', () => {
  test.each([
    { name: 'popup', raw: OWN, from: 'extension' },
    { name: 'list in a tab', raw: { ...OWN, tab: { id: 3 }, frameId: 0 }, from: 'extension' },
    { name: 'script in a page', raw: PAGE, from: 'page' },
    {
      name: 'page without address',
      raw: { id: 'dwibaca', frameId: 0, tab: { id: 1 } },
      from: 'page',
    },
    { name: 'frame without tab', raw: { id: 'dwibaca', frameId: 4 }, from: 'page' },
    {
      name: 'address that only begins alike',
      raw: { id: 'dwibaca', url: 'chrome-extension://dwibacax/popup.html' },
      from: 'page',
    },
    { name: 'blob of ours', raw: { id: 'dwibaca', url: `blob:${BASE}1` }, from: 'page' },
    {
      name: 'web page that names us',
      raw: { id: 'dwibaca', url: `https://a.id/?${BASE}` },
      from: 'page',
    },
  ])('$name: $from', ({ raw, from }) => {
    expect(readSender(raw, 'dwibaca', BASE)?.from).toBe(from);
  });

  test('messages of others are not heard', () => {
    const { listener } = background();
    expect(
      listener({ dwibaca: 'terms/list', question: {} }, { id: 'other', url: OWN.url }, () => {}),
    ).toBeUndefined();
    expect(listener({ hello: 1 }, OWN, () => {})).toBeUndefined();
    expect(listener(null, OWN, () => {})).toBeUndefined();
  });
});

describe('serving', () => {
  test('saves and lists', async () => {
    const { ask } = background();
    expect(await ask('terms/save', command('janji'), PAGE)).toEqual({
      ok: true,
      value: { saved: 'new', headword: 'janji' },
    });
    expect(await ask('terms/save', command('janji'), PAGE)).toMatchObject({
      value: { saved: 'already' },
    });
    expect(await ask('terms/marks', { headwords: ['janji', 'buku'] }, PAGE)).toEqual({
      ok: true,
      value: { marks: { janji: 'saved' } },
    });
    expect(await ask('terms/list', {})).toMatchObject({ ok: true, value: { total: 1, all: 1 } });
  });

  test('a handler that throws becomes an answer', async () => {
    expect(await background().ask('gloss/look-up', { text: 'x' })).toEqual({
      ok: false,
      reason: 'failed',
      message: 'the glossary is on fire',
    });
  });

  test.each(FORBIDDEN)('a page may not use %s', async (kind) => {
    const { ask, area } = background();
    await ask('terms/save', command('janji'), PAGE);
    const before = JSON.stringify([...area.items]);
    for (const question of [
      {},
      { headwords: ['janji'] },
      { headword: 'janji', changes: { note: 'x' } },
      { format: 'csv' },
      { review: { newPerDay: 1 } },
      { id: 'a', mode: 'replace', source: 'backup', terms: [] },
      { id: 'g', headword: 'janji', direction: 'id-en', grade: 'easy' },
    ]) {
      expect(await ask(kind, question, PAGE)).toMatchObject({ ok: false, reason: 'not-allowed' });
    }
    expect(JSON.stringify([...area.items])).toBe(before);
  });

  test.each([
    { kind: 'terms/save', question: { ...command('janji'), headword: ' janji' } },
    {
      kind: 'terms/save',
      question: {
        ...command('janji'),
        context: { ...command('janji').context, url: 'javascript:alert(1)' },
      },
    },
    {
      kind: 'terms/save',
      question: { ...command('janji'), context: { ...command('janji').context, end: 9_999 } },
    },
    { kind: 'terms/save', question: { ...command('janji'), form: '\ud800' } },
    { kind: 'terms/save', question: null },
    { kind: 'settings/set', question: { review: { retention: 2 } } },
    { kind: 'settings/set', question: { review: { parameters: [1, 2, 3] } } },
    { kind: 'toString', question: {} },
    { kind: '__proto__', question: {} },
    {
      kind: 'data/import',
      question: { id: 'x', mode: 'merge', source: 'backup', terms: [{ headword: 'x' }] },
    },
  ])('$kind with a wrong question is refused', async ({ kind, question }) => {
    const { ask, area } = background();
    expect(await ask(kind, question)).toMatchObject({ ok: false, reason: 'bad-message' });
    expect(area.items.size).toBe(0);
  });

  test('a private window saves only where the reader wants it', async () => {
    const { ask, area } = background();
    const hidden = { ...PAGE, tab: { id: 1, incognito: true } };
    expect(await ask('terms/save', command('janji'), hidden)).toMatchObject({
      ok: false,
      reason: 'private',
    });
    expect([...area.items.keys()].filter((key) => key.startsWith('t:'))).toEqual([]);
    await ask('settings/set', { reader: { keepPrivate: true } });
    expect(await ask('terms/save', command('janji'), hidden)).toMatchObject({ ok: true });
  });

  test('the popup of a private window, which belongs to no tab, says so itself', async () => {
    const { listener } = background();
    const save = (sender: RawSender) =>
      new Promise((resolve) => {
        const message = { dwibaca: 'terms/save', question: command('janji'), isPrivate: true };
        listener(message, sender, resolve);
      });
    expect(await save(OWN)).toMatchObject({ ok: false, reason: 'private' });
    expect(await save(PAGE)).toMatchObject({ ok: true }); // of pages the browser tells it
  });

  test('a browser that knows private windows only keeps what is saved there', async () => {
    const { ask } = background({ isAlwaysPrivate: true });
    const hidden = { ...PAGE, tab: { id: 1, incognito: true } };
    expect(await ask('terms/save', command('janji'), hidden)).toMatchObject({ ok: true });
  });
});

describe('10,000 random messages', { timeout: 300_000 }, () => {
  const junk = fc.oneof(
    { depthSize: 'small' },
    fc.anything({ withBigInt: false, withNullPrototype: true, maxDepth: 2, maxKeys: 4 }),
    fc.record(
      {
        headword: fc.constantFrom('janji', '', 'buku'),
        headwords: fc.constant(['janji']),
        id: fc.string(),
        changes: fc.constant({ note: 'x' }),
        format: fc.constantFrom('csv', 'backup'),
        mode: fc.constant('replace'),
        source: fc.constant('table'),
        terms: fc.constant([]),
        action: fc.constant({ do: 'delete' }),
        direction: fc.constant('id-en'),
        grade: fc.constant('again'),
        review: fc.constant({ newPerDay: 3 }),
      },
      { requiredKeys: [] },
    ),
  );
  const kinds = fc.oneof(
    fc.constantFrom(...Object.keys(SCHEMAS)),
    fc.constantFrom('toString', '__proto__', 'terms/', 'data/wipe'),
    fc.string(),
  );
  const senders = fc.constantFrom<RawSender>(
    PAGE,
    { ...PAGE, url: 'about:blank' },
    { ...PAGE, url: `https://a.id/#${BASE}` },
    { id: 'dwibaca', frameId: 0, tab: { id: 2 } },
    { id: 'other', url: OWN.url },
  );

  test('from pages change nothing that pages may not change, and every one heard is answered', async () => {
    const { area, listener, ask } = background();
    await ask('terms/save', command('janji'));
    await ask('settings/set', { review: { newPerDay: 5 } });
    const before = JSON.stringify([...area.items].filter(([key]) => key !== 'vocabulary'));
    let answered = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(kinds, junk, senders, async (kind, question, sender) => {
        // Valid saves are allowed and would rightly change something.
        fc.pre(kind !== 'terms/save' || typeof question !== 'object');
        const answer = await new Promise<Answer<unknown> | undefined>((resolve) => {
          const heard = listener({ dwibaca: kind, question }, sender, (value) =>
            resolve(value as Answer<unknown>),
          );
          if (heard === undefined) resolve(undefined);
        });
        if (answer === undefined) {
          expect(sender.id).not.toBe('dwibaca');
          return;
        }
        answered += 1;
        if (!answer.ok) refused += 1;
        else expect(kind).toMatch(/^(gloss\/|page\/|terms\/marks$)/u);
      }),
      { numRuns: 10_000 },
    );
    expect(answered).toBeGreaterThan(5_000);
    expect(refused).toBeGreaterThan(4_000);
    expect(JSON.stringify([...area.items].filter(([key]) => key !== 'vocabulary'))).toBe(before);
  });
});
