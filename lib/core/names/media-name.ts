import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { kindAt, type Reader } from './run-reader.ts';
import { BODY_HEADS, NAME_HEADS, UNITS } from './titles.ts';

// What is quoted is a paper, a site or a station.
const QUOTED_FROM = /^(?:dilansir|melansir|dikutip|mengutip|disitat|menyitat)$/u;
const BETWEEN = /^(?:dari|laman|situs|media|koran|portal)$/u;
const BEHIND = /^(?:[.,;]|$| \(| (?:pada|hari|senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b)/iu;
const LONGEST = 3; // words

/**
 * "Dilansir Kamar Musik, Senin": who is quoted is a name, though each of its words is an ordinary one.
 *
 * @param at index of its first word
 */
export function mediaName(reader: Reader, at: number): NameSpan | undefined {
  const { run, text, tokens, kinds } = reader;
  const first = tokens[at];
  if (
    first === undefined ||
    run.headline ||
    run.last - at >= LONGEST ||
    (!isQuoted(reader, at) && !isTold(reader, at))
  )
    return undefined;
  const words = tokens.slice(at, run.last + 1);
  const isPlain = (word: Token, i: number): boolean =>
    /ordinary|given/u.test(kindAt(reader, at + i)) && !kinds.derived(word);
  if (kinds.grammatical(first) || !words.every(isPlain)) return undefined;
  if ([BODY_HEADS, NAME_HEADS, UNITS].some((heads) => heads.has(first.folded))) return undefined;
  if (!BEHIND.test(text.slice(tokens[run.last]?.end))) return undefined;
  return { first: at, last: run.last, kind: 'name', what: 'organisation' };
}

// "katanya kepada Kamar Musik, Senin": who is told it, in two words at least, is a paper, unless they say who people are.
function isTold({ run, text, tokens }: Reader, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.folded !== 'kepada' || before.capitalised || run.last === at) return false;
  if (PEOPLE.test(tokens[at]?.folded ?? '')) return false;
  const sentence = text.slice(tokens[Math.max(run.sentenceStart, at - 8)]?.start, before.start);
  return SAYS.test(sentence);
}

const SAYS =
  /(?<!\p{L})(?:kata|ujar|ucap|tutur|jelas|ungkap|tegas|cerita|bercerita|mengatakan|mengaku|menjelaskan|menuturkan|mengungkapkan)(?:nya)?(?!\p{L})/iu;
const PEOPLE =
  /^(?:umat|rakyat|bangsa|warga|kaum|wajib|orang|anak|masyarakat|tuhan|allah|nabi|negara|tim|ibu|bapak)$/u;

function isQuoted({ text, tokens }: Reader, at: number): boolean {
  let before = at - 1;
  while (BETWEEN.test(tokens[before]?.folded ?? '')) before -= 1;
  const verb: Token | undefined = tokens[before];
  if (verb === undefined || !QUOTED_FROM.test(verb.folded)) return false;
  return /^[\s\p{L}]+$/u.test(text.slice(verb.end, tokens[at]?.start));
}
