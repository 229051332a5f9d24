import { AMOUNT, DIGITS, readAmounts } from './amount.ts';
import { MEASURES } from './measures.ts';
import {
  group,
  inEnglish,
  NUMBER_WORDS,
  readDigits,
  STEPPED,
  steppedValue,
  wordsToNumber,
} from './numerals.ts';
import { anyOf, EDGE, END, pattern, type Rule, TO, WORD_END, WORD_START } from './rule.ts';

const SIDE = `(?:${anyOf(['meter', 'm', 'sentimeter', 'cm', 'milimeter', 'mm', 'kilometer', 'km', 'inci', 'megawatt', 'MW', 'kW', 'kilogram', 'kg', 'liter', 'gram', 'ml'])})`;
const BY = ' ?[x×] ?';
const WHOLES: Readonly<Record<string, string>> = {
  jam: 'an hour',
  hari: 'a day',
  bulan: 'a month',
  tahun: 'a year',
  abad: 'a century',
  kilo: 'a kilogram',
  ton: 'a ton',
  kuintal: 'a quintal',
  liter: 'a liter',
  meter: 'a meter',
  kilometer: 'a kilometer',
  kilogram: 'a kilogram',
  hektare: 'a hectare',
  hektar: 'a hectare',
  ons: 'an ons (100 grams)',
};
const COMPASS: Readonly<Record<string, readonly [string, string]>> = {
  ls: ['S', 'south latitude'],
  lu: ['N', 'north latitude'],
  bt: ['E', 'east longitude'],
  bb: ['W', 'west longitude'],
};

/** Numbers made of several: ratios, sides of a thing, 1 x 24 jam, blood pressure, places on the map. */
export const COMPOUND_RULES: readonly Rule[] = [
  {
    // 1 juta 200 ribu
    kind: 'number',
    pattern: pattern(`${EDGE}${STEPPED}${WORD_END}`),
    read: ([, a, b, c, d]) => {
      const value = steppedValue(a, b, c, d);
      return value === undefined ? undefined : { gloss: inEnglish(value) };
    },
  },
  {
    // 1 x 24 jam · dua kali 24 jam
    kind: 'number',
    pattern: pattern(
      `(?:${EDGE}|${WORD_START})(\\d|satu|dua|tiga|tujuh)(?:${BY}| kali )24 jam${WORD_END}`,
    ),
    read: ([, times = '']) => {
      const many = /^\d/u.test(times) ? Number(times) : wordsToNumber([times.toLowerCase()]);
      return many ? { gloss: `${many * 24} hours`, detail: `${many} × 24 hours` } : undefined;
    },
  },
  {
    // 3x4 meter · 5 m x 2 m · 2 x 660 MW
    kind: 'number',
    pattern: pattern(
      `${EDGE}(${DIGITS}) ?(?:${SIDE})?${BY}(${DIGITS})(?: ?(?:${SIDE})?${BY}(${DIGITS}))? ?(${SIDE})(?![\\p{L}\\p{N}]|[.,]\\d)`,
    ),
    read: ([, ...parts]) => {
      const unit = parts.pop() ?? '';
      const sides = parts.filter(Boolean).map((side) => readDigits(side)?.english);
      const name = MEASURES[unit.toLowerCase()]?.many ?? unit;
      return sides.includes(undefined) ? undefined : { gloss: `${sides.join(' × ')} ${name}` };
    },
  },
  {
    // tensi 120/80 · 120/80 mmHg
    kind: 'number',
    pattern: pattern(
      `(?:(?<=(?:tensi|tensinya|darah|darahnya) )${EDGE}(\\d{2,3}/\\d{2,3})(?: ?mmHg)?|${EDGE}(\\d{2,3}/\\d{2,3}) ?mmHg)${END}`,
    ),
    read: ([whole, bare, signed = bare]) => ({
      gloss: `${signed}${/mmHg/iu.test(whole) ? ' mmHg' : ''}`,
    }),
  },
  {
    // 8,34 LS · 115.5° BT
    kind: 'number',
    pattern: pattern(
      `(?:${EDGE}|(?<=(?:LS|LU) ?- ?))(\\d{1,3}(?:[.,]\\d{1,5})?) ?(?:°|derajat)? ?(LS|LU|BT|BB)(?: ?- ?(\\d{1,3}(?:[.,]\\d{1,5})?) ?(?:°|derajat)? ?(BT|BB))?(?![\\p{L}\\p{N}])`,
    ),
    read: ([, degrees = '', letters = '', degrees2, letters2 = '']) => {
      const [letter, detail] = COMPASS[letters.toLowerCase()] ?? [];
      if (letter === undefined || /\p{Ll}/u.test(letters)) return undefined;
      // 7,89 LS-107,06 BT
      const [letter2] = COMPASS[letters2.toLowerCase()] ?? [];
      const second =
        degrees2 === undefined ? '' : `, ${degrees2.replace(',', '.')}° ${letter2 ?? ''}`;
      const gloss = `${degrees.replace(',', '.')}° ${letter}${second}`;
      return { gloss, detail: second === '' ? (detail ?? '') : 'latitude and longitude' };
    },
  },
  {
    // 30.000 kaki · ketinggian 500 kaki: "empat kaki" are legs
    kind: 'number',
    pattern: pattern(
      `(?:(?<=(?:ketinggian|setinggi|kedalaman|sedalam|sepanjang|kontainer|kapal|peti kemas) )${EDGE}(${AMOUNT})(?:(${TO})(${AMOUNT}))?|${EDGE}(\\d{1,3}(?:\\.\\d{3})+)(?:(${TO})(\\d{1,3}(?:\\.\\d{3})+))?) kaki${WORD_END}`,
    ),
    read: ([, a, joint, b, c, joint2, d]) => {
      const read = readAmounts(a ?? c, joint ?? joint2, b ?? d);
      return read && { gloss: `${read.english} feet` };
    },
  },
  {
    // setengah ton · seperempat hektare; not "satu setengah jam", "3 setengah tahun"
    kind: 'number',
    pattern: pattern(
      `(?<!\\d |(?<!\\p{L})(?:${anyOf(NUMBER_WORDS.slice(0, 10))}|belas|puluh) )${WORD_START}(?:setengah|separuh|(seperempat)|(sepertiga)) (${anyOf(Object.keys(WHOLES))})${WORD_END}`,
    ),
    read: ([, quarter, third, unit = '']) => {
      const part = quarter ? 'a quarter of' : third ? 'a third of' : 'half';
      return { gloss: `${part} ${WHOLES[unit.toLowerCase()] ?? ''}` };
    },
  },
  {
    // 3x sehari · 15x lipat
    kind: 'number',
    pattern: pattern(`${EDGE}(\\d{1,3})x(?: lipat)?${WORD_END}`),
    read: ([, count = '']) => ({ gloss: count === '1' ? 'once' : `${count} times` }),
  },
  {
    // km 47+500 of a toll road
    kind: 'number',
    pattern: pattern(
      `(?<=(?<!\\p{L})(?:km|kilometer)\\.? ?)(\\d{1,3}) ?\\+ ?(\\d{3})(?![\\p{L}\\p{N}]|[.,]\\d)`,
    ),
    read: ([, km = '', meters = '']) => ({
      gloss: `${km}+${meters}`,
      detail: `${Number(`${km}.${meters}`)} km along the road`,
    }),
  },
  {
    // 50:50 · 1 : 28 · 1:50.000
    kind: 'number',
    pattern: pattern(
      `(?<![\\p{L}\\p{N}]|\\p{N}[.,:/-])(\\d{1,3}) ?: ?(\\d{1,3}|\\d{1,3}(?:\\.\\d{3})*\\.[05]00)(?![\\p{L}\\p{N}]|[.,:/-]\\p{N}| ?:)`,
    ),
    read: ([whole, from = '', to = '']) => {
      if (/ :|: /u.test(whole) && !/ : /u.test(whole)) return undefined;
      return { gloss: `${from}:${/\./u.test(to) ? group(to.replaceAll('.', '')) : to}` };
    },
  },
];
