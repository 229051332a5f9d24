const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** The learning day turns over at this hour of local time: reviewing past midnight still counts for the evening. */
export const TURN_HOUR = 4;

/**
 * Number of the learning day that holds an instant: days since 1970, counted in local time from 04:00 to 04:00.
 *
 * @param zone IANA name such as `Asia/Jakarta`; an unknown one counts as UTC
 */
export function learningDay(at: number, zone: string): number {
  return Math.floor(localShift(at, zone) / DAY_MS);
}

/** The first instant of a learning day. */
export function dayStart(day: number, zone: string): number {
  const wall = day * DAY_MS + TURN_HOUR * HOUR_MS;
  // The offset depends on the instant that is sought: two rounds settle it, also across a change of clocks.
  let at = wall - offsetAt(wall, zone);
  at = wall - offsetAt(at, zone);
  // Where clocks skip or repeat 04:00, the day begins at the first instant that belongs to it.
  while (learningDay(at, zone) < day) at += HOUR_MS / 4;
  while (learningDay(at - 1, zone) >= day) at -= HOUR_MS / 4;
  return at;
}

/** The date on which a learning day begins, `YYYY-MM-DD`. */
export function dayName(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/**
 * An instant as milliseconds on a clock on which every learning day begins at a whole multiple of 24 hours, so that
 * counting days needs no time zone.
 */
export function localShift(at: number, zone: string): number {
  return at + offsetAt(at, zone) - TURN_HOUR * HOUR_MS;
}

const formats = new Map<string, Intl.DateTimeFormat>();

// Milliseconds that local time is ahead of UTC.
function offsetAt(at: number, zone: string): number {
  const whole = Math.floor(at / 1000) * 1000;
  const parts = new Map<string, number>();
  for (const { type, value } of formatFor(zone).formatToParts(whole)) {
    parts.set(type, Number.parseInt(value, 10));
  }
  const part = (name: string): number => parts.get(name) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - whole;
}

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = makeFormat(zone) ?? makeFormat('UTC');
  if (made === undefined) throw new Error('this engine knows no time zones');
  formats.set(zone, made);
  return made;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined; // A RangeError: no such zone.
  }
}
