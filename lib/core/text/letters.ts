// Browsers build a class of Unicode anew for every pattern that holds one, in every page: \p{L} takes a hundred times
// as long as the ranges below. What our patterns look for is Indonesian, so that the letters of Latin script do.
const CLASSES: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-zÀ-ÖØ-Þß-öø-ɏḀ-ỿ',
  '\\p{Lu}': 'A-ZÀ-ÖØ-Þ',
  '\\p{Ll}': 'a-zß-öø-ÿ',
  '\\p{N}': '\\d²³¹¼-¾',
};

/** A pattern's source with \p{L}, \p{Lu}, \p{Ll} and \p{N} as the ranges of Latin script. */
export function latinSource(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{[A-Z][a-z]?\}|\\.|[[\]]/g, (part) => {
    if (part === '[') inClass = true;
    else if (part === ']') inClass = false;
    const letters = CLASSES[part];
    if (letters === undefined) return part;
    return inClass ? letters : `[${letters}]`;
  });
}

/** The same pattern for text in Latin script, without the flag u: `latin(/^\p{Lu}/u)`. */
export function latin({ source, flags }: RegExp): RegExp {
  return new RegExp(latinSource(source), flags.replace('u', ''));
}
