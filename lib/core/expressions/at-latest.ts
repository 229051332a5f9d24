import type { Expression } from './expression.ts';

const UNTIL =
  /(?<!\p{L})(?:sampai|hingga|sampai dengan|s\.d\.?|s\/d|sebelum|menjelang|jelang|per)(?: dengan| pada)? $/u;

const LATE = /^(the )?late /;

/** "sampai akhir tahun ini" is until the end of this year, where "akhir tahun ini" alone is late this year. */
export function atLatest(expression: Expression, small: string): Expression {
  const { start, kind, gloss } = expression;
  if (!LATE.test(gloss) || kind === 'time' || !small.startsWith('akhir', start)) return expression;
  return UNTIL.test(small.slice(Math.max(0, start - 16), start))
    ? { ...expression, gloss: gloss.replace(LATE, 'the end of $1') }
    : expression;
}
