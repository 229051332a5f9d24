import { DIGITS, readAmounts } from './amount.ts';
import { MEASURES } from './measures.ts';
import { wordsToNumber } from './numerals.ts';
import {
  anyOf,
  EDGE,
  inSmallLetters,
  pattern,
  type Rule,
  TO,
  WORD_END,
  WORD_START,
} from './rule.ts';
import { isSpan, SPAN_UNITS } from './spans.ts';
import { NUMBER_PHRASE, spelledOut } from './spelled.ts';

const UNIT = anyOf(Object.keys(MEASURES).filter((name) => /^[a-z]{2}[a-z ]*$/u.test(name)));
const FEW = String.raw`\d{1,3}(?:,\d{1,2})?`;

/** How many times as much, and wholes with a fraction behind them. */
export const MULTIPLE_RULES: readonly Rule[] = [
  {
    // 3,5 kali lipat · 2-3 kali lipat
    kind: 'number',
    pattern: pattern(`${EDGE}(${DIGITS})(?:(${TO})(${DIGITS}))? kali lipat(?:nya)?${WORD_END}`),
    read: ([, from, joint, to]) => {
      const read = readAmounts(from, joint, to, { bare: true });
      return read && { gloss: `${read.english}${to === undefined ? '-fold' : ' times'}` };
    },
  },
  {
    // 1,5 kali: what happens 3 times is counted by a number and a word
    kind: 'number',
    pattern: pattern(
      `${EDGE}(?:(${FEW})(?:(${TO})(${FEW}))?|(\\d\\.\\d{1,2})) kali${WORD_END}(?! lipat| \\d)`,
    ),
    read: ([whole, few, joint, to, pointed]) => {
      if (!/\d[,.]\d/u.test(whole)) return undefined;
      const read = readAmounts(few ?? pointed, joint, to);
      return read && { gloss: `${read.english} times` };
    },
  },
  {
    // satu setengah kali · dua setengah kali lipat
    kind: 'number',
    pattern: pattern(`${WORD_START}(${NUMBER_PHRASE}) kali(?: lipat)?(?:nya)?${WORD_END}`),
    read: ([, words = '']) => {
      const list = words.toLowerCase().split(/\s+/u);
      const value = list.at(-1) === 'setengah' ? wordsToNumber(list) : undefined;
      return value === undefined ? undefined : { gloss: `${spelledOut(list, value)} times` };
    },
  },
  {
    // voor 1 1/2 · 2 1/2 jam; not "Liga 1 1/2 final"
    kind: 'number',
    pattern: pattern(
      `(?<!(?<!\\p{L})(?:liga|divisi|seri|kelas|tanggal|tgl\\.?|pukul|jam|nomor|no\\.?|pasal|blok|rt|rw|grup|babak|hari|juara) )${EDGE}(\\d{1,2}) (1/2|[12]/3|[13]/4|[1-4]/5|[1357]/8)(?![\\p{L}\\p{N}]|[.,:/-]\\p{N}|/| final)(?: (${UNIT})( (?:yang )?(?:lalu|silam))?${WORD_END})?`,
    ),
    read: ({ 0: printed, 1: whole, 2: part, 3: unit, 4: ago, input = '', index = 0 }) => {
      const number = `${whole} ${part}`;
      const name = unit?.toLowerCase();
      if (name === undefined) return { gloss: number };
      const measured = `${number} ${MEASURES[name]?.many}`;
      if (ago !== undefined) return SPAN_UNITS.has(name) ? { gloss: `${measured} ago` } : undefined;
      const end = index + printed.length;
      const after = inSmallLetters(input.slice(end, end + 40));
      return SPAN_UNITS.has(name) && !isSpan(after, 0) ? undefined : { gloss: measured };
    },
  },
];
