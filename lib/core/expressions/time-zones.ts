import { anyOf } from './rule.ts';

interface Zone {
  /** Ahead of UTC; undefined where it changes with the season. */
  readonly hours?: number;
  /** As the card says it. */
  readonly name: string;
}

/** Time zones of Indonesia, and those that its news names by letters … */
const LETTERS: Readonly<Record<string, Zone>> = {
  wib: { hours: 7, name: 'Western Indonesia Time (Jakarta), UTC+7' },
  wita: { hours: 8, name: 'Central Indonesia Time (Makassar), UTC+8' },
  wit: { hours: 9, name: 'Eastern Indonesia Time (Jayapura), UTC+9' },
  gmt: { hours: 0, name: 'UTC' },
  utc: { hours: 0, name: 'UTC' },
};
/** … or by a place: waktu Jeddah. */
const PLACES: Readonly<Record<string, Zone>> = {
  'indonesia barat': { hours: 7, name: 'Western Indonesia Time (Jakarta), UTC+7' },
  'indonesia tengah': { hours: 8, name: 'Central Indonesia Time (Makassar), UTC+8' },
  'indonesia timur': { hours: 9, name: 'Eastern Indonesia Time (Jayapura), UTC+9' },
  jakarta: { hours: 7, name: 'Jakarta time, UTC+7' },
  bangkok: { hours: 7, name: 'Bangkok time, UTC+7' },
  malaysia: { hours: 8, name: 'Malaysian time, UTC+8' },
  singapura: { hours: 8, name: 'Singapore time, UTC+8' },
  beijing: { hours: 8, name: 'Beijing time, UTC+8' },
  china: { hours: 8, name: 'Chinese time, UTC+8' },
  filipina: { hours: 8, name: 'Philippine time, UTC+8' },
  jepang: { hours: 9, name: 'Japanese time, UTC+9' },
  tokyo: { hours: 9, name: 'Tokyo time, UTC+9' },
  korea: { hours: 9, name: 'Korean time, UTC+9' },
  'korea selatan': { hours: 9, name: 'South Korean time, UTC+9' },
  seoul: { hours: 9, name: 'Seoul time, UTC+9' },
  'arab saudi': { hours: 3, name: 'Saudi time, UTC+3' },
  jeddah: { hours: 3, name: 'Jeddah time, UTC+3' },
  makkah: { hours: 3, name: 'Mecca time, UTC+3' },
  mekkah: { hours: 3, name: 'Mecca time, UTC+3' },
  madinah: { hours: 3, name: 'Medina time, UTC+3' },
  qatar: { hours: 3, name: 'Qatari time, UTC+3' },
  doha: { hours: 3, name: 'Doha time, UTC+3' },
  turki: { hours: 3, name: 'Turkish time, UTC+3' },
  moskow: { hours: 3, name: 'Moscow time, UTC+3' },
  dubai: { hours: 4, name: 'Dubai time, UTC+4' },
  as: { name: 'US time' },
  'amerika serikat': { name: 'US time' },
  'new york': { name: 'New York time' },
  washington: { name: 'Washington time' },
  inggris: { name: 'British time' },
  london: { name: 'London time' },
  paris: { name: 'Paris time' },
  prancis: { name: 'French time' },
  italia: { name: 'Italian time' },
  spanyol: { name: 'Spanish time' },
  jerman: { name: 'German time' },
  'eropa tengah': { name: 'Central European time' },
  kyiv: { name: 'Kyiv time' },
  gaza: { name: 'Gaza time' },
  israel: { name: 'Israeli time' },
  kairo: { name: 'Cairo time' },
  mesir: { name: 'Egyptian time' },
  sydney: { name: 'Sydney time' },
  melbourne: { name: 'Melbourne time' },
  timur: { name: 'Eastern time' },
  pasifik: { name: 'Pacific time' },
};
const THERE: Zone = { name: 'local time there' };

/** A time zone as printed. */
export const ZONE_NAME = `(?:${anyOf(Object.keys(LETTERS))}|waktu (?:${anyOf([...Object.keys(PLACES), 'setempat', 'lokal'])}))`;

/** The zone of what is printed behind a time: WIB, "waktu Jeddah", "waktu setempat". */
export function zoneOf(printed: string): Zone {
  const words = printed.toLowerCase().replace(/\s+/gu, ' ');
  return LETTERS[words] ?? PLACES[words.replace(/^waktu /u, '')] ?? THERE;
}
