import type { Container } from './find-container.ts';
import { type Measures, over } from './measure.ts';
import type { Box, Page } from './page.ts';

/** The box in which a heading stands. */
export function surrounding(page: Page, own: Box): Box {
  const isLabel =
    own.end - own.first === 1 && /^(?:h[1-6]|p|div|span|strong|center)$/.test(own.tag);
  return (isLabel ? page.boxes[own.parent] : undefined) ?? own;
}

/** Does a box stand in a header inside the article, which holds headline, summary, names? */
export function isInHeader(
  page: Page,
  own: Box,
  container: Container,
  measures: Measures,
): boolean {
  let box: Box | undefined = own;
  for (let level = 0; box !== undefined && level < 6; level += 1) {
    if (box === page.boxes[container.box]) return false;
    if (box.tag === 'header') return over(measures.prose, box) < container.prose * 0.3;
    box = page.boxes[box.parent];
  }
  return false;
}

/** Is most of the prose in a box bold, so that bold says nothing? */
export function isMostlyBold(page: Page, measures: Measures, box: Box): boolean {
  let bold = 0;
  let all = 0;
  for (let at = box.first; at < box.end; at += 1) {
    if ((measures.blocks[at]?.prose ?? 0) === 0) continue;
    bold += page.blocks[at]?.bold ?? 0;
    all += page.blocks[at]?.text.length ?? 0;
  }
  return all > 0 && bold > all * 0.5;
}

/** Share of a box's prose that stands in `p` and `li`. */
export function shareInParagraphs(page: Page, measures: Measures, box: Box): number {
  let inParagraphs = 0;
  for (let at = box.first; at < box.end; at += 1) {
    const tag = page.boxes[page.blocks[at]?.box ?? -1]?.tag;
    if (tag === 'p' || tag === 'li') inParagraphs += measures.blocks[at]?.prose ?? 0;
  }
  return inParagraphs / Math.max(1, over(measures.prose, box));
}

/** Tables that hold the whole page or the whole story, as before style sheets. */
export function tablesForLayout(
  page: Page,
  measures: Measures,
  container: Container,
): ReadonlySet<number> {
  const layout = new Set<number>();
  for (const [at, box] of page.boxes.entries()) {
    if (box.tag === 'table' && over(measures.prose, box) > container.prose * 0.4) layout.add(at);
  }
  return layout;
}

const MOST_LEVELS = 40; // between a block and the container; deeper pages are not built by publishers

/** Does a box stand in a table of data inside the container? */
export function isInTable(
  page: Page,
  from: Box,
  container: number,
  layout: ReadonlySet<number>,
): boolean {
  let box: Box | undefined = from;
  for (let level = 0; box !== undefined && level < MOST_LEVELS; level += 1) {
    if (box.parent === container) return box.tag === 'table' && !layoutHas(page, box, layout);
    if (box.tag === 'table') return !layoutHas(page, box, layout);
    box = page.boxes[box.parent];
    if (box === page.boxes[container]) return false;
  }
  return false;
}

function layoutHas(page: Page, box: Box, layout: ReadonlySet<number>): boolean {
  for (const at of layout) if (page.boxes[at] === box) return true;
  return false;
}

/** Does a box stand in a list whose items are mostly links, which leads elsewhere? */
export function isInLinkList(
  page: Page,
  measures: Measures,
  from: number,
  container: number,
): boolean {
  let at = from;
  for (let level = 0; at >= 0 && at !== container && level < MOST_LEVELS; level += 1) {
    const box = page.boxes[at];
    if (box === undefined) return false;
    if (/^(?:ul|ol|dl)$/.test(box.tag)) {
      const blocks = box.end - box.first;
      return over(measures.linkOnly, box) >= blocks * 0.5;
    }
    at = box.parent;
  }
  return false;
}

/** Does a box stand in a list item inside the container? */
export function isInItem(page: Page, own: Box, container: number): boolean {
  let box: Box | undefined = own;
  for (let level = 0; box !== undefined && level < 4; level += 1) {
    if (box === page.boxes[container]) return false;
    if (box.tag === 'li') return true;
    box = page.boxes[box.parent];
  }
  return false;
}

const MOST_PULLED = 200; // paragraphs; more are no article with quotations set beside it

/** Paragraphs less those that stand inside another one as well: they were pulled out of it as eye-catchers. */
export function withoutPulled<T extends { readonly text: string }>(
  paragraphs: readonly T[],
): readonly T[] {
  if (paragraphs.length > MOST_PULLED) return paragraphs;
  return paragraphs.filter(
    ({ text }) =>
      text.length < 40 ||
      !paragraphs.some((other) => other.text.length > text.length && other.text.includes(text)),
  );
}
