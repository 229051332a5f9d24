import { ownEntry } from './own-entry.ts';

const IRREGULAR: Readonly<Record<string, string>> = {
  good: 'the good thing is',
  fast: 'fast',
  hard: 'hard',
  great: 'best of all',
  true: 'truly',
  whole: 'wholly',
  bad: 'worse still',
  severe: 'worse still',
  grave: 'worse still',
  short: 'briefly',
  unlucky: 'unfortunately',
  'ill-fated': 'tragically',
  cool: 'the cool thing is',
  fun: 'the fun thing is',
  special: 'the special thing is',
  worried: 'the worry is',
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

/** How something is done: casual → casually, relaxed → in a relaxed way; undefined where no one word says it. */
export function manner(adjective: string): string | undefined {
  if (/^(?:as|in|of|at) /.test(adjective)) return undefined;
  if (adjective.includes(' ') || /(?:ed|ly)$/.test(adjective)) return `in a ${adjective} way`;
  return ownEntry(IRREGULAR, adjective) === undefined ? adverb(adjective) : undefined;
}

/** The adjective behind an adverb: frankly → frank, arbitrarily → arbitrary; undefined for what has none, as often. */
export function adjectiveOf(adverb: string): string | undefined {
  if (
    !/^[a-z]{3,}ly$/.test(adverb) ||
    /^(?:only|early|daily|family|likely|lovely|friendly)$/.test(adverb)
  )
    return undefined;
  const stem = adverb.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (stem.endsWith('ical')) return stem;
  if (stem.endsWith('al') && /(?:tic|nic|mic)al$/.test(stem)) return stem.slice(0, -2);
  return /(?:ab|ib|mp|bt)$/.test(stem) ? `${stem}le` : stem;
}
