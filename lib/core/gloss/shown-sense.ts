import type { Sense } from '../glossary/sense.ts';
import type { ShownSense } from './token.ts';

/**
 * Senses of the glossary as the card shows them, order kept; a gloss that a sense above says already is not said again.
 */
export function shownSenses(senses: readonly Sense[]): readonly ShownSense[] {
  const said = new Set<string>();
  return senses.flatMap((sense) => {
    const glosses = sense.glosses.filter((gloss) => !said.has(`${sense.pos} ${gloss}`));
    for (const gloss of glosses) said.add(`${sense.pos} ${gloss}`);
    return glosses.length === 0 ? [] : [shown(sense, glosses)];
  });
}

function shown(sense: Sense, glosses: readonly string[]): ShownSense {
  return {
    glosses,
    pos: sense.pos,
    ...(sense.label !== undefined && { label: sense.label }),
    ...(sense.note !== undefined && { note: sense.note }),
    ...(sense.not !== undefined && { not: sense.not }),
  };
}
