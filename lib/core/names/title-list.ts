import type { Token } from '../text/tokenize.ts';
import type { Reader } from './run-reader.ts';

const WORKS = 'lagu|tembang|nomor|film|novel|single|album|sinetron|serial|buku|karya';
// The last work that is spoken of, and what follows it.
const LAST_WORK = new RegExp(`(?<!\\p{L})(?:${WORKS})(?!.*(?<!\\p{L})(?:${WORKS}))(.*)$`, 'isu');
const OPENS_LIST =
  /(?<!\p{L})(?:seperti|yaitu|yakni|berjudul|bertajuk|antara lain|di antaranya)(?: lagu| film)?,? ["“‘']?(.*)$/su;
// Ia membawakan Kangen, Pupus, dan Separuh Napas.
const SUNG =
  /(?<!\p{L})(?:menyanyikan|membawakan|melantunkan|mendendangkan|membintangi|mementaskan)(?: lagu(?:-lagu)?)? ["“‘']?(.*)$/su;
const LONGEST = 260; // letters in which the list must have begun
const SMALL = /^(?:di|ke|dari|dan|yang|untuk|dengan|dalam|tak)$/u;

/**
 * "lagu-lagunya seperti Tentang Cinta, Usai di Sini, dan Kali Kedua": what is listed behind works are their titles.
 *
 * @param at index of the first word of a run
 * @returns index of the last word of the title
 */
export function listedTitle({ run, text, tokens }: Reader, at: number): number | undefined {
  const first = tokens[at];
  if (first === undefined || at !== run.first || at === run.sentenceStart) return undefined;
  if (!isInTitleList(text, tokens, run.sentenceStart, first)) return undefined;
  let last = run.last;
  // Usai di Sini
  while (SMALL.test(tokens[last + 1]?.folded ?? '') && isBeside(text, tokens, last + 1)) last += 2;
  return last;
}

/** Does a word stand where a list of titles goes on? */
export function isInTitleList(
  text: string,
  tokens: readonly Token[],
  start: number,
  first: Token,
): boolean {
  const from = Math.max(tokens[start]?.start ?? 0, first.start - LONGEST);
  const before = text.slice(from, first.start);
  const opened = OPENS_LIST.exec(LAST_WORK.exec(before)?.[1] ?? '') ?? SUNG.exec(before);
  if (opened === null) return false;
  const rest = opened[1] ?? '';
  return rest
    .split(/,\s*(?:dan|serta|hingga)?\s*|\s(?:dan|serta|hingga)\s/u)
    .every((item) => /^["“‘']?(?:$|[\p{Lu}\p{N}])/u.test(item));
}

// A small word with a capital behind it, all in one line.
function isBeside(text: string, tokens: readonly Token[], small: number): boolean {
  const [before, word, next] = tokens.slice(small - 1, small + 2);
  if (before === undefined || word === undefined || next?.capitalised !== true) return false;
  return (
    text.slice(before.end, word.start) === ' ' &&
    text.slice(word.end, next.start) === ' ' &&
    !/^(?:dan|serta)$/u.test(word.folded)
  );
}
