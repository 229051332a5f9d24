import { dayInEnglish, isDay, withYear } from './calendar.ts';
import {
  DAY_PART,
  DATE_EDGE as EDGE,
  DATE_END as END,
  HIJRI,
  hijri,
  lowerCase,
  MONTH,
  monthName,
  monthOf,
  NTH,
  NTH_BY,
  onWeekday,
  PAST,
  plainDay,
  WEEKDAY,
  weekdayName,
  YEAR,
  yearOf,
} from './date-words.ts';
import { roman } from './numerals.ts';
import { joinRange, pattern, type Rule, TO } from './rule.ts';

const NUMERIC = String.raw`(\d{1,2})[/](\d{1,2})(?:[/](\d{4}|\d{2}))?`;
const FULL_NUMERIC = String.raw`(\d{1,2})([/.-])(\d{1,2})\2(\d{4})`;

const THAT_YEAR: Readonly<Record<string, string>> = {
  ini: 'this year',
  lalu: 'last year',
  depan: 'next year',
  sebelumnya: 'the previous year',
};
// "(22/3) malam", but not "(22/3) malam ini".
const PART_BEHIND = `(?: (${DAY_PART})(?: hari)?(?! (?:ini|itu|nanti|tadi|takbiran|${WEEKDAY})(?!\\p{L})|[\\p{L}-]))?`;

/** Days of the calendar, day before month always, and what is made of them. */
export const DATE_RULES: readonly Rule[] = [
  {
    // Kamis (21/3/2024) · Kamis malam (21/3) · Kamis, 21/3/2024 · Kamis (21/3) malam
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:hari )?(${WEEKDAY})(?: (${DAY_PART}))?(?:,? ?\\( ?${NUMERIC} ?\\)|,? ${NUMERIC})${PAST}${PART_BEHIND}(?![\\p{L}\\p{N}/]|-\\p{N})`,
    ),
    read: ([, weekday, part, d1, m1, y1, d2, m2, y2, part2], { date }) =>
      onWeekday(
        weekday,
        part ?? part2,
        { day: Number(d1 ?? d2), month: Number(m1 ?? m2), ...yearOf(y1 ?? y2) },
        date,
        true,
      ),
  },
  {
    // Kamis, 21 Maret 2024 · Jumat, 5 April · Kamis (21 Maret 2024) · Senin malam, 1 Juli
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:hari )?(${WEEKDAY})(?: (${DAY_PART}))?(?:,? ?\\((\\d{1,2}) (${MONTH})(?:,? (${YEAR}))? ?\\)|,? (?:(?:tanggal|tgl\\.?) )?(\\d{1,2}) (${MONTH})(?:,? (${YEAR}))?)${PAST}${PART_BEHIND}(?![\\p{L}\\p{N}/]|-\\p{N})`,
    ),
    read: ([, weekday, part, d1, m1, y1, d2, m2, y2, part2], { date }) =>
      onWeekday(
        weekday,
        part ?? part2,
        { day: Number(d1 ?? d2), month: monthOf(m1 ?? m2), ...yearOf(y1 ?? y2) },
        date,
        false,
      ),
  },
  {
    // Sabtu-Minggu (23-24/3/2024) · Senin-Jumat, 1-5 April 2024 · Senin-Jumat
    kind: 'date',
    pattern: pattern(
      `${EDGE}(${WEEKDAY})(${TO}| dan )(${WEEKDAY})(?:,? ?\\(?(\\d{1,2}) ?- ?(\\d{1,2})(?:/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?| (${MONTH})(?: (${YEAR}))?)\\)?)?(?![\\p{L}\\p{N}/])`,
    ),
    read: ([, from, joint, to, d1, d2, slash, slashYear, word, wordYear], { date }) => {
      if (lowerCase(from) || weekdayName(from) === weekdayName(to)) return undefined;
      const and = joint?.trim().toLowerCase() === 'dan';
      if (and && d1 === undefined) return undefined;
      const days = and
        ? `${weekdayName(from)} and ${weekdayName(to)}`
        : joinRange(weekdayName(from), weekdayName(to), joint);
      if (d1 === undefined) return { gloss: days };
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
      const and = joint?.trim().toLowerCase() === 'dan';
      return { gloss: and ? `${first} and ${end}` : joinRange(first, end, joint) };
    },
  },
  {
    // (21/3/2024) · (21/3): the brackets stay outside
    kind: 'date',
    pattern: pattern(`(?<=\\( ?)${NUMERIC}(?= ?\\))`),
    read: ([, day, month, year], { date }) =>
      plainDay({ day: Number(day), month: Number(month), ...yearOf(year) }, date),
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
    // 21/3/2024 · 21-03-2024 · 21.03.2024
    kind: 'date',
    pattern: pattern(`${EDGE}(?:(?:tanggal|tgl\\.?) )?${FULL_NUMERIC}${END}`),
    read: ([, day, , month, year]) =>
      plainDay({ day: Number(day), month: Number(month), ...yearOf(year) }, undefined),
  },
  {
    // Jakarta, 20/3 (ANTARA)
    kind: 'date',
    pattern: pattern(`(?<=\\p{L}, ?)${NUMERIC}(?= ?\\((?:ANTARA|ANTARA News|AFP|Reuters|AP)\\))`),
    read: ([, day, month, year], { date }) =>
      plainDay({ day: Number(day), month: Number(month), ...yearOf(year) }, date),
  },
  {
    // tanggal 21/3
    kind: 'date',
    pattern: pattern(`${EDGE}(?:tanggal|tgl\\.?) ${NUMERIC}${END}`),
    read: ([, day, month, year], { date }) =>
      plainDay({ day: Number(day), month: Number(month), ...yearOf(year) }, date),
  },
  {
    // 2024-03-21
    kind: 'date',
    pattern: pattern(`${EDGE}(\\d{4})-(\\d{2})-(\\d{2})${END}`),
    read: ([, year, month, day]) =>
      plainDay({ day: Number(day), month: Number(month), year: Number(year) }, undefined),
  },
  {
    // 21 Maret 2024 · tanggal 21 Maret · 21 Maret lalu
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:(?:per )?(?:tanggal|tgl\\.?) )?(\\d{1,2}) (${MONTH})(?:\\.(?= \\d))?(?:,? (?:tahun )?(${YEAR}))?${PAST}${END}`,
    ),
    read: ([, day, month, year]) =>
      plainDay({ day: Number(day), month: monthOf(month), ...yearOf(year) }, undefined),
  },
  {
    // 21-23 Maret 2024 · 21 dan 22 Maret · 21 hingga 23 Maret 2024
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:(?:tanggal|tgl\\.?) )?(\\d{1,2})(${TO}| dan | & )(\\d{1,2}) (${MONTH})(?: (${YEAR}))?${PAST}${END}`,
    ),
    read: ([, from, joint, to, month, year]) => {
      const last = { day: Number(to), month: monthOf(month), ...yearOf(year) };
      if (!isDay(last) || !isDay({ ...last, day: Number(from) })) return undefined;
      const and = /dan|&/iu.test(joint ?? '') && !/dengan/iu.test(joint ?? '');
      return {
        gloss: and
          ? `${Number(from)} and ${dayInEnglish(last)}`
          : joinRange(`${Number(from)}`, dayInEnglish(last), joint),
      };
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
  {
    // kuartal III 2024 · triwulan I/2024 · semester II tahun 2023
    kind: 'date',
    pattern: pattern(
      `${EDGE}(kuartal|triwulan|semester|caturwulan|paruh) ?(?:ke-)?(IV|I{1,3}|[1-4]|pertama|kedua|ketiga|keempat|terakhir)(?:(?: ?[-/] ?| (?:tahun )?)?(${YEAR})| tahun (ini|lalu|depan|sebelumnya))?${END}`,
    ),
    read: ([, unit = '', which = '', year, relative]) => {
      const semester = /^(?:sem|par)/iu.test(unit);
      if (/^par/iu.test(unit) && year === undefined && relative === undefined) return undefined;
      const nth =
        NTH[which.toLowerCase()] ?? NTH_BY[/^\d/u.test(which) ? Number(which) : roman(which)];
      if (nth === undefined) return undefined;
      const name = semester ? 'half' : /^cat/iu.test(unit) ? 'four-month term' : 'quarter';
      const of = year ?? (relative && THAT_YEAR[relative.toLowerCase()]);
      return { gloss: `${nth} ${name}${of === undefined ? '' : ` of ${of}`}` };
    },
  },
  {
    // 1 Ramadan 1445 H · 1445 Hijriah · 10 Zulhijah
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:tahun |(?:(\\d{1,2}) )?(${HIJRI}) )?(1[34]\\d\\d) ?(?:H|Hijriah|Hijriyah)(?![\\p{L}\\p{N}])`,
    ),
    read: ([, day, month, year]) => hijri(day, month, year),
  },
  {
    kind: 'date',
    pattern: pattern(`${EDGE}(?:(?:tanggal|tgl\\.?) )?(\\d{1,2}|satu) (${HIJRI})${END}`),
    read: ([, day = '', month]) => hijri(/^\d/u.test(day) ? day : '1', month, undefined),
  },
];
