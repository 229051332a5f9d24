import { twelve } from '../english/clock.ts';
import { wordsToNumber } from './numerals.ts';
import type { Reading } from './rule.ts';
import { zoneOf } from './time-zones.ts';

/** "pukul 7 hingga 9 malam": the evening of the end is the start's too, unless the start would then come last. */
export function inherited(
  from: string | undefined,
  to: string | undefined,
  part: string | undefined,
): string | undefined {
  const [start, end] = [clock(from, part), clock(to, part)];
  return start !== undefined && end !== undefined && start < end ? part : undefined;
}

/**
 * A time of the clock or two, with the part of the day that each has.
 *
 * @param spoken said with "jam", which leaves open whether it is morning or evening
 */
export function reading(
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
  const place = zone === undefined ? {} : zoned(zone, closes(from) ? 1440 : start, end);
  if (end === undefined) return { gloss: first, ...place };
  const word = joint?.trim().toLowerCase();
  const between = word === '-' ? '–' : word === 'dan' ? ' and ' : ' to ';
  return { gloss: `${first}${between}${withSeconds(write(end), to)}`, ...place };
}

// 24.00 is the end of the day that is meant.
function closes(printed: string | undefined): boolean {
  return /^24(?!\d)/u.test(printed ?? '');
}

/** "jam lima kurang seperempat" is a quarter before five. */
export function past(
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
export function clock(printed: string | undefined, part: string | undefined): number | undefined {
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
    case 'dinihari':
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
