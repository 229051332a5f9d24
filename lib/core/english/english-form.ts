const SHORTEST_STEM = 4; // letters
const SHORTEST_PART = 3;
// What stands between or at the ends of hyphenated English words beside the words themselves.
const SMALL_PARTS = new Set('up on in by to of or at no go e co re y pre pro non'.split(' '));

/**
 * Is this an English word as it stands, the plural, the -ing or the -ed of one, or words of English with hyphens between:
 * skills, uploading, long-term, end-to-end, start-ups?
 *
 * @param word lower case
 * @param isEnglish does the list of English words have it?
 */
export function isEnglishForm(word: string, isEnglish: (word: string) => boolean): boolean {
  if (isEnglish(word) || isInflected(word, isEnglish)) return true;
  const parts = word.split('-');
  if (parts.length < 2 || parts.length > MOST_PARTS) return false;
  const known = parts.map((part) => isPart(part, isEnglish));
  return known.every(Boolean) && parts.some((part) => part.length >= SHORTEST_PART);
}

const MOST_PARTS = 4;

function isPart(part: string, isEnglish: (word: string) => boolean): boolean {
  if (SMALL_PARTS.has(part)) return true;
  return part.length >= SHORTEST_PART && (isEnglish(part) || isInflected(part, isEnglish));
}

// stations, communities, touches; streaming, hosted, planned
function isInflected(word: string, isEnglish: (word: string) => boolean): boolean {
  return stems(word).some((stem) => stem.length >= SHORTEST_STEM && isEnglish(stem));
}

function stems(word: string): readonly string[] {
  const [, stem = '', ending = ''] = /^([a-z]+?)(s|ing|ed)$/.exec(word) ?? [];
  if (ending === '') return [];
  if (ending === 's') {
    if (/(?:s|us|is)$/.test(stem)) return [];
    if (stem.endsWith('ie')) return [stem, `${stem.slice(0, -2)}y`];
    return /(?:s|x|z|ch|sh)e$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem];
  }
  const single = stem.replace(/([bdgklmnprt])\1$/, '$1');
  return ending === 'ed' && stem.endsWith('i')
    ? [`${stem.slice(0, -1)}y`]
    : [...new Set([stem, `${stem}e`, single])];
}
