import { DATE_LINE, SHARE_LINE } from './chrome-phrases.ts';
import { kindOf, type Measures, over } from './measure.ts';
import type { Box, Page } from './page.ts';
import { readDay } from './page-date.ts';

/** The part of a page that holds most of its prose. */
export interface Container {
  readonly box: number;
  /** Characters of prose in it. */
  readonly prose: number;
  /** Characters of prose on the page, less stories that infinite scroll has appended. */
  readonly all: number;
}

const LEAST_PROSE = 60; // characters in a paragraph that draws its neighbours in
const MOST_CLIMBS = 12;

/**
 * The box that holds the article's paragraphs, whether they are its children, nested one by one, parted by line
 * breaks, or spread over several parts of one kind.
 *
 * @param known class names or ids that the publisher is known to use; they add weight, nothing more
 * @param headline number of the block that holds the headline, -1 when unknown
 * @returns undefined on pages without prose
 */
export function findContainer(
  page: Page,
  measures: Measures,
  headline: number,
  known: readonly string[] = [],
): Container | undefined {
  const scores = new Map<number, number>();
  const homes = homesOf(page, measures);
  const next = nextStory(page, measures, headline);
  for (const [at, home] of homes.entries()) {
    if (home < 0) continue;
    const { prose } = measures.blocks[at] ?? { prose: 0 };
    // What stands before the headline is rarely the story, and a long paragraph does not outweigh several.
    const weight = Math.min(prose, 900) * (at < headline ? 0.5 : at >= next ? 0.25 : 1);
    scores.set(home, (scores.get(home) ?? 0) + weight);
  }
  let best = -1;
  let bestScore = 0;
  for (const [at, score] of scores) {
    const box = page.boxes[at];
    if (box === undefined) continue;
    const weighted = score * weightOf(page, at, known);
    if (weighted > bestScore) {
      best = at;
      bestScore = weighted;
    }
  }
  if (best < 0) return undefined;
  const box = climb(page, measures, homes, best, headline);
  const found = page.boxes[box];
  if (found === undefined) return undefined;
  return {
    box,
    prose: over(measures.prose, found),
    all: measures.prose[next] ?? measures.prose.at(-1) ?? 0,
  };
}

// Where the next story begins that infinite scroll has appended: at another first headline, or in a box like the one
// that holds headline and prose, with a date of its own.
function nextStory(page: Page, measures: Measures, headline: number): number {
  let story = page.boxes[page.blocks[headline]?.box ?? -1];
  const isFirst = story?.tag === 'h1';
  while (story !== undefined && over(measures.prose, story) === 0) story = page.boxes[story.parent];
  const next = page.boxes.find(
    (box) =>
      (isFirst && box.tag === 'h1' && box.first > headline && lengthIn(page, box) > 25) ||
      (box.parent === story?.parent &&
        box.first >= story.end &&
        kindOf(box) === kindOf(story) &&
        over(measures.prose, box) > 0 &&
        opensStory(page, box)),
  );
  return next?.first ?? Number.POSITIVE_INFINITY;
}

function lengthIn(page: Page, { first }: Box): number {
  return page.blocks[first]?.text.length ?? 0;
}

// For each block of prose: the box in which it stands beside other prose.
function homesOf(page: Page, measures: Measures): readonly number[] {
  return page.blocks.map((block, at) => {
    if ((measures.blocks[at]?.prose ?? 0) === 0) return -1;
    let home = block.box;
    for (;;) {
      const box = page.boxes[home];
      const parent = box && page.boxes[box.parent];
      if (box === undefined || parent === undefined || parent.tag === 'body') return home;
      if (over(measures.proseCount, box) > 1) return home;
      if (isWhole(box)) return home;
      home = box.parent;
    }
  });
}

function isWhole(box: Box): boolean {
  return box.tag === 'article' || box.tag === 'main' || box.tag === 'body';
}

function weightOf(page: Page, at: number, known: readonly string[]): number {
  let weight = 1;
  let box = page.boxes[at];
  for (let level = 0; box !== undefined && level < 4; level += 1) {
    const near = level === 0 ? 1 : 0.5;
    const { names, tag } = box;
    if (known.some((name) => names.includes(` ${name} `))) weight += near;
    if (tag === 'article' || tag === 'main') weight += 0.3 * near;
    box = page.boxes[box.parent];
  }
  return weight;
}

// Goes up while the box above holds more of the same story.
function climb(
  page: Page,
  measures: Measures,
  homes: readonly number[],
  from: number,
  headline: number,
): number {
  let best = from;
  let at = from;
  for (let step = 0; step < MOST_CLIMBS; step += 1) {
    const box = page.boxes[at];
    const above = box && page.boxes[box.parent];
    if (box === undefined || above === undefined || above.tag === 'html') break;
    if (box.tag === 'article' && /(?:^|\s)(?:post|hentry|article|infinite)/.test(box.names)) break;
    const parent = box.parent;
    if (holdsMore(page, measures, homes, parent, page.boxes[best] ?? box, headline)) best = parent;
    at = parent;
    if (above.tag === 'main' || above.tag === 'body') break;
  }
  return best;
}

// Prose beside the box so far: its own paragraphs, or parts of the same kind.
function holdsMore(
  page: Page,
  measures: Measures,
  homes: readonly number[],
  parent: number,
  inner: Box,
  headline: number,
): boolean {
  const box = page.boxes[parent];
  if (box === undefined) return false;
  const innerProse = over(measures.prose, inner);
  let direct = 0;
  let beside = 0; // paragraphs right under the box count double, deeper ones may belong to anything
  let alike = 0;
  let before = 0;
  let beforeCount = 0;
  for (let at = box.first; at < box.end; at += 1) {
    if (at >= inner.first && at < inner.end) {
      at = inner.end - 1;
      continue;
    }
    const { prose } = measures.blocks[at] ?? { prose: 0 };
    const home = homes[at] ?? -1;
    if (prose < LEAST_PROSE || home < 0 || at < headline) continue;
    const block = page.blocks[at];
    // A single paragraph before the others is a summary as a rule.
    const around = page.boxes[home];
    const isIntro = around?.parent === parent && over(measures.prose, around) < innerProse;
    if (at < inner.first && (home === parent || isIntro)) {
      before += prose;
      beforeCount += 1;
      continue;
    }
    const own = block?.box ?? -1;
    const isDeep = own !== home && page.boxes[own]?.parent !== home;
    if (home === parent) {
      direct += prose;
      beside += isDeep ? 1 : 2;
    } else if (isAlike(page, home, parent, inner)) alike += prose;
  }
  // Nor is a single one after them their last.
  if (beside <= 2 && direct < innerProse * 0.5) direct = 0;
  // In a box without the headline it opens the story, and so it does before a list or a subheading.
  const isListed = /^[ou]l$/.test(inner.tag) || measures.blocks[inner.first]?.heading === true;
  const from = headline < box.first ? box.first : headline + 1;
  const opens =
    headline >= 0 && (isListed || from === box.first) && isJoined(page, measures, from, inner);
  if (beforeCount > 1 || (before > 80 && (opens || direct + alike > 80))) direct += before;
  return direct >= 80 || alike >= 80;
}

// Does a single paragraph stand before a box, and neither date nor buttons between them?
function isJoined(page: Page, measures: Measures, from: number, { first }: Box): boolean {
  if (over(measures.proseCount, { first: from, end: first }) !== 1) return false;
  let at = first - 1;
  while ((measures.blocks[at]?.prose ?? 0) === 0) at -= 1;
  // Under a picture it is a caption.
  if ((page.blocks[at]?.mediaBox ?? -1) >= 0) return false;
  return !page.blocks
    .slice(at + 1, first)
    .some(({ text }) => DATE_LINE.test(text) || SHARE_LINE.test(text));
}

// A headline or a date of its own: the next story, not the next part of this one.
function opensStory(page: Page, { first, end }: Box): boolean {
  for (let at = first; at < Math.min(end, first + 6); at += 1) {
    const block = page.blocks[at];
    const { text = '' } = block ?? {};
    // Not the hour of an entry in a live report.
    const isDated = DATE_LINE.test(text) && (/ (?:lalu|ago)/.test(text) || readDay(text));
    if (isDated || page.boxes[block?.box ?? -1]?.tag === 'h1') return true;
  }
  return page.facts.times.some(
    ({ value, block }) => block >= first && block < end && readDay(value) !== undefined,
  );
}

function isAlike(page: Page, from: number, parent: number, inner: Box): boolean {
  const box = under(page, parent, page.boxes[from]);
  const own = under(page, parent, inner);
  if (box === undefined || own === undefined || box === own || box.tag === 'article') return false;
  return kindOf(box) === kindOf(own) && !opensStory(page, box);
}

// The box right under another that holds a third, or is it.
function under(page: Page, parent: number, inner: Box | undefined): Box | undefined {
  let box = inner;
  while (box !== undefined && box.parent !== parent) box = page.boxes[box.parent];
  return box;
}
