import type { Sense } from '../glossary/sense.ts';
import type { ShownSense } from './token.ts';

/** Senses of the glossary as the card shows them, order kept. */
export function shownSenses(senses: readonly Sense[]): readonly ShownSense[] {
  return senses.map((sense) => ({
    glosses: sense.glosses,
    pos: sense.pos,
    ...(sense.label !== undefined && { label: sense.label }),
    ...(sense.note !== undefined && { note: sense.note }),
    ...(sense.not !== undefined && { not: sense.not }),
  }));
}
