const MOST = 9; // letters that one digit can count
const MOST_ADDED = 3; // letters that a prefix can swallow of a root, as the t of tulis in menulis
const LEAST_SHARED = 2;

/**
 * A root written by what to drop from its headword: letters in front, letters at the end, then what to put in front.
 * `('menulis', 'tulis')` → `30t`, `('kebijakan', 'bijak')` → `22`. Nearly all roots stand in their headword, and a
 * few such codes serve thousands of them, which compresses to half of what the roots themselves take.
 *
 * @returns undefined where the root shares too little with the headword
 */
export function codeRoot(headword: string, root: string): string | undefined {
  for (let added = 0; added <= MOST_ADDED && root.length - added >= LEAST_SHARED; added++) {
    const shared = root.slice(added);
    const front = headword.lastIndexOf(shared);
    const end = headword.length - front - shared.length;
    if (front >= 0 && front <= MOST && end <= MOST) return `${front}${end}${root.slice(0, added)}`;
  }
  return undefined;
}

/** The inverse of `codeRoot`. */
export function readRootCode(headword: string, code: string): string {
  const [front, end] = [Number(code.charAt(0)), Number(code.charAt(1))];
  return code.slice(2) + headword.slice(front, headword.length - end);
}
