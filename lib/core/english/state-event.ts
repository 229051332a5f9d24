import { EVENTS } from './derived-words.ts';
import { event, gerund, participle, quality } from './inflect.ts';
import { PARTICIPLES } from './irregular-words.ts';
import { ownEntry } from './own-entry.ts';

const VERBS_OF_PARTICIPLES: ReadonlyMap<string, string> = new Map(
  [...Object.keys(PARTICIPLES), ...Object.keys(EVENTS)]
    .filter((verb) => !verb.startsWith('be '))
    .map((verb) => [participle(verb), verb]),
);

/**
 * What happened when it is so: be elected → election, be broken → breaking, be disrupted → disruption.
 *
 * What only is has a name: be silent → silence, be grateful → gratitude.
 *
 * @returns undefined where English has none: be at home
 */
export function eventOfState(phrase: string): string | undefined {
  const own = ownEntry(EVENTS, phrase);
  if (own !== undefined || !phrase.startsWith('be ')) return own;
  const state = phrase.slice(3);
  const verb = VERBS_OF_PARTICIPLES.get(state);
  if (verb !== undefined) return event(verb);
  const regular = /^([a-z]+)ed$/.exec(state)?.[1];
  if (regular === undefined) return qualityOf(state);
  return regular.endsWith('i') ? gerund(`${regular.slice(0, -1)}y`) : `${regular}ing`;
}

function qualityOf(adjective: string): string | undefined {
  if (adjective.includes(' ')) return undefined;
  const named = quality(adjective);
  return / nature$|^being /.test(named) ? undefined : named;
}
