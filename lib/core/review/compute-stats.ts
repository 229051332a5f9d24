import type { Reading } from '../vocabulary/import-plan.ts';
import type { SavedTerm } from '../vocabulary/term.ts';
import { countedLog } from './answer.ts';
import type { ReviewEntry } from './card.ts';
import { dayName, dayStart, learningDay } from './day.ts';
import type { Moment } from './schedule.ts';
import type { DayCount, ReviewStats, WeekShare } from './stats.ts';

const FORECAST_DAYS = 30;
const HISTORY_DAYS = 90;
const RECENT_DAYS = 30;
const WEEKS = 12;
/** A word asked again only after three weeks counts as known. */
const KNOWN_DAYS = 21;

/** The figures for the charts, counted in learning days of the reader's zone. */
export function computeStats(
  terms: Iterable<SavedTerm>,
  reading: Reading,
  moment: Moment,
): ReviewStats {
  const today = learningDay(moment.now, moment.zone);
  const starts = new Map<number, number>();
  const startOf = (day: number): number => {
    const known = starts.get(day) ?? dayStart(day, moment.zone);
    starts.set(day, known);
    return known;
  };
  // Looking the day up among known beginnings is far cheaper than asking the calendar for every answer.
  const dayOf = (at: number): number => {
    let day = Math.floor((at - startOf(today)) / 86_400_000) + today;
    while (at < startOf(day)) day -= 1;
    while (at >= startOf(day + 1)) day += 1;
    return day;
  };
  const oldest = startOf(today - HISTORY_DAYS);
  const clampDay = (at: number): number =>
    at < oldest ? today - HISTORY_DAYS : Math.min(today, dayOf(at));

  const forecast = new Map<number, number>();
  const knownChange = new Map<number, number>();
  const savedChange = new Map<number, number>();
  const answered = new Map<number, number>();
  const asked = new Map<number, number>();
  const right = new Map<number, number>();
  let total = 0;

  for (const term of terms) {
    const log = countedLog(term);
    for (const { at, from, grade } of log) {
      if (at < oldest || at > moment.now) continue;
      const day = dayOf(at);
      add(answered, day, 1);
      if (from !== 'review') continue;
      add(asked, day, 1);
      if (grade !== 'again') add(right, day, 1);
    }
    if (term.deletedAt !== undefined) continue;
    if (term.mark !== 'ignored') {
      total += 1;
      add(savedChange, clampDay(term.createdAt), 1);
    }
    for (const [at, change] of knownChanges(term, log)) add(knownChange, clampDay(at), change);
    if (term.mark !== 'none') continue;
    for (const card of Object.values(term.cards)) {
      if (card.state === 'new') continue;
      const day = Math.max(
        today,
        card.dueAt >= startOf(today + FORECAST_DAYS) ? -1 : dayOf(card.dueAt),
      );
      if (card.dueAt < startOf(today + FORECAST_DAYS)) add(forecast, day, 1);
    }
  }

  const known = runningTotal(knownChange, today);
  const recent = shareOf(asked, right, today - RECENT_DAYS + 1, RECENT_DAYS);
  return {
    forecast: series(today, today + FORECAST_DAYS - 1, (day) => forecast.get(day) ?? 0),
    known,
    saved: runningTotal(savedChange, today),
    answered: series(today - RECENT_DAYS + 1, today, (day) => answered.get(day) ?? 0),
    ...(recent.asked > 0 && { retention: recent.right / recent.asked }),
    retentionCount: recent.asked,
    retentionWeeks: Array.from({ length: WEEKS }, (_, at) =>
      shareOf(asked, right, today + 1 - 7 * (WEEKS - at), 7),
    ),
    articles: series(today - RECENT_DAYS + 1, today, (day) => readOn(reading, dayName(day))),
    total,
    knownNow: known.at(-1)?.count ?? 0,
  };
}

// When the term became known (+1) and was lost again (-1).
function knownChanges(
  term: SavedTerm,
  log: readonly ReviewEntry[],
): readonly (readonly [at: number, change: number])[] {
  if (term.mark === 'ignored') return [];
  if (term.mark === 'known') return [[term.markedAt ?? term.createdAt, 1]];
  const changes: (readonly [number, number])[] = [];
  let isKnown = false;
  for (const { at, direction, intervalDays } of log) {
    if (direction !== 'id-en') continue;
    const becomes = intervalDays >= KNOWN_DAYS;
    if (becomes !== isKnown) changes.push([at, becomes ? 1 : -1]);
    isKnown = becomes;
  }
  return changes;
}

// Of some days from a day on.
function shareOf(
  asked: ReadonlyMap<number, number>,
  right: ReadonlyMap<number, number>,
  from: number,
  days: number,
): WeekShare {
  const sum = (counts: ReadonlyMap<number, number>): number =>
    Array.from({ length: days }, (_, at) => counts.get(from + at) ?? 0).reduce((a, b) => a + b, 0);
  return { day: dayName(from), asked: sum(asked), right: sum(right) };
}

function runningTotal(changes: ReadonlyMap<number, number>, today: number): readonly DayCount[] {
  let sum = 0;
  return series(today - HISTORY_DAYS, today, (day) => {
    sum += changes.get(day) ?? 0;
    return sum;
  });
}

function series(from: number, to: number, count: (day: number) => number): readonly DayCount[] {
  return Array.from({ length: to - from + 1 }, (_, at) => ({
    day: dayName(from + at),
    count: count(from + at),
  }));
}

function readOn(reading: Reading, day: string): number {
  return Object.hasOwn(reading, day) ? (reading[day] ?? 0) : 0;
}

function add(counts: Map<number, number>, key: number, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
