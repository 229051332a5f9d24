import type { NameSpan } from './find-names.ts';
import { headGloss } from './head-gloss.ts';
import { SORTS } from './head-glosses.ts';
import type { Reader } from './run-reader.ts';
import { NAME_HEADS } from './titles.ts';

// What closes the names of firms, ships, estates and schools, and seldom anything else.
const CLOSERS =
  /^(?:jaya|indah|makmur|abadi|sejahtera|sentosa|sentausa|mulya|mulia|permai|asri|lestari|kencana|persada|sari|bunda|bangsa|pertiwi|agung|putra|putera|bahari|bahagia)$/u;
const LONGEST = 3; // words behind the head

/**
 * "RS Harapan Bunda Tambah 20 Dokter": where every word of a headline has its capital, a name behind its head is seen by the
 * word that closes such names, behind a noun.
 *
 * @param at index of the head
 */
export function headlineName(reader: Reader, at: number): NameSpan | undefined {
  const { run, text, tokens, lexicon } = reader;
  const head = tokens[at];
  if (!run.headline || head === undefined || isShouted(reader)) return undefined;
  if (!NAME_HEADS.has(head.folded) && !/^(?:bus|po|kereta)$/u.test(head.folded)) return undefined;
  let last = at;
  for (let index = at + 2; index <= Math.min(at + LONGEST, run.last); index += 1)
    if (CLOSERS.test(tokens[index]?.folded ?? '')) last = index;
  const words = tokens.slice(at + 1, last + 1);
  if (words.length === 0 || !words.every(({ folded }) => mayStand(reader, folded)))
    return undefined;
  if (SORTS.has(words[0]?.folded ?? '')) return undefined;
  const shape = { words: head.folded, last: at, names: true, freely: true };
  const shown = headGloss(text, tokens, shape, last, lexicon);
  const kind = shown?.what === 'place' ? 'place' : 'name';
  const what = shown?.what ?? 'organisation';
  return { first: at, last, kind, what, ...(shown !== undefined && { gloss: shown.gloss }) };
}

// In a headline all in capitals nothing tells RS from the words.
function isShouted({ run, tokens }: Reader): boolean {
  return tokens.slice(run.first, run.last + 1).every(({ allCapitals }) => allCapitals);
}

function mayStand({ lexicon }: Reader, folded: string): boolean {
  if (CLOSERS.test(folded)) return true;
  const [sense] = lexicon.senses(folded);
  return sense === undefined || sense.pos === 'noun';
}
