import { endsArticle, isChrome } from './page-chrome.ts';
import type { PageNode } from './page-node.ts';
import type { Line } from './read-lines.ts';

const LONG = 60; // characters; a shorter line is a paragraph only among others
const SHARE = 0.72; // of the text below must be in one child to go down into it

/** Lines that read like paragraphs of an article: long enough, few links, no page furniture. */
export function isProse(line: Line): boolean {
  if (line.inChrome || line.isHeading || line.isCaption || line.linkShare > 0.45) return false;
  if (isChrome(line.text)) return false;
  if (line.text.length >= LONG)
    return /[.!?…:;"”’)\]]\s*$|,/.test(line.text) || line.text.length > 160;
  return line.text.length >= 25 && /[.!?…"”]$/.test(line.text);
}

/**
 * The article's lines: those of the smallest part of the page that holds most of its prose, without furniture,
 * captions, subheadings and what follows the end.
 *
 * @param title the headline; it and what stands above it are not body
 * @returns empty when the page has no prose
 */
export function chooseBody(lines: readonly Line[], title: string): readonly Line[] {
  const prose = lines.filter(isProse);
  if (prose.length === 0) return [];
  const container = containerOf(prose);
  const inside = lines.filter(({ block }) => within(block, container));
  return cutEnds(inside, title).filter((line) => belongs(line, inside));
}

// Going down from the root as long as one child holds most of the prose.
function containerOf(prose: readonly Line[]): PageNode {
  const sizes = new Map<PageNode, number>();
  for (const { block, text } of prose) {
    for (let node: PageNode | null = block; node !== null; node = node.parentNode)
      sizes.set(node, (sizes.get(node) ?? 0) + weight(text));
  }
  const children = new Map<PageNode, PageNode[]>();
  let root: PageNode | undefined;
  for (const node of sizes.keys()) {
    const parent = node.parentNode;
    if (parent === null || !sizes.has(parent)) root = node;
    else {
      const list = children.get(parent);
      if (list) list.push(node);
      else children.set(parent, [node]);
    }
  }
  let node = root ?? prose[0]?.block;
  if (node === undefined) throw new Error('prose without a block');
  for (;;) {
    const total = sizes.get(node) ?? 0;
    const own = prose.some(({ block }) => block === node);
    const [largest] = (children.get(node) ?? []).sort(
      (a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0),
    );
    if (largest === undefined || own) return node;
    const share = (sizes.get(largest) ?? 0) / total;
    // Paragraphs are leaves: a part that holds one single line is not gone down into.
    const isLeaf = !children.has(largest);
    if (share < SHARE || (isLeaf && prose.length > 1 && share < 0.95)) {
      return share >= 0.5 && !isLeaf && !hasSiblingParts(largest, children.get(node) ?? [], sizes)
        ? largest
        : node;
    }
    node = largest;
  }
}

// Parts of one story stand beside each other with the same class.
function hasSiblingParts(
  largest: PageNode,
  siblings: readonly PageNode[],
  sizes: ReadonlyMap<PageNode, number>,
): boolean {
  const name = classOf(largest);
  return siblings.some(
    (other) =>
      other !== largest &&
      other.localName === largest.localName &&
      classOf(other) === name &&
      (sizes.get(other) ?? 0) > 100,
  );
}

function classOf(node: PageNode): string {
  return (node.getAttribute?.('class') ?? '').split(/\s+/)[0] ?? '';
}

function weight(text: string): number {
  return Math.min(text.length, 700);
}

function within(block: PageNode, container: PageNode): boolean {
  for (let node: PageNode | null = block; node !== null; node = node.parentNode) {
    if (node === container) return true;
  }
  return false;
}

function cutEnds(lines: readonly Line[], title: string): readonly Line[] {
  const wanted = squeeze(title);
  let from = 0;
  const firstProse = lines.findIndex(isProse);
  for (const [at, line] of lines.entries()) {
    if (at > firstProse + 2) break;
    if (wanted !== '' && squeeze(line.text) === wanted) from = at + 1;
  }
  const start = lines.findIndex((line, at) => at >= from && isProse(line));
  if (start < 0) return [];
  const total = lines.filter(isProse).length;
  let seen = 0;
  let end = lines.length;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (isProse(line)) seen += 1;
    if (endsArticle(line.text) && seen >= total * 0.5) {
      end = at;
      break;
    }
  }
  let last = end - 1;
  while (last > start && !isProse(lines[last] as Line)) last -= 1;
  return lines.slice(start, last + 1);
}

// Between prose, shorter lines belong too: quotations, list items, lines of dialogue; not headings and furniture.
function belongs(line: Line, all: readonly Line[]): boolean {
  if (line.inChrome || line.isCaption || line.isHeading) return false;
  if (isChrome(line.text)) return false;
  if (isProse(line)) return !isTeaser(line, all);
  if (line.linkShare > 0.6) return false;
  if (line.boldShare > 0.9 && line.text.length < 100 && !/[.!?"”]$/.test(line.text)) return false;
  if (line.isListItem) return line.text.length >= 3 && line.linkShare < 0.3;
  return /[.!?…:,;"”)]$/.test(line.text) ? line.text.length >= 4 : line.text.length >= 40;
}

function isTeaser(line: Line, all: readonly Line[]): boolean {
  void all;
  return line.linkShare > 0.7;
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
