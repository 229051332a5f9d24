import type { PartOfSpeech } from '../glossary/sense.ts';

/** A gloss that was put together, and the part of speech of what it says. */
export interface Composed {
  readonly gloss: string;
  readonly pos: PartOfSpeech;
}

/** What was put together is a verb. */
export function verb(gloss: string): Composed {
  return { gloss, pos: 'verb' };
}

/** What was put together is a noun. */
export function noun(gloss: string): Composed {
  return { gloss, pos: 'noun' };
}
