import { describe, expect, test, vi } from 'vitest';
import type { ListPage } from '../../lib/core/vocabulary/list.ts';
import type { TermSummary } from '../../lib/core/vocabulary/summary.ts';
import type { Send } from '../../lib/messages/protocol.ts';
import { createBin } from '../../lib/state/bin.ts';
import { createImport } from '../../lib/state/import.ts';
import { createReview } from '../../lib/state/review.ts';
import { createSettings } from '../../lib/state/settings.ts';
import { createVocabulary } from '../../lib/state/vocabulary.ts';

type Ask = (question: never) => unknown;

/** A background that answers as told; what it was asked stands in `asked`. */
function fakeSend(replies: Record<string, Ask>) {
  const asked: (readonly [kind: string, question: unknown])[] = [];
  const send = (async (kind: string, question: never) => {
    asked.push([kind, question]);
    try {
      return { ok: true, value: await replies[kind]?.(question) };
    } catch (error) {
      return { ok: false, reason: 'quota', message: (error as Error).message };
    }
  }) as unknown as Send;
  return { send, asked };
}

function summary(headword: string): TermSummary {
  return {
    headword,
    family: headword,
    gloss: '',
    forms: [],
    tags: [],
    mark: 'none',
    contextCount: 0,
    state: 'new',
    hasNote: false,
    createdAt: 1,
    updatedAt: 1,
  };
}

function page(headwords: readonly string[], total = headwords.length): ListPage {
  return { total, all: total, terms: headwords.map(summary), tags: ['x'], publishers: [] };
}

const newId = () => 'new';
const shown = (vocabulary: ReturnType<typeof createVocabulary>) =>
  vocabulary.terms.value.map(({ headword }) => headword);

describe('the list', () => {
  test('says nothing about emptiness before it knows', async () => {
    const { send } = fakeSend({ 'terms/list': () => page([]) });
    const vocabulary = createVocabulary({ send, newId });
    expect(vocabulary.all.value).toBeUndefined();
    await vocabulary.refresh();
    expect(vocabulary.all.value).toBe(0);
  });

  test('loads further pages and stops at the end', async () => {
    const { send, asked } = fakeSend({
      'terms/list': (({ offset }: { offset: number }) =>
        page(offset === 0 ? ['a', 'b'] : ['c'], 3)) as Ask,
    });
    const vocabulary = createVocabulary({ send, newId });
    await vocabulary.refresh();
    await vocabulary.loadMore();
    expect(shown(vocabulary)).toEqual(['a', 'b', 'c']);
    await vocabulary.loadMore();
    expect(asked).toHaveLength(2);
  });

  test('shows the answer to the newest question, however late an older one comes', async () => {
    const waiting: (() => void)[] = [];
    const { send } = fakeSend({
      'terms/list': (({ search }: { search?: string }) =>
        new Promise((resolve) => waiting.push(() => resolve(page([search ?? '']))))) as Ask,
    });
    const vocabulary = createVocabulary({ send, newId });
    const first = vocabulary.setQuery({ search: 'lama' });
    const second = vocabulary.setQuery({ search: 'baru' });
    waiting[1]?.();
    await second;
    waiting[0]?.();
    await first;
    expect(shown(vocabulary)).toEqual(['baru']);
  });

  test('asks again for the filters after a quick first answer', async () => {
    const { send, asked } = fakeSend({
      'terms/list': ({ isQuick }: { readonly isQuick?: boolean }) =>
        isQuick ? { ...page(['a']), tags: [], isPartial: true } : page(['a']),
    });
    const vocabulary = createVocabulary({ send, newId });
    await vocabulary.refresh();
    expect(asked).toHaveLength(2);
    expect(vocabulary.tags.value).toEqual(['x']);
  });

  test('clears a filter that is set to undefined', async () => {
    const { send, asked } = fakeSend({ 'terms/list': () => page([]) });
    const vocabulary = createVocabulary({ send, newId });
    await vocabulary.setQuery({ tag: 'x', search: 'y' });
    await vocabulary.setQuery({ tag: undefined });
    expect(asked.at(-1)?.[1]).toEqual({ search: 'y', offset: 0, limit: 100, isQuick: true });
  });

  test('deletes with undo, and keeps all when deleting failed', async () => {
    let isFull = false;
    const { send, asked } = fakeSend({
      'terms/list': () => page(['a', 'b']),
      'terms/delete': () => {
        if (isFull) throw new Error('disk full');
        return { deleted: 1 };
      },
      'terms/undelete': () => ({ restored: 1 }),
    });
    const vocabulary = createVocabulary({ send, newId });
    vocabulary.toggle('a');
    expect(await vocabulary.bulk({ do: 'delete' })).toBe(true);
    expect(vocabulary.undoable.value).toEqual({ is: 'terms', headwords: ['a'] });
    expect(vocabulary.selected.value.size).toBe(0);
    await vocabulary.undoRemove();
    expect(asked.map(([kind]) => kind)).toContain('terms/undelete');
    expect(vocabulary.undoable.value).toBeUndefined();
    isFull = true;
    expect(await vocabulary.remove(['b'])).toBe(false);
    expect(vocabulary.failure.value).toEqual({ reason: 'quota', message: 'disk full' });
    expect(vocabulary.undoable.value).toBeUndefined();
  });

  test('keeps the place in the list when it is asked for again', async () => {
    const { send, asked } = fakeSend({
      'terms/list': (({ offset, limit }: { offset: number; limit: number }) =>
        page(
          Array.from({ length: limit }, (_, at) => `kata${offset + at}`),
          400,
        )) as Ask,
      'terms/delete': () => ({ deleted: 1 }),
    });
    const vocabulary = createVocabulary({ send, newId });
    await vocabulary.refresh();
    await vocabulary.loadMore();
    await vocabulary.remove(['kata7']);
    expect(asked.at(-1)?.[1]).toEqual({ offset: 0, limit: 200, isQuick: true });
    expect(vocabulary.terms.value).toHaveLength(200);
  });

  test('selects all that fit, also those that are not shown', async () => {
    const { send } = fakeSend({
      'terms/list': (({ offset, limit }: { offset: number; limit: number }) =>
        page(
          Array.from({ length: Math.min(limit, 2_300 - offset) }, (_, at) => `kata${offset + at}`),
          2_300,
        )) as Ask,
    });
    const vocabulary = createVocabulary({ send, newId });
    await vocabulary.refresh();
    await vocabulary.selectAll();
    expect(vocabulary.selected.value.size).toBe(2_300);
    expect(vocabulary.terms.value).toHaveLength(100);
  });

  test('shows what the glossary says of an open word, and only of that one', async () => {
    const waiting: (() => void)[] = [];
    const { send } = fakeSend({
      'terms/get': ({ headword }: { readonly headword: string }) => ({
        term: { headword },
        family: [],
      }),
      'gloss/look-up': (({ text }: { text: string }) =>
        new Promise((resolve) =>
          waiting.push(() =>
            resolve({ tokens: [{ surface: text, lemma: text, senses: [{ glosses: [text] }] }] }),
          ),
        )) as Ask,
    });
    const vocabulary = createVocabulary({ send, newId });
    const first = vocabulary.show('lama');
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    const second = vocabulary.show('baru');
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.();
    waiting[0]?.();
    await Promise.all([first, second]);
    expect(vocabulary.open.value).toMatchObject({
      term: { headword: 'baru' },
      senses: [{ glosses: ['baru'] }],
    });
  });

  test('takes a sentence away and brings it back as it was', async () => {
    const context = {
      id: 'c',
      form: 'Janji',
      sentence: 'Janji itu.',
      start: 0,
      end: 5,
      title: 'Judul',
      url: '',
      savedAt: 1,
    };
    const { send, asked } = fakeSend({
      'terms/list': () => page(['janji']),
      'terms/update': () => ({ term: { headword: 'janji' } }),
      'terms/save': () => ({ saved: 'added', headword: 'janji' }),
      'terms/get': () => ({ term: null, family: [] }),
    });
    const vocabulary = createVocabulary({ send, newId });
    await vocabulary.removeSentence('janji', context);
    expect(vocabulary.undoable.value?.is).toBe('sentence');
    await vocabulary.undoRemove();
    const { id: _id, form, savedAt: _at, ...rest } = context;
    expect(asked.find(([kind]) => kind === 'terms/save')?.[1]).toEqual({
      id: 'new',
      headword: 'janji',
      form,
      context: rest,
    });
    expect(vocabulary.undoable.value).toBeUndefined();
  });

  test('asks to keep the data once, and only when there is something to keep', async () => {
    const askPersist = vi.fn(async () => true);
    let words: readonly string[] = [];
    const { send } = fakeSend({ 'terms/list': () => page(words) });
    const vocabulary = createVocabulary({ send, askPersist, newId });
    await vocabulary.refresh();
    expect(askPersist).not.toHaveBeenCalled();
    words = ['a'];
    await vocabulary.refresh();
    await vocabulary.refresh();
    expect(askPersist).toHaveBeenCalledTimes(1);
  });
});

describe('a review', () => {
  const item = (headword: string) => ({
    headword,
    direction: 'id-en',
    state: 'new',
    family: headword,
    gloss: 'x',
    forms: [],
    intervals: { again: 1, hard: 2, good: 3, easy: 4 },
  });

  function session(grade: Ask = () => ({ dueAt: 1, intervalDays: 1 })) {
    const left = ['a', 'b'];
    const fake = fakeSend({
      'review/queue': () => ({ items: left.map(item), due: 0, fresh: left.length, held: 0 }),
      'review/grade': ((question: never) => {
        const answer = grade(question);
        left.shift();
        return answer;
      }) as Ask,
      'gloss/look-up': ({ text }: { readonly text: string }) => ({
        tokens: [{ lemma: text, surface: text, chain: [{ segment: text, meaning: '' }] }],
      }),
      'review/stats': () => ({ total: 2 }),
      'review/undo': () => {
        left.push('a');
        return { undone: true };
      },
    });
    let ids = 0;
    return { ...fake, review: createReview({ send: fake.send, newId: () => `g${++ids}` }) };
  }

  test('goes on after an answer and ends when nothing is left', async () => {
    const { review } = session();
    expect(review.isLoaded.value).toBe(false);
    await review.start();
    review.reveal();
    await review.grade('good');
    expect(review.current.value?.headword).toBe('b');
    expect(review.isRevealed.value).toBe(false);
    await review.grade('good');
    expect(review.current.value).toBeUndefined();
    expect(review.answered.value).toBe(2);
    expect(review.stats.value).toEqual({ total: 2 });
  });

  test('shows with the answer how its word is built, and no other', async () => {
    const { review } = session();
    await review.start();
    review.reveal();
    await vi.waitFor(() => expect(review.chain.value).toMatchObject([{ segment: 'a' }]));
    await review.grade('good');
    review.reveal();
    expect(review.chain.value).toEqual([]);
    await vi.waitFor(() => expect(review.chain.value).toMatchObject([{ segment: 'b' }]));
  });

  test('stays at a question whose answer was not stored, and sends it again under the same id', async () => {
    let isFull = true;
    const { review, asked } = session(() => {
      if (isFull) throw new Error('disk full');
      return { dueAt: 1, intervalDays: 1 };
    });
    await review.start();
    await review.grade('good');
    expect(review.current.value?.headword).toBe('a');
    expect(review.failure.value?.reason).toBe('quota');
    isFull = false;
    await review.grade('good');
    expect(review.current.value?.headword).toBe('b');
    const ids = asked
      .filter(([kind]) => kind === 'review/grade')
      .map(([, question]) => (question as { id: string }).id);
    expect(ids).toEqual(['g1', 'g1']);
  });

  test('a key pressed twice grades once', async () => {
    const { review, asked } = session();
    await review.start();
    await Promise.all([review.grade('good'), review.grade('good')]);
    expect(asked.filter(([kind]) => kind === 'review/grade')).toHaveLength(1);
  });

  test('asks the undone question next', async () => {
    const { review } = session();
    await review.start();
    expect(review.canUndo.value).toBe(false);
    await review.grade('good');
    await review.undo();
    expect(review.current.value?.headword).toBe('a');
    expect(review.answered.value).toBe(0);
    expect(review.canUndo.value).toBe(false);
  });
});

describe('settings', () => {
  test('show a change at once and take it back when it was not stored', async () => {
    const { send } = fakeSend({
      'settings/set': () => {
        throw new Error('disk full');
      },
    });
    const state = createSettings({ send, newId: () => 'i' });
    const change = state.change({ review: { newPerDay: 5 } });
    expect(state.settings.value.review.newPerDay).toBe(5);
    expect(await change).toBe(false);
    expect(state.settings.value.review.newPerDay).toBe(20);
    expect(state.failure.value?.message).toBe('disk full');
  });

  test('an import that failed is tried again under its id, another one is not', async () => {
    let isFull = true;
    const { send, asked } = fakeSend({
      'data/import': () => {
        if (isFull) throw new Error('disk full');
        return { added: 1 };
      },
    });
    let ids = 0;
    const state = createSettings({ send, newId: () => `i${++ids}` });
    const request = { mode: 'merge', source: 'table', terms: [] } as const;
    expect(await state.runImport(request)).toBe(false);
    isFull = false;
    expect(await state.runImport(request)).toBe(true);
    expect(await state.runImport({ ...request })).toBe(true);
    expect(asked.map(([, question]) => (question as { id: string }).id)).toEqual([
      'i1',
      'i1',
      'i2',
    ]);
  });
});

describe('the bin', () => {
  test('gives words back, and the list shows them', async () => {
    let inBin = ['a', 'b'];
    const { send } = fakeSend({
      'terms/bin': () => ({ total: inBin.length, terms: inBin.map(summary) }),
      'terms/undelete': (({ headwords }: { headwords: readonly string[] }) => {
        inBin = inBin.filter((word) => !headwords.includes(word));
        return { restored: 1 };
      }) as Ask,
    });
    const onRestored = vi.fn(async () => undefined);
    const bin = createBin({ send, onRestored });
    await bin.open();
    expect(bin.isOpen.value).toBe(true);
    expect(await bin.restore(['a'])).toBe(true);
    expect(bin.terms.value.map(({ headword }) => headword)).toEqual(['b']);
    expect(bin.total.value).toBe(1);
    expect(onRestored).toHaveBeenCalledTimes(1);
  });

  test('keeps what could not be taken back, and says why', async () => {
    const { send } = fakeSend({
      'terms/bin': () => ({ total: 1, terms: [summary('a')] }),
      'terms/undelete': () => {
        throw new Error('disk full');
      },
    });
    const bin = createBin({ send, onRestored: async () => undefined });
    await bin.open();
    expect(await bin.restore(['a'])).toBe(false);
    expect(bin.terms.value).toHaveLength(1);
    expect(bin.failure.value?.message).toBe('disk full');
  });
});

test('an import can add to the words or take their place, and shows each time what would change', async () => {
  const previewed: string[] = [];
  const imported: string[] = [];
  const state = createImport({
    readFile: async () =>
      ({
        ok: true,
        kind: 'backup',
        request: { source: 'backup', terms: [] },
        refused: [],
        columns: [],
        mapping: {},
        sample: [],
      }) as const,
    preview: async ({ mode }) => void previewed.push(mode),
    run: async ({ mode }) => imported.push(mode) > 0,
  });
  await state.choose(new File(['{}'], 'x.json'));
  await state.setMode('replace');
  await state.confirm();
  expect(previewed).toEqual(['merge', 'replace']);
  expect(imported).toEqual(['replace']);
  expect(state.stage.value.is).toBe('done');
});
