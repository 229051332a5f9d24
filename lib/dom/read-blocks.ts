import type { Box, Page } from '../core/article/page.ts';
import type { PageNode } from '../core/article/page-node.ts';
import { type BlockRun, createBlockWriter, type Emphasis } from './block-writer.ts';
import { BOLD, INLINE, ITALIC, MEDIA, UNREAD } from './element-kinds.ts';
import { isAdvertising, isEditable, isHidden } from './hidden.ts';
import { createFacts } from './page-facts.ts';

export interface Reading {
  readonly page: Page;
  /** For each block, where its characters stand. */
  readonly runs: readonly (readonly BlockRun[])[];
  /** Were parts passed over that hold the text on some sites (forms, what is hidden from screen readers)? */
  readonly passedOver: boolean;
}

interface Frame extends Emphasis {
  readonly node: PageNode;
  readonly kind: 'box' | 'inline';
}

interface OpenBox extends Box {
  end: number;
}

// Forms and open dialogs hold the reader's own business, and on some sites the whole article.
const ASIDE = new Set(['form', 'dialog']);
const APART = /^(?:region|complementary|search|contentinfo|navigation|banner|note)$/i;

/**
 * Reads a page's text as blocks, in one walk over the live tree (or one built from HTML) that changes nothing, forces
 * no layout and needs no recursion.
 *
 * @param root the document or its root element
 * @param lenient also read inside forms, open dialogs and under aria-hidden, where some sites keep everything
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
    if (MEDIA.has(tag)) text.media(openBoxes[openBoxes.length - 1] ?? 0);
    if (tag === 'hr') text.flush();
    if (UNREAD.has(tag)) return false;
    const names = namesOf(node);
    const outermost = tag === 'html' || tag === 'body';
    if (!outermost && (isHidden(node, names) || isEditable(node))) return false;
    if (tag === 'dialog' && node.getAttribute?.('open') == null) return false;
    if (!outermost && (ASIDE.has(tag) || node.getAttribute?.('aria-hidden') === 'true')) {
      if (!lenient) {
        passedOver = true;
        return false;
      }
    }
    const inline = INLINE.has(tag);
    if (inline && isAdvertising(names)) return false;
    // Without an address a script follows it, unless it is a place to lead to.
    const link =
      tag === 'a' &&
      (node.getAttribute?.('href') ?? (node.getAttribute?.('name') == null ? '' : null)) != null;
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
