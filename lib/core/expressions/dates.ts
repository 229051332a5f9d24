import {
  type Day,
  dayInEnglish,
  HIJRI_MONTHS,
  isDay,
  MONTH_NAMES,
  MONTHS,
  WEEKDAY_NAMES,
  WEEKDAYS,
  weekdayOf,
  withYear,
} from './calendar.ts';
import type { Expression } from './expression.ts';

const any = (words: Readonly<Record<string, unknown>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace("'", "['’ʼ`]"))
    .join('|');
const MONTH = String.raw`(?:${any(MONTHS)})`;
const WEEKDAY = String.raw`(?:${any(WEEKDAYS)})`;
const YEAR = String.raw`(?:1[5-9]\d\d|20\d\d|21\d\d)`;
const EDGE = String.raw`(?<![\p{L}\p{N}/])`;
const NOMORE = String.raw`(?![\p{L}\p{N}/]|[.,]\d)`;
const at = (pattern: string): RegExp => new RegExp(EDGE + pattern + NOMORE, 'giu');

interface Rule {
  readonly pattern: RegExp;
  readonly read: (
    match: RegExpExecArray | RegExpMatchArray,
    date: string | undefined,
  ) => Reading | undefined;
}
interface Reading {
  readonly gloss: string;
  readonly detail?: string;
}

/** Rows from the most to the least telling; the longest match wins afterwards. */
const RULES: readonly Rule[] = [
  {
    // Kamis (21/3/2024), Kamis, 21 Maret 2024, Kamis (21/3), Kamis 21/3
    pattern: at(
      String.raw`(?:hari )?(${WEEKDAY})(?: (?:pagi|siang|sore|petang|malam|dini hari))?,? ?(?:tanggal )?\(?(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?\)?`,
    ),
    read: ([, weekday, day, month, year], date) =>
      full({ day: Number(day), month: Number(month), ...yearOf(year) }, date, weekday),
  },
  {
    pattern: at(
      String.raw`(?:hari )?(${WEEKDAY})(?: (?:pagi|siang|sore|petang|malam|dini hari))?,? ?(?:tanggal )?\(?(\d{1,2}) (${MONTH})\.?(?:,? (${YEAR}))?\)?`,
    ),
    read: ([, weekday, day, month, year], date) =>
      full({ day: Number(day), month: monthOf(month), ...yearOf(year) }, date, weekday),
  },
  {
    // (21/3/2024), (21/3), 21/3/2024
    pattern: at(String.raw`\((\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?\)`),
    read: ([, day, month, year], date) =>
      full({ day: Number(day), month: Number(month), ...yearOf(year) }, date),
  },
  {
    pattern: at(String.raw`(\d{1,2})[/-](\d{1,2})[/-](\d{4})`),
    read: ([, day, month, year]) =>
      full({ day: Number(day), month: Number(month), ...yearOf(year) }, undefined),
  },
  {
    // 21 Maret 2024, tanggal 21 Maret
    pattern: at(String.raw`(?:tanggal )?(\d{1,2}) (${MONTH})\.?(?:,? (${YEAR}))?`),
    read: ([, day, month, year], date) =>
      full(
        { day: Number(day), month: monthOf(month), ...yearOf(year) },
        year === undefined ? undefined : date,
      ),
  },
  {
    // 21-23 Maret 2024
    pattern: at(
      String.raw`(?:tanggal )?(\d{1,2}) ?(?:-|sampai|hingga|s\.d\.) ?(\d{1,2}) (${MONTH})(?: (${YEAR}))?`,
    ),
    read: ([, from, to, month, year]) => {
      const days = [Number(from), Number(to)];
      if (days.some((day) => !isDay({ day, month: monthOf(month) }))) return undefined;
      return { gloss: `${from}–${to} ${monthName(month)}${year === undefined ? '' : ` ${year}`}` };
    },
  },
  {
    // Januari-Februari 2024, Januari hingga Maret
    pattern: at(String.raw`(${MONTH}) ?(?:-|sampai|hingga|s\.d\.) ?(${MONTH})(?: (${YEAR}))?`),
    read: ([, from, to, year]) => ({
      gloss: `${monthName(from)}–${monthName(to)}${year === undefined ? '' : ` ${year}`}`,
    }),
  },
  {
    // awal Maret 2024, Maret 2024, bulan Maret
    pattern: at(
      String.raw`(?:(awal|pertengahan|akhir) )?(?:bulan )?(${MONTH})(?: (?:tahun )?(${YEAR}))?`,
    ),
    read: ([whole, part, month, year]) => {
      // A bare "mei" or "mar" in lower case is a name's or a word's part; months are capitalised.
      if (
        /^\p{Ll}/u.test((month ?? '').charAt(0)) ||
        ((month ?? '').length <= 3 && year === undefined && month !== 'Mei')
      )
        return undefined;
      void whole;
      return {
        gloss: `${part === undefined ? '' : (PARTS[part.toLowerCase()] ?? '')}${monthName(month)}${year === undefined ? '' : ` ${year}`}`,
      };
    },
  },
  {
    pattern: at(
      String.raw`(?:hari )?(${WEEKDAY})(?: (pagi|siang|sore|petang|malam|dini hari))?(?: (lalu|depan|ini|kemarin))?`,
    ),
    read: ([, weekday, part, which]) => {
      if (weekday === undefined || /^\p{Ll}/u.test(weekday)) return undefined;
      const name = WEEKDAY_NAMES[WEEKDAYS[foldQuote(weekday)] ?? 0] ?? '';
      const when =
        which === undefined
          ? ''
          : ({ lalu: 'last ', kemarin: 'last ', depan: 'next ', ini: 'this ' }[
              which.toLowerCase()
            ] ?? '');
      return {
        gloss: `${when}${name}${part === undefined ? '' : ` ${DAY_PARTS[part.toLowerCase()] ?? ''}`}`,
      };
    },
  },
  {
    pattern: at(
      String.raw`(?:(awal|pertengahan|akhir|sepanjang|selama|pada|sejak) )?(tahun|pekan|minggu|bulan|hari|abad|dekade|musim|semester|kuartal) (ini|lalu|depan|kemarin|mendatang|sebelumnya|berikutnya)`,
    ),
    read: ([, part, unit, which]) => {
      const of = RELATIVE[(unit ?? '').toLowerCase()];
      const when = WHICH[(which ?? '').toLowerCase()];
      if (of === undefined || when === undefined) return undefined;
      if (unit?.toLowerCase() === 'hari') return which === 'ini' ? { gloss: 'today' } : undefined;
      const lead =
        part === undefined
          ? ''
          : (PARTS[part.toLowerCase()] ?? `${LEADS[part.toLowerCase()] ?? ''}`);
      return { gloss: `${lead}${when} ${of}` };
    },
  },
  {
    // tahun 2024, 2019-2024, tahun 1980-an is the ordinal rules' business
    pattern: at(String.raw`(?:(awal|pertengahan|akhir) )?tahun (${YEAR})(?: ?[-/] ?(${YEAR}))?`),
    read: ([, part, from, to]) => ({
      gloss: `${part === undefined ? '' : (PARTS[part.toLowerCase()] ?? '')}${from}${to === undefined ? '' : `–${to}`}`,
    }),
  },
  {
    pattern: at(String.raw`(${YEAR}) ?[-/] ?(${YEAR})`),
    read: ([, from, to]) => (Number(to) > Number(from) ? { gloss: `${from}–${to}` } : undefined),
  },
  {
    pattern: at(
      String.raw`(?:(\d{1,2}) (${any(HIJRI_MONTHS)}) )?(1[34]\d\d) ?(?:H|Hijriah|Hijriyah)`,
    ),
    read: ([, day, month, year]) => ({
      gloss: `${day === undefined ? '' : `${day} ${HIJRI_MONTHS[(month ?? '').toLowerCase()] ?? month} `}${year} AH`,
      detail: 'Islamic calendar',
    }),
  },
];

const PARTS: Readonly<Record<string, string>> = {
  awal: 'early ',
  pertengahan: 'mid-',
  akhir: 'late ',
};
const LEADS: Readonly<Record<string, string>> = {
  sepanjang: 'throughout ',
  selama: 'during ',
  pada: '',
  sejak: 'since ',
};
const DAY_PARTS: Readonly<Record<string, string>> = {
  pagi: 'morning',
  siang: 'midday',
  sore: 'afternoon',
  petang: 'evening',
  malam: 'night',
  'dini hari': 'before dawn',
};
const RELATIVE: Readonly<Record<string, string>> = {
  tahun: 'year',
  pekan: 'week',
  minggu: 'week',
  bulan: 'month',
  hari: 'day',
  abad: 'century',
  dekade: 'decade',
  musim: 'season',
  semester: 'semester',
  kuartal: 'quarter',
};
const WHICH: Readonly<Record<string, string>> = {
  ini: 'this',
  lalu: 'last',
  kemarin: 'last',
  depan: 'next',
  mendatang: 'next',
  sebelumnya: 'the previous',
  berikutnya: 'the following',
};

/**
 * Dates of the Indonesian press, day before month always: "Kamis (21/3)" → Thursday 21 March 2024.
 *
 * @param text with plain spaces and hyphens
 * @param date the article's own date, for the year of "(21/3)"
 */
export function findDates(text: string, date: string | undefined): readonly Expression[] {
  return RULES.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const reading = read(match, date);
      if (reading === undefined) return [];
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          kind: 'date' as const,
          ...reading,
        },
      ];
    }),
  );
}

function full(day: Day, date: string | undefined, weekday?: string): Reading | undefined {
  const known = withYear(day, date);
  if (!isDay(known)) return undefined;
  const english = dayInEnglish(known);
  if (weekday === undefined) return { gloss: english };
  const said = WEEKDAYS[foldQuote(weekday)] ?? 0;
  const gloss = `${WEEKDAY_NAMES[said]}, ${english}`;
  if (known.year === undefined) return { gloss };
  const real = weekdayOf({ ...known, year: known.year });
  return real === said
    ? { gloss }
    : { gloss, detail: `The calendar has a ${WEEKDAY_NAMES[real]} on ${english}.` };
}

function yearOf(year: string | undefined): { readonly year?: number } {
  if (year === undefined) return {};
  return { year: year.length === 2 ? 2000 + Number(year) : Number(year) };
}

function monthOf(month: string | undefined): number {
  return MONTHS[(month ?? '').toLowerCase()] ?? 0;
}

function monthName(month: string | undefined): string {
  return MONTH_NAMES[monthOf(month) - 1] ?? '';
}

function foldQuote(word: string): string {
  return word.toLowerCase().replace(/[’ʼ`]/g, "'");
}
