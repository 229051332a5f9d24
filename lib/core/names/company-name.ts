import { phraseAt } from '../gloss/phrases.ts';
import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { AMBIGUOUS_TITLES, TITLES } from './titles.ts';

const LONGEST = 7; // words of the name itself
const SMALL = /^(?:dan|of|and)$/u;

/**
 * PT Bank Rakyat Indonesia (Persero) Tbk: a company from its letters to what says whose it is, one name with its English.
 *
 * @param at index of the letters
 */
export function companyAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): NameSpan | undefined {
  if (tokens[at]?.surface !== 'PT') return undefined;
  let end = at;
  while (end < at + LONGEST && isNameWord(text, tokens, end + 1)) end += 1;
  while (end > at && SMALL.test(tokens[end]?.surface ?? '')) end -= 1;
  if (end === at) return undefined;
  const state = isPersero(text, tokens, end + 1) ? end + 1 : end;
  const listed = isListed(text, tokens, state) ? state + 1 : state;
  if (listed === end) return unlistedFirm(text, tokens, { first: at, last: end }, lexicon);
  const printed = printedName(text, tokens, at, end);
  const known = lexicon.senses(printed).find(({ pos }) => pos === 'name')?.glosses[0];
  const english = (known ?? printed).replace(/ \([^)]*\)$/u, '');
  const kind = [
    ...(state > end ? ['state-owned'] : []),
    ...(listed > state ? ['publicly listed'] : []),
  ].join(', ');
  return {
    first: at,
    last: listed,
    kind: 'name',
    what: 'organisation',
    gloss: `${english} (${kind} company)`,
  };
}

// PT Kereta Cepat Indonesia China: where a listed term would cut the name in two, behind nobody's office
function unlistedFirm(
  text: string,
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  lexicon: Lexicon,
): NameSpan | undefined {
  const term = phraseAt(text, tokens, first + 1, last + 1, lexicon, []);
  const known = phraseAt(text, tokens, first, last + 1, lexicon, []);
  if (term === undefined || known !== undefined || term.last >= last) return undefined;
  const rest = tokens.slice(term.last + 1, last + 1);
  if (rest.some(({ folded, allCapitals }) => allCapitals || PARTS.test(folded))) return undefined;
  const before = tokens.slice(Math.max(0, first - OFFICE_REACH), first);
  if (before.some(({ folded }) => TITLES.has(folded) || folded === 'utama')) return undefined;
  const gloss = `${printedName(text, tokens, first, last)} (limited company)`;
  return { first, last, kind: 'name', what: 'organisation', gloss };
}

// What stands behind the letters
function printedName(
  text: string,
  tokens: readonly Token[],
  letters: number,
  last: number,
): string {
  return text.slice(tokens[letters + 1]?.start, tokens[last]?.end).replace(/\s+/gu, ' ');
}

const OFFICE_REACH = 4; // words in which an office may stand whose holder comes behind the firm
const PARTS =
  /^(?:cabang|wilayah|area|regional|region|daop|divre|unit|kantor|site|pabrik|persero|tbk)$/u;

function isNameWord(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\.?[ \u00A0]$/u.test(gapBefore(text, tokens, at))) return false;
  if (/^(?:persero|tbk)$/u.test(token.folded)) return false;
  const joins = SMALL.test(token.surface) && tokens[at + 1]?.capitalised === true;
  if (joins) return true;
  const isTitle = TITLES.has(token.folded) && !AMBIGUOUS_TITLES.has(token.folded);
  return (token.capitalised && !isTitle) || token.shape === 'number';
}

function isPersero(text: string, tokens: readonly Token[], at: number): boolean {
  const isWord = tokens[at]?.folded === 'persero';
  return isWord && /^(?: \(| )$/u.test(gapBefore(text, tokens, at));
}

// … (Persero), Tbk. and … (Persero) Tbk are the same.
function isListed(text: string, tokens: readonly Token[], before: number): boolean {
  const isWord = tokens[before + 1]?.folded.replace(/\.$/u, '') === 'tbk';
  return isWord && /^\)?,? $/u.test(gapBefore(text, tokens, before + 1));
}

function gapBefore(text: string, tokens: readonly Token[], at: number): string {
  return text.slice(tokens[at - 1]?.end, tokens[at]?.start);
}
