import { DATE_EDGE as EDGE, DATE_END as END, PAST, YEAR } from './date-words.ts';
import { pattern, type Rule, WORD_END } from './rule.ts';

/** Years that a school, a budget or a sport counts by. */
const KINDS: Readonly<Record<string, string>> = {
  ajaran: 'school year',
  pelajaran: 'school year',
  akademik: 'academic year',
  anggaran: 'fiscal year',
  fiskal: 'fiscal year',
  buku: 'financial year',
  pajak: 'tax year',
};
const YEARS = `(${YEAR})(?: ?([-/]) ?(${YEAR}|\\d{2}))?`;

/** Years by the name of what they are years of: tahun ajaran 2024/2025, musim 2023/24, Reformasi '98. */
export const NAMED_YEAR_RULES: readonly Rule[] = [
  {
    // tahun ajaran 2024/2025 · tahun anggaran 2024 · TA 2023
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:tahun (${Object.keys(KINDS).join('|')})|TA\\.?) ${YEARS}${PAST}${END}`,
    ),
    read: ([whole, kind, from = '', mark = '', to]) => {
      if (kind === undefined && !whole.startsWith('TA')) return undefined;
      if (to === undefined) return { gloss: `${kindOf(kind, 'fiscal year')} ${from}` };
      return follows(from, to)
        ? { gloss: `${from}${mark === '-' ? '–' : mark}${to} ${kindOf(kind, 'academic year')}` }
        : undefined;
    },
  },
  {
    // musim 2023/24 · musim kompetisi 2023-2024
    kind: 'date',
    pattern: pattern(`${EDGE}musim (?:kompetisi )?${YEARS}${PAST}${END}`),
    read: ([, from = '', mark = '', to]) =>
      to === undefined || follows(from, to)
        ? { gloss: `${from}${mark === '-' ? '–' : mark}${to ?? ''} season` }
        : undefined,
  },
  {
    // Angkatan 66 · angkatan '98: those who were young in that year, and no 66th intake
    kind: 'date',
    pattern: pattern(
      `(?<![\\p{L}\\p{N}-])angkatan ['’‘]?(45|66|74|78|98)${END}(?! (?:tahun|Lemhannas|Sespim|orang)(?!\\p{L}))`,
    ),
    read: ({ 1: year, input = '', index = 0 }) =>
      SCHOOL.test(input.slice(0, index)) ? undefined : { gloss: `the generation of 19${year}` },
  },
  {
    // angkatan '90
    kind: 'date',
    pattern: pattern(`${EDGE}(?:(angkatan)|(generasi)|kelas) ['’‘](\\d{2})${END}`),
    read: ([, , people, year]) => ({
      gloss: `the ${people === undefined ? 'class' : 'generation'} of ${century(year)}`,
    }),
  },
  {
    // Reformasi '98: a short year behind a name, where no quotation opens and no minute is meant
    kind: 'date',
    pattern: pattern(
      `(?<=\\p{L} )['’‘](\\d{2})${WORD_END}(?!['’”"]|[.,:/]\\d|-\\d| (?:orang|persen|menit|tahun|hari|jam|kali|juta|ribu)(?!\\p{L}))`,
    ),
    read: ({ 1: year, input = '', index = 0 }) => {
      const before = input.slice(Math.max(0, index - 60), index);
      const after = input.slice(index + 3, index + 100);
      const isYear = NAME.test(before) && !SCORED.test(before) && !CLOSING.test(after);
      return isYear ? { gloss: century(year) } : undefined;
    },
  },
  {
    // malam tahun baru 2020 is the last of 2019
    kind: 'date',
    pattern: pattern(`${EDGE}malam (?:pergantian )?tahun baru (${YEAR})${END}`),
    read: ([, year]) => ({
      gloss: `New Year's Eve, 31 December ${Number(year) - 1}`,
      detail: `the night before 1 January ${year}`,
    }),
  },
];

const SCHOOL =
  /(?:\p{Lu}{2,}[\p{L}-]*|\d|(?<!\p{L})(?:Sespim\p{L}*|[Ss]ekolah|[Dd]iklat|[Ll]atsar)) $/u;
const NAME =
  /(?:\p{Lu}[\p{L}-]*|(?<!\p{L})(?:musim|era|edisi|tahun|piala|pemilu|krisis|tragedi)) $/u;
const SCORED = /(?<!\p{L})(?:gol|mencetak|pencetak|skor|menit)(?!\p{L})/iu;
const CLOSING = /^[^.!?]*[\p{L}\p{N}.,!?]['’](?![\p{L}\p{N}])/u;

function kindOf(kind: string | undefined, alone: string): string {
  return KINDS[kind?.toLowerCase() ?? ''] ?? alone;
}

// 2023/2024 or 2023/24, but not 2023/12
function follows(from: string, to: string): boolean {
  return Number(to.slice(-2)) === (Number(from) + 1) % 100;
}

function century(year = ''): string {
  return `${Number(year) > 40 ? 19 : 20}${year}`;
}
