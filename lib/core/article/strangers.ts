import { isLastAppeal } from './appeal.ts';
import { SUMMARY_NAMES } from './chrome-names.ts';
import { FLOW_LINE } from './chrome-phrases.ts';
import { kindOf, type Measures, over } from './measure.ts';
import type { Box, Page } from './page.ts';
import { SENTENCE_END } from './sentence-end.ts';

const MOST_SHARE = 0.15; // of the prose in one small box
const MOST_ODD = 0.25; // of the prose in a box of another name
const MOST_ALIKE = 2; // small boxes of one kind; more are the story's own parts, unless they come last
const MOST_LEVELS = 12; // between a paragraph and the container
// What was when, and what comes first: "07.15 WIB", "Langkah 2"; not how long ago.
const STEP = /^(?:\d|pukul|langkah|tahap)(?!.*\b(?:lalu|ago)\b)/i;
const LEAST = 4; // paragraphs that stand alike and make a story

/** The paragraphs that stand alike: in the same elements of the same names between them and the container. */
interface Alike {
  /** Kinds of these elements, innermost first. */
  readonly kinds: readonly string[];
  readonly blocks: number[];
  prose: number;
}

/**
 * Blocks among or after a story's own paragraphs that do not stand as those do: under other names, or in small boxes
 * with a label or a title over their prose: offers, teasers, explanations, readers, notes. None where most of the
 * prose does not stand alike.
 */
export function findStrangers(page: Page, measures: Measures, container: Box): ReadonlySet<number> {
  const strangers = new Set<number>();
  const all = over(measures.prose, container);
  const { kinds, blocks, prose } = findAlike(page, measures, container);
  if (prose < all * 0.5) return strangers;
  const [first = 0] = blocks;
  const last = blocks.at(-1) ?? 0;
  const isSmall = (box: Box): boolean => over(measures.prose, box) < all * MOST_SHARE;
  const roofs = new Set(blocks.map((at) => roofOf(page, container, at)));
  const labelled = page.boxes.filter(
    (box) =>
      roofs.has(box.parent) &&
      box.first > first &&
      /^(?:div|section)$/.test(box.tag) &&
      isSmall(box) &&
      hasLabel(page, measures, box),
  );
  for (const box of groupsIn(page, measures, container, blocks))
    for (let at = box.first; at < box.end; at += 1) strangers.add(at);
  const often = countKinds(labelled);
  for (const box of labelled) {
    if ((often.get(kindOf(box)) ?? 0) > MOST_ALIKE && box.first < last) continue;
    for (let at = box.first; at < box.end; at += 1) strangers.add(at);
  }
  if (blocks.length < LEAST) return strangers;
  const within = countKinds(
    page.boxes.filter((box) => box.first >= container.first && box.end <= container.end),
  );
  // The names of a word processor say nothing.
  const isOdd = (box: Box): boolean =>
    box.names !== '' && !box.names.startsWith(' mso') && !kinds.includes(kindOf(box));
  const isNote = (odd: Box, text: string): boolean =>
    !FLOW_LINE.test(page.blocks[odd.first]?.text ?? '') &&
    (within.get(kindOf(odd)) ?? 0) <= MOST_ALIKE &&
    (over(measures.proseCount, odd) < 2 || hasLabel(page, measures, odd)) &&
    !/^["“]/.test(text);
  for (let at = container.first; at < first; at += 1) {
    if (boxesAbove(page, container, at).some(({ names }) => SUMMARY_NAMES.test(names)))
      strangers.add(at);
  }
  for (let at = first + 1; at < container.end; at += 1) {
    const { text = '', italic = 0 } = page.blocks[at] ?? {};
    const above = boxesAbove(page, container, at);
    const odd = above.findLast(isOdd);
    if (odd === undefined || over(measures.prose, odd) > all * MOST_ODD) continue;
    if (/^(?:p|li|ol|ul|blockquote)$/.test(odd.tag)) {
      // A last paragraph may have a name of its own.
      const isBeside = above.length === kinds.length + (above[0]?.tag === 'li' ? 1 : 0);
      const isAside = odd.tag === 'p' && (isLastAppeal(text, 1) || italic > text.length * 0.8);
      if (at > last && (!isBeside || isAside)) strangers.add(at);
    } else if (at > last || isNote(odd, text)) {
      strangers.add(at);
    }
  }
  return strangers;
}

// Boxes that each hold several of one kind, each with a label over its prose, and none of the story's own paragraphs.
function groupsIn(
  page: Page,
  measures: Measures,
  { first, end }: Box,
  blocks: readonly number[],
): readonly Box[] {
  const count = new Map<number, number>();
  for (const box of page.boxes) {
    if (box.first < first || box.end > end || box.end - box.first > 4) continue;
    const isHeaded = measures.blocks[box.first]?.heading === true;
    if (isHeaded || !hasLabel(page, measures, box)) continue;
    if (over(measures.proseCount, box) === 1)
      count.set(box.parent, (count.get(box.parent) ?? 0) + 1);
  }
  const own = new Set(blocks);
  const told = [0];
  for (let at = 0; at < end; at += 1) told.push((told[at] ?? 0) + Number(own.has(at)));
  return page.boxes.filter((box, at) => (count.get(at) ?? 0) > MOST_ALIKE && over(told, box) === 0);
}

function findAlike(page: Page, measures: Measures, container: Box): Alike {
  const found = new Map<string, Alike>();
  let best: Alike = { kinds: [], blocks: [], prose: 0 };
  for (let at = container.first; at < container.end; at += 1) {
    const prose = measures.blocks[at]?.prose ?? 0;
    if (prose === 0) continue;
    const kinds = boxesAbove(page, container, at).map(kindOf);
    const key = kinds.join('>');
    const alike = found.get(key) ?? { kinds, blocks: [], prose: 0 };
    found.set(key, alike);
    alike.blocks.push(at);
    alike.prose += prose;
    if (alike.prose > best.prose) best = alike;
  }
  return best;
}

// The boxes between a block and the container, innermost first.
function boxesAbove(page: Page, container: Box, at: number): readonly Box[] {
  const above: Box[] = [];
  let box = page.boxes[page.blocks[at]?.box ?? -1];
  while (box !== undefined && box !== container && above.length < MOST_LEVELS) {
    above.push(box);
    box = page.boxes[box.parent];
  }
  return above;
}

// The box in which a paragraph stands beside others, itself in no box or in one of its own.
function roofOf(page: Page, container: Box, at: number): number {
  let roof = page.blocks[at]?.box ?? -1;
  for (let box = page.boxes[roof]; box !== container && box?.end === at + 1 && box.first === at; ) {
    roof = box.parent;
    box = page.boxes[roof];
  }
  return roof;
}

function countKinds(boxes: readonly Box[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const box of boxes) count.set(kindOf(box), (count.get(kindOf(box)) ?? 0) + 1);
  return count;
}

// Is there a label or a title over the first paragraph in it?
function hasLabel(page: Page, measures: Measures, { first, end }: Box): boolean {
  let labelled = false;
  for (let at = first; at < end; at += 1) {
    if ((measures.blocks[at]?.prose ?? 0) > 0) return labelled;
    const { text = '' } = page.blocks[at] ?? {};
    labelled ||=
      /[a-z]/i.test(text) && !SENTENCE_END.test(text) && !FLOW_LINE.test(text) && !STEP.test(text);
  }
  return false;
}
