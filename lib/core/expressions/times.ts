import type { Expression } from './expression.ts';

/** Time zones of Indonesia and of its neighbours' news, hours before UTC. */
const ZONES: Readonly<Record<string, number>> = { WIB: 7, WITA: 8, WIT: 9, GMT: 0, UTC: 0 };
const ZONE = String.raw`(?: ?\(?(WIB|WITA|WIT|Wib|Wita|Wit|GMT|UTC|waktu setempat)\)?)`;
const CLOCK = String.raw`(\d{1,2})(?:[.:](\d{2}))?(?:[.:]\d{2})?`;
const PART = String.raw`(?: (pagi|siang|sore|petang|malam|dini hari|subuh))`;
const TIME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:pukul|jam|Pukul|Jam|pkl\.?|Pkl\.?) ?${CLOCK}(?: ?(?:-|sampai|hingga|s\.d\.|s/d|sampai dengan) ?(?:pukul )?${CLOCK})?${PART}?${ZONE}?|${CLOCK}(?: ?(?:-|sampai|hingga) ?${CLOCK})?${ZONE})(?![\p{L}\p{N}]|[.,:]\d)`,
  'gu',
);
// Words after which "5 jam" and "jam 5" are told apart: a duration has the number first.

/**
 * Times of the clock: "pukul 14.00 WIB" → 2:00 pm, "jam 7 malam" → 7:00 pm, "pukul 08.00-10.00 WITA" → 8:00 am–10:00 am.
 *
 * @param text with plain spaces and hyphens
 */
export function findTimes(text: string): readonly Expression[] {
  const found: Expression[] = [];
  for (const match of text.matchAll(TIME)) {
    const g = match;
    const named = g[1] !== undefined;
    const [hour, minute, hour2, minute2, part, zone] = named
      ? [g[1], g[2], g[3], g[4], g[5], g[6]]
      : [g[7], g[8], g[9], g[10], undefined, g[11]];
    const from = clock(hour, minute, part);
    if (from === undefined || (!named && minute === undefined && zone === undefined)) continue;
    const to = hour2 === undefined ? undefined : clock(hour2, minute2, part);
    if (hour2 !== undefined && to === undefined) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'time',
      gloss: to === undefined ? twelve(from) : `${twelve(from)}–${twelve(to)}`,
      ...zoned(zone, from),
    });
  }
  return found;
}

function zoned(
  zone: string | undefined,
  minutes: number,
): { readonly detail?: string; readonly utcMinutes?: number } {
  if (zone === undefined) return {};
  if (zone === 'waktu setempat') return { detail: 'local time there' };
  const hours = ZONES[zone.toUpperCase()] ?? 0;
  const where = PLACES[zone.toUpperCase()];
  return {
    detail: where === undefined ? zone : `${where}, UTC+${hours}`,
    utcMinutes: (((minutes - hours * 60) % 1440) + 1440) % 1440,
  };
}

const PLACES: Readonly<Record<string, string>> = {
  WIB: 'Western Indonesia Time (Jakarta)',
  WITA: 'Central Indonesia Time (Makassar)',
  WIT: 'Eastern Indonesia Time (Jayapura)',
};

/** Minutes after midnight; undefined when there is no such time. */
function clock(
  hour: string | undefined,
  minute: string | undefined,
  part: string | undefined,
): number | undefined {
  let hours = Number(hour);
  const minutes = Number(minute ?? 0);
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return undefined;
  if (part !== undefined && hours <= 12) {
    if ((part === 'siang' && hours < 10) || part === 'sore' || part === 'petang')
      hours = (hours % 12) + 12;
    if (part === 'malam') hours = hours >= 5 && hours < 12 ? hours + 12 : hours === 12 ? 24 : hours;
    if (part === 'dini hari' && hours === 12) hours = 24;
  }
  return (hours % 24) * 60 + minutes;
}

function twelve(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, '0');
  return `${hours % 12 === 0 ? 12 : hours % 12}:${rest} ${hours < 12 ? 'am' : 'pm'}`;
}
