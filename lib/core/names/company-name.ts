import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { TITLES } from './titles.ts';

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
  if (listed === end) return undefined;
  const printed = text.slice(tokens[at + 1]?.start, tokens[end]?.end).replace(/\s+/gu, ' ');
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

function isNameWord(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\.?[ \u00A0]$/u.test(gapBefore(text, tokens, at))) return false;
  if (/^(?:persero|tbk)$/u.test(token.folded)) return false;
  const joins = SMALL.test(token.surface) && tokens[at + 1]?.capitalised === true;
  if (joins) return true;
  return (token.capitalised && !TITLES.has(token.folded)) || token.shape === 'number';
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
