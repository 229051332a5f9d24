import { neighbour, touches, type WordContext } from '../gloss/context.ts';
import { SPANS, TIMES_OF_DAY } from './gloss-kinds.ts';
import { possessive } from './owner.ts';

/**
 * What a noun with -nya says: paginya that morning, setiap tahunnya each year, bahayanya rokok the danger of smoking,
 * suaminya his or her husband.
 *
 * @param built segments of the noun
 */
export function nounWithNya(gloss: string, context: WordContext, built: string): string {
  const head = gloss.slice(gloss.lastIndexOf(' ') + 1);
  if (TIMES_OF_DAY.has(head)) return isAfterEach(context) ? gloss : `that ${gloss}`;
  if (gloss === 'half') return 'half of it';
  if (SPANS.has(gloss) || head === 'day') return isAfterEach(context) ? gloss : `the ${gloss}`;
  // bahayanya rokok: the danger of smoking
  if (OF_WHAT_FOLLOWS.has(head) && isBeforeOwner(context)) return `the ${gloss} of`;
  return `${possessive(gloss, context, built)} ${gloss}`;
}

const OF_WHAT_FOLLOWS = new Set('danger benefit importance impact birth'.split(' '));

// lahirnya Pancasila, bahayanya rokok
function isBeforeOwner(context: WordContext): boolean {
  const { text, tokens, index, classOf } = context;
  const after = neighbour(context, 1);
  const here = tokens[index];
  if (after === undefined || here === undefined || !touches(here, after, text)) return false;
  return /^(?:noun|name)$/.test(classOf?.(after) ?? '') || after.capitalised;
}

// setiap tahunnya: each year; setiap paginya: each morning
function isAfterEach(context: WordContext): boolean {
  return /^(?:setiap|tiap|tiap-tiap|per|saban)$/.test(neighbour(context, -1)?.folded ?? '');
}
