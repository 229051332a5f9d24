import {
  ABBREVIATIONS,
  ARTICLES,
  BEFORE_ARTICLE,
  BEFORE_DIGIT,
  BEFORE_NAME,
  DEGREES,
  GOES_ON,
  LETTERED,
  MAY_END,
  MONTHS,
  OFFICES,
  OPENERS,
  POLICE_RANKS,
  SUBJECTS,
  VESSELS,
} from './abbreviations.ts';
import { allMatches } from './all-matches.ts';
import type { Token } from './tokenize.ts';

/** A sentence as a range of the paragraph, UTF-16 units, end exclusive; white space between sentences is in none. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

const ENDERS = /[.!?…]+["'”’»)\]]*(?=\s|$)/gu;

/**
 * Cuts a paragraph into sentences. "Prof. Dr. Sri hadir. Ia diam." → two; decimals, initials, dotted times and
 * abbreviations end none, and what goes on in lower case behind a quotation belongs to it.
 */
export function splitSentences(text: string, tokens: readonly Token[]): readonly SentenceRange[] {
  const cuts: number[] = [];
  let at = 0;
  let sentenceStart = 0;
  for (const match of allMatches(ENDERS, text)) {
    const end = match.index + match[0].length;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= match.index) at += 1;
    // An abbreviation token holds its own full stop.
    const holds = (tokens[at]?.start ?? end) < end;
    const before = holds ? at : at - 1;
    const stop: Stop = {
      text,
      tokens,
      mark: match[0],
      start: match.index,
      end,
      before,
      sentenceStart,
    };
    if (endsSentence(stop)) {
      cuts.push(end);
      sentenceStart = before + 1;
    }
  }
  for (const match of text.matchAll(/\n\s*\n/gu)) cuts.push(match.index);
  cuts.sort((a, b) => a - b);
  return ranges(text, cuts);
}

interface Stop {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  /** Index of the last token before the mark. */
  readonly before: number;
  /** Index of the sentence's first token. */
  readonly sentenceStart: number;
}

function endsSentence(stop: Stop): boolean {
  const { text, tokens, mark, end } = stop;
  const next = /^[^\p{L}\p{N}]{0,40}([\p{L}\p{N}])/u.exec(text.slice(end, end + 48))?.[1];
  if (next === undefined) return true;
  // A lower-case letter goes on with the same sentence: “…?” tanya dia.
  if (/\p{Ll}/u.test(next) && !/^[^\p{L}\p{N}]*\p{Ll}\p{Lu}/u.test(text.slice(end, end + 48)))
    return opensItem(stop);
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before = tokens[stop.before];
  if (before === undefined || before.end < stop.start) return true;
  // Bab II. Landasan Teori
  if (stop.before === stop.sentenceStart + 1 && tokens[stop.sentenceStart]?.folded === 'bab')
    return false;
  if (before.shape === 'number') return !marksItem(stop, before);
  if (isPlainOpener(stop)) return true;
  if (before.shape === 'abbreviation') return endsBehindDots(stop, before);
  if (/^\p{L}$/u.test(before.surface)) return endsBehindLetter(stop, before);
  return endsBehindWord(stop, before, /\p{N}/u.test(next));
}

// The number of an item is no end: "1. Andi" at the start, "terdiri atas: 1. Andi, 2. Budi" inside.
function marksItem({ text, tokens, before: at, sentenceStart }: Stop, token: Token): boolean {
  if (at <= sentenceStart) return true;
  if (!/^\d{1,2}$/u.test(token.surface)) return false;
  const sentence = text.slice(tokens[sentenceStart]?.start, token.start);
  return /:\s*$/u.test(sentence) || /:\s*1\.\s.*[,;](?:\s+dan)?\s*$/u.test(sentence);
}

// "a. Siapkan KTP. b. Buka laman.": a letter opens the next item of a list where the one before it opened one.
function opensItem({ text, end }: Stop): boolean {
  const letter = /^\s+([b-h])[.)]\s/u.exec(text.slice(end, end + 6))?.[1];
  if (letter === undefined) return false;
  const last = String.fromCharCode(letter.charCodeAt(0) - 1);
  return new RegExp(`(?:^|[\\s:;.])${last}[.)]\\s`, 'u').test(
    text.slice(Math.max(0, end - 400), end),
  );
}

// A pronoun, a linking word or a word with -nya goes on with nobody's title: "bekerja di PT. Gajinya kecil."
function isPlainOpener({ text, tokens, before: at, end }: Stop): boolean {
  const next = tokens.slice(at + 1, at + 3).find(({ start }) => start >= end);
  if (next === undefined || !/^\s*["“‘'(]?$/u.test(text.slice(end, next.start))) return false;
  if (next.allCapitals || next.shape !== 'word' || !next.capitalised) return false;
  return OPENERS.has(next.folded) || /^.{3,}[^n]nya$/u.test(next.folded);
}

// S.H. behind a comma is a degree, H.O.S. and a.n. go on with a name.
function endsBehindDots({ text, tokens, before: at }: Stop, token: Token): boolean {
  const word = token.folded.replace(/\.$/u, '');
  const previous = tokens[at - 1];
  const behindComma = previous !== undefined && text.slice(previous.end, token.start).includes(',');
  if (/^(?:ber)?inisial$/u.test(previous?.folded ?? ''))
    return SUBJECTS.has(tokens[at + 1]?.folded ?? '');
  return (
    DEGREES.has(word) && (behindComma || /gelar(?:nya)?$|^lulusan$/u.test(previous?.folded ?? ''))
  );
}

// An initial (A. Yani), the A of a list, or the last letter of "vitamin C."
function endsBehindLetter(
  { text, tokens, before: at, sentenceStart }: Stop,
  { capitalised, start, folded }: Token,
): boolean {
  const previous = tokens[at - 1];
  if (!capitalised) {
    // "a. Siapkan KTP", the items of a list, at its head or behind a colon
    return at > sentenceStart && !/[:;,]\s*(?:dan\s+)?$/u.test(text.slice(previous?.end, start));
  }
  if (previous === undefined || at === sentenceStart) return false;
  // Rp1,2 M. is an amount
  if (previous.shape === 'number' && /^[mt]$/u.test(folded) && /[.,]/u.test(previous.surface))
    return true;
  // the M of LL.M.
  if (DEGREES.has(`${previous.folded}.${folded}`) && previous.end + 1 === start) return true;
  return LETTERED.has(previous.folded);
}

function endsBehindWord(stop: Stop, token: Token, digit: boolean): boolean {
  const { text, tokens, before: at, end, sentenceStart } = stop;
  const word = token.folded;
  if (at === sentenceStart && (ABBREVIATIONS.has(word) || BEFORE_NAME.has(word))) return false;
  if (MAY_END.has(word) && /^\s+(?:Ltd|Inc|Tbk|Corp)\b/u.test(text.slice(end, end + 8)))
    return false;
  if (MAY_END.has(word)) return !/^\s*\(/u.test(text.slice(end, end + 3)) && !namesOfficer(stop);
  if (digit && MONTHS.has(word) && tokens[at - 1]?.shape === 'number') return false;
  if (BEFORE_ARTICLE.has(word) && (digit || ARTICLES.has(tokens[at + 1]?.folded ?? '')))
    return false;
  if (POLICE_RANKS.has(word)) return !ranksName(tokens, at);
  if (BEFORE_NAME.has(word)) return !isNumbered(tokens, at, digit) && !namesNext(text, tokens, at);
  if (!ABBREVIATIONS.has(word)) return true;
  if (BEFORE_DIGIT.has(word)) return !digit;
  // "di KH." or "seorang dr." end nothing either; but a plain word in capitals may: "ke PT."
  return false;
}

// Km. 5 of a road, and no "sejauh 5 km."
function isNumbered(tokens: readonly Token[], at: number, digit: boolean): boolean {
  return digit && tokens[at]?.folded === 'km' && tokens[at - 1]?.shape !== 'number';
}

function ranksName(tokens: readonly Token[], at: number): boolean {
  const [before, name] = [tokens[at - 1], tokens[at + 1]];
  if (/^(?:ber)?pangkat$|^(?:men)?jadi$/u.test(before?.folded ?? '')) return false;
  return name?.capitalised === true && !SUBJECTS.has(name.folded);
}

// The firm's name stands between an office and its holder's: two capitals behind it, an office before it.
function namesOfficer({ text, tokens, before: at, end }: Stop): boolean {
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (first?.capitalised !== true || second?.capitalised !== true) return false;
  if (SUBJECTS.has(first.folded) || !/^\s+$/u.test(text.slice(end, first.start))) return false;
  if (!/^\s+$/u.test(text.slice(first.end, second.start))) return false;
  for (let back = at - 1; back >= Math.max(0, at - 12); back -= 1) {
    const token = tokens[back];
    if (token === undefined || (!token.capitalised && !/^(?:dan|of|and|&)$/u.test(token.folded)))
      return false;
    if (OFFICES.has(token.folded)) return true;
  }
  return false;
}

// RS. Fatmawati, KM. Lestari Maju: the next word is a name, which another capital, a mark or a linking word follows.
function namesNext(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token, name, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.capitalised !== true || before?.shape === 'number') return false;
  if (name?.capitalised !== true || SUBJECTS.has(name.folded)) return false;
  if (VESSELS.has(token.folded)) return true;
  if (after === undefined || /[.,;:)?!]/u.test(text.slice(name.end, after.start))) return true;
  return after.capitalised || GOES_ON.has(after.folded);
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
