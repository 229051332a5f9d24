import { adverb } from '../english/adverb.ts';
import { plainGloss } from '../morphology/active-gloss.ts';
import { SAYING } from '../names/saying.ts';
import type { GlossToken } from './token.ts';

const FARTHEST = 6; // tokens between the verb of saying and how it was said
const MANNERS = new Set(
  `tegas lirih lantang pelan geram kesal marah ketus sinis santai enteng tenang sedih bangga gembira haru lugas singkat ringkas yakin optimistis
  optimis pesimistis gugup panik serius jujur polos ramah sopan tersendat bijak diplomatis dingin datar`.split(
    /\s+/,
  ),
);
const SAID = new Set([...SAYING, ...'jawab cerita tanya tulis keluh seru sergah tukas'.split(' ')]);
const SAYS = /^(?:kata|ujar|ucap|tutur|jawab|ungkap|cerita|tanya|tukas|seru|sergah|keluh)nya$/u;

/**
 * An adjective that closes what names the speaker says how he spoke: “…,” ujarnya geram → furiously.
 *
 * @param read the tokens before, in order
 * @returns undefined for every other word
 */
export function mannerGloss(
  { pos, gloss, surface, start, end }: GlossToken,
  read: readonly GlossToken[],
  text: string,
): string | undefined {
  if (pos !== 'adj' || gloss === undefined || !MANNERS.has(surface)) return undefined;
  if (!/^(?:[.,]|$)/u.test(text.slice(end, end + 1))) return undefined;
  let from = start;
  for (const one of read.slice(-FARTHEST).reverse()) {
    if (!/^[ \u00A0]$/u.test(text.slice(one.end, from))) return undefined;
    if (SAYS.test(one.surface) || one.surface === 'kata dia') return said(gloss);
    if (SAID.has(one.surface)) return isBehindWords(one, text) ? said(gloss) : undefined;
    if (one.pos === 'verb' || one.pos === 'conj' || one.pos === 'prep') return undefined;
    from = one.start;
  }
  return undefined;
}

function said(gloss: string): string | undefined {
  const bare = plainGloss(gloss);
  return /^[a-z]+$/u.test(bare) ? adverb(bare) : undefined;
}

function isBehindWords({ start }: GlossToken, text: string): boolean {
  return /[,?!.]?["”’»],?\s$/u.test(text.slice(Math.max(0, start - 4), start));
}
