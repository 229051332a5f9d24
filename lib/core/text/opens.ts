/**
 * Does what stands between two words let the second begin like a sentence: a quotation mark, a colon, the dash of a
 * dateline (JAKARTA – Perundingan …)? A capital there says nothing.
 *
 * @param gap the text between them
 */
export function opensBehind(gap: string): boolean {
  return /["“”‘'«(:•–—]\s*$|\s-\s+$/u.test(gap);
}
