import type { Lexicon, Sense } from '../glossary/sense.ts';
import { plain } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';

/**
 * Places side by side: AS-China is US–China, Jakarta-Bandung a line between two towns, Israel-Hamas a place and whom it
 * fights.
 *
 * @returns what English calls them, undefined when one of them is in no list or the whole is
 */
export function placePair(surface: string, lexicon: Lexicon): string | undefined {
  const halves = plain(surface).split('-');
  if (halves.length < 2 || halves.length > 4 || lexicon.has(surface)) return undefined;
  const senses = halves.map((half) => properSense(half, lexicon));
  if (!senses.some((sense) => sense?.pos === 'place')) return undefined;
  const names = senses.map((sense) => sense && shortName(sense));
  return names.includes(undefined) ? undefined : names.join('–');
}

function properSense(half: string, lexicon: Lexicon): Sense | undefined {
  if (!/^\p{Lu}/u.test(half)) return undefined;
  const title = half.charAt(0) + half.slice(1).toLowerCase();
  const [sense] = [half, title].map((form) => lexicon.senses(form)[0]).filter(Boolean);
  return sense?.pos === 'place' || sense?.pos === 'name' ? sense : undefined;
}

// US rather than United States, as the pair itself is short; Solo rather than Solo (Surakarta).
function shortName({ glosses, expansion }: Sense): string | undefined {
  const bare = glosses.map((gloss) => gloss.replace(/\s*\([^)]*\)/gu, ''));
  return expansion === undefined ? bare[0] : bare.sort((a, b) => a.length - b.length)[0];
}

const LONGEST = 3; // words of one place

/**
 * Israel-Amerika Serikat, Korea Utara-Rusia: places side by side of which one has several words.
 *
 * @param at index of the word with the hyphen
 */
export function placePairAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): NameSpan | undefined {
  const pair = tokens[at];
  const [left, right, more] = pair?.capitalised === true ? plain(pair.surface).split('-') : [];
  if (left === undefined || right === undefined || more !== undefined) return undefined;
  const before = longestPlace(lexicon, (count) => {
    const first = tokens[at - count];
    const words = first && text.slice(first.start, pair?.start);
    return words !== undefined && isOneLine(words) ? `${words}${left}` : undefined;
  });
  const behind = longestPlace(lexicon, (count) => {
    const last = tokens[at + count];
    const words = last && text.slice(pair?.end, last.end);
    return words !== undefined && isOneLine(words) ? `${right}${words}` : undefined;
  });
  if (before === undefined || behind === undefined || before.count + behind.count === 0)
    return undefined;
  const gloss = `${before.english}–${behind.english}`;
  return { first: at - before.count, last: at + behind.count, kind: 'place', what: 'place', gloss };
}

// The longest listed place, by how many words it has besides the half of the pair.
function longestPlace(
  lexicon: Lexicon,
  printed: (count: number) => string | undefined,
): { readonly count: number; readonly english: string } | undefined {
  for (let count = LONGEST - 1; count >= 0; count -= 1) {
    const words = printed(count);
    const sense = words === undefined ? undefined : lexicon.senses(words)[0];
    const english = sense?.pos === 'place' ? shortName(sense) : undefined;
    if (english !== undefined) return { count, english };
  }
  return undefined;
}

function isOneLine(words: string): boolean {
  return words === '' || /^(?: ?\p{Lu}\p{L}+ ?)+$/u.test(words);
}
