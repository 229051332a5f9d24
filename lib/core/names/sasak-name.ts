import { kindAt, type Reader } from './run-reader.ts';

// What follows the Lalu of a Sasak noble; whoever only did something then is rarely called so.
const BEHIND = new Set('muhammad muhamad mohammad mohamad muh mohd'.split(' '));

/**
 * "Lalu Muhammad Zohri berlari": at the start of a sentence Lalu is then, but for the title of a Sasak noble before
 * Muhammad and one more name, or where the article has the whole name elsewhere.
 *
 * @param at index of Lalu
 */
export function isSasakName(reader: Reader, at: number): boolean {
  const { run, tokens, memory } = reader;
  const [token, next, last] = [tokens[at], tokens[at + 1], tokens[run.last]];
  if (token?.folded !== 'lalu' || run.headline || next === undefined || last === undefined)
    return false;
  if (run.last <= at) return false;
  const full = Object.hasOwn(memory.names, last.folded) ? memory.names[last.folded] : undefined;
  if (full?.includes(`Lalu ${next.surface}`) === true) return true;
  return (
    BEHIND.has(next.folded) && run.last >= at + 2 && /strange|given/u.test(kindAt(reader, at + 2))
  );
}
