import type { WordContext } from '../gloss/context.ts';
import { besideWhat, possessive } from './owner.ts';

const TO_PERSONS = new Set(
  'for to with from by at about against toward towards of according to before after behind beside between without'.split(
    ' ',
  ),
);

const SPATIAL = /^(?:behind|beside|around|near|next to|in front of)$/;

/** untuknya: for him/her; di dalamnya: inside it; khusus untuknya: specifically for him/her. */
export function prepositionWithNya(gloss: string, context: WordContext, built = ''): string {
  if (/^(?:between|among)$/.test(gloss)) return 'among them';
  const [, where = '', place] = /^(.+ )the (\S+)(?: of)?$/.exec(gloss) ?? [];
  if (place !== undefined) return `${where}${possessive(place, context, built)} ${place}`;
  if (/^(?:up)?on [a-z]+ing\b/.test(gloss)) return gloss;
  const [, at, thing] = /^(at|in|on|to|from|into) ([a-z]+)$/.exec(gloss) ?? [];
  if (at !== undefined && thing !== undefined && !TO_PERSONS.has(thing))
    return `${at} ${possessive(thing, context, built)} ${thing}`;
  if (SPATIAL.test(gloss)) return `${gloss} ${besideWhat(context)}`;
  return `${gloss} ${TO_PERSONS.has(gloss.slice(gloss.lastIndexOf(' ') + 1)) ? 'him/her' : 'it'}`;
}
