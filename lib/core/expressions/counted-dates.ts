import { ordinal } from '../english/ordinal.ts';
import {
  DATE_EDGE,
  DATE_END,
  HIJRI,
  hijri,
  lowerCase,
  MONTH,
  monthName,
  monthOf,
  WHICH,
  YEAR,
} from './date-words.ts';
import { wordsToNumber } from './numerals.ts';
import { anyOf, joinRange, pattern, type Rule, TO, WORD_END, WORD_START } from './rule.ts';
import { NUMBER_PHRASE } from './spelled.ts';

/** Units of time. */
export const UNITS: Readonly<Record<string, string>> = {
  detik: 'second',
  menit: 'minute',
  jam: 'hour',
  hari: 'day',
  malam: 'night',
  pekan: 'week',
  minggu: 'week',
  bulan: 'month',
  musim: 'season',
  kuartal: 'quarter',
  triwulan: 'quarter',
  semester: 'semester',
  tahun: 'year',
  dekade: 'decade',
  dasawarsa: 'decade',
  abad: 'century',
};
const ONE_UNIT: Readonly<Record<string, string>> = {
  sehari: 'day',
  seminggu: 'week',
  sepekan: 'week',
  sebulan: 'month',
  setahun: 'year',
  sedekade: 'decade',
  seabad: 'century',
  sejam: 'hour',
};
const COUNT = `(\\d{1,2},\\d|\\d{1,3}(?:-an| ?- ?\\d{1,3}| (?:hingga|sampai) \\d{1,3})?|${NUMBER_PHRASE}(?: (?:hingga|sampai) ${NUMBER_PHRASE})?|beberapa|puluhan|belasan|ratusan|setengah|seperempat|tiga perempat)`;
const COUNT_WORDS: Readonly<Record<string, string>> = {
  beberapa: 'several',
  puluhan: 'dozens of',
  belasan: 'over a dozen',
  ratusan: 'hundreds of',
};
const PARTS: Readonly<Record<string, string>> = {
  seperempat: 'a quarter',
  'tiga perempat': 'three quarters',
};
const SMALL = 'zero one two three four five six seven eight nine ten'.split(' ');

const MOST_COUNTED = 20; // what is more than days, months or years passed: naik seratus hari ini

// "butuh dua hari lagi" is two days more.
const MORE = String.raw`(?<!(?<!\p{L})(?:masih|kurang|butuh|perlu|membutuhkan|memerlukan|dibutuhkan|selama|tambah|ditambah|diperpanjang|tersisa|menyisakan|sisa|kontrak|kontraknya|perpanjangan|opsi|bertahan) )`;

const TINGGAL = /(?<!\p{L})tinggal $/iu;

/** Days counted: from today, or within the month. */
export const COUNTED_DATE_RULES: readonly Rule[] = [
  {
    // tanggal 25 · tgl 1-10
    kind: 'date',
    pattern: pattern(
      `${DATE_EDGE}(?:tanggal|tgl\\.?) (\\d{1,2})(?:(${TO})(\\d{1,2}))?${DATE_END}(?! (?:${MONTH}|${HIJRI})(?!\\p{L}))`,
    ),
    read: ([, from, joint, to]) => {
      const gloss = daysOf(from, joint, to);
      return gloss === undefined ? undefined : { gloss };
    },
  },
  {
    // tanggal 15 bulan lalu · tanggal 1-5 bulan depan: a day of that month, and no count of months
    kind: 'date',
    pattern: pattern(
      `${DATE_EDGE}(?:tanggal|tgl\\.?) (\\d{1,2})(?:(${TO})(\\d{1,2}))? (bulan|minggu|pekan|tahun) (ini|lalu|kemarin|depan|mendatang|sebelumnya|berikutnya)${WORD_END}`,
    ),
    read: ([, from, joint, to, unit = '', which = '']) => {
      const days = daysOf(from, joint, to);
      const span = `${WHICH[which.toLowerCase()]} ${unit === 'Minggu' ? 'Sunday' : UNITS[unit.toLowerCase()]}`;
      if (days === undefined) return undefined;
      return { gloss: `${days}${/^b/iu.test(unit) ? ' of' : ','} ${span}` };
    },
  },
  {
    // dua tahun lalu · 5 hari yang lalu · beberapa bulan silam · (setiap) tiga bulan sekali
    kind: 'date',
    pattern: pattern(
      `${WORD_START}(?<!\\p{N}[.,:/-])(?:(?:se)?tiap (?=(?:\\S+ ){2,4}sekali))?${COUNT} (${anyOf(Object.keys(UNITS))}) (?:(?:yang )?(?:lalu|silam)|(sekali)(?! lagi| ini))${WORD_END}`,
    ),
    read: ([, count = '', unit = '', often]) => {
      const many = counted(count, unit);
      if (many === undefined) return undefined;
      return {
        gloss:
          often === undefined
            ? `${many} ago`
            : `every ${many.replace(/^(?:one|1) /u, '').replace('several', 'few')}`,
      };
    },
  },
  {
    // lima tahun terakhir · 10 tahun ke depan · tiga bulan mendatang · dua hari sebelumnya
    kind: 'date',
    pattern: pattern(
      `${WORD_START}(?<!\\p{N}[.,:/-])${COUNT} (${anyOf(Object.keys(UNITS))}) (terakhir|belakangan|ke depan|mendatang|sebelumnya|setelahnya|sesudahnya|kemudian|berikutnya)${WORD_END}`,
    ),
    read: ([, count = '', unit = '', which = '']) => {
      const many = counted(count, unit);
      return many === undefined
        ? undefined
        : { gloss: around(many.replace(/^(?:one|1) /u, ''), which, many) };
    },
  },
  {
    // dua bulan pertama 2026 · 100 hari pertama · sepuluh malam terakhir Ramadan
    kind: 'date',
    pattern: pattern(
      `${WORD_START}(?<!\\p{N}[.,:/-])${COUNT} (${anyOf(Object.keys(UNITS))}) (?:pertama(?:(?: di| pada)?(?: tahun)? (${YEAR})| tahun (ini|lalu)|(?: di| pada)?(?: bulan)? (${MONTH}|${HIJRI}))?|terakhir(?: di| pada)?(?: bulan)? (${MONTH}|${HIJRI}))${WORD_END}`,
    ),
    read: ([whole, count = '', unit = '', year, which, month, last]) => {
      const many = counted(count, unit);
      if (many === undefined || /^(?:about|several|half|over|dozens|hundreds)/u.test(many))
        return undefined;
      const name = month ?? last;
      if (name !== undefined && lowerCase(name)) return undefined;
      const of =
        year ??
        (which && `${/ini/iu.test(which) ? 'this' : 'last'} year`) ??
        (name && monthSaid(name));
      // "tiga bulan pertama" are words like any others
      if (of === undefined && !/^\d/u.test(count)) return undefined;
      // which half or quarter, said by the date rules
      if (/^(?:sem|kua|tri)/iu.test(unit)) return undefined;
      const span = many.replace(/^(?:one|1) /u, '');
      const place = / terakhir /iu.test(whole) ? 'last' : 'first';
      return { gloss: `the ${place} ${span}${of === undefined ? '' : ` of ${of}`}` };
    },
  },
  {
    // tiga hari ini · beberapa pekan ini; a count in digits may be of something else: "bertambah 300 hari ini"
    kind: 'date',
    pattern: pattern(
      `${WORD_START}(${NUMBER_PHRASE}|beberapa) (hari|pekan|minggu|bulan|tahun) (?:terakhir |belakangan )?ini${WORD_END}`,
    ),
    read: ([, count = '', unit = '']) => {
      const value = wordsToNumber(count.toLowerCase().split(/\s+/u));
      const many = counted(count, unit);
      if (many === undefined || (value !== undefined && value > MOST_COUNTED)) return undefined;
      return { gloss: around(many.replace(/^one /u, ''), 'terakhir') };
    },
  },
  {
    // setahun lalu · sepekan terakhir · seminggu ini · sehari sebelumnya · sebulan ke depan
    kind: 'date',
    pattern: pattern(
      `${WORD_START}(${Object.keys(ONE_UNIT).join('|')}) ((?:yang )?(?:lalu|silam)|(?:terakhir |belakangan )?ini|terakhir|belakangan|ke depan|mendatang|sebelumnya|setelahnya|sesudahnya|kemudian|berikutnya)${WORD_END}`,
    ),
    read: ([, one = '', which = '']) => {
      const unit = ONE_UNIT[one.toLowerCase()] ?? '';
      const article = unit === 'hour' ? 'an' : 'a';
      if (/lalu|silam/iu.test(which)) return { gloss: `${article} ${unit} ago` };
      if (/ini$/iu.test(which)) return { gloss: around(unit, 'terakhir') };
      return { gloss: around(unit, which, `${article} ${unit}`) };
    },
  },
  {
    // dua bulan lagi · seminggu lagi; "tinggal empat bulan lagi" are four months more
    kind: 'date',
    pattern: pattern(
      `${WORD_START}(?<!\\p{N}[.,:/-])${MORE}(?:${COUNT} (${anyOf(Object.keys(UNITS))})|(${Object.keys(ONE_UNIT).join('|')})) lagi${WORD_END}`,
    ),
    read: ({ 1: count = '', 2: unit = '', 3: one, input = '', index = 0 }) => {
      const name = ONE_UNIT[one?.toLowerCase() ?? ''];
      const span =
        name === undefined ? counted(count, unit) : name === 'hour' ? 'an hour' : `a ${name}`;
      if (span === undefined) return undefined;
      return { gloss: TINGGAL.test(input.slice(0, index)) ? `${span} more` : `in ${span}` };
    },
  },
];

// tanggal 25, tanggal 1-10
function daysOf(from = '', joint: string | undefined, to: string | undefined): string | undefined {
  if (![from, to ?? '1'].every((day) => Number(day) >= 1 && Number(day) <= 31)) return undefined;
  const first = `the ${ordinal(String(Number(from)))}`;
  return to === undefined ? first : joinRange(first, ordinal(String(Number(to))), joint);
}

/** A month of either calendar by its English name. */
export function monthSaid(month: string): string {
  return monthOf(month) === 0 ? hijri(undefined, month, undefined).gloss : monthName(month);
}

function counted(count: string, unit: string): string | undefined {
  const key = count.toLowerCase();
  const words = COUNT_WORDS[key];
  const name = UNITS[unit.toLowerCase()] ?? '';
  if (/-an$/u.test(key)) return `about ${key.slice(0, -3)} ${many(name)}`;
  if (key === 'setengah') return `half ${/^[aeiou]|^hour/u.test(name) ? 'an' : 'a'} ${name}`;
  const part = PARTS[key];
  if (part !== undefined) return `${part} of ${/^hour/u.test(name) ? 'an' : 'a'} ${name}`;
  if (key === 'puluhan' && name === 'year') return 'decades';
  if (words !== undefined) return `${words} ${many(name)}`;
  const range = /^(\d+) ?- ?(\d+)$/u.exec(key);
  if (range) return `${range[1]}–${range[2]} ${many(name)}`;
  const [from, to] = key.split(/ (?:hingga|sampai) /u).map(numberIn);
  if (to !== undefined) return from && `${from.said} to ${to.said} ${many(name)}`;
  return from && `${from.said} ${from.value === 1 ? name : many(name)}`;
}

function numberIn(key: string): { value: number; said: string } | undefined {
  if (/^\d/u.test(key)) {
    const said = key.replace(',', '.');
    return { value: Number(said), said };
  }
  const value = wordsToNumber(key.split(/\s+/u));
  return value === undefined ? undefined : { value, said: SMALL[value] ?? String(value) };
}

function many(unit: string): string {
  return unit === 'century' ? 'centuries' : `${unit}s`;
}

function around(span: string, which: string, alone = span): string {
  switch (which.toLowerCase().replace(/\s+/gu, ' ')) {
    case 'terakhir':
    case 'belakangan':
      // of a match as often as of what is past
      return `the ${/(?:minute|second)s?$/u.test(span) ? 'last' : 'past'} ${span}`;
    case 'ke depan':
    case 'mendatang':
      return `the next ${span}`;
    case 'sebelumnya':
      return `${alone} earlier`;
    default:
      return `${alone} later`;
  }
}
