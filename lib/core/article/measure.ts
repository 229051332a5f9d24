import { isAppeal } from './appeal.ts';
import { CAPTION_NAMES, CHROME_NAMES, COMMENT_NAMES, STRONG_BODY_NAMES } from './chrome-names.ts';
import { CREDIT_LINE, RELATED_LINE } from './chrome-phrases.ts';
import type { Block, Box, Page } from './page.ts';

/** What the finder knows of a block before it knows the article. */
export interface Measured {
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linkShare: number;
  /** Does the whole block lead somewhere else? */
  readonly linkOnly: boolean;
  readonly heading: boolean;
  /** How much prose it is: characters of running text, 0 for labels, titles and links. */
  readonly prose: number;
}

/** Sums over blocks: `sums[end] - sums[first]` is the sum over a box. */
export interface Measures {
  readonly blocks: readonly Measured[];
  readonly prose: readonly number[];
  readonly proseCount: readonly number[];
  readonly linkOnly: readonly number[];
  /** For each box: does it or one that holds it carry a name of page chrome (body and main parts excepted)? */
  readonly chrome: readonly boolean[];
  readonly comments: readonly boolean[];
  /** For each box: one of several boxes of one kind that each show another story. */
  readonly cards: readonly boolean[];
}

const SENTENCE_END = /[.!?…:;"”'’)\]。！？」』؟۔।]\s*$/;
const DENSE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF]/g; // Chinese, Japanese, Korean: two to three letters each
const SHORTEST_PROSE = 25; // characters
const LABEL = 80; // without a full stop, a shorter text is a label or a title

/**
 * Measures blocks and boxes in linear time.
 *
 * @param headline number of the block with the headline: what holds it is no chrome, whatever its names say
 */
export function measure(page: Page, headline: number): Measures {
  const { boxes } = page;
  const alone = page.blocks.map((block) => measureBlock(block, boxes[block.box]));
  const teasers = findTeasers(page, alone);
  const first = alone.map((block, at) => (teasers.has(at) ? { ...block, prose: 0 } : block));
  const raw = sums(first.map(({ prose }) => prose));
  const whole = Math.max(1, raw.at(-1) ?? 0);
  const inner = (box: Box): boolean =>
    box.depth > 1 && !(headline >= box.first && headline < box.end);
  const named = boxes.map((box) => inner(box) && isChromeBox(box));
  // A name that holds most of the prose, in one box or in many of a kind, does not mean what it says.
  const held = new Map<string, number>();
  for (const [at, box] of boxes.entries()) {
    if (named[at]) held.set(kindOf(box), (held.get(kindOf(box)) ?? 0) + over(raw, box));
  }
  const chrome: boolean[] = [];
  const comments: boolean[] = [];
  for (const [at, box] of boxes.entries()) {
    const isChrome = named[at] === true && (held.get(kindOf(box)) ?? 0) < whole * 0.5;
    chrome[at] = (chrome[box.parent] ?? false) || isChrome;
    const isComments = inner(box) && over(raw, box) < whole * 0.95 && COMMENT_NAMES.test(box.names);
    comments[at] = (comments[box.parent] ?? false) || isComments;
  }
  const cards = findCards(page, first, headline);
  const blocks = first.map((measured, at) => {
    const box = page.blocks[at]?.box ?? -1;
    const out = chrome[box] || comments[box] || cards[box];
    return out ? { ...measured, prose: 0 } : measured;
  });
  return {
    blocks,
    prose: sums(blocks.map(({ prose }) => prose)),
    proseCount: sums(blocks.map(({ prose }) => (prose > 0 ? 1 : 0))),
    linkOnly: sums(blocks.map(({ linkOnly }) => (linkOnly ? 1 : 0))),
    chrome,
    comments,
    cards,
  };
}

/** Element and first name less its digits: boxes of one kind hold the like. */
export function kindOf({ tag, names }: Box): string {
  return `${tag} ${/\S+/.exec(names)?.[0]?.replace(/\d+/g, '') ?? ''}`;
}

/** The sum over a box's blocks. */
export function over(sum: readonly number[], { first, end }: Pick<Box, 'first' | 'end'>): number {
  return (sum[end] ?? 0) - (sum[first] ?? 0);
}

/** Does a box say by its element or names that it is not the article? */
function isChromeBox({ tag, names }: Box): boolean {
  if (/^(?:aside|thead|footer|address|nav|form|(?:.*-)?(?:figure|(?:fig)?caption))$/.test(tag))
    return true;
  if (names === '') return false;
  const tokens = names.split(' ');
  // "entry-content no-share" is the body all the same; "related-post-content" is not.
  if (tokens.some((token) => STRONG_BODY_NAMES.test(token) && !CHROME_NAMES.test(token)))
    return false;
  return tokens.some((token) => CHROME_NAMES.test(token));
}

/** Length of a text in letters of an alphabet. */
export function lengthOf(text: string): number {
  return text.length + 1.5 * (text.match(DENSE)?.length ?? 0);
}

function measureBlock(block: Block, box: Box | undefined): Measured {
  const { text, links } = block;
  const tag = box?.tag ?? '';
  const heading = /^(?:h[1-6]|summary|dt|legend)$/.test(tag);
  // A heading that links to itself leads nowhere.
  const away = heading ? links.filter(({ href }) => !href.startsWith('#')) : links;
  const linked = box?.inLink
    ? text.length
    : away.reduce((sum, { start, end }) => sum + end - start, 0);
  const linkShare = linked / text.length;
  const label = !SENTENCE_END.test(text) && lengthOf(text) < LABEL;
  const isProse =
    !heading &&
    !label &&
    linkShare < 0.6 &&
    lengthOf(text) >= SHORTEST_PROSE &&
    !/^(?:figcaption|label|button|pre|th)$/.test(tag) &&
    !CAPTION_NAMES.test(` ${block.names} `) &&
    !RELATED_LINE.test(text) &&
    !isAppeal(text) &&
    !(text.length < 200 && CREDIT_LINE.test(text));
  return {
    linkShare,
    linkOnly: linkShare > 0.9 && text.length >= 15,
    heading,
    prose: isProse ? Math.round(lengthOf(text) * (1 - linkShare)) : 0,
  };
}

// Without boxes of their own: titles that are links, each with its teaser under it.
function findTeasers(page: Page, blocks: readonly Measured[]): ReadonlySet<number> {
  const teasers = new Set<number>();
  for (let at = 1; at < blocks.length; at += 1) {
    const title = page.boxes[page.blocks[at - 1]?.box ?? -1];
    const own = page.boxes[page.blocks[at]?.box ?? -1];
    const before = blocks[at - 1];
    if (before?.heading !== true || before.linkShare < 0.8 || blocks[at]?.heading) continue;
    if (title !== undefined && title.parent === own?.parent) teasers.add(at);
  }
  return teasers.size > 1 ? teasers : new Set();
}

// Cards: several boxes of one kind under one roof, each with a title that is a link and little more.
function findCards(page: Page, blocks: readonly Measured[], headline: number): readonly boolean[] {
  const linkOnly = sums(blocks.map((block) => (block.linkOnly ? 1 : 0)));
  const prose = sums(blocks.map((block) => block.prose));
  const alike = new Map<string, number>();
  const keys = page.boxes.map((box) => {
    const titles = over(linkOnly, box);
    const isCard =
      box.end - box.first >= 2 &&
      box.end - box.first <= 9 &&
      !(headline >= box.first && headline < box.end) &&
      titles >= 1 &&
      titles <= 4 &&
      over(prose, box) <= 700 &&
      beginsWithTitle(blocks, box);
    const isWhole = (box.inLink && over(prose, box) > 0) || isTitled(page, box);
    if (!isCard && !isWhole) return '';
    const key = `${box.parent} ${kindOf(box)}`;
    alike.set(key, (alike.get(key) ?? 0) + 1);
    return key;
  });
  const cards: boolean[] = [];
  for (const [at, box] of page.boxes.entries()) {
    const key = keys[at] ?? '';
    cards[at] = (cards[box.parent] ?? false) || (key !== '' && (alike.get(key) ?? 0) >= 2);
  }
  return cards;
}

// A title that is a link in the first line, and its teaser after the line break.
function isTitled(page: Page, { first, end }: Box): boolean {
  const { links = [], breaks = [] } = page.blocks[first] ?? {};
  const [title] = links;
  return (
    title !== undefined &&
    end - first === 1 &&
    title.start === 0 &&
    title.end >= SHORTEST_PROSE &&
    title.end <= (breaks[0] ?? 0)
  );
}

// A part of the story may end in links to others; a card begins with one.
function beginsWithTitle(blocks: readonly Measured[], { first, end }: Box): boolean {
  for (let at = first; at < end; at += 1) {
    if (blocks[at]?.linkOnly) return true;
    if ((blocks[at]?.prose ?? 0) > 0) return false;
  }
  return false;
}

function sums(values: readonly number[]): readonly number[] {
  const result = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    result.push(sum);
  }
  return result;
}
