import { OTHERS, THINGS } from './rate-things.ts';
import { anyOf } from './rule.ts';

/** What a measure may be counted by, behind "per" or a slash: 5,6 ton per hektare, 150 mm/hari, 4 kg per peserta. */
const UNITS: Readonly<Record<string, string>> = {
  detik: 'second',
  menit: 'minute',
  jam: 'hour',
  hari: 'day',
  malam: 'night',
  minggu: 'week',
  pekan: 'week',
  bulan: 'month',
  bln: 'month',
  semester: 'semester',
  triwulan: 'quarter',
  kuartal: 'quarter',
  tahun: 'year',
  thn: 'year',
  musim: 'season',
  gram: 'gram',
  gr: 'gram',
  ons: 'ons (100 grams)',
  kilogram: 'kilogram',
  kg: 'kg',
  kilo: 'kilo',
  kuintal: 'quintal',
  kwintal: 'quintal',
  ton: 'ton',
  'metrik ton': 'metric ton',
  'troy ons': 'troy ounce',
  'troy ounce': 'troy ounce',
  'ons troi': 'troy ounce',
  'ounce troy': 'troy ounce',
  ounce: 'ounce',
  karat: 'carat',
  liter: 'liter',
  galon: 'gallon',
  barel: 'barrel',
  barrel: 'barrel',
  meter: 'meter',
  'meter persegi': 'square meter',
  'meter kubik': 'cubic meter',
  m2: 'square meter',
  'm²': 'square meter',
  m3: 'cubic meter',
  'm³': 'cubic meter',
  kilometer: 'kilometer',
  km: 'km',
  'kilometer persegi': 'square kilometer',
  'km persegi': 'square kilometer',
  km2: 'square kilometer',
  'km²': 'square kilometer',
  mwh: 'MWh',
  mb: 'MB',
  hektare: 'hectare',
  hektar: 'hectare',
  ha: 'hectare',
  kwh: 'kWh',
  mmbtu: 'MMBtu',
  gb: 'GB',
  lusin: 'dozen',
  kodi: 'kodi (20 pieces)',
  rim: 'ream',
  sks: 'credit',
  kapita: 'capita',
  kubik: 'cubic meter',
  'meter lari': 'running meter',
  'juta btu': 'million BTU',
  'hari kerja': 'working day',
  'jam pelajaran': 'class hour',
  tahap: 'stage',
  termin: 'installment',
};

/** What is behind "per", in English. */
export const PER: Readonly<Record<string, string>> = { ...UNITS, ...THINGS };

const NOT_MORE = Object.entries(OTHERS)
  .map(([word, more]) => `(?<=${word}) (?:${more})(?!\\p{L})`)
  .join('|');

/** Such a word behind "per" or a slash, with nothing that makes another of it: the part of a pattern. */
export const PER_WORD = `(${anyOf(Object.keys(PER))})(?:nya)?(?![\\p{L}\\p{N}$]|/(?!(?:orang|hari|malam|bulan|tahun|jam)(?!\\p{L}))|-\\p{L})(?!${NOT_MORE})`;
