import type { Token } from '../text/tokenize.ts';
import { QUALITIES, WORK_NOUNS } from './quoted-title.ts';
import { isInTitleList } from './title-list.ts';
import { BODY_HEADS, NAME_HEADS, TITLES } from './titles.ts';

const CALLED = /^(?:dinamai|dinamakan|dijuluki|berjuluk|bertajuk|berjudul)$/u;
const LONGEST = 6; // words

/**
 * A title without quotes where one stands: behind the word for a work, behind "dinamai", in a list of songs that
 * somebody sings.
 *
 * @param first index of its first word
 * @returns index of its last word; undefined where no title of two words or more begins
 */
export function bareTitleEnd(
  text: string,
  tokens: readonly Token[],
  first: number,
  sentenceStart: number,
): number | undefined {
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (before === undefined || token === undefined || first <= sentenceStart) return undefined;
  if (!token.capitalised || token.allCapitals || TITLES.has(token.folded)) return undefined;
  if (NAME_HEADS.has(token.folded) || BODY_HEADS.has(token.folded)) return undefined;
  if ([0, 1].some((at) => QUALITIES.has(tokens[first + at]?.folded ?? ''))) return undefined;
  const gap = text.slice(before.end, token.start);
  const isNamed = gap === ' ' && (CALLED.test(before.folded) || WORK_NOUNS.has(before.folded));
  if (!isNamed && !opensItem(gap, before)) return undefined;
  if (!isNamed && !isInTitleList(text, tokens, sentenceStart, token)) return undefined;
  let last = first;
  while (last < first + LONGEST - 1 && isNext(text, tokens, last + 1)) last += 1;
  return last > first ? last : undefined;
}

function opensItem(gap: string, { folded }: Token): boolean {
  return (
    /^,\s+$/u.test(gap) ||
    (gap === ' ' && /^(?:dan|serta|hingga|membawakan|menyanyikan|melantunkan)$/u.test(folded))
  );
}

function isNext(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capitalised || token.allCapitals) return false;
  return text.slice(tokens[at - 1]?.end, token.start) === ' ' && !TITLES.has(token.folded);
}
