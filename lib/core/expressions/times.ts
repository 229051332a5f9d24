import { twelve } from '../english/clock.ts';
import { NUMBER_WORDS, wordsToNumber } from './numerals.ts';
import { anyOf, EDGE, pattern, type Reading, type Rule, WORD_END } from './rule.ts';
import { NUMBER_PHRASE } from './spelled.ts';
import { ZONE_NAME, zoneOf } from './time-zones.ts';

// The closing bracket belongs to "19.00 (WIB)", not to "(11.30 WIB)".
const ZONE = `(?: ?\\(?(${ZONE_NAME})(?:\\)(?<=\\([\\p{L} ]{3,25}\\)))?(?: (?:pagi|siang|sore|petang|malam|dini hari|subuh)(?! (?:ini|itu|nanti|tadi|hari)|\\p{L}))?)`;
const CLOCK = String.raw`\d{1,2}(?:[.:]\d{2}){0,2}`;
const HOUR_WORDS = `(?:setengah \\d{1,2}(?![.:]\\d)|(?:setengah )?(?:${anyOf(NUMBER_WORDS.slice(0, 12))})(?: belas)?(?!\\p{L}))`;
const HALF_HOUR = `setengah (?:\\d{1,2}(?![.:]\\d)|(?:${anyOf(NUMBER_WORDS.slice(0, 12))})(?: belas)?(?!\\p{L}))`;
const PART = '(?: (pagi|siang|sore|petang|malam|dini hari|subuh)(?: hari)?)';
const NAMED = '(?:pukul|jam|pkl\\.?|pk\\.)';
const TO = '( ?- ?| hingga | sampai dengan | sampai | s\\.d\\.? ?| s/d | dan )';
// 10.00 WIB-selesai
const OPEN_END = '( ?- ?selesai| (?:s/d|s\\.d\\.|sampai|hingga) selesai)?';
const AFTER = String.raw`(?![\p{L}\p{N}]|[.,:/]\p{N}|-\p{N}| (?:menit|detik|jam|kali|persen|tahun|orang)(?!\p{L}))`;
// "2 jam 15 menit" and "dua jam" are durations.
const NOT_DURATION = String.raw`(?<![\p{L}\p{N}]|[\d½] (?=jam)|(?<!\p{L})(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|setengah|beberapa|per|satu) (?=jam))`;

// Prices, grades and numbers of houses have points as well.
const NOT_A_TIME = String.raw`(?<!(?<!\p{L})(?:versi|bab|ayat|pasal|harga|seharga|harganya|nomor|no\.?|nilai|nilainya|IPK|skor|indeks|level|posisi|kurs|angka|sebesar|sebanyak|poin) )`;

const ALONE = [undefined, undefined, undefined, undefined] as const;
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
    // pukul 14.00-an WIB
    kind: 'time',
    pattern: pattern(`${NOT_DURATION}${NAMED} ?(${CLOCK}) ?-?an${ZONE}?${WORD_END}`),
    read: ([whole, from, zone]) => {
      const time = reading(from, ...ALONE, zone, /^j/iu.test(whole));
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
      const time = reading(
        from,
        part,
        undefined,
        undefined,
        undefined,
        undefined,
        /^j/iu.test(whole),
      );
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
      const first = reading(from, ...ALONE, zone, false);
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
    read: ([, from, part]) =>
      reading(from, part, undefined, undefined, undefined, undefined, false),
  },
  {
    // 14.30 alone; 2.30 may be anything
    kind: 'time',
    pattern: pattern(
      `${NOT_A_TIME}${EDGE}(\\d{2}[.:]\\d{2})(?:( ?- ?)(\\d{2}[.:]\\d{2}))?${OPEN_END}${AFTER}(?! ?%|/\\p{L})`,
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

// "pukul 7 hingga 9 malam": the evening of the end is the start's too, unless the start would then come last.
function inherited(
  from: string | undefined,
  to: string | undefined,
  part: string | undefined,
): string | undefined {
  const [start, end] = [clock(from, part), clock(to, part)];
  return start !== undefined && end !== undefined && start < end ? part : undefined;
}

function reading(
  from: string | undefined,
  part: string | undefined,
  to: string | undefined,
  part2: string | undefined,
  joint: string | undefined,
  zone: string | undefined,
  spoken: boolean,
): Reading | undefined {
  const start = clock(from, part);
  if (start === undefined) return undefined;
  const end = to === undefined ? undefined : clock(to, part2);
  if (to !== undefined && end === undefined) return undefined;
  // "jam 7" says neither morning nor evening.
  const open =
    spoken &&
    to === undefined &&
    part === undefined &&
    zone === undefined &&
    !/[.:]/u.test(from ?? '') &&
    start <= 720;
  const write = open ? byWord : twelve;
  const first = withSeconds(write(start), from);
  const place = zone === undefined ? {} : zoned(zone, start, end);
  if (end === undefined) return { gloss: first, ...place };
  const word = joint?.trim().toLowerCase();
  const between = word === '-' ? '–' : word === 'dan' ? ' and ' : ' to ';
  return { gloss: `${first}${between}${withSeconds(write(end), to)}`, ...place };
}

// "jam lima kurang seperempat" is a quarter before five.
function past(
  hour: string | undefined,
  way: string,
  printed: string,
  part: string | undefined,
): Reading | undefined {
  const start = clock(hour, part);
  const word = printed.toLowerCase();
  const more = /^\d/u.test(word)
    ? Number(word)
    : word === 'seperempat'
      ? 15
      : wordsToNumber(word.split(/\s+/u));
  if (start === undefined || more === undefined || more < 1 || more > 59) return undefined;
  const minutes = (start + (/kurang/iu.test(way) ? 1440 - more : more)) % 1440;
  const said = twelve(minutes);
  return { gloss: part === undefined ? said.replace(/ [ap]m$/u, '') : said };
}

function zoned(printed: string, start: number, end: number | undefined): Omit<Reading, 'gloss'> {
  const zone = zoneOf(printed);
  if (zone.hours === undefined) return { detail: zone.name };
  const from = start - zone.hours * 60;
  if (end === undefined) return { detail: zone.name, utc: { from } };
  // 22.00-05.00 ends on the next day.
  const to = from + ((end - start + 1440) % 1440);
  return { detail: zone.name, utc: { from, to } };
}

/** Minutes after midnight; undefined when there is no such time. */
function clock(printed: string | undefined, part: string | undefined): number | undefined {
  if (printed === undefined) return undefined;
  const [hours, minutes] = /^\d/u.test(printed) ? digits(printed) : words(printed);
  if (hours === undefined || minutes === undefined) return undefined;
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return undefined;
  return (inDay(hours, part?.toLowerCase().replace(/\s+/gu, ' ')) % 24) * 60 + minutes;
}

function digits(printed: string): readonly [number | undefined, number | undefined] {
  const [hours, minutes = '0'] = printed.split(/[.:]/u);
  return [Number(hours), Number(minutes)];
}

// "setengah tujuh" is half before seven.
function words(printed: string): readonly [number | undefined, number | undefined] {
  const list = printed.toLowerCase().split(/\s+/u);
  const half = list[0] === 'setengah';
  const [hour = ''] = list.slice(-1);
  const hours = /^\d/u.test(hour) ? Number(hour) : wordsToNumber(half ? list.slice(1) : list);
  if (hours === undefined || hours < 1 || (half && hours > 12)) return [undefined, undefined];
  return half ? [(hours + 11) % 12, 30] : [hours, 0];
}

function inDay(hours: number, part: string | undefined): number {
  if (hours > 12) return hours;
  switch (part) {
    case 'siang':
      return hours < 10 ? (hours % 12) + 12 : hours;
    case 'sore':
    case 'petang':
      return (hours % 12) + 12;
    case 'malam':
      return hours === 12 ? 0 : hours >= 5 ? hours + 12 : hours;
    case 'dini hari':
    case 'subuh':
    case 'pagi':
      return hours === 12 && part !== 'pagi' ? 0 : hours;
    default:
      return hours;
  }
}

// 13.21.45 → 1:21:45 pm
function withSeconds(said: string, printed: string | undefined): string {
  const seconds = /^\d+[.:]\d\d[.:](\d\d)$/u.exec(printed ?? '')?.[1];
  return seconds === undefined ? said : said.replace(/(?= [ap]m$)/u, `:${seconds}`);
}

function byWord(minutes: number): string {
  const hours = Math.floor(minutes / 60) % 12 || 12;
  return minutes % 60 === 30 ? `half past ${hours}` : `${hours} o'clock`;
}
