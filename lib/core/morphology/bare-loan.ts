import { neighbour, touches, type WordContext } from '../gloss/context.ts';
import type { Lexicon, Sense } from '../glossary/sense.ts';
import type { Analysis } from './analysis.ts';
import { DOERS } from './in-context.ts';
import { activeOf } from './lemma.ts';

// Loans that name a deed and stand bare for its verb in speech: sudah kita prediksi, nanti kami survei.
const LOAN = /(?:si|survei|foto)$/u;
// Behind these the pronoun is theirs, and no one does anything: menurut kami informasi itu, memberi kita sanksi.
const TAKES_PRONOUN = new Set(
  'menurut bagi kepada untuk oleh dengan dari pada antara atas akan terhadap tentang buat sama seperti'.split(
    ' ',
  ),
);

/**
 * The verb that a loan noun stands for directly behind the one who does it: "sudah kita prediksi" → predict.
 *
 * @param first the sense of the loan that fits best
 * @returns undefined for loans without such a verb, and where the pronoun may belong to what stands before it
 */
export function loanVerb(
  { segments, root }: Analysis,
  first: Sense | undefined,
  lexicon: Lexicon,
  context: WordContext,
): Sense | undefined {
  if (first?.pos !== 'noun' || segments.length !== 1 || !LOAN.test(root)) return undefined;
  if (!isBehindDoer(context)) return undefined;
  const [active] = lexicon.senses(activeOf(root, '', undefined, false, lexicon));
  return active?.pos === 'verb' ? active : undefined;
}

function isBehindDoer(context: WordContext): boolean {
  const { text, tokens, index } = context;
  const doer = neighbour(context, -1);
  if (doer === undefined || !DOERS.has(doer.folded) || !touches(doer, tokens[index], text)) {
    return false;
  }
  const before = neighbour(context, -2);
  if (before === undefined || !touches(before, doer, text)) return true;
  return context.classOf?.(before) === 'function' && !TAKES_PRONOUN.has(before.folded);
}
