import type { Container } from './find-container.ts';
import { type Measures, over } from './measure.ts';
import type { Box, Page } from './page.ts';

/** The box in which a heading stands. */
export function surrounding(page: Page, own: Box): Box {
  const isLabel =
    own.end - own.first === 1 && /^(?:h[1-6]|center|span|div|strong|p)$/.test(own.tag);
  return (isLabel ? page.boxes[own.parent] : undefined) ?? own;
}

const MOST_LEVELS = 40; // between a block and the container; deeper pages are not built by publishers

// The nearest box of a kind, from a box upwards to the container.
function enclosing(
  page: Page,
  from: number,
  container: number,
  tags: RegExp,
  most = MOST_LEVELS,
): Box | undefined {
  let at = from;
  for (let level = 0; at !== container && level < most; level += 1) {
    const box = page.boxes[at];
    if (box === undefined || tags.test(box.tag)) return box;
    at = box.parent;
  }
  return undefined;
}

/** Does a box stand in a header inside the article, which holds headline, summary, names? */
export function isInHeader(
  page: Page,
  from: number,
  container: Container,
  measures: Measures,
  headline: number,
): boolean {
  let at = from;
  for (let level = 0; at !== container.box && level < 6; level += 1) {
    const box = page.boxes[at];
    if (box === undefined) return false;
    const isHead = box.tag === 'header' || (headline >= box.first && headline < box.end);
    if (isHead) return over(measures.prose, box) < container.prose * 0.3;
    at = box.parent;
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

/** Does a box stand in a table of data inside the container? Before style sheets tables held the whole story. */
export function isInTable(
  page: Page,
  measures: Measures,
  from: number,
  container: Container,
): boolean {
  const table = enclosing(page, from, container.box, /^table$/);
  return table !== undefined && over(measures.prose, table) <= container.prose * 0.4;
}

/** Does a box stand in a list half of which leads elsewhere: sources, other stories? */
export function isInLinks(
  page: Page,
  measures: Measures,
  from: number,
  container: Container,
): boolean {
  const list = enclosing(page, from, container.box, /^[uod]l$/, 5);
  return list !== undefined && over(measures.linkOnly, list) * 2 >= list.end - list.first;
}

/** Does a box stand in a list item inside the container? */
export function isInItem(page: Page, from: number, container: number): boolean {
  return enclosing(page, from, container, /^li$/, 4) !== undefined;
}

const MOST_PULLED = 200; // paragraphs; more are no article with quotations set beside it

/** Paragraphs less those that stand inside another one as well: they were pulled out of it as eye-catchers. */
export function withoutPulled<T extends { readonly text: string }>(
  paragraphs: readonly T[],
): readonly T[] {
  if (paragraphs.length > MOST_PULLED) return paragraphs;
  const said = paragraphs.map(({ text }) => lettersOf(text));
  return paragraphs.filter(({ text }, at) => {
    const own = said[at] ?? '';
    return (
      text.length < 25 ||
      own === '' || // in other letters
      !said.some(
        (other, place) =>
          (other.length > own.length || (place > at && /^["“]/.test(text))) && other.includes(own),
      )
    );
  });
}

/** A text less its marks and spaces, to compare it with another. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-zà-ɏ\d]+/g, '');
}
