import type { NameSpan } from './find-names.ts';
import { isOutsideBodies } from './may-be-named.ts';
import { QUALITIES } from './quoted-title.ts';
import { kindAt, opensAt, type Reader } from './run-reader.ts';
import { isHead } from './titles.ts';

const LONGEST = 5; // words
const NEARBY = 110; // characters, in the same sentence

/**
 * "namanya melejit lewat Sial dan Melawan Restu": where a sentence speaks of songs, films or books, capitals on ordinary
 * words behind what brings their names are a title, though nobody quotes it.
 *
 * @param at index of its first word
 */
export function namedWork(reader: Reader, at: number): NameSpan | undefined {
  const { run, tokens } = reader;
  const [first, before] = [tokens[at], tokens[at - 1]];
  if (first === undefined || before === undefined || run.headline || opensAt(reader, at))
    return undefined;
  if (at !== run.first || run.last - at >= LONGEST || !isSpokenOf(reader, at)) return undefined;
  const words = tokens.slice(at, run.last + 1);
  if (words.some(({ folded }) => QUALITIES.has(folded) || isHead(folded))) return undefined;
  if (!words.every((word, index) => !word.allCapitals && mayStand(reader, at + index)))
    return undefined;
  if (at === run.last && !mayBeAlone(reader, at)) return undefined;
  return { first: at, last: run.last, kind: 'name', what: 'organisation' };
}

function mayStand(reader: Reader, at: number): boolean {
  return /^(?:ordinary|given)$/u.test(kindAt(reader, at));
}

// One word alone must be no office, body or feast: Sial, but not Kebudayaan.
function mayBeAlone(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined) return false;
  const { kinds } = reader;
  return isOutsideBodies(reader, token) || (kinds.predicate(token) && !kinds.derived(token));
}

const WORK =
  /(?<!\p{L})(?:lagu(?:-lagu)?|tembang|single|album|film(?:-film)?|sinetron|novel|serial|judul|hits)(?:nya)?(?!\p{L})/iu;
// What brings a title; behind "dan" and a comma another title must stand.
const BRINGS =
  /(?:lewat|melalui|seperti|yakni|yaitu|adalah|antara lain|di antaranya|bertajuk|berjudul|menyanyikan|membawakan|melantunkan|merilis|meluncurkan|menggarap|menyutradarai|membintangi|sukses dengan|dikenal dengan|menyumbang|menyumbangkan|dirilis|dinyanyikan) $/u;
const GOES_ON = /\p{Lu}\p{L}*["”’']?(?: \([^)]*\))?(?:, (?:dan |serta )?| dan | serta )$/u;

function isSpokenOf({ run, text, tokens }: Reader, at: number): boolean {
  const start = tokens[run.sentenceStart]?.start ?? 0;
  const here = tokens[at]?.start ?? 0;
  const said = text.slice(Math.max(start, here - NEARBY), here);
  const closes =
    /^(?:[.,;)]| \(| (?:dan|serta|yang|karya|ciptaan|arahan|garapan|milik|pada|di)\b)/u;
  if (!closes.test(text.slice(tokens[run.last]?.end))) return false;
  return BRINGS.test(said) ? WORK.test(said) : GOES_ON.test(said) && isList(said);
}

// "film seperti Ketika, Tentang Dia dan …"
function isList(said: string): boolean {
  const brought =
    /(?:lewat|seperti|yakni|yaitu|adalah|antara lain|di antaranya|menyanyikan|membawakan) (?=\p{Lu})/u.exec(
      said,
    );
  return brought !== null && WORK.test(said.slice(0, brought.index));
}
