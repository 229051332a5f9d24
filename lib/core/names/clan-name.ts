import type { Token } from '../text/tokenize.ts';
import { CLANS } from './given-names.ts';
import { ONLY_PEOPLE } from './person-acts.ts';
import { kindAt, opensAt, type Reader } from './run-reader.ts';
import { PLAIN_ROLES } from './titles.ts';

/**
 * Harapan Siregar: before the name of a clan a noun is a given name, behind who does something, inside a sentence, or
 * where one opens and he does what people do. Marga Siregar is the clan itself.
 */
export function isBeforeClan(reader: Reader, at: number, titled: Token | undefined): boolean {
  const { run, tokens, kinds } = reader;
  const [token, clan] = [tokens[at], tokens[at + 1]];
  if (token === undefined || clan === undefined || at + 1 !== run.last) return false;
  if (!CLANS.has(clan.folded) || token.allCapitals || kinds.functional(token)) return false;
  if (OF_CLANS.has(token.folded)) return false;
  if (titled !== undefined) return tokens[at - 1] === titled && PLAIN_ROLES.has(titled.folded);
  if (at !== run.first || CLANS_TOO.has(clan.folded)) return false;
  return !opensAt(reader, at) || ONLY_PEOPLE.has(tokens[run.last + 1]?.folded ?? '');
}

const OF_CLANS = new Set(
  'marga klan keluarga keturunan raja desa kampung dinasti trah suku pulau danau gunung kota makam tugu'.split(
    ' ',
  ),
);
// … which are ordinary words or places as well: Bangun Barus is nobody, Pulau Purba no person.
const CLANS_TOO = new Set('bangun barus purba tanjung tambun manik daulay'.split(' '));

// Ko and Opo ask how and what, and before a name they address whoever bears it: Ko Aseng, Opo Lumi.
const ADDRESSED = new Set('ko koh ci cik opo aa'.split(' '));

/** May what asks or fills elsewhere be a form of address here? */
export function isShortAddress(reader: Reader, at: number): boolean {
  const { run, tokens, kinds } = reader;
  const token = tokens[at];
  if (token === undefined || run.headline || token.allCapitals || at >= run.last) return false;
  const next = tokens[at + 1];
  if (!ADDRESSED.has(token.folded) || next === undefined || next.allCapitals) return false;
  const kind = kindAt(reader, at + 1);
  return /strange|given/u.test(kind) || (kind === 'ordinary' && !kinds.functional(next));
}

/**
 * "Putri Thaksin Shinawatra, Paetongtarn, …", "Anak Soeharto, Tommy, …": where a sentence opens, whose child it is that is
 * named between the commas.
 */
export function isChildOf({ run, text, tokens, kinds }: Reader, at: number): boolean {
  if (run.headline || at !== run.sentenceStart || at >= run.last) return false;
  if (!/^(?:putri|putra|anak)$/u.test(tokens[at]?.folded ?? '')) return false;
  const [end, child] = [tokens[run.last], tokens[run.last + 1]];
  if (end === undefined || child?.capitalised !== true) return false;
  if (!/^(?:strange|given)$/u.test(kinds.kind(child, false))) return false;
  return (
    /^,\s$/u.test(text.slice(end.end, child.start)) &&
    /^[\p{L}\s]{2,30},\s/u.test(text.slice(child.start))
  );
}

/** pelawak Kabul alias Tessy: a town between who somebody is and what he is called as well. */
export function isKnownAs({ run, tokens }: Reader, at: number, titled: Token | undefined): boolean {
  if (titled === undefined || tokens[at - 1]?.end !== titled.end || at !== run.last) return false;
  return tokens[at + 1]?.folded === 'alias' && tokens[at + 2]?.capitalised === true;
}

/** bernama Rojali: whatever else is shortened so, here it is what somebody is called. */
export function isNamedSo({ tokens }: Reader, at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.capitalised === false && /^(?:bernama|dipanggil|disapa|alias)$/u.test(before.folded)
  );
}
