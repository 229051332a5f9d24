import type { ArticleMemory } from '../gloss/token.ts';
import { latinSource } from '../text/letters.ts';
import type { Expression, UtcTime } from './expression.ts';

/** What a rule says about its match. */
export interface Reading {
  readonly gloss: string;
  readonly detail?: string;
  readonly utc?: UtcTime;
}

/** What a tail hangs on. */
export type TailOf = 'number' | 'measure' | 'day' | 'clock';

/** A way in which news writes an expression. `read` answers undefined when the match is none after all. */
export interface Rule {
  readonly kind: Expression['kind'];
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, memory: ArticleMemory) => Reading | undefined;
  /** What may follow: "lebih" a number, "per hektare" a measure as well, "waktu setempat" a day, "lewat" a time. */
  readonly tail?: TailOf;
}

/** No letter, digit or separator of a longer number before … */
export const EDGE = String.raw`(?<![\p{L}\p{N}]|\p{N}[.,:/-]|\p{L}/)`;
/** … and none behind. */
export const END = String.raw`(?![\p{L}\p{N}]|[.,:/]\p{N}|/\p{L}|-\p{N})`;
/** End of a word. */
export const WORD_END = String.raw`(?![\p{L}\p{N}]|-\p{L})`;
/** Start of a word. */
export const WORD_START = String.raw`(?<![\p{L}\p{N}]|\p{L}-)`;
/** What joins the ends of a range; "dan" does behind antara: antara 40 dan 50 persen. */
export const TO = String.raw`(?: ?- ?| hingga | sampai dengan | sampai | s\.d\. | s/d | dan (?<=(?<!\p{L})antara .{1,40} dan ))`;

/**
 * A rule's pattern. It is tried on text in which no two spaces follow each other and all letters are small
 * (`inSmallLetters`), because the first paragraph of a fresh background pays for what a pattern costs to compile: with
 * the flag for either case a third more, with up to three spaces wherever one stands three times as much.
 */
export function pattern(source: string): RegExp {
  return new RegExp(small(latinSource(source)), 'dg');
}

/** A pattern that is tried where it is told to, and nowhere else: set its lastIndex first. */
export function sticky(source: string): RegExp {
  return new RegExp(small(latinSource(source)), 'y');
}

const ESCAPE = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|[\s\S])|[^\\]+/g;

function small(source: string): string {
  return source.replace(ESCAPE, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));
}

/** The text in small letters, letter for letter: offsets stay as they are. */
export function inSmallLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const one = letter.toLowerCase();
    return one.length === letter.length ? one : letter;
  });
}

/** The words of a table as alternatives of a pattern, longest first. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll("'", "['’ʼ`]"))
    .join('|');
}

const JOINTS: Readonly<Record<string, string>> = { dan: 'and', '&': 'and', atau: 'or', '±': '±' };

/** Two ends as English joins them: "5-7" → "5–7", "5 hingga 7" → "5 to 7", "antara 5 dan 7" → "5 and 7". */
export function joinRange(from: string, to: string, joint: string | undefined): string {
  const word = JOINTS[joint?.trim().toLowerCase() ?? ''];
  if (word !== undefined) return `${from} ${word} ${to}`;
  return /\p{L}/u.test(joint ?? '') ? `${from} to ${to}` : `${from}–${to}`;
}
