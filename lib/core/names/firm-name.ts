import type { NameSpan } from './find-names.ts';
import { SORTS } from './head-glosses.ts';
import { kindAt, type Reader } from './run-reader.ts';
import { BODY_HEADS, NAME_HEADS } from './titles.ts';

/** Who leads or founded something: of a firm, whatever words it is called by. */
const LED = /^(?:ceo|coo|cfo|cto|bos|founder|co-founder|pendiri)$/u;

/** What firms are called by kind. */
export const FIRM =
  'perusahaan|startup|platform|produsen|pengembang|emiten|maskapai|marketplace|lokapasar|rintisan';
// "perusahaan rintisan di bidang logistik, Kargo Nusa, …"
const APPOSED = new RegExp(`(?<!\\p{L})(?:${FIRM})(?: \\p{Ll}+){0,4}, $`, 'iu');
const REACH = 60; // characters before the name that may say what it is

/**
 * A firm named by ordinary words, two at least, where it is said to be one: CEO «Kargo Nusa», "perusahaan rintisan itu,
 * «Kargo Nusa», …".
 *
 * @param at index of the first word of the name
 */
export function firmName(reader: Reader, at: number): NameSpan | undefined {
  const { run, text, tokens, kinds } = reader;
  const [before, first] = [tokens[at - 1], tokens[at]];
  if (run.headline || at <= run.sentenceStart || before === undefined || first === undefined)
    return undefined;
  if (kindAt(reader, at) !== 'ordinary') return undefined;
  if (kinds.functional(first)) return undefined;
  let last = at - 1;
  while (last < run.last && isPlain(reader, last + 1)) last += 1;
  if (last <= at || tokens.slice(at, last + 1).every(({ folded }) => SORTS.has(folded)))
    return undefined;
  const isLed = LED.test(before.folded) && text.slice(before.end, first.start) === ' ';
  const said = text.slice(Math.max(0, first.start - REACH), first.start);
  const behind = text.slice(tokens[last]?.end, (tokens[last]?.end ?? 0) + 2);
  const isApposed = at === run.first && last === run.last && /^,\s/u.test(behind);
  if (!isLed && !(isApposed && APPOSED.test(said))) return undefined;
  return { first: at, last, kind: 'name', what: 'organisation' };
}

function isPlain(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined || !/^(?:ordinary|given)$/u.test(kindAt(reader, at))) return false;
  return !NAME_HEADS.has(token.folded) && !BODY_HEADS.has(token.folded);
}

/** Jeju Air, Bangkok United: behind a place or what nobody knows, closing its run, the English word makes an airline or a club. */
export function airlineOrClub(reader: Reader, at: number): NameSpan | undefined {
  const { run, tokens } = reader;
  const closes = at + 1 === run.last && /^(?:Air|United)$/u.test(tokens[at + 1]?.surface ?? '');
  if (run.headline || !closes || !/^(?:listed|strange)$/u.test(kindAt(reader, at)))
    return undefined;
  return { first: at, last: at + 1, kind: 'name', what: 'organisation' };
}
