import { isChromeZone } from './page-chrome.ts';
import type { PageNode } from './page-node.ts';

/** Characters of a line that stand unchanged in one text node of the page. */
export interface LineRun {
  readonly node: PageNode;
  /** In the node's data. */
  readonly offset: number;
  /** In the line's text. */
  readonly start: number;
  readonly length: number;
}

/** A line of text as a reader sees it: what stands between two block borders or double line breaks. */
export interface Line {
  /** Trimmed, white space folded to single spaces. */
  readonly text: string;
  readonly runs: readonly LineRun[];
  /** Nearest block element around it. */
  readonly block: PageNode;
  /** Share of its letters inside links, 0 to 1. */
  readonly linkShare: number;
  /** Share of its letters in bold. */
  readonly boldShare: number;
  readonly isHeading: boolean;
  readonly isListItem: boolean;
  /** Inside something whose class, id or element says "not the article". */
  readonly inChrome: boolean;
  readonly inTable: boolean;
  readonly isCaption: boolean;
}

const SKIPPED = new Set(
  'script style noscript template textarea select option button input form svg math iframe object embed video audio canvas head label datalist dialog nav footer'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul amp-img'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
const MOST_NODES = 150_000;
const DEEPEST = 6_000;

interface Frame {
  readonly node: PageNode;
  readonly block: PageNode;
  readonly inLink: boolean;
  readonly inBold: boolean;
  readonly inChrome: boolean;
  readonly inTable: boolean;
  readonly inList: boolean;
  readonly heading: boolean;
  readonly caption: boolean;
}

/**
 * Reads a page's tree once, without recursion, into lines. Scripts, forms, editors, hidden parts and the like are
 * left out; nothing is changed, cloned or measured.
 */
export function readLines(root: PageNode): readonly Line[] {
  const lines: Line[] = [];
  const line = createCollector(lines);
  const stack: (Frame | 'close')[] = [];
  const frames: Frame[] = [];
  const start: Frame = {
    node: root,
    block: root,
    inLink: false,
    inBold: false,
    inChrome: false,
    inTable: false,
    inList: false,
    heading: false,
    caption: false,
  };
  const enter = (node: PageNode, parent: Frame): void => {
    stack.push({ ...parent, node });
  };
  pushChildren(start, enter);
  stack.reverse();
  let seen = 0;
  while (stack.length > 0) {
    const frame = stack.pop();
    if (frame === undefined) break;
    if (frame === 'close') {
      const closed = frames.pop();
      if (closed !== undefined && BLOCKS.has(closed.node.localName ?? '')) line.end();
      continue;
    }
    seen += 1;
    if (seen > MOST_NODES) break;
    const { node } = frame;
    if (node.nodeType === 3) {
      line.add(node, frame);
      continue;
    }
    if (node.nodeType !== 1) continue;
    const name = node.localName ?? '';
    if (name === 'br') {
      line.lineBreak();
      continue;
    }
    if (SKIPPED.has(name) || isHidden(node) || frames.length > DEEPEST) {
      if (BLOCKS.has(name)) line.end();
      continue;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) line.end();
    const zone = `${node.getAttribute?.('class') ?? ''} ${node.getAttribute?.('id') ?? ''}`.trim();
    const inner: Frame = {
      node,
      block: isBlock ? node : frame.block,
      inLink: frame.inLink || name === 'a',
      inBold: frame.inBold || name === 'b' || name === 'strong',
      inChrome: frame.inChrome || name === 'aside' || (name !== 'body' && isChromeZone(zone)),
      inTable: frame.inTable || name === 'table',
      inList: frame.inList || name === 'li',
      heading: frame.heading || HEADING.test(name),
      caption:
        frame.caption ||
        name === 'figcaption' ||
        name === 'figure' ||
        name === 'caption' ||
        name === 'cite',
    };
    frames.push(inner);
    stack.push('close');
    const children: Frame[] = [];
    pushChildren(inner, (child, parent) => children.push({ ...parent, node: child }));
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child !== undefined) stack.push(child);
    }
  }
  line.end();
  return lines;
}

function pushChildren(frame: Frame, push: (node: PageNode, parent: Frame) => void): void {
  for (let child = frame.node.firstChild; child !== null; child = child.nextSibling)
    push(child, frame);
}

function isHidden(node: PageNode): boolean {
  const get = (name: string): string | null => node.getAttribute?.(name) ?? null;
  if (get('hidden') !== null || get('contenteditable') === 'true' || get('contenteditable') === '')
    return true;
  if (
    get('role') === 'textbox' ||
    get('role') === 'navigation' ||
    node.localName === 'dwibaca-card'
  )
    return true;
  const style = get('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function createCollector(lines: Line[]) {
  let text = '';
  let runs: LineRun[] = [];
  let letters = 0;
  let linked = 0;
  let bold = 0;
  let last: Frame | undefined;
  let breaks = 0;
  const end = (): void => {
    breaks = 0;
    const frame = last;
    const trimmed = text.trimEnd();
    if (frame !== undefined && trimmed !== '') {
      lines.push({
        text: trimmed,
        runs: fit(runs, trimmed.length),
        block: frame.block,
        linkShare: letters === 0 ? 0 : linked / letters,
        boldShare: letters === 0 ? 0 : bold / letters,
        isHeading: frame.heading,
        isListItem: frame.inList,
        inChrome: frame.inChrome,
        inTable: frame.inTable,
        isCaption: frame.caption,
      });
    }
    text = '';
    runs = [];
    letters = 0;
    linked = 0;
    bold = 0;
    last = undefined;
  };
  return {
    end,
    lineBreak(): void {
      breaks += 1;
      if (breaks > 1) end();
      else if (text !== '' && !text.endsWith(' ')) text += ' ';
    },
    add(node: PageNode, frame: Frame): void {
      const data = node.data ?? '';
      const pieces = /[^\s]+/g;
      let found = false;
      for (let match = pieces.exec(data); match !== null; match = pieces.exec(data)) {
        if (!found && (match.index > 0 || text === '') && text !== '' && !text.endsWith(' '))
          text += ' ';
        else if (found && !text.endsWith(' ')) text += ' ';
        found = true;
        breaks = 0;
        const before = runs.at(-1);
        const start = text.length;
        // A single plain space between two pieces of one node keeps them one run.
        if (
          before?.node === node &&
          before.offset + before.length + 1 === match.index &&
          data[match.index - 1] === ' ' &&
          before.start + before.length + 1 === start
        ) {
          runs[runs.length - 1] = { ...before, length: before.length + 1 + match[0].length };
        } else runs.push({ node, offset: match.index, start, length: match[0].length });
        text += match[0];
        letters += match[0].length;
        if (frame.inLink) linked += match[0].length;
        if (frame.inBold) bold += match[0].length;
        last ??= frame;
      }
      if (text !== '' && /\s$/.test(data) && !text.endsWith(' ')) text += ' ';
    },
  };
}

function fit(runs: readonly LineRun[], length: number): readonly LineRun[] {
  return runs.filter(({ start }) => start < length);
}
