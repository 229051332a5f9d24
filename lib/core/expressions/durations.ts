import { AMOUNT, DIGITS, readAmounts } from './amount.ts';
import { wordsToNumber } from './numerals.ts';
import { EDGE, pattern, type Rule, WORD_END, WORD_START } from './rule.ts';
import { NUMBER_PHRASE } from './spelled.ts';

/** Units of time from the longest to the shortest. */
const SPANS: Readonly<Record<string, string>> = {
  tahun: 'year',
  bulan: 'month',
  minggu: 'week',
  pekan: 'week',
  hari: 'day',
  jam: 'hour',
  menit: 'minute',
  detik: 'second',
};
const UNIT = `(${Object.keys(SPANS).join('|')})`;
const COUNT = `(${DIGITS}|${NUMBER_PHRASE})`;
const RANKS = Object.keys(SPANS);

/** How long something took, said in several units. One unit alone is a number and a word. */
export const DURATION_RULES: readonly Rule[] = [
  {
    // 1,8 juta tahun lalu · 60.000 tahun silam; "naik menjadi 1.500 tahun lalu" was last year
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:(${AMOUNT}) tahun (?:yang lalu|silam)|(\\d+(?:,\\d+)?(?:(?: ?- ?| hingga | sampai )\\d+(?:,\\d+)?)? (?:juta|miliar)) tahun lalu)${WORD_END}`,
    ),
    read: ([, many, more = many ?? '']) => {
      const [, from = more, joint, to] = /^(\S+?)( ?- ?| hingga | sampai )(.+)$/u.exec(more) ?? [];
      const read = readAmounts(from, joint, to);
      return read && { gloss: `${read.english} years ago` };
    },
  },
  {
    // durasi 02.15 menit · berdurasi sekitar 1.30 jam: what stands before the point is no decimal
    kind: 'number',
    pattern: pattern(
      `(?:(?<=(?<!\\p{L})(?:ber)?durasi(?:nya)?(?: \\p{L}+){0,2} )|(?<!(?<!\\p{L})(?:pukul|jam|pkl\\.?) )(?=0\\d))${EDGE}(\\d{1,2})[.:]([0-5]\\d) (jam|menit)${WORD_END}`,
    ),
    read: ([, whole = '', rest = '', unit = '']) => {
      const [large, small] = /^j/iu.test(unit) ? ['hour', 'minute'] : ['minute', 'second'];
      const parts = [many(whole, large), many(rest, small)].filter((part) => !part.startsWith('0'));
      return parts.length === 0 ? undefined : { gloss: parts.join(' ') };
    },
  },
  {
    // 2+1 tahun, of a contract: two years and perhaps one more
    kind: 'number',
    pattern: pattern(`${EDGE}([1-9]\\+[1-9]) (tahun|musim)${WORD_END}`),
    read: ([, years, unit = '']) => ({
      gloss: `${years} ${/^t/iu.test(unit) ? 'years' : 'seasons'}`,
    }),
  },
  {
    // 2 jam 14 menit 9 detik · satu tahun enam bulan
    kind: 'number',
    pattern: pattern(
      `(?:${EDGE}|${WORD_START})${COUNT} ${UNIT},? (?:dan )?${COUNT} ${UNIT}(?:,? (?:dan )?${COUNT} ${UNIT})?${WORD_END}(?! (?:lalu|silam|kemudian|lagi|yang lalu)(?!\\p{L}))`,
    ),
    read: ([, ...parts]) => {
      const spans: string[] = [];
      let before = -1;
      for (let at = 0; at + 1 < parts.length; at += 2) {
        const [count, unit] = [parts[at], parts[at + 1]?.toLowerCase()];
        if (count === undefined || unit === undefined) break;
        const rank = RANKS.indexOf(unit);
        const many = counted(count, unit);
        // "5 hari 3 bulan" are two things.
        if (rank <= before || many === undefined) return undefined;
        before = rank;
        spans.push(`${many} ${SPANS[unit]}${many === '1' ? '' : 's'}`);
      }
      return { gloss: spans.join(' ') };
    },
  },
];

// "02" minute → 2 minutes
function many(count: string, unit: string): string {
  return `${Number(count)} ${unit}${Number(count) === 1 ? '' : 's'}`;
}

function counted(count: string, unit: string): string | undefined {
  // 1 menit 50.789 detik: a lap is timed to thousandths
  if (unit === 'detik' && /^\d{1,2}[.,]\d{3}$/u.test(count)) return count.replace(',', '.');
  if (/^\d/u.test(count)) return readAmounts(count, undefined, undefined)?.english;
  const value = wordsToNumber(count.toLowerCase().split(/\s+/u));
  return value === undefined ? undefined : String(value);
}
