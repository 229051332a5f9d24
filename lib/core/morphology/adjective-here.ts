import { manner } from '../english/adverb.ts';
import { neighbour, type WordContext } from '../gloss/context.ts';

const EXCLAIMED = new Set(['betapa', 'alangkah']);

/** What an adjective with -nya says of how: betapa senangnya happy, dengan santainya berjalan in a relaxed way. */
export function ofHow(gloss: string, context: WordContext): string | undefined {
  const before = neighbour(context, -1)?.folded ?? '';
  if (EXCLAIMED.has(before)) return gloss;
  return before === 'dengan' && isBeforeDeed(context) ? manner(gloss) : undefined;
}

// not "dengan mahalnya beras"
function isBeforeDeed(context: WordContext): boolean {
  const after = neighbour(context, 1);
  return after === undefined || context.classOf?.(after) === 'verb';
}

/** Is it most of all, terbaik? Not honest or modest. */
export const isMost = (gloss: string): boolean =>
  /^most |(?<!^(?:hon|mod|earn))est$|^worst$/.test(gloss);
