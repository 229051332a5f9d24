import { joinBytes } from './join-bytes.ts';
import { encodeUtf8 } from './utf8.ts';

/** What a column may hold here: whole numbers, texts, and `null` for the row's own number. */
export type SqliteValue = number | string | null;

/** SQLite's integers have 1, 2, 3, 4, 6 or 8 bytes; their types are the places in this list, counted from 1. */
const INTEGER_SIZES = [1, 2, 3, 4, 6, 8] as const;
const ZERO = 8;
const ONE = 9;
const FIRST_TEXT = 13;

interface Encoded {
  readonly type: number;
  readonly body: ArrayLike<number>;
}

/**
 * One row as SQLite stores it: the types of all columns, then their bytes.
 *
 * @throws RangeError for a number that is not whole, or too large to be exact
 * @source "Record Format" in SQLite's description of its file format
 */
export function encodeRecord(values: readonly SqliteValue[]): Uint8Array {
  const columns = values.map(encodeValue);
  const types = columns.flatMap(({ type }) => encodeVarint(type));
  // The size of the head counts its own bytes.
  const head = [...encodeVarint(types.length + (types.length < 127 ? 1 : 2)), ...types];
  return joinBytes(head, ...columns.map(({ body }) => body));
}

/**
 * A number in groups of seven bits, the highest first, all but the last marked by their top bit: 300 → `82 2c`
 *
 * @param value whole, 0 or more, exact
 */
export function encodeVarint(value: number): readonly number[] {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.unshift((rest % 128) | 128);
  }
  return bytes;
}

function encodeValue(value: SqliteValue): Encoded {
  if (value === null) return { type: 0, body: [] };
  if (typeof value === 'number') return encodeInteger(value);
  const body = encodeUtf8(value);
  return { type: FIRST_TEXT + 2 * body.length, body };
}

function encodeInteger(value: number): Encoded {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no exact whole number`);
  if (value === 0) return { type: ZERO, body: [] };
  if (value === 1) return { type: ONE, body: [] };
  const at = INTEGER_SIZES.findIndex((size) => {
    const half = 2 ** (8 * size - 1);
    return -half <= value && value < half;
  });
  const size = INTEGER_SIZES[at] ?? 8;
  // Two's complement: rounding down gives the digits of negative numbers too, once their sign is taken off.
  const body = Array.from({ length: size }, (_, place) => {
    const digit = Math.floor(value / 256 ** (size - 1 - place)) % 256;
    return digit < 0 ? digit + 256 : digit;
  });
  return { type: at + 1, body };
}
