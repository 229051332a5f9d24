import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';

const DEFINED = /Tbk\.? \((?:IDX: ?)?$/u;
const BEFORE = /(?<!\p{L})(?:saham|emiten|kode saham|kode emiten)(?: berkode)? $/iu;
const CODE = 4; // letters
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
  if (token === undefined || !/^\p{Lu}{4,8}$/u.test(token.surface) || isTold(token.surface))
    return undefined;
  const before = text.slice(Math.max(0, token.start - REACH), token.start);
  const isCode = token.surface.length === CODE;
  if (!DEFINED.test(before) && !(isCode && BEFORE.test(before))) return undefined;
  return {
    first: at,
    last: at,
    kind: 'name',
    what: 'organisation',
    detail: isCode ? 'a stock code' : 'the company’s letters',
  };
}
