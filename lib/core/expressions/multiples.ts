import { DIGITS, readAmounts } from './amount.ts';
import { EDGE, pattern, type Rule, TO, WORD_END } from './rule.ts';

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
    // voor 1 1/2 · 2 1/2 sendok teh; not "Liga 1 1/2 final"
    kind: 'number',
    pattern: pattern(
      `(?<!(?<!\\p{L})(?:liga|divisi|seri|kelas|tanggal|tgl\\.?|pukul|jam|nomor|no\\.?|pasal|blok|rt|rw|grup|babak|hari|juara) )${EDGE}(\\d{1,2}) (1/2|[12]/3|[13]/4|[1-4]/5|[1357]/8)(?![\\p{L}\\p{N}]|[.,:/-]\\p{N}|/| final)`,
    ),
    read: ([, whole, part]) => ({ gloss: `${whole} ${part}` }),
  },
];
