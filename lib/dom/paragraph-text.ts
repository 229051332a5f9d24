import type { Caret } from './caret.ts';

/**
 * A run of characters of a paragraph's text that stands unchanged in one text node:
 * `text.slice(start, start + length) === node.data.slice(offset, offset + length)`.
 */
export interface TextRun {
  readonly node: Text;
  readonly offset: number;
  readonly start: number;
  readonly length: number;
}

/** A paragraph of the article with the places of its characters in the page. */
export interface ParagraphText {
  readonly text: string;
  /** In order of `start`; characters in none of them (a space for white space that was folded) have no place. */
  readonly runs: readonly TextRun[];
}

/** Where a caret of the page lies in the paragraph, in UTF-16 units of its text; undefined outside it. */
export function offsetOf(paragraph: ParagraphText, caret: Caret): number | undefined {
  for (const run of paragraph.runs) {
    if (run.node !== caret.node) continue;
    if (caret.offset >= run.offset && caret.offset <= run.offset + run.length) {
      return run.start + caret.offset - run.offset;
    }
  }
  return undefined;
}

/**
 * The page's range of a stretch of the paragraph's text.
 *
 * @returns undefined when the page has changed under it
 */
export function rangeOf(paragraph: ParagraphText, start: number, end: number): Range | undefined {
  const first = paragraph.runs.find((run) => start >= run.start && start < run.start + run.length);
  const last = paragraph.runs.find((run) => end > run.start && end <= run.start + run.length);
  if (first === undefined || last === undefined) return undefined;
  const from = first.offset + start - first.start;
  const to = last.offset + end - last.start;
  if (!stillStands(first, from) || !stillStands(last, to)) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

function stillStands(run: TextRun, offset: number): boolean {
  return run.node.isConnected && offset <= run.node.length;
}
