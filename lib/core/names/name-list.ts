import type { Token } from '../text/tokenize.ts';
import type { Reader } from './run-reader.ts';

/** ", Raib Syekhudin, menyampaikan", ", Agam Sanjaya dan": what stands between commas alone, all its words with capitals. */
export function isListItem({ run, text, tokens }: Reader, at: number): boolean {
  const [before, last, first] = [tokens[at - 1], tokens[run.last], tokens[at]];
  if (run.headline || at !== run.first || before === undefined || last === undefined) return false;
  const gap = text.slice(before.end, first?.start);
  const opens = /^,\s+$/u.test(gap) || (OPENS_ITEM.has(before.folded) && /^,?\s+$/u.test(gap));
  return (
    opens && at > run.sentenceStart && /^(?:,|\s+(?:dan|serta)\s|\s+\()/u.test(text.slice(last.end))
  );
}

const OPENS_ITEM = new Set('dan serta yaitu yakni antaranya termasuk seperti bernama'.split(' '));

/** "Bidang Kemaritiman dan Investasi Luhut …": what closes the list of an office opens no name. */
export function endsList({ tokens, kinds }: Reader, at: number): boolean {
  const before = tokens[at - 2];
  if (tokens[at - 1]?.folded !== 'dan' || before?.capitalised !== true) return false;
  return kinds.kind(before, false) !== 'strange';
}

/** Semin, Patuk, dan Ngawen: a word with a capital that stands in a list between two names. */
export function isAmongNames(reader: Reader, at: number): boolean {
  const { run, tokens, text, kinds } = reader;
  const token = tokens[at];
  if (token === undefined || run.headline || run.first !== at || run.last !== at) return false;
  if (token.allCapitals || kinds.derived(token) || kinds.grammatical(token)) return false;
  const left = tokens[at - 1];
  const joint = tokens[at + 1]?.folded === 'dan' ? at + 2 : at + 1;
  const right = tokens[joint];
  if (left === undefined || right === undefined || at - 1 < run.sentenceStart) return false;
  const isName = (one: Token | undefined): boolean =>
    one?.capitalised === true && kinds.kind(one, false) === 'strange';
  if (!/^(?:,\s+|,?\s+dan\s+)$/u.test(text.slice(token.end, right.start)) || !isName(right))
    return false;
  if (/^,\s+$/u.test(text.slice(left.end, token.start))) return isName(left);
  return opensList(reader, at) && isName(tokens[at + 2]);
}

// "melihat Kian, Shane, Mark dan Nicky": the first of three names, behind a word in lower case.
function opensList({ text, tokens, kinds }: Reader, at: number): boolean {
  const [left, token, second, third] = tokens.slice(at - 1, at + 3);
  if (left === undefined || token === undefined || second === undefined || third === undefined)
    return false;
  return (
    !left.capitalised &&
    /^\s+$/u.test(text.slice(left.end, token.start)) &&
    /^,\s+$/u.test(text.slice(token.end, second.start)) &&
    /^(?:,\s+)$/u.test(text.slice(second.end, third.start)) &&
    kinds.kind(second, false) === 'strange'
  );
}
