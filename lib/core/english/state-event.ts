import { EVENTS } from './derived-words.ts';
import { event, participle } from './inflect.ts';
import { ownEntry } from './own-entry.ts';

/** What happened when it is so: be elected → election, be disrupted → disruption; nothing for what only is. */
export function eventOfState(phrase: string): string | undefined {
  const own = ownEntry(EVENTS, phrase);
  if (own !== undefined || !phrase.startsWith('be ')) return own;
  const verb = VERBS_OF_PARTICIPLES.get(phrase.slice(3));
  return verb === undefined ? undefined : event(verb);
}

const VERBS_OF_PARTICIPLES: ReadonlyMap<string, string> = new Map(
  Object.keys(EVENTS)
    .filter((verb) => !verb.startsWith('be '))
    .map((verb) => [participle(verb), verb]),
);
