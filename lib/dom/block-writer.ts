import type { Block, LinkSpan } from '../core/article/page.ts';
import type { PageNode } from '../core/article/page-node.ts';
import { SENTENCE_END } from '../core/article/sentence-end.ts';

/** Characters of a block that stand unchanged in one text node; see paragraph-text.ts. */
export interface BlockRun {
  readonly node: PageNode;
  readonly offset: number;
  readonly start: number;
  readonly length: number;
}

/** What an open element does to the text inside it. */
export interface Emphasis {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: boolean;
}

// Words with single ordinary spaces between them stand in the text as they stand in the node.
const UNCHANGED = /[^\s\u200b\u2060\u00ad]+(?: [^\s\u200b\u2060\u00ad]+)*/g;
const SPACE = /[^\S\ufeff]/;
const BLANK_LINE = /\n\s*\n/;

/** Gathers inline text into blocks. */
export function createBlockWriter() {
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
  let mediaSeen = -1;
  let mediaBox = -1;
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
        mediaBox,
      });
      runs.push(ownRuns);
    }
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
    mediaBox = mediaSeen;
    mediaSeen = -1;
    heldNames = [...inlineNames];
    held = inlineNames.length;
  };

  const append = (node: PageNode, inBox: number, keepsLines: boolean): void => {
    const data = node.data ?? '';
    let last = 0;
    const pass = (end: number): void => {
      const gap = data.slice(last, end);
      if (SPACE.test(gap)) wantSpace = true;
      if (keepsLines) lineBreaks += gap.split('\n').length - 1;
      // A style sheet may say the same: nobody else leaves a line empty between two sentences.
      else if (
        last > 0 &&
        end < data.length &&
        BLANK_LINE.test(gap) &&
        SENTENCE_END.test(text.slice(-9))
      )
        lineBreaks = 2;
    };
    UNCHANGED.lastIndex = 0;
    for (let match = UNCHANGED.exec(data); match !== null; match = UNCHANGED.exec(data)) {
      const word = match[0];
      if (match.index > last) pass(match.index);
      last = match.index + word.length;
      if (lineBreaks > 1) flush();
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
    if (last < data.length) pass(data.length);
  };

  const emphasis = (frame: Emphasis, by: 1 | -1): void => {
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
    media: (inBox: number) => {
      if (mediaSeen < 0) mediaSeen = inBox;
    },
    openInline(names: string, frame: Emphasis, href: string): void {
      inlineNames.push(names);
      emphasis(frame, 1);
      if (!frame.link) return;
      endLink();
      hrefs = [...hrefs, href];
    },
    closeInline(frame: Emphasis): void {
      inlineNames.pop();
      leastDepth = Math.min(leastDepth, inlineNames.length);
      emphasis(frame, -1);
      if (!frame.link) return;
      endLink();
      hrefs = hrefs.slice(0, -1);
    },
  };
}
