import { twelve } from '../english/clock.ts';
import { clock, inherited, past, reading } from './clock.ts';
import { NUMBER_WORDS } from './numerals.ts';
import { anyOf, EDGE, pattern, type Reading, type Rule, WORD_END } from './rule.ts';
import { NUMBER_PHRASE } from './spelled.ts';
import { ZONE_NAME } from './time-zones.ts';

// The closing bracket belongs to "19.00 (WIB)", not to "(11.30 WIB)".
const ZONE = `(?: ?\\(?(${ZONE_NAME})(?:\\)(?<=\\([\\p{L} ]{3,25}\\)))?(?: (?:pagi|siang|sore|petang|malam|dini ?hari|subuh)(?! (?:ini|itu|nanti|tadi|hari)|\\p{L}))?)`;
const CLOCK = String.raw`\d{1,2}(?:[.:]\d{2}){0,2}`;
const HOUR_WORDS = `(?:setengah \\d{1,2}(?![.:]\\d)|(?:setengah )?(?:${anyOf(NUMBER_WORDS.slice(0, 12))})(?: belas)?(?!\\p{L}))`;
const HALF_HOUR = `setengah (?:\\d{1,2}(?![.:]\\d)|(?:${anyOf(NUMBER_WORDS.slice(0, 12))})(?: belas)?(?!\\p{L}))`;
const PART = '(?: (pagi|siang|sore|petang|malam|dini ?hari|subuh)(?: hari)?)';
const NAMED = '(?:pukul|jam|pkl\\.?|pk\\.)';
const UNTIL = String.raw` ?- ?| hingga | sampai dengan | sampai | s\.d\.? ?| s/d `;
const TO = `(${UNTIL}| dan )`;
// 10.00 WIB-selesai
const OPEN_END = '( ?- ?selesai| (?:s/d|s\\.d\\.|sampai|hingga) selesai)?';
const AFTER = String.raw`(?![\p{L}\p{N}]|[.,:/]\p{N}|-\p{N}| (?:menit|detik|jam|kali|persen|tahun|orang)(?!\p{L}))`;
// "2 jam 15 menit" and "dua jam" are durations.
const NOT_DURATION = String.raw`(?<![\p{L}\p{N}]|[\d½] (?=jam)|(?<!\p{L})(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|setengah|beberapa|per|satu) (?=jam))`;

// Prices, grades, numbers of houses and rooms and marks of a road have points as well.
const NOT_A_TIME = String.raw`(?<!(?<!\p{L})(?:versi|bab|ayat|pasal|harga|seharga|harganya|nomor|no\.?|nilai|nilainya|IPK|skor|indeks|level|posisi|kurs|angka|sebesar|sebanyak|poin|km\.?|kilometer|kamar|unit|ruang|ruangan|blok|lantai|kios|lot|kavling|apartemen)(?: dari)? )`;

const ALONE = [undefined, undefined, undefined] as const;
/** Times of the clock: "pukul 14.00 WIB" → 2:00 pm, "jam 7 malam" → 7:00 pm, "pukul 08.00-10.00 WITA" → 8:00 am–10:00 am. */
export const TIME_RULES: readonly Rule[] = [
  {
    kind: 'time',
    tail: 'clock',
    pattern: pattern(
      `${NOT_DURATION}(${NAMED}) ?(${CLOCK}|${HOUR_WORDS})${PART}?${ZONE}?(?:${TO}(?:${NAMED} ?)?(${CLOCK}|${HOUR_WORDS})${PART}?${ZONE}?)?${OPEN_END}${AFTER}`,
    ),
    read: ([, named = '', from, part, zone, joint, to, part2, zone2, open]) => {
      if (joint?.trim() === 'dan' && to === undefined) return undefined;
      const times = reading(
        from,
        part ?? inherited(from, to, part2),
        to,
        part2,
        joint,
        zone ?? zone2,
        /^jam$/iu.test(named),
      );
      return openEnded(times, open);
    },
  },
  {
    // pukul 14.00-an WIB · jam 9-an malam
    kind: 'time',
    pattern: pattern(`${NOT_DURATION}${NAMED} ?(${CLOCK}) ?-?an${PART}?${ZONE}?${WORD_END}`),
    read: ([whole, from, part, zone]) => {
      const time = reading(from, part, ...ALONE, zone, /^j/iu.test(whole));
      return time && { ...time, gloss: `around ${time.gloss}` };
    },
  },
  {
    // jam sembilanan malam
    kind: 'time',
    pattern: pattern(
      `${NOT_DURATION}${NAMED} (${anyOf(NUMBER_WORDS.slice(1, 12))})an${PART}?${WORD_END}`,
    ),
    read: ([whole, from, part]) => {
      const time = reading(from, part, ...ALONE, undefined, /^j/iu.test(whole));
      return time && { ...time, gloss: `around ${time.gloss}` };
    },
  },
  {
    // 14.00 WIB · 08.00-10.00 WIB · 7 WIB
    kind: 'time',
    pattern: pattern(`${EDGE}(${CLOCK})(?:${TO}(${CLOCK}))?${ZONE}${OPEN_END}${AFTER}`),
    read: ([, from, joint, to, zone, open]) =>
      joint?.trim() === 'dan'
        ? undefined
        : openEnded(reading(from, undefined, to, undefined, joint, zone, false), open),
  },
  {
    // pukul 19.00 WIB/20.00 WITA/21.00 WIT
    kind: 'time',
    pattern: pattern(
      `(?:${NAMED} ?|${EDGE})(${CLOCK}) ?(${ZONE_NAME}) ?(?:/|atau) ?(?:${NAMED} ?)?(${CLOCK}) ?(${ZONE_NAME})(?: ?/ ?(${CLOCK}) ?(${ZONE_NAME}))?${AFTER}`,
    ),
    read: ([, from, zone, to, zone2 = '', last, zone3 = '']) => {
      const first = reading(from, undefined, ...ALONE, zone, false);
      const second = clock(to, undefined);
      if (first === undefined || second === undefined) return undefined;
      const third = clock(last, undefined);
      const more = third === undefined ? '' : `, ${twelve(third)} ${zone3.toUpperCase()}`;
      return {
        ...first,
        detail: `${first.detail}; ${twelve(second)} ${zone2.toUpperCase()}${more}`,
      };
    },
  },
  {
    // jam tiga lewat sepuluh · pukul 5 kurang seperempat sore
    kind: 'time',
    pattern: pattern(
      `${NOT_DURATION}${NAMED} ?(\\d{1,2}|${HOUR_WORDS}) (lewat|lebih|kurang) (seperempat|\\d{1,2}|${NUMBER_PHRASE})(?: menit)?${PART}?${WORD_END}(?![.,:]\\d)`,
    ),
    read: ([, hour, way = '', words = '', part]) => past(hour, way, words, part),
  },
  {
    // setengah lima pagi · setengah tujuh sampai setengah delapan malam
    kind: 'time',
    pattern: pattern(
      `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(${HALF_HOUR})(?:${TO}(${HALF_HOUR}))?${PART}${WORD_END}`,
    ),
    read: ([, from, joint, to, part]) => reading(from, part, to, part, joint, undefined, false),
  },
  {
    // 10.30 pagi · 19.30 malam
    kind: 'time',
    pattern: pattern(`${EDGE}(\\d{1,2}[.:]\\d{2})${PART}${AFTER}`),
    read: ([, from, part]) => reading(from, part, ...ALONE, undefined, false),
  },
  {
    // 14.30 alone, dari 22.00 hingga 04.00; 2.30 may be anything
    kind: 'time',
    pattern: pattern(
      `${NOT_A_TIME}${EDGE}(\\d{2}[.:]\\d{2})(?:(${UNTIL})(?:${NAMED} ?)?(\\d{2}[.:]\\d{2}))?${OPEN_END}${AFTER}(?! ?%|/\\p{L})`,
    ),
    read: ([, from, joint, to, open]) =>
      openEnded(reading(from, undefined, to, undefined, joint, undefined, false), open),
  },
  {
    kind: 'time',
    pattern: pattern(`(?<![\\p{L}\\p{N}])tengah malam${WORD_END}`),
    read: () => ({ gloss: 'midnight' }),
  },
];

function openEnded(times: Reading | undefined, open: string | undefined): Reading | undefined {
  return times === undefined || open === undefined
    ? times
    : { ...times, gloss: `${times.gloss} until finished` };
}
