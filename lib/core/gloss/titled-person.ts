import type { NameSpan } from '../names/find-names.ts';
import { BODY_ROLES, SMALL_OFFICES, TITLES } from '../names/titles.ts';
import type { GlossToken } from './token.ts';

// What says of many, or only that somebody was there, is no office.
const NO_OFFICE = /^(?:warga|korban|saksi|anggota|saudara|saudari|tersangka|terdakwa|terpidana)$/u;
const BEFORE_OFFICE = /^(?:mantan|eks|bekas|wakil|calon|almarhum|almarhumah|mendiang)$/u;
// Kepala Desa Sukamaju: one word behind these is the village.
const OF_PLACE = /^(?:kepala|sekretaris)$/u;

/**
 * A person keeps what stands before the name: Menteri Luar Negeri «Retno Marsudi» → foreign minister. Without an office a
 * name is just a name: Sinar Bangun may be a ship.
 *
 * @param named the span that the token was made from, if it is a name's
 * @param glossed the tokens before
 */
export function withOffice(
  token: GlossToken,
  named: NameSpan | undefined,
  glossed: readonly GlossToken[],
  text: string,
): GlossToken {
  if (token.kind !== 'name' || token.gloss !== undefined || token.detail !== undefined)
    return token;
  if (named === undefined || named.what === 'organisation' || named.what === 'place') return token;
  const [office, before] = [glossed.at(-1), glossed.at(-2)];
  if (office?.gloss === undefined || text.slice(office.end, token.start).trim() !== '')
    return token;
  const [head = ''] = office.surface.toLowerCase().split(' ');
  if (!TITLES.has(head) || NO_OFFICE.test(head)) return token;
  const isShort = !token.surface.includes(' ');
  const isOfBody = BODY_ROLES.has(head); // Direktur Utama Adaro Energy
  if (named.what !== 'person' && (isShort || isOfBody)) return token;
  if (isShort && (isOfBody || SMALL_OFFICES.has(head) || OF_PLACE.test(head))) return token;
  const isQualified =
    before?.gloss !== undefined &&
    BEFORE_OFFICE.test(before.surface.toLowerCase()) &&
    text.slice(before.end, office.start) === ' ';
  const detail = isQualified ? `${before.gloss} ${office.gloss}` : office.gloss;
  return { ...token, what: 'person', detail };
}
