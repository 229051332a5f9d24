import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';

const UNITS =
  /^(?:kodam|makodam|pangdam|kasdam|irdam|kapendam|yonif|yonkav|yonarmed|yonarhanud|yonzipur|batalyon|batalion|raider|khusus|korem|danrem|kodim|dandim|koramil|danramil|brigif|infanteri|infantri|kavaleri|armed|mekanis|mekanik|para|rk|satgas|pendam|lanud|satrol)$/u;
const NUMBER = /^(?:\d{1,4}(?:-\d{1,2})?|[IVX]{1,6})$/u;

/**
 * The name of a military unit behind its number: Wirasada Pratista in "Yonif 403/Wirasada Pratista", and the letters
 * that stand for it, 403/WP, which are no acronym of the glossary.
 */
export function unitNameAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): NameSpan | undefined {
  const [unit, number, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (token === undefined || number === undefined || !NUMBER.test(number.surface)) return undefined;
  if (text.slice(number.end, token.start).replaceAll(' ', '') !== '/') return undefined;
  if (!token.capitalised || !UNITS.test(unit?.folded ?? '')) return undefined;
  const next = tokens[at + 1];
  const two =
    !token.allCapitals &&
    next?.capitalised === true &&
    !next.allCapitals &&
    !TITLED.test(next.folded) &&
    text.slice(token.end, next.start) === ' ';
  return { first: at, last: two ? at + 1 : at, kind: 'name', what: 'organisation' };
}

// Behind the unit stands its commander or where it lies.
const TITLED =
  /^(?:letkol|mayor|kapten|kolonel|mayjen|brigjen|letjen|letda|lettu|serka|serda|serma|sertu|papua|balikpapan|indonesia|tahun)$/u;
