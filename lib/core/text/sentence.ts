import type { Token } from './tokenize.ts';

/** A sentence as a range of the paragraph, UTF-16 units, end exclusive; white space between sentences is in none. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

// Abbreviations whose full stop does not end a sentence, folded, without the stop.
const ABBREVIATIONS = new Set(
  'prof dr drs dra ir h hj kh k.h tn ny nn sdr bpk st mr mrs ms jr sr no nomor hlm hal jl jln gg rt rw kec kab kel prov pt cv ud tbk ltd inc co corp tgl th thn sm m bdk lih mis dst dll dkk dsb dsj spt a.n u.p s.d d.a yth op cit ed vol rp ph.d s.h s.e s.t m.si m.m'.split(
    ' ',
  ),
);
// These may well be a sentence's last word: what follows decides.
const MAY_END = new Set([
  'dll',
  'dkk',
  'dst',
  'dsb',
  'tbk',
  'inc',
  'ltd',
  'co',
  'corp',
  'jr',
  'm',
  'wib',
]);
const ENDERS = /[.!?…]+["'”’»)\]]*(?=\s)/gu;

/**
 * Cuts a paragraph into sentences. "Prof. Dr. Sri hadir. Ia diam." → two; decimals, initials, dotted times and
 * abbreviations end none, and a quotation inside a sentence stays in it.
 */
export function splitSentences(text: string, tokens: readonly Token[]): readonly SentenceRange[] {
  const cuts: number[] = [];
  let at = 0;
  for (const match of text.matchAll(ENDERS)) {
    const end = match.index + match[0].length;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= match.index) at += 1;
    // An abbreviation token holds its own full stop.
    const inside = tokens[at];
    const before =
      inside && inside.start < end && inside.shape === 'abbreviation' ? inside : tokens[at - 1];
    const after = tokens.find((token) => token.start >= end);
    if (endsSentence(text, match[0], end, before, after)) cuts.push(end);
  }
  for (const match of text.matchAll(/\n\s*\n/gu)) cuts.push(match.index);
  cuts.sort((a, b) => a - b);
  return ranges(text, cuts);
}

function endsSentence(
  text: string,
  mark: string,
  end: number,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const next = nextLetter(text, end);
  if (next === undefined) return true;
  // A lower-case letter goes on with the same sentence: “…?” tanya dia.
  if (/\p{Ll}/u.test(next)) return false;
  if (mark.startsWith('…') || mark.startsWith('...')) return true;
  if (!mark.startsWith('.')) return true;
  if (before === undefined) return true;
  const word = before.folded.replace(/\.$/u, '');
  const touches = before.end >= end - mark.length;
  if (!touches) return true;
  if (before.shape === 'abbreviation')
    return after !== undefined && !after.capitalised ? false : MAY_END.has(word);
  if (/^\p{Lu}$/u.test(before.surface)) return false; // an initial: A. Yani
  if (ABBREVIATIONS.has(word) && mark.length === 1) {
    return MAY_END.has(word) && after?.capitalised === true && before.surface !== 'M';
  }
  return true;
}

function nextLetter(text: string, from: number): string | undefined {
  return /[\p{L}\p{N}]/u.exec(text.slice(from, from + 40))?.[0];
}

function ranges(text: string, cuts: readonly number[]): readonly SentenceRange[] {
  const sentences: SentenceRange[] = [];
  let start = 0;
  for (const cut of [...cuts, text.length]) {
    const piece = text.slice(start, cut);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed !== '') sentences.push({ start: start + lead, end: start + lead + trimmed.length });
    start = Math.max(start, cut);
  }
  return sentences;
}

const SMALL_WORDS =
  /^(?:di|ke|dari|dan|yang|untuk|pada|dengan|dalam|oleh|atau|akan|bagi|soal|tak|tidak|usai|jadi|ini|itu)$/u;

/**
 * Is a sentence a headline in capitals or title case, so that capitals say nothing about names?
 *
 * @param tokens those of one sentence
 */
export function isHeadline(text: string, tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ shape, folded }) => shape === 'word' && !SMALL_WORDS.test(folded));
  if (words.length < 4) return false;
  const capitals = words.filter(({ capitalised }) => capitalised).length;
  const last = tokens.at(-1);
  const closed = last !== undefined && /^[.]/u.test(text.slice(last.end));
  return capitals / words.length >= (closed ? 0.9 : 0.8);
}
