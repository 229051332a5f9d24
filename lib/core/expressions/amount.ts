import { group, readDigits, SCALES, shortScale } from './numerals.ts';
import { anyOf, joinRange, TO } from './rule.ts';

// No number has more groups; without that bound each place of "1.1.1.1 …" would look to the end of the text.
export const DIGITS = String.raw`\d+(?:[.,]\d+){0,12}`;
const SCALE = `(?:${anyOf(Object.keys(SCALES).filter((word) => word.length > 1))})`;
const LETTER_SCALE = `(?:${anyOf(Object.keys(SCALES))})`;

/** Digits with their scale: 12.500.000 · 1,5 juta · 2 ribu triliun · 500rb */
export const AMOUNT = amountOf(SCALE);
/** The same behind a currency, where M is a billion and T a trillion. */
export const MONEY_AMOUNT = amountOf(LETTER_SCALE);
/** Rp466 triliun hingga 2045: behind a scale a bare year is none of the range. */
export const NO_YEAR = String.raw`(?!(?<=(?:juta|mil[iy]ar|triliun|jt|[mt]) (?:hingga|sampai(?: dengan)?) )(?:19|20)\d\d(?![\d\p{L}]|[.,]\d))`;
/** One amount or a range of two, in three groups: from, joint, to. */
export const AMOUNTS = `(${AMOUNT})(?:(${TO}| ?± ?)${NO_YEAR}(${AMOUNT}))?`;

function amountOf(scale: string): string {
  return `${DIGITS}(?:-?an(?!\\p{L}))?(?: ?${scale}(?:-?an)?(?!\\p{L}))?(?: ${SCALE}(?:an)?(?!\\p{L}))?`;
}

/** An amount as printed, understood. */
export interface Amount {
  readonly value: number;
  /** Without the scale's name: "1.5", "500,000". */
  readonly english: string;
  /** "million", "billion" …; empty for what is written in full. */
  readonly scale: string;
  /** Printed with -an: only about that much. */
  readonly rough: boolean;
}

/** Where the amount stands, as far as it tells how to read it. */
export interface AmountUse {
  /** Money groups bare digits and never has three decimals. */
  readonly money?: boolean;
  /** Something is measured or counted, so that bare digits are grouped as well. */
  readonly bare?: boolean;
  /** Things are counted, so that "1,500" groups thousands. */
  readonly counted?: boolean;
  /** Scale of the other end of the range: the "miliar" of "2-3 miliar". */
  readonly scale?: string;
}

const PARTS = new RegExp(
  `^(${DIGITS})\\s*(${LETTER_SCALE})?(-?an)?\\s*(${LETTER_SCALE})?(an)?$`,
  'iu',
);

/** Reads one amount: "1,5 triliun" → 1.5 trillion, "500 ribu" → 500,000. */
function readAmount(printed: string, use: AmountUse = {}): Amount | undefined {
  const [, digits = '', lead, rough, behind, rough2] = PARTS.exec(printed.trim()) ?? [];
  // 500-an ribu: the scale stands behind the ending
  const first = lead ?? behind ?? use.scale;
  const second = lead === undefined ? undefined : behind;
  const read = readDigits(digits, {
    scaled: first !== undefined,
    grouped: use.money === true || use.counted === true,
  });
  if (read === undefined) return undefined;
  const small = SCALES[scaleKey(first)];
  const large = SCALES[scaleKey(second)];
  const about = rough !== undefined || rough2 !== undefined;
  if (small === undefined) {
    const english =
      (use.money || use.bare) && /^\d{4,}$/.test(digits) ? group(digits) : read.english;
    return { value: read.value, english, scale: '', rough: about };
  }
  const value = read.value * small.value * (large?.value ?? 1);
  // Thousands are written out: 1,5 ribu → 1,500; 1,2 ribu triliun → 1,200 trillion.
  const whole = Math.round(read.value * small.value * 1e6) / 1e6;
  if (small.value === 1e3 && Number.isInteger(whole)) {
    return { value, english: group(String(whole)), scale: large?.name ?? '', rough: about };
  }
  const scale = large === undefined ? small.name : `${small.name} ${large.name}`;
  return { value, english: read.english, scale, rough: about };
}

/** Reads one amount or a range: "2-3 miliar" → "2–3 billion". `value` only of a single one, `ends` of a range. */
export function readAmounts(
  from: string | undefined,
  joint: string | undefined,
  to: string | undefined,
  use: AmountUse = {},
):
  | {
      readonly english: string;
      readonly value?: number;
      readonly ends?: readonly [number, number];
    }
  | undefined {
  if (from === undefined) return undefined;
  if (to === undefined) {
    const amount = readAmount(from, use);
    return amount && { english: inWords(amount), value: amount.value };
  }
  const end = readAmount(to, use);
  const shared = /[a-z]/iu.test(from) ? undefined : shortScale(to);
  const start = readAmount(from, { ...use, ...(shared !== undefined && { scale: shared }) });
  if (start === undefined || end === undefined) return undefined;
  const left = start.scale === end.scale ? start.english : inWords({ ...start, rough: false });
  const about = start.rough || end.rough ? 'about ' : '';
  return {
    english: `${about}${joinRange(left, inWords({ ...end, rough: false }), joint)}`,
    ends: [start.value, end.value],
  };
}

function inWords({ english, scale, rough }: Amount): string {
  return `${rough ? 'about ' : ''}${english}${scale === '' ? '' : ` ${scale}`}`;
}

function scaleKey(printed: string | undefined): string {
  return printed === undefined ? '' : printed.toLowerCase();
}
