import {
  isInHeader,
  isInItem,
  isInLinkList,
  isInTable,
  isMostlyBold,
  surrounding,
} from './body-places.ts';
import { CAPTION_NAMES } from './chrome-names.ts';
import {
  APPEAL_LINE,
  CAPTION_CREDIT,
  DATELINE,
  LAST_CREDIT,
  LAST_HEADING,
} from './chrome-phrases.ts';
import type { Container } from './find-container.ts';
import { type Candidate, joinParagraphs, type Paragraph, SENTENCE_END } from './join-paragraphs.ts';
import { lengthOf, type Measures, over } from './measure.ts';
import type { Block, Box, Page } from './page.ts';
import { kindOfLine, type Line, linesOf } from './read-line.ts';

const ENDS = /[.!?…:;*"”'’)\]。！？」』؟۔।]$/;
const SPOKEN_IN_CAPITALS = /^[A-ZÀ-Þ ,.]+[-–—]/;
const NO_LETTERS = /[^A-Za-zÀ-ɏ\d]+/g;
const LISTED = /^(?:\d{1,2}[.)]|[-–•*])\s/;
const LONG_LINE = 60; // characters; lines this long that end a sentence are paragraphs of their own

/**
 * The article's paragraphs in a container: without subheadings, captions, credits, boxes, links to other stories,
 * calls to read on, initials, comments.
 */
export function readBody(
  page: Page,
  measures: Measures,
  container: Container,
  headline: string,
): readonly Paragraph[] {
  const box = page.boxes[container.box];
  if (box === undefined) return [];
  const mostlyBold = isMostlyBold(page, measures, box);
  const candidates: Candidate[] = [];
  let prose = 0;
  let inList = false; // of other stories, after its heading
  let listLinks = 0;
  let titleIn: Box | undefined; // where the last heading was a link
  let led = false; // by a line that ends in a colon
  for (let at = box.first; at < box.end; at += 1) {
    const block = page.blocks[at];
    const measured = measures.blocks[at];
    if (block === undefined || measured === undefined) continue;
    const own = page.boxes[block.box];
    if (measured.linkOnly) listLinks += 1;
    if (measures.comments[block.box]) continue;
    if (measures.chrome[block.box] || measures.cards[block.box]) continue;
    if (own === undefined || isInTable(page, measures, block.box, container)) continue;
    if (isInLinkList(page, measures, block.box, container.box)) continue;
    if (isInHeader(page, block.box, container, measures)) continue;
    if (measured.heading) {
      titleIn = measured.linkShare > 0.8 ? surrounding(page, own) : undefined;
    }
    const before = prose;
    const item = isInItem(page, block.box, container.box);
    const lines = splitLines(block, own);
    for (const line of lines) {
      const mayBeCaption = block.mediaBox >= 0 || CAPTION_NAMES.test(` ${block.names} `);
      let kind = kindOfLine(line, block, mayBeCaption, item);
      const dateline = candidates.length === 0 && DATELINE.test(line.text);
      if (kind === 'subheading' && (mostlyBold || dateline)) kind = 'body';
      const isLed = led;
      led = /^(?:body|subheading)$/.test(kind) && line.text.endsWith(':');
      if (kind === 'comments') {
        if (prose > container.prose * 0.5 || prose > 600) return joinParagraphs(candidates);
        continue;
      }
      if (kind === 'list-head') {
        const around = surrounding(page, own);
        // A box that begins with such a heading holds nothing else.
        if (around.first === at && over(measures.prose, around) < container.prose * 0.4) {
          at = around.end - 1;
          break;
        }
        if (LAST_HEADING.test(line.text) && prose > container.prose * 0.6) {
          return joinParagraphs(candidates);
        }
        inList = true;
        listLinks = 0;
        continue;
      }
      if (kind !== 'body') {
        if (LAST_CREDIT.test(line.text) && prose > container.prose * 0.8) {
          return joinParagraphs(candidates);
        }
        // A small box in which the reader is asked for something holds nothing else.
        const around = surrounding(page, own);
        const isSmall = around.end - around.first < 5 && around !== box;
        if (!isSmall || !APPEAL_LINE.test(line.text)) continue;
        if (over(measures.prose, around) > container.prose * 0.3) continue;
        while ((candidates.at(-1)?.pieces[0]?.block ?? -1) >= around.first) candidates.pop();
        at = around.end - 1;
        break;
      }
      // A label over a link to another story, whatever it says.
      const leads = measures.blocks[at + 1]?.linkOnly === true;
      if (line.text.length < 60 && line.text.endsWith(':') && leads) continue;
      if (measured.heading || own.inLink) continue;
      if (isCaption(block, line, candidates.length === 0)) continue;
      // Alone in a box with a picture.
      const { first, end } = page.boxes[own.parent] ?? own;
      const alone = block.mediaBox === own.parent && own.parent !== container.box;
      if (alone && end - first === 1 && line.text.length < 200) continue;
      if (sameText(line.text, headline)) continue;
      const sentence = lengthOf(line.text) >= 30 && ENDS.test(line.text);
      if (
        inList &&
        !(
          line.linkShare < 0.3 &&
          (line.text.endsWith('.') || (sentence && (listLinks > 0 || line.text.length >= 80)))
        )
      ) {
        continue;
      }
      inList = false;
      // Under a heading that leads to another story stands that story's teaser.
      if (titleIn !== undefined) {
        const isTeaser = measured.prose === 0 && titleIn === surrounding(page, own);
        titleIn = undefined;
        if (isTeaser) continue;
      }

      if (!sentence && !dateline) {
        // Labels and figures in a box of their own, without a sentence beside them.
        const isLabel = !item && !SENTENCE_END.test(line.text);
        if (isLabel && over(measures.prose, page.boxes[own.parent] ?? own) === 0) continue;
      }
      candidates.push({
        pieces: line.spans.map(({ start, end }) => ({ block: at, start, end })),
        text: line.text,
        tag: own.tag,
        kind: dateline ? 'dateline' : item ? 'item' : sentence ? 'sentence' : 'short',
        isLed,
      });
      if (prose === before) prose += measured.prose;
    }
  }
  return joinParagraphs(candidates);
}

// Lines are paragraphs of their own where most of them are whole sentences; else they are one paragraph.
function splitLines(block: Block, own: Box): readonly Line[] {
  const lines = linesOf(block);
  if (lines.length < 2) return lines;
  const whole = lines.filter(({ text }) => SENTENCE_END.test(text));
  const long = whole.filter(({ text }) => text.length >= LONG_LINE);
  const apart = long.length >= 2 && whole.length >= lines.length * 0.5;
  if (apart && !(own.tag === 'p' && lines.length === 2)) return lines;
  if (lines.every(({ text }) => LISTED.test(text))) return lines;
  // Labels among the lines are taken out before the rest is joined.
  const kept = lines.filter((line) => kindOfLine(line, { ...block, bold: 0 }, false) === 'body');
  const bold = kept[0];
  const rest = bold !== undefined && isBoldHead(block, bold) ? kept.slice(1) : kept;
  if (rest.length === 0) return [];
  const spans = rest.flatMap((line) => line.spans);
  return [
    {
      spans,
      text: rest.map(({ text }) => text).join(' '),
      linkShare: 0, // lines that are links went with the labels
    },
  ];
}

// A short first line in bold over a longer text is a subheading.
function isBoldHead(block: Block, line: Line): boolean {
  const letters = line.text.replace(/\s/g, '').length;
  return (
    line.text.length < 100 &&
    block.bold >= letters * 0.9 &&
    block.bold <= line.text.length * 1.1 &&
    !/(?:[.,;–—-]|.{50}\?)$/.test(line.text)
  );
}

function isCaption(block: Block, line: Line, beforeBody: boolean): boolean {
  if (CAPTION_NAMES.test(` ${block.names} `)) return true;
  const short = line.text.length < 300;
  const slanted = block.italic > block.text.length * 0.8;
  if (block.mediaBox >= 0 && short && slanted) return true;
  if (block.mediaBox >= 0 && line.text.length < 140 && !ENDS.test(line.text)) return true;
  return (
    beforeBody && short && CAPTION_CREDIT.test(line.text) && !SPOKEN_IN_CAPITALS.test(line.text)
  );
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(NO_LETTERS, '');
  const said = plain(a);
  return said !== '' && said === plain(b);
}
