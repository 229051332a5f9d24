import { manner } from '../english/adverb.ts';
import { plainGloss } from '../morphology/active-gloss.ts';
import type { GlossToken } from './token.ts';

// dengan tinggi 170 cm, dengan merah putih: these are measured or seen, and are no manner
const NO_MANNER =
  /^(?:tinggi|berat|panjang|lebar|luas|dalam|tebal|besar|kecil|tua|muda|merah|putih|hitam|hijau|biru|kuning|sama|baru|lama|lain|penuh|salah|serupa|sejenis|.+nya)$/u;
const ENDS =
  /^(?:[.,;:!?)"”’]|$|\s+(?:dan|serta|atau|oleh|di|ke|dari|pada|untuk|karena|agar|supaya|tanpa|sambil|saat|ketika|sehingga|kepada|terhadap|demi|tetapi|tapi|namun|setelah|sebelum|selama|dalam|jika|bila|saja|sekali|lalu|hingga|seperti|sesuai|guna|melalui|lewat|bagi)(?!\p{L})|\s+(?:me[mnly]|ber)[a-z]{3})/u;

/**
 * An adjective behind dengan that no noun follows says how: menjawab dengan sopan → politely, dengan gigih dan tulus,
 * dengan antusias menyambut.
 *
 * @param before the tokens before it, nearest first
 * @returns undefined for every other word
 */
export function withManner(
  { pos, gloss, surface, end }: GlossToken,
  before: readonly GlossToken[],
  text: string,
): string | undefined {
  if (pos !== 'adj' || gloss === undefined || NO_MANNER.test(surface)) return undefined;
  if (!isBehindWith(before) || !ENDS.test(text.slice(end, end + 12))) return undefined;
  const bare = plainGloss(gloss);
  return /^(?:maximum|minimum|more|less)$/u.test(bare) ? undefined : manner(bare);
}

// … and dan joins two of them
function isBehindWith([near, other, far]: readonly GlossToken[]): boolean {
  if (near?.surface === 'dengan') return true;
  if (near?.surface !== 'dan' || far?.surface !== 'dengan') return false;
  return other?.pos === 'adj' && !NO_MANNER.test(other.surface);
}
