import {
  DAY_PART,
  DATE_EDGE as EDGE,
  DATE_END as END,
  HIJRI,
  hijri,
  MONTH,
  monthOf,
  NTH,
  NTH_BY,
  onWeekday,
  PAST,
  plainDay,
  WEEKDAY,
  wayOf,
  YEAR,
  yearOf,
} from './date-words.ts';
import { roman } from './numerals.ts';
import { pattern, type Reading, type Rule } from './rule.ts';

const NUMERIC = String.raw`(\d{1,2})[/](\d{1,2})(?:[/](\d{4}|\d{2}))?`;
const FULL_NUMERIC = String.raw`(\d{1,2})(?<mark>[/.-])(\d{1,2})\k<mark>(\d{4})`;

const MONTHS_SAID: Readonly<Record<string, string>> = { 3: 'three', 6: 'six', 9: 'nine' };
const THAT_YEAR: Readonly<Record<string, string>> = {
  ini: 'this year',
  lalu: 'last year',
  depan: 'next year',
  sebelumnya: 'the previous year',
};
// "(22/3) malam", but not "(22/3) malam ini".
const PART_BEHIND = `(?: (${DAY_PART})(?: hari)?(?! (?:ini|itu|nanti|tadi|takbiran|${WEEKDAY})(?!\\p{L})|[\\p{L}-]))?`;

// "pada 2/3 lahan": what a fraction is of.
const PART_OF =
  /^ (?!(?:di|dan|lalu|mendatang|malam|pagi|siang|sore|oleh|untuk|karena|dengan|hingga|sampai|atau|yang|pukul|itu|ini)(?!\p{L}))\p{Ll}/u;

/** Days of the calendar, day before month always, and what is made of them. */
export const DATE_RULES: readonly Rule[] = [
  {
    // Kamis (21/3/2024) · Kamis malam (21/3) · Kamis, 21/3/2024 · Kamis (21/3) malam
    kind: 'date',
    tail: 'day',
    pattern: pattern(
      `${EDGE}(?:hari )?(${WEEKDAY})(?: (${DAY_PART}))?(?:,? ?\\( ?${NUMERIC} ?\\)|,? ${NUMERIC})${PAST}${PART_BEHIND}(?![\\p{L}\\p{N}/]|-\\p{N})`,
    ),
    read: ([said, weekday, part, d1, m1, y1, d2, m2, y2, part2], { date }) =>
      onWeekday(
        weekday,
        part ?? part2,
        { day: Number(d1 ?? d2), month: Number(m1 ?? m2), ...yearOf(y1 ?? y2) },
        date,
        { showYear: true, said },
      ),
  },
  {
    // Kamis, 21-03-2024 · Kamis (21.03.2024)
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:hari )?(${WEEKDAY})(?: (${DAY_PART}))?,? ?(\\()?${FULL_NUMERIC}(\\))?${PAST}(?![\\p{L}\\p{N}/]|-\\p{N})`,
    ),
    read: ([, weekday, part, opened, day, , month, year, closed], { date }) =>
      (opened === undefined) === (closed === undefined)
        ? onWeekday(
            weekday,
            part,
            { day: Number(day), month: Number(month), ...yearOf(year) },
            date,
            { showYear: true },
          )
        : undefined,
  },
  {
    // Kamis, 21 Maret 2024 · Jumat, 5 April · Kamis (21 Maret 2024) · Senin malam, 1 Juli
    kind: 'date',
    tail: 'day',
    pattern: pattern(
      `${EDGE}(?:hari )?(${WEEKDAY})(?: (${DAY_PART}))?(?:,? ?\\((\\d{1,2}) (${MONTH})(?:,? (${YEAR}))? ?\\)|,? (?:(?:tanggal|tgl\\.?) )?(\\d{1,2}) (${MONTH})(?:,? (${YEAR}))?)${PAST}${PART_BEHIND}(?![\\p{L}\\p{N}/]|-\\p{N})`,
    ),
    read: ([said, weekday, part, d1, m1, y1, d2, m2, y2, part2], { date }) =>
      onWeekday(
        weekday,
        part ?? part2,
        { day: Number(d1 ?? d2), month: monthOf(m1 ?? m2), ...yearOf(y1 ?? y2) },
        date,
        { showYear: wayOf(said) !== undefined, said },
      ),
  },
  {
    // (21/3/2024) · (21/3): the brackets stay outside, unless they are those of "tanggal (21/3)"
    kind: 'date',
    pattern: pattern(
      `(?:(?<=\\( ?)${NUMERIC}(?= ?\\))|${EDGE}(?:tanggal|tgl\\.?) ?\\( ?${NUMERIC} ?\\))`,
    ),
    read: ([, d1, m1, y1, day = d1, month = m1, year = y1], { date }) =>
      plainDay({ day: Number(day), month: Number(month), ...yearOf(year) }, date),
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
    // tanggal 21/3 · pada 12/5 · hingga 12/5; not "pada 2/3 lahan"
    kind: 'date',
    pattern: pattern(
      `(?:${EDGE}(?:tanggal|tgl\\.?) |(?<=(?<!\\p{L})(?:pada|hingga|sampai|sejak|mulai|sebelum|setelah) ))${NUMERIC}${END}`,
    ),
    read: ({ 0: whole, 1: day, 2: month, 3: year, input = '', index = 0 }, { date }) => {
      const part = year === undefined && !/^t/iu.test(whole) && Number(day) < Number(month);
      if (part && Number(month) < 5 && PART_OF.test(input.slice(index + whole.length)))
        return undefined;
      return plainDay({ day: Number(day), month: Number(month), ...yearOf(year) }, date);
    },
  },
  {
    // 2024-03-21
    kind: 'date',
    pattern: pattern(`${EDGE}(\\d{4})-(\\d{2})-(\\d{2})${END}`),
    read: ([, year, month, day]) =>
      plainDay({ day: Number(day), month: Number(month), year: Number(year) }, undefined),
  },
  {
    // 21 Maret 2024 · tanggal 21 Maret · 21 Maret lalu · 21 Maret '98 · 21 Maret tahun lalu
    kind: 'date',
    tail: 'day',
    pattern: pattern(
      `${EDGE}(?:(?:per )?(?:tanggal|tgl\\.?) )?(\\d{1,2}) (${MONTH})(?:\\.(?= \\d))?(?: tahun (ini|lalu|depan|sebelumnya)|(?:,? (?:tahun )?(${YEAR})| ['’](\\d{2}))?${PAST})${END}`,
    ),
    read: ([said, day, month, relative, full, short], { date }) => {
      const printed = { day: Number(day), month: monthOf(month), ...yearOf(full ?? short) };
      // "14 Februari lalu" says which year is meant, "14 Februari" does not
      const read = plainDay(
        printed,
        relative === undefined && wayOf(said) ? date : undefined,
        said,
      );
      if (read === undefined || relative === undefined) return read;
      return { gloss: `${read.gloss} ${THAT_YEAR[relative.toLowerCase()]}` };
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
    // 9M25 · FY2025, of a company's accounts
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:([369])M(?: ?(${YEAR})|(\\d{2}))|FY(?: ?(${YEAR})|(\\d{2})))${END}`,
    ),
    read: ([whole, months, long, short, fiscal = long, two = short]) => {
      if (!/^(?:\dM|FY)/u.test(whole)) return undefined;
      const year = fiscal ?? `20${two}`;
      return {
        gloss:
          months === undefined
            ? `fiscal year ${year}`
            : `first ${MONTHS_SAID[months]} months of ${year}`,
      };
    },
  },
  {
    // Q3 2025 · Q3/2025 · 3Q25 · 1H 2026; "Audi Q3" is a car
    kind: 'date',
    pattern: pattern(
      `(?<!(?<!\\p{L})(?:audi|infiniti|samsung|xiaomi|poco|seri|tipe) )${EDGE}(?:([QH])([1-4])(?:(?: ?[-/] ?| (?:tahun )?)(${YEAR})| ?['’]?(\\d{2}))?|([1-4])([QH])(?: ?[-/]? ?(${YEAR})|['’]?(\\d{2})))${END}`,
    ),
    read: ([, letter, nth, year, short, nth2, letter2, year2, short2]) => {
      const [span, which] = [letter ?? letter2, Number(nth ?? nth2)];
      const of = year ?? year2 ?? ((short ?? short2) ? `20${short ?? short2}` : undefined);
      if (span !== 'Q' && (span !== 'H' || of === undefined || which > 2)) return undefined;
      const name = `${NTH_BY[which]} ${span === 'Q' ? 'quarter' : 'half'}`;
      return { gloss: of === undefined ? name : `${name} of ${of}` };
    },
  },
  {
    // 1 Ramadan 1445 H · 1445 Hijriah · 10 Zulhijah · awal Ramadan 1445 H
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:(?:(awal|akhir) (?=\\p{L}))?(?:tahun |(?:bulan )?(?:(malam )?(?:(?:tanggal|tgl\\.?) )?(\\d{1,2}) )?(${HIJRI}) ))?(1[34]\\d\\d) ?(?:H|Hijriah|Hijriyah)(?![\\p{L}\\p{N}])`,
    ),
    read: ([, edge, night, day, month, year]) => {
      const said = hijri(day, month, year);
      if (edge === undefined) return onNight(night, said);
      if (day !== undefined) return undefined;
      return { ...said, gloss: `the ${/^aw/iu.test(edge) ? 'start' : 'end'} of ${said.gloss}` };
    },
  },
  {
    kind: 'date',
    pattern: pattern(`${EDGE}(malam )?(?:(?:tanggal|tgl\\.?) )?(\\d{1,2}|satu) (${HIJRI})${END}`),
    read: ([, night, day = '', month]) =>
      onNight(night, hijri(/^\d/u.test(day) ? day : '1', month, undefined)),
  },
];

// malam 1 Suro: a day of the Islamic calendar begins at sunset
function onNight(night: string | undefined, day: Reading): Reading {
  return night === undefined ? day : { ...day, gloss: `the night of ${day.gloss}` };
}
