import type { ArticleMemory } from '../gloss/token.ts';
import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import { findNames } from './find-names.ts';

const DEFINED = /((?:\p{L}[\p{L}'’-]*[ ,]+){1,9}\p{L}[\p{L}'’-]*) \(([A-Z][A-Za-z]{1,9})\)/gu;
const MOST = 200; // of a kind an article may teach; more would be a list, not an article

/**
 * What a paragraph teaches for the rest of its article: acronyms that it spells out ("Bursa Efek Jakarta (BEJ)") and
 * full names, so that a later Surya is Surya Paloh and not the sun.
 */
export function learn(
  text: string,
  tokens: readonly Token[],
  memory: ArticleMemory,
  lexicon: Lexicon,
): ArticleMemory {
  const acronyms: Record<string, string> = { ...memory.acronyms };
  for (const match of text.matchAll(DEFINED)) {
    const [, words = '', acronym = ''] = match;
    const expansion = expansionOf(words, acronym);
    if (expansion !== undefined && Object.keys(acronyms).length < MOST)
      acronyms[acronym] = expansion;
  }
  const names: Record<string, string> = { ...memory.names };
  for (const { first, last, what } of findNames(text, tokens, () => false, lexicon, memory)) {
    if (first === last || what === 'organisation' || Object.keys(names).length >= MOST) continue;
    const span = tokens.slice(first, last + 1);
    const full = text.slice(span[0]?.start, span.at(-1)?.end);
    for (const token of span) {
      if (token.capitalised && token.surface.length > 2 && !Object.hasOwn(names, token.folded))
        names[token.folded] = full;
    }
  }
  return { ...memory, acronyms, names };
}

/** The last words whose letters, in order, hold those of the acronym, beginning with its first. */
function expansionOf(words: string, acronym: string): string | undefined {
  const list = words.split(/[ ,]+/u);
  const letters = acronym.toLowerCase();
  for (let count = Math.min(list.length, letters.length + 3); count >= 2; count -= 1) {
    const tail = list.slice(-count);
    if (!tail[0]?.toLowerCase().startsWith(letters.charAt(0)) || !/^\p{Lu}/u.test(tail[0]))
      continue;
    if (standsIn(letters, tail.join(' ').toLowerCase())) return tail.join(' ');
  }
  return undefined;
}

function standsIn(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
