import { dayInEnglish, isDay, withYear } from './calendar.ts';
import {
  DATE_EDGE as EDGE,
  DATE_END as END,
  lowerCase,
  MONTH,
  monthName,
  monthOf,
  PAST,
  WEEKDAY,
  weekdayName,
  YEAR,
  yearOf,
} from './date-words.ts';
import { joinRange, pattern, type Rule, TO } from './rule.ts';

const MOST_MONTHS = 6; // between the first and the last day, which are printed without words

/** Stretches of days and lists of them. */
export const DATE_RANGE_RULES: readonly Rule[] = [
  {
    // Sabtu-Minggu (23-24/3/2024) · Senin-Jumat, 1-5 April 2024 · Senin-Jumat
    kind: 'date',
    pattern: pattern(
      `${EDGE}(${WEEKDAY})(${TO}| dan )(${WEEKDAY})(?:,? ?\\(?(\\d{1,2}) ?- ?(\\d{1,2})(?:/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?| (${MONTH})(?: (${YEAR}))?)\\)?)?(?![\\p{L}\\p{N}/])`,
    ),
    read: ([, from, joint, to, d1, d2, slash, slashYear, word, wordYear], { date }) => {
      if (lowerCase(from) || weekdayName(from) === weekdayName(to)) return undefined;
      const days = joinRange(weekdayName(from), weekdayName(to), joint);
      if (d1 === undefined) return joint?.trim() === 'dan' ? undefined : { gloss: days };
      const last = withYear(
        {
          day: Number(d2),
          month: word === undefined ? Number(slash) : monthOf(word),
          ...yearOf(slashYear ?? wordYear),
        },
        slash === undefined ? undefined : date,
      );
      return isDay(last) ? { gloss: `${days}, ${Number(d1)}–${dayInEnglish(last)}` } : undefined;
    },
  },
  {
    // Sabtu, 23 dan Minggu, 24 Maret 2024 · Senin (4) hingga Kamis (7/3)
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:hari )?(${WEEKDAY}),? ?\\(?(\\d{1,2})\\)?(${TO}| dan )(?:hari )?(${WEEKDAY}),? ?\\(?(\\d{1,2})(?:/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?| (${MONTH})(?: (${YEAR}))?)\\)?(?![\\p{L}\\p{N}/])`,
    ),
    read: ([, from, d1, joint, to, d2, slash, slashYear, word, wordYear], { date }) => {
      const month = word === undefined ? Number(slash) : monthOf(word);
      const said = { day: Number(d2), month, ...yearOf(slashYear ?? wordYear) };
      const last = withYear(said, slash === undefined ? undefined : date);
      if (!isDay(last) || !isDay({ ...last, day: Number(d1) })) return undefined;
      const first = `${weekdayName(from)}, ${Number(d1)}`;
      const end = `${weekdayName(to)}, ${dayInEnglish(last)}`;
      return { gloss: joinRange(first, end, joint) };
    },
  },
  {
    // (23-24/3/2024) · (23/3-2/4)
    kind: 'date',
    pattern: pattern(
      `(?<=\\( ?)(\\d{1,2})(?:/(\\d{1,2}))?(?:/\\d{4})? ?(?:-|dan) ?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?= ?\\))`,
    ),
    read: ([, d1, m1, d2, m2, year], { date }) => {
      const last = withYear({ day: Number(d2), month: Number(m2), ...yearOf(year) }, date);
      const first = { day: Number(d1), month: Number(m1 ?? m2) };
      if (!isDay(last) || !isDay(first)) return undefined;
      return {
        gloss:
          m1 === undefined
            ? `${first.day}–${dayInEnglish(last)}`
            : `${dayInEnglish(first)}–${dayInEnglish(last)}`,
      };
    },
  },
  {
    // 29/2-3/3 and 5-7/3 without brackets; "1/2-3/4" may be fractions, "3/4-2/3" is none of days
    kind: 'date',
    pattern: pattern(
      `(?<!(?<!\\p{L})(?:rt|rw|no\\.?|nomor|blok|kav\\.?|sd|smp|skor|rasio|perbandingan|tensi) )${EDGE}(?:(tanggal|tgl\\.?) )?(\\d{1,2})(?:/(\\d{1,2}))?(${TO})(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?${END}`,
    ),
    read: ([, named, d1, m1, joint, d2, m2, year], { date }) => {
      const last = withYear({ day: Number(d2), month: Number(m2), ...yearOf(year) }, date);
      const first = { day: Number(d1), month: Number(m1 ?? m2) };
      const months = (last.month - first.month + 12) % 12;
      const climbs = months === 0 ? first.day < last.day : months < MOST_MONTHS;
      const parts = (m1 === undefined || first.day < first.month) && last.day < last.month;
      if (!isDay(last) || !isDay(first) || !climbs || (parts && named === undefined))
        return undefined;
      const from = m1 === undefined ? `${first.day}` : dayInEnglish(first);
      return { gloss: joinRange(from, dayInEnglish(last), joint) };
    },
  },
  {
    // 21-23 Maret 2024 · 21 dan 22 Maret · 21 atau 22 Maret · 21 hingga 23 Maret 2024
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:(?:tanggal|tgl\\.?) )?(\\d{1,2})(${TO}| dan | & | atau )(\\d{1,2}) (${MONTH})(?: (${YEAR}))?${PAST}${END}`,
    ),
    read: ([, from, joint, to, month, year]) => {
      const last = { day: Number(to), month: monthOf(month), ...yearOf(year) };
      if (!isDay(last) || !isDay({ ...last, day: Number(from) })) return undefined;
      return { gloss: joinRange(`${Number(from)}`, dayInEnglish(last), joint) };
    },
  },
  {
    // 8, 9, 12, dan 15 April 2024
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:(?:tanggal|tgl\\.?) )?(\\d{1,2}(?:, ?\\d{1,2}){1,6}),? (?:dan|serta|&) (\\d{1,2}) (${MONTH})(?: (${YEAR}))?${PAST}${END}`,
    ),
    read: ([, list = '', end, month, year]) => {
      const last = { day: Number(end), month: monthOf(month), ...yearOf(year) };
      const days = list.split(',').map(Number);
      if (![...days, last.day].every((day) => isDay({ ...last, day }))) return undefined;
      return { gloss: `${days.join(', ')} and ${dayInEnglish(last)}` };
    },
  },
  {
    // 28 Maret-2 April 2024 · 28 Maret 2024 hingga 2 April 2024
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:(?:tanggal|tgl\\.?) )?(\\d{1,2}) (${MONTH})(?: (${YEAR}))?(${TO})(\\d{1,2}) (${MONTH})(?: (${YEAR}))?${PAST}${END}`,
    ),
    read: ([, d1, m1, y1, joint, d2, m2, y2]) => {
      const first = { day: Number(d1), month: monthOf(m1), ...yearOf(y1) };
      const last = { day: Number(d2), month: monthOf(m2), ...yearOf(y2) };
      if (!isDay(first) || !isDay(last)) return undefined;
      return { gloss: joinRange(dayInEnglish(first), dayInEnglish(last), joint) };
    },
  },
  {
    // Januari-Februari 2024 · Januari 2023 hingga Maret 2024
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:bulan )?(${MONTH})(?: (${YEAR}))?(${TO})(${MONTH})(?: (?:tahun )?(${YEAR}))?${PAST}${END}`,
    ),
    read: ([, from, y1, joint, to, y2]) => {
      if (lowerCase(from)) return undefined;
      const left = `${monthName(from)}${y1 === undefined ? '' : ` ${y1}`}`;
      const right = `${monthName(to)}${y2 === undefined ? '' : ` ${y2}`}`;
      return { gloss: joinRange(left, right, joint) };
    },
  },
];
