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
import { smallNumber, WHOLES } from './spelled.ts';

const SIDE = `(?:${anyOf(['meter', 'm', 'sentimeter', 'cm', 'milimeter', 'mm', 'kilometer', 'km', 'inci', 'megawatt', 'MW', 'kW', 'kilogram', 'kg', 'liter', 'gram', 'ml', 'menit', 'detik', 'jam', 'hektare', 'ton', 'kVA', 'MVA'])})`;
const BY = '(?: ?[x×] ?| kali )';
const ONE_WORD = `(?:${anyOf(NUMBER_WORDS.slice(0, 12))}|seratus|seribu)`;
const COMPASS: Readonly<Record<string, readonly [string, string]>> = {
  ls: ['S', 'south latitude'],
  lu: ['N', 'north latitude'],
  bt: ['E', 'east longitude'],
  bb: ['W', 'west longitude'],
  'lintang selatan': ['S', 'south latitude'],
  'lintang utara': ['N', 'north latitude'],
  'bujur timur': ['E', 'east longitude'],
  'bujur barat': ['W', 'west longitude'],
};
const LATITUDE = 'LS|LU|Lintang Selatan|Lintang Utara';
const LONGITUDE = 'BT|BB|Bujur Timur|Bujur Barat';
const DEGREES = String.raw`(\d{1,3}(?:[.,]\d{1,5})?) ?(?:°|derajat)? ?`;

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
    // ukuran 4x6
    kind: 'number',
    pattern: pattern(
      `(?<=(?:ukuran|ukurannya|seukuran|pasfoto|foto|format) )(\\d{1,3}(?:,\\d)?) ?[x×] ?(\\d{1,3}(?:,\\d)?)(?![\\p{L}\\p{N}]|[.,]\\d| ?[x×]| ?${SIDE}(?!\\p{L}))`,
    ),
    read: ([, width = '', height = '']) => ({
      gloss: `${width.replace(',', '.')} × ${height.replace(',', '.')}`,
    }),
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
    // 8,34 LS · 115.5° BT · 2,15 derajat Lintang Selatan · 7,89 LS-107,06 BT
    kind: 'number',
    pattern: pattern(
      `(?:${EDGE}|(?<=(?:LS|LU) ?- ?))${DEGREES}(${LATITUDE}|${LONGITUDE})(?:(?: ?- ?)${DEGREES}(${LONGITUDE}))?(?![\\p{L}\\p{N}])`,
    ),
    read: ([, degrees = '', letters = '', degrees2, letters2 = '']) => {
      const [letter, detail] = COMPASS[letters.toLowerCase()] ?? [];
      if (
        letter === undefined ||
        Number.parseInt(degrees, 10) > 180 ||
        (letters.length === 2 && /\p{Ll}/u.test(letters))
      )
        return undefined;
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
    // km 47+500 of a toll road · di Km 92; no distance, which has its number before it
    kind: 'number',
    pattern: pattern(
      `(?<!\\d |(?<!\\p{L})(?:per|tiap|setiap) )${WORD_START}(?:km|kilometer)\\.? ?(\\d{1,4})(?: ?\\+ ?(\\d{3})|,(\\d{1,2}))?(?![\\p{L}\\p{N}]|[.,+/-]\\d|/\\p{L}| ?(?:km|kilometer|rupiah|kali|persen|ribu|juta|jam|menit|meter|orang|unit)(?!\\p{L}))`,
    ),
    read: ([, km = '', meters, part]) => ({
      gloss: `kilometer ${km}${meters === undefined ? '' : `+${meters}`}${part === undefined ? '' : `.${part}`}`,
      detail: `${Number(`${km}.${meters ?? part ?? 0}`)} km along the road`,
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
  {
    // 1:32.456 · 28:14,3: a lap or a race, timed
    kind: 'number',
    pattern: pattern(
      "(?<![\\p{L}\\p{N}]|\\p{N}[.,:/-])([1-5]?\\d)[:’']([0-5]\\d)[.,](\\d{1,3})(?![\\p{L}\\p{N}]|[.,:]\\p{N})",
    ),
    read: ([, minutes = '', seconds = '', parts = '']) => ({
      gloss: `${minutes}:${seconds}.${parts}`,
      detail: `${minutes} ${minutes === '1' ? 'minute' : 'minutes'} ${Number(seconds)}.${parts} seconds`,
    }),
  },
  {
    // 2:01:09: a long race, timed
    kind: 'number',
    pattern: pattern(
      '(?<![\\p{L}\\p{N}]|\\p{N}[.,:/-])([1-9]):([0-5]\\d):([0-5]\\d)(?![\\p{L}\\p{N}]|[.,:/-]\\p{N}| (?:WIB|WITA|WIT|waktu|pagi|siang|sore|malam))',
    ),
    read: ([whole, hours = '', minutes = '', seconds = '']) => ({
      gloss: whole,
      detail: `${hours} h ${Number(minutes)} min ${Number(seconds)} s`,
    }),
  },
  {
    // lima berbanding empat · satu banding sepuluh · 3 banding 1
    kind: 'number',
    pattern: pattern(
      `(?:${EDGE}|${WORD_START})(\\d{1,3}|${ONE_WORD}) (?:ber)?banding (\\d{1,3}(?:\\.\\d{3})*|${ONE_WORD})${WORD_END}(?![.,]\\d)`,
    ),
    read: ([, from = '', to = '']) => ({ gloss: `${counting(from)} to ${counting(to)}` }),
  },
  {
    // 10 besar · delapan besar; 16 besar is a round of a cup
    kind: 'number',
    pattern: pattern(
      `(?:${EDGE}|${WORD_START})(?<!babak )(4|5|6|7|8|10|12|15|20|24|25|30|40|50|100|200|250|500|dua|tiga|empat|lima|enam|tujuh|delapan|sepuluh) besar${WORD_END}`,
    ),
    read: ([, many = '']) => ({ gloss: `top ${counting(many)}` }),
  },
  {
    // kelas 57 kg · kelas 250 cc
    kind: 'number',
    pattern: pattern(
      `${WORD_START}kelas ([-+])? ?(\\d{2,4}(?:,\\d)?) ?(kg|kilogram|cc)(?![\\p{L}\\p{N}])`,
    ),
    read: ([, sign = '', many = '', unit = '']) => ({
      gloss: `${sign}${many.replace(',', '.')} ${unit === 'kilogram' ? 'kg' : unit} class`,
    }),
  },
  {
    // nomor 100 meter · nomor 4x100 meter: what is raced
    kind: 'number',
    pattern: pattern(
      `${WORD_START}nomor (?:(\\d) ?[x×] ?)?(\\d{1,3}(?:\\.\\d{3})?|\\d{4})(?: (meter|kilometer)| ?(m|km))(?![\\p{L}\\p{N}])`,
    ),
    read: ([, relay, long = '', word, letters]) => {
      const length = `${group(long.replace('.', ''))}-${word ?? (letters === 'm' ? 'meter' : letters)}`;
      return { gloss: `${relay === undefined ? '' : `${relay} × `}${length} event` };
    },
  },
];

// "lima" → five, "12" → 12
function counting(printed: string): string {
  if (/^\d/u.test(printed)) return group(printed.replaceAll('.', ''));
  const value = wordsToNumber([printed.toLowerCase()]);
  return value === undefined ? printed : smallNumber(value);
}
