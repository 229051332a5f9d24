import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedLog, gradeTerm, repairClock, undoGrade } from '../../../lib/core/review/answer.ts';
import { GRADES } from '../../../lib/core/review/card.ts';
import { computeStats } from '../../../lib/core/review/compute-stats.ts';
import { dayName, dayStart, learningDay } from '../../../lib/core/review/day.ts';
import { reviewQueue } from '../../../lib/core/review/queue.ts';
import { applyChanges, applySave } from '../../../lib/core/vocabulary/change.ts';
import { DEFAULT_SETTINGS } from '../../../lib/core/vocabulary/settings.ts';
import type { SavedTerm } from '../../../lib/core/vocabulary/term.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const zone = 'Asia/Jakarta';
const now = Date.UTC(2026, 2, 10, 3); // 10:00 in Jakarta
const settings = DEFAULT_SETTINGS.review;

function saved(headword: string, at = now): SavedTerm {
  const sense = { glosses: [`meaning of ${headword}`] };
  return applySave(undefined, { id: `save-${headword}`, headword, form: headword, sense }, at).term;
}

function grade(
  term: SavedTerm,
  id: string,
  given: (typeof GRADES)[number],
  at: number,
  where = zone,
) {
  return gradeTerm(
    term,
    { id, direction: 'id-en', grade: given },
    { now: at, zone: where },
    settings,
  );
}

describe('the learning day', { timeout: 60_000 }, () => {
  test.each([
    { at: '2026-03-10T20:59:00Z', day: '2026-03-10', zone: 'Asia/Jakarta' }, // 03:59 on the 11th
    { at: '2026-03-10T21:00:00Z', day: '2026-03-11', zone: 'Asia/Jakarta' }, // 04:00
    { at: '2026-03-10T03:59:59Z', day: '2026-03-09', zone: 'UTC' },
    { at: '2026-03-10T04:00:00Z', day: '2026-03-10', zone: 'UTC' },
    { at: '2026-03-10T22:15:00Z', day: '2026-03-11', zone: 'Asia/Kathmandu' }, // 04:00
    { at: '2026-03-10T22:14:59Z', day: '2026-03-10', zone: 'Asia/Kathmandu' },
    { at: '2024-02-29T12:00:00Z', day: '2024-02-29', zone: 'UTC' },
    { at: '2100-01-01T03:00:00Z', day: '2099-12-31', zone: 'UTC' },
    { at: '2026-03-10T12:00:00Z', day: '2026-03-10', zone: 'No/Such_Zone' },
  ])('of $at in $zone is $day', ({ at, day, zone: where }) => {
    expect(dayName(learningDay(Date.parse(at), where))).toBe(day);
  });

  test('begins at an instant of its own, everywhere', () => {
    const zones = [
      'Asia/Jakarta',
      'Asia/Jayapura',
      'Europe/Berlin',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Chatham',
      'America/New_York',
      'UTC',
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000 }), fc.constantFrom(...zones), (day, where) => {
        const start = dayStart(day, where);
        expect(learningDay(start, where)).toBe(day);
        expect(learningDay(start - 1, where)).toBe(day - 1);
      }),
      { numRuns: 400 },
    );
  });
});

/** 24 cases: what happens between the first answer and the second. */
const CASES: readonly {
  name: string;
  first: string;
  second: string;
  zones: readonly [string, string];
}[] = [
  {
    name: 'nothing special',
    first: '2026-03-10T03:00Z',
    second: '2026-03-14T03:00Z',
    zones: [zone, zone],
  },
  {
    name: 'clock back a minute',
    first: '2026-03-10T03:00Z',
    second: '2026-03-10T02:59Z',
    zones: [zone, zone],
  },
  {
    name: 'clock back an hour',
    first: '2026-03-10T03:00Z',
    second: '2026-03-10T02:00Z',
    zones: [zone, zone],
  },
  {
    name: 'clock back a day',
    first: '2026-03-10T03:00Z',
    second: '2026-03-09T03:00Z',
    zones: [zone, zone],
  },
  {
    name: 'clock back a year',
    first: '2026-03-10T03:00Z',
    second: '2025-03-10T03:00Z',
    zones: [zone, zone],
  },
  {
    name: 'clock back to 1970',
    first: '2026-03-10T03:00Z',
    second: '1970-01-01T00:00Z',
    zones: [zone, zone],
  },
  {
    name: 'clock ahead a day',
    first: '2026-03-10T03:00Z',
    second: '2026-03-11T03:00Z',
    zones: [zone, zone],
  },
  {
    name: 'clock ahead ten years',
    first: '2026-03-10T03:00Z',
    second: '2036-03-10T03:00Z',
    zones: [zone, zone],
  },
  {
    name: 'clock ahead to 2100',
    first: '2026-03-10T03:00Z',
    second: '2100-02-28T03:00Z',
    zones: [zone, zone],
  },
  {
    name: 'from 2100 back',
    first: '2100-03-01T03:00Z',
    second: '2026-03-10T03:00Z',
    zones: [zone, zone],
  },
  {
    name: 'far future',
    first: '9999-12-31T03:00Z',
    second: '2026-03-10T03:00Z',
    zones: [zone, zone],
  },
  {
    name: 'leap day',
    first: '2024-02-28T12:00Z',
    second: '2024-02-29T12:00Z',
    zones: ['UTC', 'UTC'],
  },
  {
    name: 'after leap day',
    first: '2024-02-29T12:00Z',
    second: '2024-03-01T12:00Z',
    zones: ['UTC', 'UTC'],
  },
  {
    name: 'new year',
    first: '2025-12-31T23:30Z',
    second: '2026-01-01T00:30Z',
    zones: ['UTC', 'UTC'],
  },
  {
    name: 'before and after 04:00',
    first: '2026-03-10T03:59Z',
    second: '2026-03-10T04:01Z',
    zones: ['UTC', 'UTC'],
  },
  {
    name: 'summer time begins',
    first: '2026-03-28T20:00Z',
    second: '2026-03-29T20:00Z',
    zones: ['Europe/Berlin', 'Europe/Berlin'],
  },
  {
    name: 'in the skipped hour',
    first: '2026-03-29T00:59Z',
    second: '2026-03-29T01:01Z',
    zones: ['Europe/Berlin', 'Europe/Berlin'],
  },
  {
    name: 'summer time ends',
    first: '2026-10-24T20:00Z',
    second: '2026-10-25T20:00Z',
    zones: ['Europe/Berlin', 'Europe/Berlin'],
  },
  {
    name: 'in the doubled hour',
    first: '2026-10-25T00:30Z',
    second: '2026-10-25T01:30Z',
    zones: ['Europe/Berlin', 'Europe/Berlin'],
  },
  {
    name: 'half an hour of summer time',
    first: '2026-10-03T14:00Z',
    second: '2026-10-04T14:00Z',
    zones: ['Australia/Lord_Howe', 'Australia/Lord_Howe'],
  },
  {
    name: 'flight west',
    first: '2026-03-10T03:00Z',
    second: '2026-03-10T20:00Z',
    zones: ['Asia/Jakarta', 'America/Los_Angeles'],
  },
  {
    name: 'flight east',
    first: '2026-03-10T03:00Z',
    second: '2026-03-10T20:00Z',
    zones: ['America/Los_Angeles', 'Asia/Jayapura'],
  },
  {
    name: 'across the date line',
    first: '2026-03-10T03:00Z',
    second: '2026-03-11T03:00Z',
    zones: ['Pacific/Kiritimati', 'Pacific/Pago_Pago'],
  },
  {
    name: 'a zone that does not exist',
    first: '2026-03-10T03:00Z',
    second: '2026-03-11T03:00Z',
    zones: ['Asia/Jakarta', 'Mars/Olympus'],
  },
];

describe('24 cases of clocks and zones', { timeout: 60_000 }, () => {
  test('are 24', () => expect(CASES).toHaveLength(24));

  test.each(CASES)('$name', ({ first, second, zones }) => {
    for (const one of GRADES) {
      for (const two of GRADES) {
        const before = saved('janji', Date.parse(first));
        const after = grade(before, 'a', one, Date.parse(first), zones[0]);
        const again = grade(after, 'b', two, Date.parse(second), zones[1]);
        expect(again.log.map(({ id }) => id).sort()).toEqual(['a', 'b']);
        for (const term of [after, again]) {
          const card = term.cards['id-en'];
          expect(Number.isFinite(card?.dueAt)).toBe(true);
          expect(card?.intervalDays).toBeGreaterThanOrEqual(0);
          expect(card?.stability).toBeGreaterThan(0);
        }
        const at = Date.parse(second);
        expect(again.cards['id-en']?.dueAt).toBeGreaterThanOrEqual(at);
        // Never lost in a future that was only a wrong clock: due within its interval of now.
        const card = again.cards['id-en'];
        expect((card?.dueAt ?? 0) - at).toBeLessThanOrEqual(((card?.intervalDays ?? 0) + 2) * DAY);
      }
    }
  });
});

describe('answers', () => {
  test('given after the clock was set back an hour count from the later time', () => {
    const first = grade(saved('janji'), 'a', 'easy', now);
    const second = grade(first, 'b', 'good', now - HOUR);
    expect(second.cards['id-en']?.reviewedAt).toBe(now);
    expect(second.log.map(({ at }) => at)).toEqual([now - HOUR, now]);
  });

  test('with the same id count once', () => {
    const once = grade(saved('janji'), 'a', 'good', now);
    expect(grade(once, 'a', 'easy', now + DAY)).toBe(once);
  });

  test('can be taken back, whatever was before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...GRADES), { minLength: 1, maxLength: 8 }),
        (grades) => {
          let term = saved('janji');
          let before = term;
          for (const [at, given] of grades.entries()) {
            before = term;
            term = grade(term, `g${at}`, given, now + at * 3 * DAY);
          }
          const back = undoGrade(term, `g${grades.length - 1}`, 'id-en');
          const { seq: _seq, undo: _undo, ...card } = back?.cards['id-en'] ?? { seq: 0 };
          const { seq: _s, undo: _u, ...was } = before.cards['id-en'] ?? { seq: 0, state: 'new' };
          expect(card).toMatchObject(was);
          expect(back && countedLog(back)).toEqual(before.log);
          expect(back && undoGrade(back, `g${grades.length - 1}`, 'id-en')).toBe(back);
        },
      ),
    );
  });

  test('that are not the last cannot be taken back', () => {
    const term = grade(grade(saved('janji'), 'a', 'good', now), 'b', 'good', now + DAY);
    expect(undoGrade(term, 'a', 'id-en')).toBeUndefined();
  });

  test('more retention means shorter intervals', () => {
    const learnt = grade(grade(saved('janji'), 'a', 'easy', now), 'b', 'good', now + 9 * DAY);
    const interval = (retention: number) =>
      gradeTerm(
        learnt,
        { id: 'c', direction: 'id-en', grade: 'good' },
        { now: now + 40 * DAY, zone },
        { ...settings, retention },
      ).cards['id-en']?.intervalDays ?? 0;
    expect(interval(0.97)).toBeLessThan(interval(0.9));
    expect(interval(0.9)).toBeLessThan(interval(0.7));
  });

  test('own parameters are used', () => {
    const own = { ...settings, parameters: Array.from({ length: 21 }, () => 0.5) };
    const term = gradeTerm(
      saved('janji'),
      { id: 'a', direction: 'id-en', grade: 'easy' },
      { now, zone },
      own,
    );
    expect(term.cards['id-en']?.intervalDays).not.toBe(
      grade(saved('janji'), 'a', 'easy', now).cards['id-en']?.intervalDays,
    );
  });

  test('given while the clock was years ahead come back to the present', () => {
    const future = grade(saved('janji'), 'a', 'easy', now + 74 * 365 * DAY);
    const repaired = repairClock(future, now);
    const wait = (repaired.cards['id-en']?.dueAt ?? 0) - now;
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThan(60 * DAY);
    expect(repairClock(repaired, now)).toBe(repaired);
  });
});

describe('the queue', () => {
  const at = { now, zone };
  const many = Array.from({ length: 30 }, (_, n) =>
    saved(`kata${String(n).padStart(2, '0')}`, now - DAY + n),
  );

  test('asks new terms in the order of saving, within the daily limit', () => {
    const queue = reviewQueue(many, settings, at);
    expect(queue.items.map(({ headword }) => headword)).toEqual(
      many.slice(0, 20).map((term) => term.headword),
    );
    expect(queue).toMatchObject({ due: 0, fresh: 20, held: 10 });
  });

  test('counts what was new today, also after an undo', () => {
    const terms = many.map((term, n) => (n < 5 ? grade(term, `g${n}`, 'easy', now) : term));
    expect(reviewQueue(terms, settings, at)).toMatchObject({ fresh: 15, held: 10 });
    const undone = terms.map((term, n) =>
      n === 0 ? (undoGrade(term, 'g0', 'id-en') ?? term) : term,
    );
    expect(reviewQueue(undone, settings, at)).toMatchObject({ fresh: 16, held: 10 });
    expect(reviewQueue(terms, settings, { now: now + DAY, zone })).toMatchObject({
      fresh: 20,
      held: 5,
    });
  });

  test('asks due terms before new ones, from 04:00 of their day on', () => {
    const learnt = grade(saved('janji'), 'a', 'easy', now);
    const days = learnt.cards['id-en']?.intervalDays ?? 0;
    const dueDay = dayStart(learningDay(now, zone) + days, zone);
    const asks = (when: number) =>
      reviewQueue([...many, learnt], settings, { now: when, zone }).items[0]?.headword;
    expect(asks(dueDay - 1)).not.toBe('janji');
    expect(asks(dueDay)).toBe('janji');
  });

  test.each([
    { what: 'known', change: (term: SavedTerm) => applyChanges(term, { mark: 'known' }, now) },
    { what: 'ignored', change: (term: SavedTerm) => applyChanges(term, { mark: 'ignored' }, now) },
    { what: 'deleted', change: (term: SavedTerm) => ({ ...term, deletedAt: now }) },
  ])('leaves out what is $what', ({ change }) => {
    expect(reviewQueue([change(saved('janji'))], settings, at).items).toEqual([]);
  });

  test('asks the other direction only after the first is learnt, and on another day', () => {
    const both = { ...settings, directions: ['id-en', 'en-id'] as const };
    expect(reviewQueue([saved('janji')], both, at).items.map(({ direction }) => direction)).toEqual(
      ['id-en'],
    );
    const learnt = grade(saved('janji'), 'a', 'easy', now);
    expect(reviewQueue([learnt], both, at).items).toEqual([]);
    const next = reviewQueue([learnt], both, { now: now + DAY, zone });
    expect(next.items.map(({ direction }) => direction)).toEqual(['en-id']);
  });

  test('says when the next card comes', () => {
    const learnt = grade(saved('janji'), 'a', 'easy', now);
    expect(reviewQueue([learnt], settings, at).nextAt).toBe(learnt.cards['id-en']?.dueAt);
    expect(reviewQueue([], settings, at).nextAt).toBeUndefined();
  });
});

describe('statistics', () => {
  test('count answers, retention, forecast and known words', () => {
    let one = grade(saved('satu', now - 60 * DAY), 'a', 'easy', now - 60 * DAY);
    one = grade(one, 'b', 'good', now - 40 * DAY);
    one = grade(one, 'c', 'again', now - HOUR);
    const two = grade(saved('dua'), 'd', 'easy', now);
    const known = applyChanges(saved('tiga'), { mark: 'known' }, now);
    const stats = computeStats([one, two, known], { '2026-03-10': 3 }, { now, zone });
    expect(stats.total).toBe(3);
    expect(stats.retention).toBe(0);
    expect(stats.retentionCount).toBe(1);
    expect(stats.retentionWeeks).toHaveLength(12);
    expect(stats.retentionWeeks.at(-1)).toEqual({ day: '2026-03-04', asked: 1, right: 0 });
    // "satu" was asked 40 days ago, and known.
    expect(stats.retentionWeeks.at(-6)).toEqual({ day: '2026-01-28', asked: 1, right: 1 });
    expect(stats.answered.at(-1)).toEqual({ day: '2026-03-10', count: 2 });
    expect(stats.articles.at(-1)).toEqual({ day: '2026-03-10', count: 3 });
    expect(stats.forecast).toHaveLength(30);
    expect(stats.forecast.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(stats.known.at(-1)?.count).toBe(1);
    expect(stats.known.at(-20)?.count).toBe(1); // "satu" was known until it was forgotten.
    expect(stats.saved[0]?.count).toBe(0);
  });
});
