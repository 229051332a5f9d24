import { ownEntry } from './own-entry.ts';

const IRREGULAR: Readonly<Record<string, string>> = {
  good: 'well',
  fast: 'fast',
  hard: 'hard',
  great: 'best of all',
  true: 'truly',
  whole: 'wholly',
  bad: 'worse still',
  severe: 'worse still',
  grave: 'worse still',
  cool: 'the cool thing is',
  fun: 'the fun thing is',
};

/** What an adjective says of a whole sentence: strange → strangely, tragic → tragically, funny → funnily. */
export function adverb(adjective: string): string {
  const irregular = ownEntry(IRREGULAR, adjective);
  if (irregular !== undefined) return irregular;
  if (adjective.includes(' ') || /(?:ed|ly)$/.test(adjective)) return `the ${adjective} thing is`;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  if (adjective.endsWith('ll')) return `${adjective}y`;
  return /ic$/.test(adjective) ? `${adjective}ally` : `${adjective}ly`;
}
