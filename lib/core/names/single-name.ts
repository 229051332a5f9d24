import type { Token } from '../text/tokenize.ts';
import { isKnownAs, isNamedSo } from './clan-name.ts';
import type { NameSpan } from './find-names.ts';
import { OFFICE_TAILS } from './given-names.ts';
import { isAmongNames } from './name-list.ts';
import { isAddressed } from './name-start.ts';
import { isOnlyBuilt } from './only-built.ts';
import { isPersonHere } from './person-cues.ts';
import { isBeforePlace, isSeatOfBody, isWhere } from './place-cues.ts';
import { opensAt, type Reader } from './run-reader.ts';
import { NAME_HEADS, PERSON_CUES } from './titles.ts';
import type { WordKind, WordKinds } from './word-kind.ts';

/**
 * A name of one word: Surya, who was Surya Paloh before; Wahyu, who speaks; Panti behind Polsek.
 *
 * @param titled the title before it
 */
export function singleName(
  reader: Reader,
  at: number,
  kind: WordKind,
  titled: Token | undefined,
): NameSpan | undefined {
  const { run, text, tokens, kinds, memory } = reader;
  const token = tokens[at];
  if (token === undefined || kind === 'initial') return undefined;
  const span = { first: at, last: at, kind: 'name' as const };
  if (kind === 'title') return { ...span, what: 'person' };
  const full = kinds.known(token) ? memory.names[token.folded] : undefined;
  if (full !== undefined && isBodyName(full)) {
    const stands =
      kind === 'strange' || (isAlone(reader, at) && !run.headline && !opensAt(reader, at));
    if (stands) return { ...span, what: 'organisation', detail: full };
  } else if (
    full !== undefined &&
    mayBeShort(token, full, opensAt(reader, at) || run.headline, kind, kinds)
  )
    return { ...span, what: 'person', ...(full !== token.surface && { detail: full }) };
  if (kind === 'strange') {
    return { ...span, ...(titled !== undefined && { what: 'person' as const }) };
  }
  if (
    isAddressed(reader, at, titled) ||
    isPersonHere(reader, at) ||
    isKnownAs(reader, at, titled) ||
    (kind === 'acronym' && isNamedSo(reader, at))
  )
    return { ...span, what: 'person' };
  if (isAmongNames(reader, at) || isOnlyBuilt(reader, at)) return span;
  if (isBeforePlace(reader, at) || isSeatOfBody(reader, at) || isWhere(reader, at))
    return { ...span, what: 'place' };
  if (kind !== 'given') return undefined;
  const before = at > run.sentenceStart ? tokens[at - 1] : undefined;
  if (!run.headline && before !== undefined && PERSON_CUES.has(before.folded.replace(/nya$/u, '')))
    return { ...span, what: 'person' };
  const isUnlisted =
    ![token.folded, token.surface].some((form) => reader.lexicon.has(form)) &&
    !reader.lexicon.isEnglish(token.folded);
  // Satria mengelak: nothing else is known of the word
  if (!run.headline && isUnlisted && run.first === run.last) return span;
  if (OFFICE_TAILS.has(token.folded)) return undefined;
  // "Gilang (Jourdy Pranata) telah …": hardly a word but as a name
  const isWord = reader.lexicon.senses(token.folded).some(({ label }) => label !== 'literary');
  if (!run.headline && !isWord && SUBJECT.test(text.slice(token.end))) return span;
  // Prabowo: Harga Beras Turun
  const speaker = at === run.sentenceStart && text.charAt(token.end) === ':';
  if (speaker || (titled !== undefined && !run.headline)) return { ...span, what: 'person' };
  // Alone with its capital inside a sentence: "bertemu Budi", "Melalui Budi, warga …".
  const stands = run.first === run.last || isBehindOpener(reader, at);
  return stands && !run.headline && !opensAt(reader, at) ? span : undefined;
}

// Alone with its capital, or behind the word that opens the sentence: Saham Merdeka naik.
function isAlone({ run, tokens, kinds }: Reader, at: number): boolean {
  if (run.first === run.last) return true;
  const opener = tokens[run.sentenceStart];
  return (
    run.last === at &&
    at === run.sentenceStart + 1 &&
    opener !== undefined &&
    kinds.kind(opener, true) === 'ordinary'
  );
}

// "Adalah Budi yang …", "Melalui Budi, …": the small word or verb has its capital from the sentence alone.
function isBehindOpener(reader: Reader, at: number): boolean {
  const { run, tokens, kinds } = reader;
  const opener = tokens[run.sentenceStart];
  return isAlone(reader, at) && opener !== undefined && kinds.functional(opener);
}

// PT Merdeka Copper, Desa Pekan: what is called so later is no person.
function isBodyName(full: string): boolean {
  const [first = ''] = full.toLowerCase().split(' ');
  return NAME_HEADS.has(first) || full.startsWith('Rumah Sakit');
}

// What stands behind the one who is spoken of.
const SUBJECT = /^ (?:\(\p{Lu}|(?:telah|sudah|akan|pun|juga|kini|tidak|belum|lalu|kemudian) )/u;

// At the start of a sentence only the ends of a full name stand for it: "Surya berkata", not "Karya itu".
function mayBeShort(
  token: Token,
  full: string,
  opens: boolean,
  kind: WordKind,
  kinds: WordKinds,
): boolean {
  if (!opens || kind === 'strange') return true;
  if (kinds.functional(token)) return false;
  // I Dewa Nyoman Arya A: initials are no ends
  const words = full
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word.length > 2);
  return words[0] === token.folded || words.at(-1) === token.folded;
}
