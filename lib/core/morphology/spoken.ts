import type { WordContext } from '../gloss/context.ts';

// Words of speech alone: their sentence is a quotation as it was said.
const SPOKEN: ReadonlySet<string> = new Set(
  'enggak nggak ngga gak ga kagak sih dong deh kok banget pengin pengen penginnya pengennya kayak gini gitu gimana kalo aja udah cuman tuh nih loh lho emang doang ntar gue lu lo ngomong'.split(
    ' ',
  ),
);

/** Is the sentence a quotation as it was said? "kalau jembatannya bagus kan enak, nggak basah" */
export function isSpoken({ tokens, sentenceStart, sentenceEnd }: WordContext): boolean {
  return tokens.slice(sentenceStart, sentenceEnd).some(({ folded }) => SPOKEN.has(folded));
}

/** Does a quotation open with the word? “Pantainya bagus …”: what both who speak and who hear know. */
export function opensQuote({ tokens, text, index }: WordContext): boolean {
  const start = tokens[index]?.start ?? 0;
  return start > 0 && /[“"„]/u.test(text?.charAt(start - 1) ?? '');
}
