import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { opensLawTitle } from './law-title.ts';
import { isOutsideBodies, mayBeNamed } from './may-be-named.ts';
import { isModelWord } from './model-name.ts';
import { kindAt, opensAt, type Reader } from './run-reader.ts';
import { NAME_HEADS } from './titles.ts';

const LONGEST = 4; // words

/**
 * konser Jamrud, menurut Agun, saham Pensil Sari: capitals inside a sentence, where all their words are
 * plain and none is one that news writes with a capital for an office, a body or a law.
 *
 * @param at index of the first word of the name
 */
export function capitalName(reader: Reader, at: number): NameSpan | undefined {
  const { run, tokens } = reader;
  if (run.headline || opensAt(reader, at) || run.last - at >= LONGEST) return undefined;
  if (at !== run.first && !isBehindOpener(reader, at) && !isModelWord(reader, at)) return undefined;
  if (isAmongThings(reader, at) || goesOnInTerm(reader, run.last)) return undefined;
  const words = tokens.slice(at, run.last + 1);
  if (words.length > 1 && words.every((word) => isOnlyEnglish(reader, word))) return undefined;
  const own = isCountryOf(words) ? words.slice(0, -1) : words;
  if (!own.every((_, index) => goesWith(reader, at + index))) return undefined;
  if (!mayBeNamed(reader, words[0])) return undefined;
  return { first: at, last: run.last, kind: 'name', ...literally(reader, words) };
}

// Pensil Indonesia: whom it is of closes the name
function isCountryOf(words: readonly Token[]): boolean {
  return words.length > 1 && /^(?:indonesia|nusantara)$/u.test(words.at(-1)?.folded ?? '');
}

// Corporate Secretary is an office that English readers know.
function isOnlyEnglish({ lexicon }: Reader, { folded }: Token): boolean {
  return !lexicon.has(folded) && lexicon.isEnglish(folded);
}

// What the words would mean if it were no name.
function literally({ lexicon }: Reader, words: readonly Token[]): Pick<NameSpan, 'detail'> {
  const glosses = words.map(({ folded }) => lexicon.senses(folded)[0]?.glosses[0]);
  if (glosses.some((gloss) => gloss === undefined)) return {};
  return { detail: `as words: ${glosses.join(', ')}` };
}

// Behind these even a plain noun may have its capital by mistake: ke Kebun, para Siswa; so may one in a list of such
// nouns: Tenda, Selimut dan Genset.
const COUNTED =
  /^(?:di|ke|dari|hingga|sampai|menuju|seperti|antara|berupa|jenis|para|se(?:tiap|mua|luruh|buah|orang|kor|jumlah)|tiap|beberapa|berbagai|buah|ekor|unit|orang)$/u;

function isAmongThings(reader: Reader, at: number): boolean {
  const { run, tokens } = reader;
  if (opensLawTitle(tokens, at, run.sentenceStart)) return true;
  const before = tokens[at - 1];
  if (COUNTED.test(before?.folded ?? '') && !closesPlaces(reader, at)) return true;
  return isThingBeside(reader, at, -1) || isThingBeside(reader, run.last, 1);
}

// "Balangan, Barabai, hingga Rantau"
function closesPlaces({ text, tokens, kinds }: Reader, at: number): boolean {
  const [other, until] = [tokens[at - 2], tokens[at - 1]];
  if (other?.capitalised !== true || !/^(?:hingga|sampai)$/u.test(until?.folded ?? ''))
    return false;
  if (!/^,?\s$/u.test(text.slice(other.end, until?.start))) return false;
  return /^(?:strange|listed)$/u.test(kinds.kind(other, false));
}

function isThingBeside({ text, tokens, kinds }: Reader, at: number, step: -1 | 1): boolean {
  const isJoint = /^(?:dan|atau|serta)$/u.test(tokens[at + step]?.folded ?? '');
  const beside = tokens[at + (isJoint ? 2 * step : step)];
  const token = tokens[at];
  if (beside?.capitalised !== true || token === undefined) return false;
  const gap = step > 0 ? text.slice(token.end, beside.start) : text.slice(beside.end, token.start);
  if (!/^(?:,\s+|,?\s+(?:dan|atau|serta)\s+)$/u.test(gap)) return false;
  // Gedong Tataan dan Kedondong: whatever this word says, the one before it names a place
  const whole = step < 0 ? tokens[tokens.indexOf(beside) - 1] : undefined;
  if (whole?.capitalised === true && kinds.kind(whole, false) === 'strange') return false;
  // kawasan Sukun, Kota Malang: the larger place is no thing
  return kinds.kind(beside, true) === 'ordinary' && !NAME_HEADS.has(beside.folded);
}

// Kompleks «Istana Kepresidenan»: what a listed term goes on from is no name.
function goesOnInTerm({ text, tokens }: Reader, at: number): boolean {
  const [last, next] = [tokens[at], tokens[at + 1]];
  return next?.capitalised === true && /^\s+$/u.test(text.slice(last?.end, next.start));
}

// Saham Pensil Sari naik: the first word has its capital from the sentence alone. Ketua RT Fikih: nor is the office his.
function isBehindOpener(reader: Reader, at: number): boolean {
  const { run, tokens, kinds } = reader;
  if (/^R[TW]$/u.test(tokens[at - 1]?.surface ?? '')) return true;
  // Beras Langka: a heading of two words
  if (tokens[run.last + 1] === undefined) return false;
  const opener = tokens[run.sentenceStart];
  return (
    at === run.sentenceStart + 1 && opener !== undefined && kinds.kind(opener, true) === 'ordinary'
  );
}

function goesWith(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined || !token.capitalised) return false;
  if (token.allCapitals && !isLetters(reader, at)) return false;
  return /^(?:ordinary|given)$/u.test(kindAt(reader, at)) && isOutsideBodies(reader, token);
}

// tergabung dalam KESAN: a noun in capitals alone is the letters of something; who shouts says no, free or safe.
function isLetters({ run, tokens, lexicon }: Reader, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (run.first !== run.last || token === undefined || token.surface.length < 4) return false;
  if (before?.allCapitals === true || next?.allCapitals === true) return false;
  return lexicon.senses(token.folded)[0]?.pos === 'noun' && !SHOUTED.test(token.folded);
}

const SHOUTED =
  /^(?:hoaks|hoax|video|foto|baca|simak|klik|catatan|fakta|info|stop|iklan|batal|hati-hati)$/u;
