/** 1 → 1st, 12 → 12th, 23 → 23rd */
export function ordinal(digits: string): string {
  if (/(?:^|[^1])1$/u.test(digits)) return `${digits}st`;
  if (/(?:^|[^1])2$/u.test(digits)) return `${digits}nd`;
  return /(?:^|[^1])3$/u.test(digits) ? `${digits}rd` : `${digits}th`;
}
