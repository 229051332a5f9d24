/** Months by every spelling that news uses, counted from 1. */
export const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  jan: 1,
  februari: 2,
  pebruari: 2,
  feb: 2,
  maret: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mei: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  jul: 7,
  agustus: 8,
  agu: 8,
  ags: 8,
  agt: 8,
  agst: 8,
  agust: 8,
  september: 9,
  sep: 9,
  sept: 9,
  oktober: 10,
  okt: 10,
  november: 11,
  nopember: 11,
  nov: 11,
  nop: 11,
  desember: 12,
  des: 12,
};
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
/** Weekdays, Sunday is 0. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  minggu: 0,
  ahad: 0,
  senin: 1,
  selasa: 2,
  rabu: 3,
  kamis: 4,
  jumat: 5,
  "jum'at": 5,
  sabtu: 6,
};
export const WEEKDAY_NAMES = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
export const HIJRI_MONTHS: Readonly<Record<string, string>> = {
  muharam: 'Muharram',
  muharram: 'Muharram',
  safar: 'Safar',
  rajab: 'Rajab',
  syakban: "Sha'ban",
  "sya'ban": "Sha'ban",
  ramadan: 'Ramadan',
  ramadhan: 'Ramadan',
  syawal: 'Shawwal',
  zulkaidah: 'Dhu al-Qadah',
  zulhijah: 'Dhu al-Hijjah',
  dzulhijjah: 'Dhu al-Hijjah',
  zulhijjah: 'Dhu al-Hijjah',
  dzulhijah: 'Dhu al-Hijjah',
  "dzulqa'dah": 'Dhu al-Qadah',
  dzulkaidah: 'Dhu al-Qadah',
  "zulqa'dah": 'Dhu al-Qadah',
  syaban: "Sha'ban",
  shafar: 'Safar',
  rabiulawal: "Rabi' al-Awwal",
  'rabiul awal': "Rabi' al-Awwal",
  "rabi'ul awal": "Rabi' al-Awwal",
  'rabiul awwal': "Rabi' al-Awwal",
  rabiulakhir: "Rabi' al-Thani",
  'rabiul akhir': "Rabi' al-Thani",
  "rabi'ul akhir": "Rabi' al-Thani",
  jumadilawal: 'Jumada al-Ula',
  'jumadil awal': 'Jumada al-Ula',
  jumadilakhir: 'Jumada al-Thani',
  'jumadil akhir': 'Jumada al-Thani',
  suro: 'Suro',
  sura: 'Suro',
  sapar: 'Sapar',
  mulud: 'Mulud',
  rejeb: 'Rejeb',
  ruwah: 'Ruwah',
};
/** Months of the Javanese year among them. */
export const JAVANESE_MONTHS: ReadonlySet<string> = new Set(
  'Suro Sapar Mulud Rejeb Ruwah'.split(' '),
);

/** A day; the year may be unknown. */
export interface Day {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

/** "21 March 2024", or "21 March" without a year. */
export function dayInEnglish({ day, month, year }: Day): string {
  const name = MONTH_NAMES[month - 1] ?? '';
  return year === undefined ? `${day} ${name}` : `${day} ${name} ${year}`;
}

/** Day of the week, Sunday 0, of a full date in the Gregorian calendar. */
export function weekdayOf({ day, month, year }: Required<Day>): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Is there such a day? 31/2 is none; without a year 29/2 is one. */
export function isDay({ day, month, year }: Day): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

/** Is the day after the article's own that day of the week, Sunday 0? */
export function isTomorrow(weekday: number, date: string | undefined): boolean {
  const own = Date.parse(`${date}T00:00:00Z`);
  return (new Date(own).getUTCDay() + 1) % 7 === weekday;
}

const RECENT = 45 * 86_400_000; // milliseconds: of what is so near an article the weekday is the slip, and not the year

/**
 * The year of a day that news gives without one: the one nearest to the article's own date; of a day far from it the
 * nearest that has the weekday.
 *
 * @param date the article's, `YYYY-MM-DD`; undefined leaves the year open
 * @param way where the text says that the day is past or still to come
 * @param weekday what the text calls the day, 0 for Sunday
 */
export function withYear(
  day: Day,
  date: string | undefined,
  way?: 'past' | 'coming',
  weekday?: number,
): Day {
  if (day.year !== undefined || date === undefined) return day;
  const own = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(own)) return day;
  const year = new Date(own).getUTCFullYear();
  const away = (candidate: number): number => {
    const days = Date.UTC(candidate, day.month - 1, day.day) - own;
    const wrongWay = way === 'past' ? days > 0 : way === 'coming' && days < 0;
    return wrongWay ? Number.POSITIVE_INFINITY : Math.abs(days);
  };
  const years = [year, year - 1, year + 1].sort((a, b) => away(a) - away(b));
  const [best = year] = years;
  const fitting = years.find(
    (each) => isDay({ ...day, year: each }) && weekdayOf({ ...day, year: each }) === weekday,
  );
  return { ...day, year: away(best) <= RECENT ? best : (fitting ?? best) };
}
