import type { Box, Page } from '../core/article/page.ts';
import type { PageNode } from '../core/article/page-node.ts';
import { type BlockRun, createBlockWriter, type Emphasis } from './block-writer.ts';
import { BOLD, INLINE, ITALIC, MEDIA, UNREAD, UNREAD_AMP } from './element-kinds.ts';
import { attributeOf, isAdvertising, isEditable, isHidden } from './hidden.ts';
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
  readonly inline: boolean;
  /** Does a line of its source show as a line? */
  readonly keepsLines: boolean;
}

interface OpenBox extends Box {
  end: number;
}

// Forms and open dialogs hold the reader's own business, and on some sites the whole article.
const ASIDE = new Set(['form', 'dialog']);
const APART = /^(?:region|complementary|search|contentinfo|navigation|banner|note)$/i;
// What an element's own attributes say of how it is shown, in the words of style sheets and of the common style kits.
const AS_BLOCK = /(?:^|\s)(?:d-)?block(?:\s|$)|display\s*:\s*(?:block|flex|grid)/;
const LINES_KEPT = /white-?space\s*[:-]\s*(?:pre|break)|(?:^|\s)pre-(?:line|wrap)(?:\s|$)/;

/** The ways to read a page, for as long as it shows no article: some sites wrap all of it in a form, or hide it from screen readers behind a dialog. */
export function* readings(root: PageNode, url: string): Generator<Reading> {
  const usual = readBlocks(root, url);
  yield usual;
  if (usual.passedOver) yield readBlocks(root, url, true);
}

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
      const keepsLines = frames[frames.length - 1]?.keepsLines === true;
      if (openBoxes.length > 0) text.append(node, openBoxes[openBoxes.length - 1] ?? 0, keepsLines);
      return false;
    }
    if (node.nodeType !== 1) return node === root;
    let tag = node.localName ?? '';
    const get = (name: string): string | null => attributeOf(node, name);
    if (facts.take(node, tag, text.count())) return false;
    if (tag === 'br') {
      text.lineBreak();
      return false;
    }
    if (MEDIA.has(tag)) text.media(openBoxes[openBoxes.length - 1] ?? 0);
    if (tag === 'hr') text.flush();
    if (UNREAD.has(tag) || UNREAD_AMP.test(tag)) return false;
    const names = namesOf(node, tag);
    const outermost = tag === 'html' || tag === 'body';
    if (!outermost && (isHidden(node, names) || isEditable(node))) return false;
    if (tag === 'dialog' && get('open') === null) return false;
    if (!outermost && (ASIDE.has(tag) || get('aria-hidden') === 'true')) {
      if (!lenient) {
        passedOver = true;
        return false;
      }
    }
    if (get('role') === 'heading') tag = 'h4';
    const looks = `${names} ${get('style')?.toLowerCase() ?? ''}`;
    if (INLINE.has(tag) && isAdvertising(names)) return false;
    // Who is quoted in a box is no part of the quotation.
    const isQuoted = tag === 'cite' && boxes[openBoxes.at(-1) ?? -1]?.tag === 'blockquote';
    const inline = INLINE.has(tag) && !isQuoted && (tag === 'a' || !AS_BLOCK.test(looks));
    // Without an address a script follows it, unless it is a place to lead to.
    const href = tag === 'a' ? (get('href') ?? (get('name') === null ? '' : null)) : null;
    const link = href !== null;
    const frame: Frame = {
      node,
      inline,
      bold: BOLD.has(tag),
      italic: ITALIC.has(tag),
      link,
      keepsLines: frames[frames.length - 1]?.keepsLines === true || LINES_KEPT.test(looks),
    };
    frames.push(frame);
    if (inline) text.openInline(names, frame, href ?? '');
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
    if (frame.inline) text.closeInline(frame);
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

// Class and id; roles that set a part off from the rest count as a name, and so do the names of custom elements.
function namesOf(element: PageNode, tag: string): string {
  const names = attributeOf(element, 'class') ?? '';
  const id = attributeOf(element, 'id') ?? '';
  const role = attributeOf(element, 'role') ?? '';
  const apart = APART.test(role) ? ' role-aside' : '';
  const custom = tag.includes('-') ? ` ${tag}` : '';
  if (names === '' && id === '' && apart === '' && custom === '') return '';
  return `${names} ${id}${apart}${custom}`.toLowerCase().replace(/\s+/g, ' ').trim();
}
