import { FLOW_LINE, RELATED_LINE } from './chrome-phrases.ts';
import { kindOf, type Measures, over } from './measure.ts';
import type { Box, Page } from './page.ts';
import { SENTENCE_END } from './read-line.ts';

const MOST_SHARE = 0.15; // of the prose in one small box
const MOST_ALIKE = 2; // small boxes of one kind; more are the story's own parts, unless they come last

/**
 * Blocks in small boxes among or after a story's own paragraphs, each box with a label or a title over its prose:
 * offers, teasers, explanations, readers. None where the story has no paragraphs side by side.
 */
export function findBoxed(page: Page, measures: Measures, container: Box): ReadonlySet<number> {
  const all = over(measures.prose, container);
  const { home, blocks, prose } = sideBySide(page, measures, container);
  const boxed = new Set<number>();
  if (prose < all * 0.5) return boxed;
  const [first = 0] = blocks;
  const last = blocks.at(-1) ?? 0;
  const small = page.boxes.filter(
    (box) =>
      box.parent === home &&
      box.first > first &&
      /^(?:div|section)$/.test(box.tag) &&
      over(measures.prose, box) < all * MOST_SHARE &&
      hasLabel(page, measures, box),
  );
  const alike = new Map<string, number>();
  for (const box of small) alike.set(kindOf(box), (alike.get(kindOf(box)) ?? 0) + 1);
  for (const box of small) {
    if ((alike.get(kindOf(box)) ?? 0) > MOST_ALIKE && box.first < last) continue;
    for (let at = box.first; at < box.end; at += 1) boxed.add(at);
  }
  return boxed;
}

// The box in which most of the prose stands paragraph beside paragraph, each in no box or in one of its own.
function sideBySide(page: Page, measures: Measures, container: Box) {
  const homes = new Map<number, { home: number; blocks: number[]; prose: number }>();
  let best = { home: -1, blocks: [] as number[], prose: 0 };
  for (let at = container.first; at < container.end; at += 1) {
    const prose = measures.blocks[at]?.prose ?? 0;
    if (prose === 0) continue;
    let home = page.blocks[at]?.box ?? -1;
    for (
      let box = page.boxes[home];
      box !== container && box?.end === at + 1 && box.first === at;
    ) {
      home = box.parent;
      box = page.boxes[home];
    }
    const side = homes.get(home) ?? { home, blocks: [], prose: 0 };
    homes.set(home, side);
    side.blocks.push(at);
    side.prose += prose;
    if (side.prose > best.prose) best = side;
  }
  return best;
}

// Is there a label or a title over the first paragraph in it?
function hasLabel(page: Page, measures: Measures, { first, end }: Box): boolean {
  let labelled = false;
  for (let at = first; at < end; at += 1) {
    if ((measures.blocks[at]?.prose ?? 0) > 0) return labelled;
    const { text = '' } = page.blocks[at] ?? {};
    labelled ||=
      /[a-z]/i.test(text) &&
      !SENTENCE_END.test(text) &&
      !FLOW_LINE.test(text) &&
      !RELATED_LINE.test(text);
  }
  return false;
}
