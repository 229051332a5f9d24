import { ordinal } from '../english/ordinal.ts';
import { UNITS } from './counted-dates.ts';
import { FIRST_FIVE } from './date-words.ts';
import { NUMBER_WORDS } from './numerals.ts';
import { anyOf, pattern, type Rule, WORD_END, WORD_START } from './rule.ts';

const NTH: Readonly<Record<string, string>> = {
  ...FIRST_FIVE,
  keenam: 'sixth',
  ketujuh: 'seventh',
  kedelapan: 'eighth',
  kesembilan: 'ninth',
  kesepuluh: 'tenth',
  kesebelas: 'eleventh',
  kesekian: 'umpteenth',
};
// "tiga hari pertama" are the first three days, "ulang tahun ke-75" and "berulang tahun ke-50" are birthdays.
const UNCOUNTED = String.raw`(?<!\d |\d-?an |(?<!\p{L})(?:${anyOf(NUMBER_WORDS)}|beberapa|belasan|puluhan|ratusan|ribuan|sekian|ulang|berulang|akhir) )`;
const LATE = /^(?:45|90|105|120)$/u; // where a half ends

/** Which minute, day or year it is: of a match, of a search, of a term. */
export const NTH_UNIT_RULES: readonly Rule[] = [
  {
    // menit ke-78 · hari ke-7
    kind: 'number',
    pattern: pattern(
      `${UNCOUNTED}${WORD_START}(hari|malam|pekan|minggu|bulan|tahun|jam|menit|detik) (?:ke ?- ?|ke )(\\d{1,3})${WORD_END}(?![.,+]\\d| ?\\+ ?\\d)`,
    ),
    read: ([, unit = '', number = '']) => ({
      gloss: `${ordinal(number)} ${UNITS[unit.toLowerCase()]}`,
    }),
  },
  {
    // hari kedua; not "hari pertama sekolah", a term, and not "malam pertama", that of a wedding
    kind: 'number',
    pattern: pattern(
      `${UNCOUNTED}${WORD_START}(hari|malam|pekan|minggu|bulan|tahun|jam|menit|detik) (${Object.keys(NTH).join('|')})${WORD_END}(?<!malam pertama)(?! (?:sekolah|belas|puluh|ratus|belah|kali|kalinya|pihak|negara|orang|pasangan|mempelai)(?!\\p{L}))`,
    ),
    read: ({ 1: unit = '', 2: which = '', input = '', index = 0 }) => {
      // "Minggu pertama" inside a sentence may be Sunday
      if (unit === 'Minggu' && /[\p{L}\p{N},] $/u.test(input.slice(0, index))) return undefined;
      return { gloss: `${NTH[which.toLowerCase()]} ${UNITS[unit.toLowerCase()]}` };
    },
  },
  {
    // menit ke-45+2 · 90+3 · 45+1'
    kind: 'number',
    pattern: pattern(
      `${WORD_START}(?:(menit )?ke-|(menit ))?(\\d{2,3})['’]? ?\\+ ?(\\d{1,2})['’]?${WORD_END}(?![.,]\\d)`,
    ),
    read: ([whole, named, named2 = named, minute = '', added]) => {
      const late = LATE.test(minute);
      if (/ke-/iu.test(whole) && !late) return undefined;
      return {
        gloss: `${named2 === undefined ? '' : 'minute '}${minute}+${added}`,
        ...(late && { detail: `added time: minute ${added} after the ${ordinal(minute)}` }),
      };
    },
  },
  {
    // Salah (67') · Salah 12', 67': neither feet nor the end of what is quoted
    kind: 'number',
    pattern: pattern(
      `(?<![\\p{L}\\p{N}.:/'’‘°-]|\\d,|° )(\\d{1,3})['’′](?![\\p{L}\\p{N}'’"”+]| ?\\d)`,
    ),
    read: ({ 1: minute = '', input = '', index = 0 }) => {
      const before = input.slice(Math.max(0, index - 80), index);
      const isOne = Number(minute) > 0 && Number(minute) <= 120;
      return isOne && SCORED.test(before) && !QUOTED.test(before)
        ? { gloss: `${ordinal(minute)} minute` }
        : undefined;
    },
  },
];

const SCORED = /(?:\(|\p{Lu}[\p{L}.’'-]*,? ?\(?|['’′](?:,| dan|, dan| &) )$/u;
const QUOTED = /(?:^|[\s(])['‘’](?=[\p{L}\p{N}])/u;
