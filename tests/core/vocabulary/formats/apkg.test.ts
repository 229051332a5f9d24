import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Card, Direction } from '../../../../lib/core/review/card.ts';
import { dayStart, learningDay } from '../../../../lib/core/review/day.ts';
import { formatApkg } from '../../../../lib/core/vocabulary/formats/apkg.ts';
import { blankTerm, contextId, type SavedTerm } from '../../../../lib/core/vocabulary/term.ts';
import { anyTerm } from '../arbitraries.ts';
import { readSqlite, select } from './read-sqlite.ts';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 26, 12);
const MOMENT = { now: NOW, zone: 'Asia/Jakarta' };
const BOTH: readonly Direction[] = ['id-en', 'en-id'];
const FIELDS = ['Headword', 'Meaning', 'Sentence', 'Root', 'Note', 'Source', 'URL', 'Both ways'];

function term(headword: string, more: Partial<SavedTerm> = {}): SavedTerm {
  return { ...blankTerm(headword, NOW - 30 * DAY_MS), forms: [headword], ...more };
}

function card(more: Partial<Card>): Card {
  return {
    state: 'review',
    dueAt: NOW + 5 * DAY_MS,
    stability: 12.5,
    difficulty: 5,
    step: 0,
    reps: 3,
    lapses: 1,
    intervalDays: 12,
    seq: 3,
    ...more,
  };
}

function context(sentence: string, word: string, more = {}): SavedTerm['contexts'][number] {
  const start = sentence.indexOf(word);
  const place = { sentence, start, end: start + word.length, url: '' };
  return { ...place, id: contextId(place), form: word, title: '', savedAt: NOW, ...more };
}

type Row = Readonly<Record<string, number | string | null>>;

/** What Anki finds in a file. */
function open(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['collection.anki2', 'media']);
  expect(new TextDecoder().decode(files['media'])).toBe('{}');
  return readSqlite(files['collection.anki2'] ?? new Uint8Array(), (db) => {
    const all = (name: string): readonly Row[] => {
      const [found] = db.exec(`SELECT * FROM ${name} ORDER BY rowid`);
      return (found?.values ?? []).map((values) =>
        Object.fromEntries(values.map((value, at) => [found?.columns[at], value])),
      );
    };
    const lost = `SELECT count(*) FROM cards WHERE nid NOT IN (SELECT id FROM notes)
      UNION ALL SELECT count(*) FROM revlog WHERE cid NOT IN (SELECT id FROM cards)`;
    expect(select(db, lost)).toEqual([[0], [0]]);
    const [col] = all('col');
    return { col, notes: all('notes'), cards: all('cards'), revlog: all('revlog') };
  });
}

const apkg = (terms: readonly SavedTerm[], directions: readonly Direction[] = ['id-en']) =>
  open(formatApkg(terms, directions, MOMENT));

const fieldsOf = (note: Row | undefined): Record<string, string> => {
  const values = String(note?.['flds']).split('\x1f');
  expect(values).toHaveLength(FIELDS.length);
  return Object.fromEntries(values.map((value, at) => [FIELDS[at], value]));
};

describe('an Anki deck file', { timeout: 120_000 }, () => {
  test.each([0, 1, 2_000, 20_000])('of %d words is whole', (count) => {
    const sentence = 'Warga pesisir sepakat memulihkan hutan bakau.';
    const terms = Array.from({ length: count }, (_, at) =>
      term(`kata${at}`, { contexts: [context(sentence, 'bakau')], cards: { 'id-en': card({}) } }),
    );
    const { notes, cards } = apkg(terms, BOTH);
    expect(notes.map((note) => note['sfld'])).toEqual(terms.map(({ headword }) => headword));
    expect(new Set(notes.map((note) => note['guid'])).size).toBe(count);
    expect(cards).toHaveLength(2 * count);
  });

  test('over 500 lists of any terms has what Anki asks of ids, numbers and fields', () => {
    const terms = fc.uniqueArray(anyTerm(), { selector: ({ headword }) => headword, maxLength: 6 });
    const directions = fc.constantFrom(['id-en'] as const, ['en-id'] as const, BOTH);
    fc.assert(
      fc.property(terms, directions, (list, wanted) => {
        const { notes, cards, revlog } = apkg(list, wanted);
        const shown = list.filter((one) => one.deletedAt === undefined && one.mark !== 'ignored');
        expect(notes).toHaveLength(shown.length);
        expect(cards).toHaveLength(shown.length * wanted.length);
        for (const note of notes) {
          const fields = Object.values(fieldsOf(note));
          expect(fields.join('')).not.toMatch(/[\p{Cc}\u2028\u2029[]|\\\(/u);
          // Of elements there are only ours.
          const rest = fields.join('').replace(/<\/?b>|<br>|<span>\\<\/span>/gu, '');
          expect(rest).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot|#91);)/u);
        }
        // Anki refuses a file with ids more than a day ahead.
        for (const { id } of [...notes, ...cards, ...revlog]) expect(id).toBeLessThan(NOW + DAY_MS);
        for (const { due, ivl } of cards) {
          for (const value of [due, ivl]) expect(value).toBeGreaterThanOrEqual(0);
          for (const value of [due, ivl]) expect(value).toBeLessThan(2 ** 31);
        }
        for (const { ease } of revlog) expect([1, 2, 3, 4]).toContain(ease);
      }),
      { numRuns: 500 },
    );
  });

  test('shows the word in its sentence, and everything as text', () => {
    const sentence = 'A & B: <i>janjinya</i> [sound:x.mp3] \\(1+1\\) {{Note}}\n"ya"';
    const { notes } = apkg([
      term('janji', {
        root: 'janji',
        translation: '=1+1; "promise"',
        note: 'a\x1fb\0c',
        tags: ['ekonomi dunia', 'politik'],
        contexts: [
          context(sentence, 'janjinya', {
            url: 'https://contoh.id/?a=1&b="2"',
            title: 'Janji <b>',
            publisher: 'Contoh, Tbk.',
            date: '2024-03-22',
          }),
        ],
      }),
    ]);
    expect(fieldsOf(notes[0])).toEqual({
      Headword: 'janji',
      Meaning: '=1+1; &quot;promise&quot;',
      Sentence:
        'A &amp; B: &lt;i&gt;<b>janjinya</b>&lt;/i&gt; &#91;sound:x.mp3] ' +
        '<span>\\</span>(1+1\\) {{Note}}<br>&quot;ya&quot;',
      Root: 'janji',
      Note: 'a b c',
      Source: 'Contoh, Tbk. · Janji &lt;b&gt; · 2024-03-22',
      URL: 'https://contoh.id/?a=1&amp;b=&quot;2&quot;',
      'Both ways': '',
    });
    expect(notes[0]?.['tags']).toBe(' ekonomi_dunia politik ');
  });

  test.each(['2024', '-5', '1e5', '0x1F', ' 7', '.5'])('takes a headword like "%s"', (headword) => {
    const { notes } = apkg([term(headword)]);
    expect(notes[0]?.['flds']).toMatch(headword);
  });

  test('leaves out what is ignored or deleted, and suspends what is known', () => {
    const { notes, cards } = apkg([
      term('acuh', { mark: 'ignored' }),
      term('buang', { deletedAt: NOW }),
      term('tahu', { mark: 'known', cards: { 'id-en': card({}) } }),
    ]);
    expect(notes.map((note) => note['sfld'])).toEqual(['tahu']);
    expect(cards).toMatchObject([{ type: 2, queue: -1, ivl: 12 }]);
  });

  test('has a name and a time for each word that make Anki bring it up to date', () => {
    const [before] = apkg([term('janji')]).notes;
    const later = { updatedAt: NOW, note: 'baru', createdAt: NOW - DAY_MS };
    const [after] = apkg([term('alam'), term('janji', later)]).notes.filter(
      (note) => note['guid'] === before?.['guid'],
    );
    expect(after?.['sfld']).toBe('janji');
    expect(after?.['mid']).toBe(before?.['mid']);
    expect(Number(after?.['mod'])).toBeGreaterThan(Number(before?.['mod']));
    expect(apkg([term('janji')]).notes[0]?.['mod']).toBe(before?.['mod']);
    // The words that Anki compares note types by; with others it would take no note of an earlier file along.
    const models = Object.values(JSON.parse(String(apkg([]).col?.['models'])));
    expect(models).toMatchObject([
      {
        id: 1_764_201_600_000,
        flds: FIELDS.map((name) => ({ name })),
        tmpls: [{ name: 'Indonesian to English' }, { name: 'English to Indonesian' }],
      },
    ]);
  });

  test('asks both ways only where the reader does', () => {
    const one = apkg([term('janji')]);
    const both = apkg([term('janji')], BOTH);
    expect(one.cards.map((found) => found['ord'])).toEqual([0]);
    expect(both.cards.map((found) => found['ord'])).toEqual([0, 1]);
    expect(fieldsOf(one.notes[0])['Both ways']).toBe('');
    expect(fieldsOf(both.notes[0])['Both ways']).toBe('y');
    expect(Number(both.notes[0]?.['mod'])).toBeGreaterThan(Number(one.notes[0]?.['mod']));
  });
});

describe('reviews in an Anki deck file', () => {
  test.each([
    { given: {}, seen: { type: 2, queue: 2, due: 35, ivl: 12, reps: 3, lapses: 1, left: 0 } },
    { given: { dueAt: NOW - 3 * DAY_MS }, seen: { type: 2, queue: 2, due: 27 } },
    {
      given: { state: 'learning' as const, intervalDays: 0, dueAt: NOW + 60_000 },
      seen: { type: 1, queue: 1, due: NOW / 1000 + 60, ivl: 0, left: 1001 },
    },
    {
      given: { state: 'relearning' as const, intervalDays: 0, dueAt: NOW, stability: 2.2 },
      seen: { type: 3, queue: 1, due: NOW / 1000, ivl: 2, left: 1001 },
    },
    { given: { state: 'new' as const }, seen: { type: 0, queue: 0, due: 1, ivl: 0, data: '' } },
  ])('a card $given becomes $seen', ({ given, seen }) => {
    const { cards } = apkg([term('janji', { cards: { 'id-en': card(given) } })]);
    expect(cards).toMatchObject([seen]);
  });

  test('new words wait in the order in which they were saved', () => {
    const at = (day: number) => ({ createdAt: NOW - day * DAY_MS });
    const { notes, cards } = apkg([term('b', at(2)), term('a', at(3)), term('c', at(1))]);
    expect(notes.map((note) => note['sfld'])).toEqual(['a', 'b', 'c']);
    expect(cards.map((found) => found['due'])).toEqual([1, 2, 3]);
  });

  test.each(['Asia/Jakarta', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Auckland', 'UTC'])(
    'days are counted from the beginning of a learning day in %s',
    (zone) => {
      const dueAt = dayStart(learningDay(NOW, zone) + 150, zone) + 8 * 3_600_000;
      const saved = NOW - 200 * DAY_MS;
      const list = [term('janji', { createdAt: saved, cards: { 'id-en': card({ dueAt }) } })];
      const { col, cards } = open(formatApkg(list, ['id-en'], { now: NOW, zone }));
      const config = JSON.parse(String(col?.['conf']));
      const begin = Number(col?.['crt']);
      // Anki: 04:00 on the clocks there, and whole days by the calendar from then on.
      const wall = new Date((begin - config.creationOffset * 60) * 1000);
      expect([wall.getUTCHours(), wall.getUTCMinutes()]).toEqual([config.rollover, 0]);
      expect(begin * 1000).toBe(dayStart(learningDay(saved, zone), zone));
      expect(cards[0]?.['due']).toBe(learningDay(NOW, zone) + 150 - learningDay(saved, zone));
    },
  );

  test('the answers that count come along, in the order of time', () => {
    const entry = (id: string, at: number, more = {}) => ({
      id,
      direction: 'id-en' as const,
      grade: 'good' as const,
      at,
      from: 'review' as const,
      intervalDays: 3,
      ...more,
    });
    const { cards, revlog } = apkg([
      term('b', {
        cards: { 'id-en': card({}) },
        log: [
          entry('1', NOW - 9 * DAY_MS, { from: 'new', intervalDays: 0 }),
          entry('2', NOW - 8 * DAY_MS, { grade: 'easy' }),
          entry('3', NOW - 7 * DAY_MS, { grade: 'again' }),
          entry('4', NOW - 6 * DAY_MS, { direction: 'en-id' }),
        ],
        undone: ['3'],
      }),
      term('c', { log: [entry('5', NOW - 9 * DAY_MS, { grade: 'hard', from: 'relearning' })] }),
    ]);
    const [b, c] = cards.map((found) => found['id']);
    expect(revlog).toMatchObject([
      { id: NOW - 9 * DAY_MS, cid: b, ease: 3, ivl: 0, lastIvl: 0, type: 0 },
      { id: NOW - 9 * DAY_MS + 1, cid: c, ease: 2, ivl: 3, type: 2 },
      { id: NOW - 8 * DAY_MS, cid: b, ease: 4, ivl: 3, lastIvl: 0, type: 1 },
    ]);
  });
});
