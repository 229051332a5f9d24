import type { Expression } from './expression.ts';

// warga sekitar, lingkungan sekitar: what is around, not about when
const NEARBY =
  'warga|masyarakat|penduduk|orang|lingkungan|kawasan|daerah|wilayah|area|alam|lokasi|tempat|rumah|bangunan|gedung|permukiman|pemukiman|perkampungan|kampung|desa|kota|pedagang|pemuda|tetangga|anak|remaja|tokoh|nelayan|petani|jalan|pasar|toko|hutan|lahan|kebun|tanah|suasana|keadaan|dunia|sungai|laut|perairan';
const ROUGHLY = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{L}-|(?<!\\p{L})(?:${NEARBY}) )(?:sekitar|sekira|kira-kira|kurang lebih|lebih kurang) $`,
  'u',
);

/**
 * A time with the word before it that leaves it open: "sekitar pukul 14.00" is around 2:00 pm.
 *
 * @param small the text in small letters
 * @returns undefined where no such word stands before it
 */
export function withHead(expression: Expression, small: string): Expression | undefined {
  const { start, kind, gloss } = expression;
  if (kind !== 'time') return undefined;
  const from = Math.max(0, start - 40);
  const match = ROUGHLY.exec(small.slice(from, start));
  if (match === null) return undefined;
  return {
    ...expression,
    start: from + match.index,
    gloss: gloss.startsWith('around ') ? gloss : `around ${gloss}`,
  };
}

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
