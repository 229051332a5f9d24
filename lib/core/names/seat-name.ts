import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { AREAS } from './known-end.ts';
import { kindAt, type Reader } from './run-reader.ts';
import { ADDRESSES, NUMBERS } from './titles.ts';

const BODY = /^(?:polsek|mapolsek|polsubsektor|koramil|makoramil|kua)$/u;
const LEADER = /^(?:kapolsek|wakapolsek|danramil)$/u;
/** What stands between a body of the police and its district: Polsek Metro Tanah Abang. */
export const OF_BODY = /^(?:metro|urban|kawasan)$/u;
const WIDER = /^(?:polres|polresta|polrestabes|polda|kodim|kota|kabupaten)$/u;

/**
 * Polsek «Lubuk Baja», Kapolsek «Medan Area» Kompol Faidir: behind a body that every district has, two words with capitals
 * are the district, whatever they mean, up to a rank, a wider area or the end; three where nothing is behind them.
 *
 * @param at index of the first of them
 */
export function seatOfTwo(reader: Reader, at: number): NameSpan | undefined {
  const { run, tokens } = reader;
  const place = tokens[at];
  const body = bodyBefore(tokens, at);
  if (run.headline || place === undefined || body === undefined) return undefined;
  if (OF_BODY.test(place.folded)) return undefined;
  const isLed = LEADER.test(body.folded);
  if (!/^(?:ordinary|listed|given)$/u.test(kindAt(reader, at)) || !mayStand(reader, at))
    return undefined;
  const last = endOfSeat(reader, at);
  if (last === undefined) return undefined;
  // Kapolsek Kuta Budi: behind the one who leads it stands a name
  const end = isLed ? /^(?:ordinary|listed)$/u : /^(?:ordinary|listed|given|strange)$/u;
  if (isLed && last === run.last && kindAt(reader, at) === 'listed') return undefined;
  if (!end.test(kindAt(reader, last))) return undefined;
  return { first: at, last, kind: 'name', what: 'place' };
}

function bodyBefore(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokens[at - 1];
  const body = OF_BODY.test(before?.folded ?? '') ? tokens[at - 2] : before;
  return body !== undefined && (BODY.test(body.folded) || LEADER.test(body.folded))
    ? body
    : undefined;
}

function endOfSeat(reader: Reader, at: number): number | undefined {
  const { run } = reader;
  if (at >= run.last || !mayStand(reader, at + 1)) return undefined;
  if (at + 1 === run.last || closes(reader, at + 2)) return at + 1;
  const isLast = at + 2 === run.last || closes(reader, at + 3);
  return isLast && mayStand(reader, at + 2) ? at + 2 : undefined;
}

function mayStand({ tokens, kinds }: Reader, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.allCapitals || !token.capitalised) return false;
  if (AREAS.has(token.folded) || WIDER.test(token.folded) || ADDRESSES.has(token.folded))
    return false;
  return !kinds.grammatical(token) || NUMBERS.has(token.folded);
}

function closes({ tokens }: Reader, at: number): boolean {
  const folded = tokens[at]?.folded ?? '';
  return ADDRESSES.has(folded) || AREAS.has(folded) || WIDER.test(folded);
}
