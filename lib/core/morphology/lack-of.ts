import { gerund, quality } from '../english/inflect.ts';
import type { Lexicon } from '../glossary/sense.ts';
import { plainGloss } from './active-gloss.ts';

/** The lack of what is negated: ketidaktegasan, on tidak tegas, is a lack of firmness. */
export function lackOf(root: string, lexicon: Lexicon): string | undefined {
  const [first, ...words] = root.split(' ');
  const senses = lexicon.senses(words.join(' '));
  const sense = senses.find(({ pos }) => pos === 'adj') ?? senses[0];
  if ((first !== 'tidak' && first !== 'tak') || sense === undefined) return undefined;
  const gloss = plainGloss(sense.glosses[0] ?? '');
  switch (sense.pos) {
    case 'adj':
      return lackOfQuality(gloss);
    case 'verb':
      return gloss.startsWith('be ') ? lackOfQuality(gloss.slice(3)) : `not ${gerund(gloss)}`;
    default:
      return `lack of ${gloss}`;
  }
}

function lackOfQuality(adjective: string): string {
  const named = quality(adjective);
  return named.startsWith('being ') ? `not ${named}` : `lack of ${named}`;
}
