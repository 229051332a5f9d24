import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';

const BEFORE =
  /(?:Tbk\.? \((?:IDX: ?)?|(?<!\p{L})(?:saham|emiten|kode saham|kode emiten)(?: berkode)? )$/iu;
const REACH = 24; // characters before the code

/**
 * PT Bukalapak.com Tbk (BUKA), saham BUKA: the four letters by which the exchange knows a company, whatever they spell.
 *
 * @param at index of the code
 */
export function stockCodeAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  isTold: (surface: string) => boolean,
): NameSpan | undefined {
  const token = tokens[at];
  if (token === undefined || !/^\p{Lu}{4}$/u.test(token.surface) || isTold(token.surface))
    return undefined;
  if (!BEFORE.test(text.slice(Math.max(0, token.start - REACH), token.start))) return undefined;
  return { first: at, last: at, kind: 'name', what: 'organisation', detail: 'a stock code' };
}
