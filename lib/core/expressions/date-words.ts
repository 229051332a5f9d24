import {
  type Day,
  dayInEnglish,
  HIJRI_MONTHS,
  isDay,
  JAVANESE_MONTHS,
  MONTH_NAMES,
  MONTHS,
  WEEKDAY_NAMES,
  WEEKDAYS,
  weekdayOf,
  withYear,
} from './calendar.ts';
import { anyOf, type Reading } from './rule.ts';

export const MONTH = `(?:${anyOf(Object.keys(MONTHS))})`;
export const WEEKDAY = `(?:${anyOf(Object.keys(WEEKDAYS))})`;
export const YEAR = String.raw`(?:1[0-9]\d\d|20\d\d|21\d\d)`;
export const DAY_PART = '(?:pagi|siang|sore|petang|malam|dini ?hari|subuh)';
export const HIJRI = `(?:${anyOf(Object.keys(HIJRI_MONTHS))})`;

/** No digit, letter or separator of a longer number before a date … */
export const DATE_EDGE = String.raw`(?<![\p{L}\p{N}/]|\p{N}[.,:-])`;
/** … and none behind. */
export const DATE_END = String.raw`(?![\p{L}\p{N}/]|[.,:]\p{N}|-\p{N})`;
/** "lalu" behind a whole date says nothing that the date does not say. */
export const PAST = '(?: (?:yang )?(?:lalu|silam|mendatang|kemarin))?';

/** Words before a month or year. */
export const PARTS: Readonly<Record<string, string>> = {
  awal: 'early ',
  pertengahan: 'mid-',
  medio: 'mid-',
  akhir: 'late ',
  penghujung: 'the end of ',
};
/** Which day, week or year, as seen from the article's. */
export const WHICH: Readonly<Record<string, string>> = {
  ini: 'this',
  lalu: 'last',
  kemarin: 'last',
  depan: 'next',
  mendatang: 'next',
  besok: 'this coming',
  sebelumnya: 'the previous',
  berikutnya: 'the following',
  terakhir: 'the last',
};
/** Parts of a day. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  pagi: 'morning',
  siang: 'midday',
  sore: 'afternoon',
  petang: 'evening',
  malam: 'night',
};
/** Ordinals in words, as far as quarters need them. */
export const FIRST_FIVE: Readonly<Record<string, string>> = {
  pertama: 'first',
  kedua: 'second',
  ketiga: 'third',
  keempat: 'fourth',
  kelima: 'fifth',
};
/** Which quarter, in words … */
export const NTH: Readonly<Record<string, string>> = { ...FIRST_FIVE, terakhir: 'last' };
/** … and by number. */
export const NTH_BY = [undefined, 'first', 'second', 'third', 'fourth'] as const;

/** "Senin malam" → Monday night, "Senin dini hari" → early Monday. */
export function weekdayPart(weekday: string | undefined, part: string | undefined): string {
  const name = weekdayName(weekday);
  const key = part?.toLowerCase().replace(/\s+/gu, ' ');
  if (key === undefined) return name;
  return /^dini|^subuh/u.test(key) ? `early ${name}` : `${name} ${DAY_PARTS[key] ?? ''}`;
}

/** "Kamis" → Thursday. */
export function weekdayName(weekday: string | undefined): string {
  return WEEKDAY_NAMES[WEEKDAYS[foldQuote(weekday ?? '')] ?? 0] ?? '';
}

/** "Maret" → March. */
export function monthName(month: string | undefined): string {
  return MONTH_NAMES[monthOf(month) - 1] ?? '';
}

/** Months and weekdays are printed with a capital; "mei" and "minggu" may be other words. */
export function lowerCase(word: string | undefined): boolean {
  return /^\p{Ll}/u.test(word ?? '');
}

/** A day with its weekday, checked against the calendar. */
export function onWeekday(
  weekday: string | undefined,
  part: string | undefined,
  day: Day,
  date: string | undefined,
  how: { readonly showYear: boolean; readonly said?: string },
): Reading | undefined {
  if (lowerCase(weekday)) return undefined;
  const name = weekdayName(weekday);
  const known = withYear(
    day,
    date,
    wayOf(how.said),
    (WEEKDAY_NAMES as readonly string[]).indexOf(name),
  );
  if (!mayBeMeant(known)) return undefined;
  const english = dayInEnglish(how.showYear ? known : day);
  const gloss = `${weekdayPart(weekday, part)}, ${english}`;
  if (!isDay(known)) return { gloss, detail: NO_SUCH_DAY };
  if (known.year === undefined) return { gloss };
  const real = WEEKDAY_NAMES[weekdayOf({ ...known, year: known.year })];
  return real === name
    ? { gloss }
    : { gloss, detail: `${dayInEnglish(known)} was a ${real} in the calendar` };
}

/** "Jumat, 9 Agustus lalu" is behind the article, "mendatang" before it. */
export function wayOf(said: string | undefined): 'past' | 'coming' | undefined {
  const which = /(?:(lalu|silam|kemarin)|mendatang)\)?$/iu.exec(said ?? '');
  return which === null ? undefined : which[1] === undefined ? 'coming' : 'past';
}

/**
 * A day alone; where the calendar has none, that is said: "31 September".
 *
 * @param said the day as printed, which "lalu" or "mendatang" may end
 */
export function plainDay(day: Day, date: string | undefined, said?: string): Reading | undefined {
  const known = withYear(day, date, wayOf(said));
  if (!mayBeMeant(known)) return undefined;
  return { gloss: dayInEnglish(known), ...(!isDay(known) && { detail: NO_SUCH_DAY }) };
}

const NO_SUCH_DAY = 'the calendar has no such day';

// 29 February 2025 and 31 September are slips of a date; the 14 of 25/14 is no month.
function mayBeMeant({ day, month }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** A day of the Islamic calendar. */
export function hijri(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): Reading {
  const name = month === undefined ? undefined : (HIJRI_MONTHS[foldQuote(month)] ?? month);
  const calendar = JAVANESE_MONTHS.has(name ?? '') ? 'Javanese' : 'Islamic';
  const words = [day, name, year && `${year} AH`].filter((word) => word !== undefined);
  return { gloss: words.join(' '), detail: `${calendar} calendar` };
}

/** The year of two or four digits: '98 was in the last century. */
export function yearOf(year: string | undefined): { readonly year?: number } {
  if (year === undefined) return {};
  if (year.length !== 2) return { year: Number(year) };
  return { year: (Number(year) > 50 ? 1900 : 2000) + Number(year) };
}

/** The number of a month by its Indonesian name, 0 for none. */
export function monthOf(month: string | undefined): number {
  return MONTHS[(month ?? '').toLowerCase()] ?? 0;
}

/** Lower case, with a plain apostrophe: jum'at. */
function foldQuote(word: string): string {
  return word.toLowerCase().replace(/[’ʼ`]/g, "'");
}
