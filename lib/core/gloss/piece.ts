import type { GlossToken } from './token.ts';

/**
 * A classifier with se- and no noun behind it: "Rp 2.500 sebutir" → each, "dijual sebotol" → a bottle, which before a
 * noun is a bottle of.
 *
 * @param before the token right before it
 * @returns undefined for all else
 */
export function pieceGloss(
  { segments, gloss, end }: GlossToken,
  before: GlossToken | undefined,
  text: string,
): string | undefined {
  if (segments?.[0] !== 'se-' || gloss === undefined || !ENDS.test(text.slice(end)))
    return undefined;
  const [, piece, of] = /^(?:an?|one)(?: (\w+)( of)?)?$/u.exec(gloss) ?? [];
  if (before?.kind === 'money' && (piece === undefined || UNSAID.has(piece))) return 'each';
  return of === undefined ? undefined : `a ${piece}`;
}

// What English leaves unsaid when it counts: an egg, not a grain of it.
const UNSAID = new Set('grain stick sheet piece'.split(' '));

const ENDS =
  /^(?:\s*$|\s?[.,;:!?)”"]|\s(?:di|dan|untuk|yang|dari|atau|saja|dengan|ke|pada|setiap|jika|karena)\s)/u;
