const DAY = 1440;

/** A time of the twelve-hour clock: 840 minutes after midnight → "2:00 pm". */
export function twelve(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, '0');
  return `${hours % 12 === 0 ? 12 : hours % 12}:${rest} ${hours < 12 ? 'am' : 'pm'}`;
}

/**
 * A time as the reader's own clock shows it: "3:00 am your time", "8:00 pm your time, the day before".
 *
 * @param utc minutes from midnight UTC of the day that is meant
 * @param offset the reader's, minutes ahead of UTC
 */
export function ownTime(
  utc: { readonly from: number; readonly to?: number },
  offset: number,
): string {
  const from = utc.from + offset;
  const until = utc.to === undefined ? '' : `–${onClock(utc.to + offset)}`;
  const days = Math.floor(from / DAY);
  const day = days === 0 ? '' : days < 0 ? ', the day before' : ', the day after';
  return `${onClock(from)}${until} your time${day}`;
}

function onClock(minutes: number): string {
  return twelve(((minutes % DAY) + DAY) % DAY);
}
