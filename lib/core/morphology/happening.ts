import type { Lexicon } from '../glossary/sense.ts';
import { DONE_TO_THINGS, HAPPENINGS } from './gloss-kinds.ts';
import { activeOf } from './lemma.ts';

/**
 * Is there nothing to do it to? meluas and memburuk become what luas and buruk say, timbul and mundur have no meN- form.
 *
 * @param core segments without clitics
 */
export function simplyHappens(core: readonly string[], root: string, lexicon: Lexicon): boolean {
  if (core.length === 2 && core[0] === 'meN-') {
    const [sense] = lexicon.senses(root);
    return HAPPENINGS.has(root) || (sense?.pos === 'adj' && !DONE_TO_THINGS.has(root));
  }
  if (core.length !== 1) return false;
  const active = activeOf(root, '', undefined, false, lexicon);
  return !lexicon.senses(active).some((sense) => sense.pos === 'verb' && sense.root === root);
}
