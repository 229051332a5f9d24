import type { Block, Box, LinkSpan, Page } from '../core/article/page.ts';
import type { PageNode } from '../core/article/page-node.ts';
import { BOLD, INLINE, ITALIC, MEDIA, UNREAD } from './element-kinds.ts';
import { isAdvertising, isEditable, isHidden } from './hidden.ts';
import { createFacts } from './page-facts.ts';

/** Characters of a block that stand unchanged in one text node; see paragraph-text.ts. */
export interface BlockRun {
  readonly node: PageNode;
  readonly offset: number;
  readonly start: number;
  readonly length: number;
}

export interface Reading {
  readonly page: Page;
  /** For each block, where its characters stand. */
  readonly runs: readonly (readonly BlockRun[])[];
  /** Were parts passed over that hold the text on some sites (forms, what is hidden from screen readers)? */
  readonly passedOver: boolean;
}

interface Frame {
  readonly node: PageNode;
  readonly kind: 'box' | 'inline';
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: boolean;
}

interface OpenBox extends Box {
  end: number;
}

// Words with single ordinary spaces between them stand in the text as they stand in the node.
const UNCHANGED = /[^\s\u200b\u2060\u00ad]+(?: [^\s\u200b\u2060\u00ad]+)*/g;
const APART = /^(?:region|complementary|contentinfo|navigation|banner|search|note)$/i;
const SPACE = /[^\S\ufeff]/;

/**
 * Reads a page's text as blocks, in one walk over the live tree (or one built from HTML) that changes nothing, forces
 * no layout and needs no recursion.
 *
 * @param root the document or its root element
 * @param lenient also read inside forms and under aria-hidden, where some sites keep everything
 */
export function readBlocks(root: PageNode, url: string, lenient = false): Reading {
  const boxes: OpenBox[] = [];
  const text = createBlockWriter();
  const facts = createFacts(url);
  const frames: Frame[] = [];
  const openBoxes: number[] = [];
  let passedOver = false;

  const enter = (node: PageNode): boolean => {
    if (node.nodeType === 3) {
      if (openBoxes.length > 0) text.append(node, openBoxes[openBoxes.length - 1] ?? 0);
      return false;
    }
    if (node.nodeType !== 1) return node === root;
    const tag = node.localName ?? '';
    if (facts.take(node, tag, text.count())) return false;
    if (tag === 'br') {
      text.lineBreak();
      return false;
    }
    if (MEDIA.has(tag)) text.media();
    if (tag === 'hr') text.flush();
    if (UNREAD.has(tag) || tag.startsWith('dwibaca')) return false;
    const names = namesOf(node);
    const outermost = tag === 'html' || tag === 'body';
    if (!outermost && (isHidden(node, names) || isEditable(node))) return false;
    if (!outermost && (tag === 'form' || node.getAttribute?.('aria-hidden') === 'true')) {
      if (!lenient) {
        passedOver = true;
        return false;
      }
    }
    const inline = INLINE.has(tag);
    if (inline && isAdvertising(names)) return false;
    const link = tag === 'a' && node.getAttribute?.('href') != null;
    const frame: Frame = {
      node,
      kind: inline ? 'inline' : 'box',
      bold: BOLD.has(tag),
      italic: ITALIC.has(tag),
      link,
    };
    frames.push(frame);
    if (inline) text.openInline(names, frame, link ? (node.getAttribute?.('href') ?? '') : '');
    else {
      text.flush();
      const parent = openBoxes[openBoxes.length - 1] ?? -1;
      openBoxes.push(boxes.length);
      boxes.push({
        tag,
        names: names === '' ? '' : ` ${names} `,
        parent,
        depth: openBoxes.length - 1,
        first: text.count(),
        end: text.count(),
        inLink: text.inLink(),
      });
      text.emphasis(frame, 1);
    }
    return true;
  };

  const leave = (): void => {
    const frame = frames.pop();
    if (frame === undefined) return;
    if (frame.kind === 'inline') text.closeInline(frame);
    else {
      text.flush();
      text.emphasis(frame, -1);
      const box = boxes[openBoxes.pop() ?? -1];
      if (box !== undefined) box.end = text.count();
    }
  };

  walk(root, enter, (node) => {
    if (frames[frames.length - 1]?.node === node) leave();
  });
  text.flush();
  return {
    page: { boxes, blocks: text.blocks, facts: facts.done() },
    runs: text.runs,
    passedOver,
  };
}

// Depth-first without recursion: pages nested 5,000 deep are real enough.
function walk(
  root: PageNode,
  enter: (node: PageNode) => boolean,
  leave: (node: PageNode) => void,
): void {
  let node: PageNode = root;
  for (;;) {
    const child = enter(node) ? node.firstChild : null;
    if (child !== null) {
      node = child;
      continue;
    }
    for (;;) {
      leave(node);
      if (node === root) return;
      if (node.nextSibling !== null) {
        node = node.nextSibling;
        break;
      }
      if (node.parentNode === null) return;
      node = node.parentNode;
    }
  }
}

// Class and id; roles that set a part off from the rest count as a name.
function namesOf(element: PageNode): string {
  const names = element.getAttribute?.('class') ?? '';
  const id = element.getAttribute?.('id') ?? '';
  const role = element.getAttribute?.('role') ?? '';
  const apart = APART.test(role) ? ' role-aside' : '';
  if (names === '' && id === '' && apart === '') return '';
  return `${names} ${id}${apart}`.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Gathers inline text into blocks. */
function createBlockWriter() {
  const blocks: Block[] = [];
  const runs: BlockRun[][] = [];
  const inlineNames: string[] = []; // of the inline elements that are open
  let text = '';
  let box = 0;
  let ownRuns: BlockRun[] = [];
  let links: LinkSpan[] = [];
  let breaks: number[] = [];
  let bold = 0;
  let italic = 0;
  let boldDepth = 0;
  let italicDepth = 0;
  let wantSpace = false;
  let lineBreaks = 0;
  let afterBreaks = false;
  let mediaSeen = false;
  let afterMedia = false;
  let hrefs: string[] = [];
  let linkStart = -1;
  // How many of the open inline elements have held all of the block so far.
  let held = 0;
  let leastDepth = 0;
  let heldNames: readonly string[] = [];

  const endLink = (): void => {
    if (linkStart >= 0) {
      links.push({ start: linkStart, end: text.length, href: hrefs[hrefs.length - 1] ?? '' });
    }
    linkStart = -1;
  };

  const flush = (): void => {
    if (text !== '') {
      endLink();
      blocks.push({
        box,
        text,
        links,
        bold,
        italic,
        breaks,
        names: heldNames.slice(0, held).join(' '),
        afterMedia,
        afterBreaks,
      });
      runs.push(ownRuns);
    }
    if (text !== '' || lineBreaks < 2) afterBreaks = false;
    text = '';
    ownRuns = [];
    links = [];
    breaks = [];
    bold = 0;
    italic = 0;
    wantSpace = false;
    lineBreaks = 0;
  };

  const begin = (inBox: number): void => {
    box = inBox;
    afterMedia = mediaSeen;
    mediaSeen = false;
    heldNames = [...inlineNames];
    held = inlineNames.length;
  };

  const append = (node: PageNode, inBox: number): void => {
    const data = node.data ?? '';
    let last = 0;
    UNCHANGED.lastIndex = 0;
    for (let match = UNCHANGED.exec(data); match !== null; match = UNCHANGED.exec(data)) {
      const word = match[0];
      if (match.index > last && SPACE.test(data.slice(last, match.index))) wantSpace = true;
      last = match.index + word.length;
      if (lineBreaks > 1) {
        flush();
        afterBreaks = true;
      }
      if (text === '') begin(inBox);
      else {
        held = Math.min(held, leastDepth);
        if (wantSpace || lineBreaks === 1) text += ' ';
        if (lineBreaks === 1) breaks.push(text.length);
      }
      leastDepth = inlineNames.length;
      lineBreaks = 0;
      wantSpace = false;
      if (hrefs.length > 0 && linkStart < 0) linkStart = text.length;
      ownRuns.push({ node, offset: match.index, start: text.length, length: word.length });
      text += word;
      if (boldDepth > 0) bold += word.length;
      if (italicDepth > 0) italic += word.length;
    }
    if (last < data.length && SPACE.test(data.slice(last))) wantSpace = true;
  };

  const emphasis = (frame: Frame, by: 1 | -1): void => {
    if (frame.bold) boldDepth += by;
    if (frame.italic) italicDepth += by;
  };

  return {
    blocks,
    runs,
    flush,
    append,
    emphasis,
    count: () => blocks.length + (text === '' ? 0 : 1),
    inLink: () => hrefs.length > 0,
    lineBreak: () => {
      lineBreaks += 1;
    },
    media: () => {
      mediaSeen = true;
    },
    openInline(names: string, frame: Frame, href: string): void {
      inlineNames.push(names);
      emphasis(frame, 1);
      if (!frame.link) return;
      endLink();
      hrefs = [...hrefs, href];
    },
    closeInline(frame: Frame): void {
      inlineNames.pop();
      leastDepth = Math.min(leastDepth, inlineNames.length);
      emphasis(frame, -1);
      if (!frame.link) return;
      endLink();
      hrefs = hrefs.slice(0, -1);
    },
  };
}
