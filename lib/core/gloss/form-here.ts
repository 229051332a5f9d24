import { countedGloss } from './counted-noun.ts';
import { mannerGloss } from './manner-of-saying.ts';
import { pieceGloss } from './piece.ts';
import { saidGloss } from './said-of-quote.ts';
import type { GlossToken } from './token.ts';
import { timedGloss } from './verb-in-time.ts';
import { withManner } from './with-manner.ts';

const REACH = 3; // tokens before that may say how many: Grup | 2 | orang | pemain

/**
 * The gloss in the number or time that the words before give it: "berbagai daerah" → regions, "telah menang" → won.
 * The senses below it on the card keep the form of a dictionary, and so does a saved word.
 *
 * @param read the tokens before, in order
 */
export function formHere(token: GlossToken, read: readonly GlossToken[], text: string): GlossToken {
  const before = beside(token, read, text);
  const gloss =
    countedGloss(token, before) ??
    timedGloss(token, before[0]) ??
    saidGloss(token, text) ??
    pieceGloss(token, before[0], text) ??
    mannerGloss(token, read, text) ??
    withManner(token, before, text);
  return gloss === undefined ? token : { ...token, gloss };
}

// The tokens before, nearest first, as far as nothing but a space parts them.
function beside(token: GlossToken, read: readonly GlossToken[], text: string): GlossToken[] {
  const found: GlossToken[] = [];
  let { start } = token;
  for (let at = read.length - 1; at >= 0 && found.length < REACH; at -= 1) {
    const one = read[at];
    if (one === undefined || !/^[^\S\n]$/.test(text.slice(one.end, start))) break;
    found.push(one);
    start = one.start;
  }
  return found;
}
