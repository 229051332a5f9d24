import type { Token } from '../text/tokenize.ts';
import type { Reader } from './run-reader.ts';
import { BODY_HEADS, NAME_HEADS, UNITS } from './titles.ts';

/** May an ordinary word stand in a name: neither built nor functional, nor the head of a body or a place? */
export function isPlain({ kinds }: Reader, token: Token): boolean {
  return (
    !NEVER_NAMES.test(token.folded) &&
    !kinds.derived(token) &&
    !kinds.functional(token) &&
    !BODY_HEADS.has(token.folded) &&
    !NAME_HEADS.has(token.folded) &&
    !UNITS.has(token.folded)
  );
}

// Words of these shapes name things, not people: Investasi, Logistik, Komoditas.
const NEVER_NAMES = /(?:si|tas|isme|ik|nomi|logi|ktur|tif)$/u;
