const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const HYPHENS = /[\u2010\u2011\u2012\u2013\uFE63\uFF0D]/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BB\u02BC\u2032\u0060\u00B4\uFF07]/gu;

/**
 * One spelling for what is one word to a reader: no soft hyphens or zero-width characters,
 * plain hyphens and apostrophes, composed accents. Case is kept. "Jum’at" → "Jum'at".
 */
export function plain(surface: string): string {
  return surface
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(APOSTROPHES, "'")
    .normalize('NFC');
}

/** `plain` and lower case: the form under which words are looked up. "Negara‑Negara" → "negara-negara". */
export function fold(surface: string): string {
  return plain(surface).toLowerCase();
}

/** Does the word begin with a capital letter? "Kim" yes, "kim" and "13" no. */
export function isCapitalised(word: string): boolean {
  const first = word.codePointAt(0);
  return first !== undefined && isCapital(String.fromCodePoint(first));
}

/** The word with a capital letter in front: "jakarta" → "Jakarta". */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Is every letter a capital, and are there two or more? "KPK" yes, "A" and "Kim" no. */
export function isAllCapitals(word: string): boolean {
  let capitals = 0;
  for (const letter of word) {
    if (isCapital(letter)) capitals += 1;
    else if (letter !== letter.toUpperCase()) return false;
  }
  return capitals >= 2;
}

// A letter that is no small one of its own. To compile \p{Lu} would take a fresh background milliseconds.
function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
