import { event } from './inflect.ts';
import { eventOfState } from './state-event.ts';

const IN = new Set(
  'rise increase surge decline decrease drop change growth jump slowdown'.split(' '),
);

/** What happens when it happens or is so: depart → departure, be silent → silence. */
export function deedOf(gloss: string): string {
  return eventOfState(gloss) ?? event(gloss);
}

/** What happened, before what it happened to: rise → rise in, be elected → election of. */
export function happeningOf(gloss: string): string {
  const noun = deedOf(gloss);
  if (noun.endsWith(' of')) return noun;
  return `${noun} ${IN.has(noun) ? 'in' : 'of'}`;
}
