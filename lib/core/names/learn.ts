import type { ArticleMemory } from '../gloss/token.ts';
import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import { learnAcronyms } from './learn-acronyms.ts';
import { learnNames } from './learn-names.ts';

/**
 * What a paragraph teaches for the rest of its article: acronyms that it spells out ("Bursa Efek Jakarta (BEJ)") and
 * full names, so that a later Surya is Surya Paloh and not the sun.
 */
export function learn(
  text: string,
  tokens: readonly Token[],
  memory: ArticleMemory,
  lexicon: Lexicon,
): ArticleMemory {
  return {
    ...memory,
    acronyms: learnAcronyms(text, memory.acronyms),
    names: learnNames(text, tokens, memory, lexicon),
  };
}
