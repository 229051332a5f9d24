import { ownEntry } from './own-entry.ts';

/** 1 → 1st, 12 → 12th, 23 → 23rd */
export function ordinal(digits: string): string {
  if (/(?:^|[^1])1$/u.test(digits)) return `${digits}st`;
  if (/(?:^|[^1])2$/u.test(digits)) return `${digits}nd`;
  return /(?:^|[^1])3$/u.test(digits) ? `${digits}rd` : `${digits}th`;
}

const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

const IS_ORDINAL = /(?:th|first|second|third)$/;

/** one → first, twenty-five → twenty-fifth, thirty → thirtieth */
export function ordinalWord(cardinal: string): string {
  const at = Math.max(cardinal.lastIndexOf('-'), cardinal.lastIndexOf(' ')) + 1;
  const last = cardinal.slice(at);
  if (IS_ORDINAL.test(last)) return cardinal; // abad XIX: nineteenth already
  const ordinal =
    ownEntry(ORDINALS, last) ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return cardinal.slice(0, at) + ordinal;
}
