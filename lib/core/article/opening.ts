import { BYLINE_NAMES } from './chrome-names.ts';
import { DATE_LINE, DATELINE_START, SHARE_LINE } from './chrome-phrases.ts';
import { kindOf, type Measures, over } from './measure.ts';
import type { Box, Page } from './page.ts';
import { readDay } from './page-date.ts';

const MOST_BETWEEN = 12; // blocks between the headline and the container: picture, names, sharing
const MOST_OVER = 30; // blocks between the headline and the first paragraph but a summary
const FIRST = 8; // paragraphs, key points too; a dateline among them opens the story

/** Where the story begins: not before its headline or a summary, and with its dateline, though that stands outside the container. */
export function openingOf(
  page: Page,
  measures: Measures,
  { first, end }: Box,
  headline: number,
): number {
  const isProse = (at: number): boolean => (measures.blocks[at]?.prose ?? 0) > 0;
  const opens = (at: number): boolean => {
    const { text = '', mediaBox = 0 } = page.blocks[at] ?? {};
    return isProse(at) && mediaBox < 0 && DATELINE_START.test(text);
  };
  const later = headline < 0 ? -1 : afterSummary(page, measures, headline, end);
  if (headline >= first) {
    const before = over(measures.prose, { first, end: headline });
    const isOver = headline < end && before < over(measures.prose, { first, end }) * 0.3;
    return isOver ? Math.max(headline, later) : first;
  }
  if (headline < 0 || first - headline > MOST_BETWEEN) return first;
  if (later > first) return later;
  let seen = 0;
  for (let at = first; at < end && seen < FIRST; at += 1) {
    if (opens(at)) return first;
    if (isProse(at)) seen += 1;
  }
  for (let at = headline + 1; at < first; at += 1) if (opens(at)) return at;
  return first;
}

// A single paragraph between the headline and the date is a summary, and one of another kind over names and buttons.
function afterSummary(page: Page, measures: Measures, headline: number, end: number): number {
  const kindAt = (at: number): string => {
    const block = page.blocks[at];
    const box = page.boxes[block?.box ?? -1];
    return box && block
      ? `${kindOf(box)} ${block.italic + block.bold > block.text.length * 0.8}`
      : '';
  };
  let summary = -1;
  let hasDate = false;
  let isParted = false;
  let isDated = false;
  for (let at = headline + 1; at < Math.min(end, headline + MOST_OVER); at += 1) {
    const { text = '' } = page.blocks[at] ?? {};
    if ((measures.blocks[at]?.prose ?? 0) > 0) {
      if (summary >= 0) return isDated || (isParted && kindAt(at) !== kindAt(summary)) ? at : -1;
      if (DATELINE_START.test(text)) return -1;
      summary = at;
      continue;
    }
    const isDate = DATE_LINE.test(text) && readDay(text) !== undefined;
    if (summary < 0) hasDate ||= isDate;
    else {
      isParted ||= SHARE_LINE.test(text) || BYLINE_NAMES.test(kindAt(at));
      isDated ||= isDate && !hasDate; // each entry of a live report has its own
    }
  }
  return -1;
}
