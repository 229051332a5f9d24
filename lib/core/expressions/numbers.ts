import { AMOUNT, AMOUNTS, readAmounts } from './amount.ts';
import { SIGN } from './currencies.ts';
import { MEASURES, type Measure } from './measures.ts';
import { wordsToNumber } from './numerals.ts';
import {
  anyOf,
  EDGE,
  END,
  inSmallLetters,
  pattern,
  type Rule,
  TO,
  WORD_END,
  WORD_START,
} from './rule.ts';
import { isSpan, SPAN_UNITS } from './spans.ts';
import { NUMBER_PHRASE, spelledOut } from './spelled.ts';

const UNIT = `(?:${anyOf(Object.keys(MEASURES))})(?![\\p{L}\\p{N}²³])`;
const SCORE_CUE = anyOf(
  'skor menang kalah imbang unggul telak tipis kedudukan hasil takluk tumbang agregat dikalahkan mengalahkan ditahan bermain tertinggal kemenangan kekalahan angka set gim adu penalti'.split(
    ' ',
  ),
);
// Things that are counted whole: "1,500 orang" is no decimal.
const COUNTED = anyOf(
  'orang warga jiwa unit personel penumpang peserta pasien kasus buah ekor rumah kepala karyawan pekerja buruh mahasiswa siswa pelajar guru jemaah jamaah pengungsi korban tentara prajurit polisi petugas pemilih suara kendaraan mobil motor kapal perusahaan desa sekolah keluarga KK lembar butir batang paket anggota penonton pengunjung wisatawan turis murid santri anak bayi pegawai pelamar pendaftar responden pohon bibit dosis kursi kamar toko'.split(
    ' ',
  ),
);

const LETTERS: Readonly<Record<string, string>> = { M: 'billion', T: 'trillion' };
const LONG =
  'tinggi|setinggi|ketinggian|tingginya|panjang|sepanjang|lebar|selebar|kedalaman|sedalam|dalam|jarak|sejauh|diameter|berdiameter';

/** Numbers in digits, bare or with a unit. */
export const NUMBER_RULES: readonly Rule[] = [
  {
    // 13,5 persen · 5-7 persen · 1.200 hektare · 80 km/jam
    kind: 'number',
    tail: 'measure',
    pattern: pattern(
      `(?:${EDGE}|(?<![\\p{L}\\p{N}])(minus )|(?<=^|[ (])([-+±]|\\+ ?/ ?- ?))(${AMOUNT})(?:(?: ?(?:persen|%|°C))?(${TO}| ?± ?)(${AMOUNT}))? ?(${UNIT})`,
    ),
    read: (match) => {
      const [, minus, sign, from, joint, to, unit = ''] = match;
      const name = unit.toLowerCase().replace(/\s+/gu, ' ');
      if (SPAN_UNITS.has(name)) {
        const { input = '', index = 0 } = match;
        // "2024 tahun" and "Rp10.000 tahun emisi 2005" are no spans
        if (to === undefined && YEARS.test(from ?? '')) return undefined;
        if (MONEY_BEFORE.test(input.slice(Math.max(0, index - 6), index))) return undefined;
        if (!isCounted(match, unit)) return undefined;
      }
      const measure = MEASURES[name];
      // One bare letter behind a space is too little: "5 m" yes, "100 M" no.
      if (measure === undefined || (name === 'm' && unit !== 'm')) return undefined;
      // 40W, 40 W; "2 w" is anything
      if (name === 'w' && unit !== 'W') return undefined;
      // 58.321 detik: a lap is timed to thousandths
      if (name === 'detik' && to === undefined && /^\d{1,2}[.,]\d(?!00)\d\d$/u.test(from ?? ''))
        return { gloss: `${sign ?? ''}${from?.replace(',', '.')} seconds` };
      const torque =
        unit === 'Nm' || (name === 'nm' && TORQUE.test(match.input?.slice(0, match.index) ?? ''));
      const use = { bare: true, ...(COUNTED_UNITS.test(name) && { counted: true }) };
      return measured(
        readAmounts(from, joint, to, use),
        torque ? 'newton meter' : name,
        minus === undefined ? sign?.replace(/^\+ ?\/.*/u, '±') : 'minus ',
      );
    },
  },
  {
    // lima persen · dua puluh hektare
    kind: 'number',
    tail: 'measure',
    pattern: pattern(`${WORD_START}(minus )?(${NUMBER_PHRASE}) (${UNIT})`),
    read: (match) => {
      const [, minus, words = '', unit = ''] = match;
      const list = words.toLowerCase().split(/\s+/u);
      const value = wordsToNumber(list);
      if (value === undefined || unit.length < 3) return undefined;
      // "dua jam" are two words like any others
      if (SPAN_UNITS.has(unit.toLowerCase()) && !(words.includes(' ') && isCounted(match, unit)))
        return undefined;
      return measured(
        { english: spelledOut(list, value), value },
        unit.toLowerCase().replace(/\s+/gu, ' '),
        minus === undefined ? undefined : 'minus ',
      );
    },
  },
  {
    // rugi 1,2 T · 2,3M: a trillion or billion, where the letter follows a decimal; "tinggi 1,5 M" are meters
    kind: 'number',
    pattern: pattern(
      `(?<!(?<!\\p{L})(?:${LONG}) )${EDGE}(\\d{1,3},\\d{1,2}) ?([MT])(?![\\p{L}\\p{N}]|[-/]\\p{L})`,
    ),
    read: ([, many = '', letter = '']) => {
      const scale = LETTERS[letter];
      return scale === undefined ? undefined : { gloss: `${many.replace(',', '.')} ${scale}` };
    },
  },
  {
    // magnitudo 5,6 · M 5,6
    kind: 'number',
    pattern: pattern(
      `${WORD_START}(?:bermagnitudo|berkekuatan magnitudo|magnitudo|magnitude)(?: \\(M\\))? (\\d[.,]\\d)(?: (?:SR|skala Richter))?${END}`,
    ),
    read: ([whole, size = '']) => ({
      gloss: `${/^ber/iu.test(whole) ? 'with a magnitude of' : 'magnitude'} ${size.replace(',', '.')}`,
    }),
  },
  {
    // gempa M 5,2 · M5,6 · gempa M 7
    kind: 'number',
    pattern: pattern(
      '(?<![\\p{L}\\p{N}]|\\d )(?:\\(?M ?(\\d[.,]\\d)\\)?|(?<=(?<!\\p{L})gempa (?:[^.;]{0,40} )?)M ?([3-9]))(?![\\p{L}\\p{N}]|[.,]\\d)',
    ),
    read: ([whole, size, round]) =>
      /M/u.test(whole) ? { gloss: `magnitude ${(size ?? round)?.replace(',', '.')}` } : undefined,
  },
  {
    // PM2,5 · PM 2.5 · PM10: sizes of particles in the air
    kind: 'number',
    pattern: pattern(`${WORD_START}PM ?(2[.,]5|10)${END}`),
    read: ([whole, size = '']) =>
      /PM/u.test(whole) ? { gloss: `PM${size.replace(',', '.')}` } : undefined,
  },
  {
    // 21-15, 19-21, 21-18
    kind: 'number',
    pattern: pattern(`${EDGE}\\d{1,2}-\\d{1,2}(?:,(?: dan)? \\d{1,2}-\\d{1,2})+${END}`),
    read: ([whole]) => ({ gloss: whole.replace(/,? dan /u, ', ') }),
  },
  {
    // skor 2-1
    kind: 'number',
    pattern: pattern(
      `(?<=(?<!\\p{L})(?:${SCORE_CUE})(?: \\p{L}{1,12})? )(\\d{1,3}) ?- ?(\\d{1,3})${END}`,
    ),
    read: ([, a, b]) => ({ gloss: `${a}-${b}` }),
  },
  {
    // 4-3-3 · 21-19-21 stay as they are
    kind: 'number',
    pattern: pattern(`${EDGE}\\d(?:-\\d){2,4}${END}`),
    read: ([whole]) => ({ gloss: whole }),
  },
  {
    // 2/3 · 24/7
    kind: 'number',
    pattern: pattern(`${EDGE}(\\d{1,2})/(\\d{1,2})(?![\\p{L}\\p{N}]|[.,:/-]\\p{N}|/)`),
    read: ([whole]) => ({ gloss: whole }),
  },
  {
    // 1234 orang · 1,235 orang · 1,500: no decimal ends in two zeros
    kind: 'number',
    tail: 'number',
    pattern: pattern(
      `${EDGE}([1-9]\\d{0,2},(?:\\d00${END}|\\d{3}(?= (?:${COUNTED})${WORD_END}))|(?!(?:1[5-9]|20)\\d\\d )[1-9]\\d{3,6}(?= (?:${COUNTED})${WORD_END}))`,
    ),
    read: ([, digits]) =>
      plain(readAmounts(digits, undefined, undefined, { counted: true, bare: true })),
  },
  {
    // 5jt/bulan: what follows belongs to it
    kind: 'number',
    tail: 'number',
    pattern: pattern(
      `${EDGE}(\\d{1,3}(?:[.,]\\d{1,3})? ?(?:jt|juta|rb|ribu|miliar))(?=/(?:orang|hari|malam|bulan|bln|tahun|thn|jam|kg|kilo|liter|gram|pcs|porsi|unit|ekor|meter)(?!\\p{L}))`,
    ),
    read: ([, many]) => plain(readAmounts(many, undefined, undefined)),
  },
  {
    // 2.500 · 1,5 juta · 2-3 juta
    kind: 'number',
    tail: 'number',
    pattern: pattern(`${EDGE}${AMOUNTS}${END}`),
    read: ([, from = '', joint, to]) => {
      if (to !== undefined && joint?.trim() === '-' && /^\d+$/.test(from) && /^\d+$/.test(to)) {
        // A range climbs; what falls is a score, and 737-800 an aircraft.
        if (Number(from) >= Number(to) || /^7\d7$/.test(from)) return { gloss: `${from}-${to}` };
      }
      // Antara 1942 dan 1945: two years
      if (joint?.trim() === 'dan' && YEARS.test(from) && YEARS.test(to ?? '')) return undefined;
      return plain(readAmounts(from, joint, to));
    },
  },
];

const TORQUE = /(?<!\p{L})(?:torsi|momen)[^.]{0,40}$/iu;

const MONEY_BEFORE = new RegExp(`(?:^|[^a-z])(?:${SIGN})\\.? ?$`, 'i');

// "24 jam" is a span, the 300 of "bertambah 300 hari ini" none.
function isCounted({ 0: whole, input = '', index = 0 }: RegExpMatchArray, unit: string): boolean {
  const end = index + whole.length;
  const after = inSmallLetters(input.slice(end, end + 40));
  if (/^-/u.test(after) || !/^(?:\p{Ll}|\p{Lu}{3})/u.test(unit)) return false;
  return isSpan(after, 0);
}

const YEARS = /^(?:1[5-9]|20)\d\d$/;
const COUNTED_UNITS = /^(?:hektar|ton|barel|kuintal|meter persegi|kalori|m2|ha$)/u;

type Read = ReturnType<typeof readAmounts>;

function measured(
  amounts: Read,
  unit: string,
  sign = '',
): { readonly gloss: string; readonly detail?: string } | undefined {
  const measure = MEASURES[unit];
  if (amounts === undefined || measure === undefined) return undefined;
  const { english, value, ends } = amounts;
  const name = english === '1' ? (measure.one ?? measure.many) : measure.many;
  const below = /^[-m]/u.test(sign);
  const detail =
    value === undefined
      ? ends && bothEnds(measure, ends, below)
      : measure.detail?.(below ? -value : value);
  return {
    gloss: `${sign}${english}${measure.tight === true ? '' : ' '}${name}`,
    ...(detail !== undefined && { detail }),
  };
}

// "about 75 °F" and "about 91 °F" → "about 75–91 °F"; what goes below zero is left.
function bothEnds(
  measure: Measure,
  [from, to]: readonly [number, number],
  below: boolean,
): string | undefined {
  const [start, end] = below
    ? [undefined, undefined]
    : [measure.detail?.(from), measure.detail?.(to)];
  if (start !== undefined && start === end) return start;
  const unit = / \D+$/u.exec(end ?? '')?.[0];
  if (start === undefined || end === undefined || unit === undefined) return undefined;
  return start.endsWith(unit)
    ? `${start.slice(0, -unit.length)}–${end.replace(/^about /u, '')}`
    : undefined;
}

function plain(amounts: Read): { readonly gloss: string } | undefined {
  return amounts && { gloss: amounts.english };
}
