import type { Lexicon, Sense } from '../glossary/sense.ts';
import { plain } from '../text/fold.ts';

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
