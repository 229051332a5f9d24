import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { AREAS } from './known-end.ts';
import { isPlain } from './plain-word.ts';
import { kindAt, type Reader } from './run-reader.ts';
import { OF_BODY } from './seat-name.ts';
import { NAME_HEADS, SMALL_OFFICES } from './titles.ts';

// Suka Makmur, Suko Rejo: what villages are wished
const WISHED = /^suk[ao]$/u;

/**
 * Kepala Desa «Air Putih», Camat «Rimba Melintang»: two plain words with capitals behind an office that leads a village or a
 * district are what that is called. Words of one office or body are kept out: Kepala Desa Terpilih.
 */
export function villageOfOffice(
  reader: Reader,
  at: number,
  titled: Token | undefined,
): NameSpan | undefined {
  const { run, tokens } = reader;
  if (run.headline || titled === undefined || !SMALL_OFFICES.has(titled.folded)) return undefined;
  const [before, first, second] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.start !== titled.start || at >= run.last) return undefined;
  if (first === undefined || second === undefined) return undefined;
  if (!opensVillage(reader, at, first) || !closesVillage(reader, at + 1, first, second))
    return undefined;
  return { first: at, last: at + 1, kind: 'name', what: 'place' };
}

function opensVillage(reader: Reader, at: number, first: Token): boolean {
  if (first.allCapitals || AREAS.has(first.folded) || OF_BODY.test(first.folded)) return false;
  const kind = kindAt(reader, at);
  if (kind === 'listed' || kind === 'given') return true;
  if (kind !== 'ordinary') return false;
  return isPlain(reader, first) || NAME_HEADS.has(first.folded) || WISHED.test(first.folded);
}

// Melintang, Terisi: a built word only behind a noun; Camat Muda Berprestasi is young
function closesVillage(reader: Reader, at: number, first: Token, second: Token): boolean {
  const { kinds } = reader;
  if (second.allCapitals || !second.capitalised || AREAS.has(second.folded)) return false;
  if (kinds.grammatical(second)) return false;
  if (kindAt(reader, at) !== 'ordinary' && !WISHED.test(first.folded)) return false;
  return !kinds.derived(second) || !kinds.predicate(first);
}
