import { isLastAppeal } from './appeal.ts';
import { withoutPulled } from './body-places.ts';
import { DATELINE_START, SIGN_OFF_TAIL } from './chrome-phrases.ts';
import type { Span } from './page.ts';
import { LABELLED } from './read-line.ts';
import { SENTENCE_END } from './sentence-end.ts';

/** A stretch of a block. */
export interface Piece extends Span {
  readonly block: number;
}

/** A paragraph of the body: its pieces, joined by single spaces. */
export interface Paragraph {
  readonly pieces: readonly Piece[];
  readonly text: string;
}

/** A line that may be a paragraph of the body. */
export interface Candidate extends Paragraph {
  readonly tag: string;
  /** All in slanted type, less a label in bold. */
  readonly isSlanted: boolean;
  readonly kind: 'sentence' | 'short' | 'item' | 'dateline';
  /** Does a colon stand right before it? */
  readonly isLed: boolean;
}

const OPEN_END = /[A-Za-zÀ-ɏ\d,]$/;
const GOES_ON = /^[a-zß-ÿ,.;)]/;
const LABEL = 70; // characters; what is longer is prose though its full stop was forgotten
const TITLE = 110; // outside of paragraphs whole titles are labels too

/** Joins what belongs together and leaves out labels and what hangs at the ends. */
export function joinParagraphs(
  candidates: readonly Candidate[],
  author: string,
): readonly Paragraph[] {
  const joined: Candidate[] = [];
  for (const [at, candidate] of withoutPulled(startAtProse(candidates)).entries()) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      candidate.kind !== 'item' &&
      last.kind !== 'item' &&
      ((last.kind === 'dateline' && at === 1) ||
        (OPEN_END.test(last.text) && last.text.length >= 40 && GOES_ON.test(candidate.text)));
    if (goesOn) {
      joined[joined.length - 1] = {
        ...candidate,
        pieces: [...last.pieces, ...candidate.pieces],
        text: `${last.text} ${candidate.text}`,
      };
    } else joined.push(candidate);
  }
  const kept = [...withoutLabels(joined)];
  while (kept.length > 2 && isAfterword(kept, author)) kept.pop();
  return kept.map((paragraph, at) => {
    const { pieces, text } = at < kept.length - 1 ? paragraph : withoutSignOff(paragraph);
    return { pieces, text };
  });
}

const ENGLISH = /\b(?:the|of|and|for|this|to|is|was|are)\b/gi;

// English words among ten.
function englishIn(text: string): number {
  return (10 * (text.match(ENGLISH)?.length ?? 0)) / text.split(' ').length;
}

// What stands after a story, set off from it: in slanted type, in English, about who wrote it, asking for something.
function isAfterword(kept: readonly Candidate[], author: string): boolean {
  const [first] = kept;
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return false;
  const { text, isSlanted } = last;
  if (isLastAppeal(text)) return true;
  if (/^["“]/.test(text)) return false;
  return (
    (isSlanted && text.length > 40 && !first.isSlanted) ||
    (englishIn(text) > 1.2 && englishIn(`${first.text} ${kept[1]?.text}`) < 0.4) ||
    (author.length > 7 && text.startsWith(author))
  );
}

// Lists before the first paragraph are key points or contents.
function startAtProse(candidates: readonly Candidate[]): readonly Candidate[] {
  const first = candidates.findIndex(
    ({ kind, text }, at) =>
      kind === 'sentence' ||
      kind === 'dateline' ||
      // "Redaksi yang terhormat,"
      (text.endsWith(',') && candidates[at + 1]?.kind === 'sentence'),
  );
  if (first < 0) return candidates;
  // What stands before a dateline is a summary.
  const opening = candidates.findIndex(
    ({ kind, text }, at) =>
      at >= first && (kind === 'dateline' || (kind !== 'short' && DATELINE_START.test(text))),
  );
  const before = candidates.slice(first, opening).filter(({ kind }) => kind !== 'short');
  return candidates.slice(opening > 0 && before.length < 3 ? opening : first);
}

// A short line without a final mark is a heading or belongs to the page, unless it is said out loud or one of a list
// typed out line by line: after a colon, or figures beside figures.
function withoutLabels(candidates: readonly Candidate[]): readonly Candidate[] {
  const isShort = (at: number): boolean => {
    const { kind, text, tag } = candidates[at] ?? { kind: '', text: '', tag: '' };
    return (
      kind === 'short' &&
      text.length < (tag === 'p' ? LABEL : TITLE) &&
      !/^(?:["“]|Wa(?:llahu|ss?alam|'?alaikum)|Ass?alamu)/.test(text) &&
      !(text.endsWith(',') && (at === 0 || tag === 'p')) &&
      !SENTENCE_END.test(text)
    );
  };
  const hasFigures = (at: number): boolean => isShort(at) && /\d/.test(candidates[at]?.text ?? '');
  let inList = false;
  return candidates.filter(({ isLed, text }, at) => {
    inList =
      isShort(at) &&
      (inList ||
        isLed ||
        (text.endsWith(':') && candidates[at + 1]?.isLed) ||
        (LABELLED.test(text) &&
          [at - 1, at + 1].some((near) => LABELLED.test(candidates[near]?.text ?? ''))) ||
        (hasFigures(at) && hasFigures(at + 1)));
    return inList || !isShort(at);
  });
}

function withoutSignOff<T extends Paragraph>(paragraph: T): T {
  const match = SIGN_OFF_TAIL.exec(paragraph.text);
  const piece = paragraph.pieces.at(-1);
  if (!match || piece === undefined || match.index < 20) return paragraph;
  const end = piece.end - match[0].length;
  if (end <= piece.start) return paragraph;
  return {
    ...paragraph,
    text: paragraph.text.slice(0, match.index),
    pieces: [...paragraph.pieces.slice(0, -1), { ...piece, end }],
  };
}
