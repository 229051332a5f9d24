import { isAppeal } from './appeal.ts';
import {
  isInHeader,
  isInItem,
  isInLinks,
  isInTable,
  isMostlyBold,
  lettersOf,
  surrounding,
} from './body-places.ts';
import { CAPTION_NAMES } from './chrome-names.ts';
import { DATELINE, LAST_CREDIT, LAST_HEADING, SIGN_OFF_TAIL } from './chrome-phrases.ts';
import type { Container } from './find-container.ts';
import type { Headline } from './headline.ts';
import { isCaption } from './is-caption.ts';
import { type Candidate, joinParagraphs, type Paragraph } from './join-paragraphs.ts';
import { lengthOf, type Measures, over } from './measure.ts';
import { openingOf } from './opening.ts';
import type { Block, Box, Page } from './page.ts';
import { ENDS, kindOfLine, type Line } from './read-line.ts';
import { SENTENCE_END } from './sentence-end.ts';
import { splitLines } from './split-lines.ts';
import { findStrangers } from './strangers.ts';

/** A block of the container with what is known of it. */
interface Place {
  readonly at: number;
  readonly block: Block;
  readonly own: Box;
  readonly around: Box;
  readonly isItem: boolean;
}

/** What comes after a line: the next line, the end of the box round it, or nothing of the article. */
type Step = 'on' | 'leave-box' | 'end';

/**
 * The article's paragraphs in a container: without subheadings, captions, credits, boxes, links to other stories,
 * calls to read on, initials, comments.
 */
export function readBody(
  page: Page,
  measures: Measures,
  container: Container,
  headline: Headline,
  author = '',
): readonly Paragraph[] {
  const box = page.boxes[container.box];
  if (box === undefined) return [];
  const reader = createReader(page, measures, container, box, headline);
  for (let at = openingOf(page, measures, box, headline.block); at < box.end; at += 1) {
    const block = page.blocks[at];
    const own = page.boxes[block?.box ?? -1];
    if (block === undefined || own === undefined) continue;
    const around = surrounding(page, own);
    const step = reader.read({
      at,
      block,
      own,
      around,
      isItem: isInItem(page, block.box, container.box),
    });
    if (step === 'end') break;
    if (step === 'leave-box') at = around.end - 1;
  }
  return joinParagraphs(reader.candidates, author);
}

function createReader(
  page: Page,
  measures: Measures,
  container: Container,
  box: Box,
  headline: Headline,
) {
  const mostlyBold = isMostlyBold(page, measures, box);
  const strangers = findStrangers(page, measures, box);
  const isInterview = isInterviewIn(page, box);
  const title = lettersOf(headline.text);
  const candidates: Candidate[] = [];
  let prose = 0; // characters read so far
  let inList = false; // of other stories, after its heading
  let entryCredit = ''; // what kind of credit stood amid the text
  let signed = false;
  let led = false; // by a line that ends in a colon

  const read = (place: Place): Step => {
    const { at, block, own } = place;
    const measured = measures.blocks[at];
    if (measured === undefined || isOutside(page, measures, container, block.box, headline.block))
      return 'on';
    if (strangers.has(at)) return 'on';
    const count = candidates.length;
    for (const line of splitLines(block, own, isInterview, candidates.length === 0)) {
      const step = readLine(line, place);
      if (step !== 'on') return step;
    }
    if (candidates.length > count) prose += measured.prose;
    return 'on';
  };

  const readLine = (line: Line, place: Place): Step => {
    const { block, isItem, at, own } = place;
    const mayBeCaption = block.mediaBox >= 0 || CAPTION_NAMES.test(` ${block.names} `);
    const dateline = candidates.length === 0 && DATELINE.test(line.text);
    let kind = kindOfLine(line, block, mayBeCaption, isItem);
    const isAsked = isInterview && line.text.endsWith('?');
    if (kind === 'subheading' && (mostlyBold || dateline || isAsked)) kind = 'body';
    const isLed = led;
    led = /^(?:body|subheading)$/.test(kind) && line.text.endsWith(':');
    if (kind === 'comments') {
      return prose > container.prose * 0.5 || prose > 600 ? 'end' : 'on';
    }
    if (kind === 'sign-off') return sign();
    if (kind === 'list-head') return enterList(line, place);
    if (kind !== 'body') return passChrome(line, place);
    // However short, in a paragraph beside others: "Saya salah pesan."
    const isAlone = over(measures.prose, page.boxes[own.parent] ?? own) === 0;
    const isBrief = own.tag === 'p' && !isAlone && SENTENCE_END.test(line.text);
    const sentence =
      isBrief || isForeign(line, own) || (lengthOf(line.text) >= 30 && ENDS.test(line.text));
    if (isOfAnotherStory(line, place, sentence)) return 'on';
    // Labels and figures in a box of their own, without a sentence beside them.
    if (!sentence && !dateline && !isItem && isAlone && !SENTENCE_END.test(line.text)) return 'on';
    candidates.push({
      pieces: line.spans.map(({ start, end }) => ({ block: at, start, end })),
      text: line.text,
      tag: own.tag,
      isSlanted:
        block.italic > block.text.length * 0.5 &&
        block.italic + block.bold > block.text.length * 0.8,
      kind: dateline ? 'dateline' : isItem ? 'item' : sentence ? 'sentence' : 'short',
      isLed,
    });
    return SIGN_OFF_TAIL.test(line.text) ? sign() : 'on';
  };

  const enterList = (line: Line, { at, around }: Place): Step => {
    // A box that begins with such a heading holds nothing else.
    if (around.first === at && over(measures.prose, around) < container.prose * 0.4)
      return 'leave-box';
    if (LAST_HEADING.test(line.text) && prose > container.prose * 0.6) return 'end';
    inList = true;
    return 'on';
  };

  // Signed once, and late, a story is over; each entry of a live report may be signed.
  const sign = (): Step => {
    const isLast = !signed && prose > container.prose * 0.6;
    signed = true;
    return isLast ? 'end' : 'on';
  };

  const passChrome = (line: Line, { around }: Place): Step => {
    const [credit] = LAST_CREDIT.exec(line.text) ?? [];
    // Each entry of a live report has its reporter.
    if (credit !== undefined && credit !== entryCredit) {
      if (prose > container.prose * 0.8) return 'end';
      if (prose > 0) entryCredit = credit;
    }
    // A small box in which the reader is asked for something holds nothing else.
    const isSmall = around.end - around.first < 5 && around !== box;
    if (!isSmall || !(isAppeal(line.text) || HANDLE.test(line.text))) return 'on';
    if (over(measures.prose, around) > container.prose * 0.3) return 'on';
    while ((candidates.at(-1)?.pieces[0]?.block ?? -1) >= around.first) candidates.pop();
    return 'leave-box';
  };

  // Labels of links, captions, the headline again, lists and teasers of other stories.
  const isOfAnotherStory = (line: Line, place: Place, sentence: boolean): boolean => {
    const { at, block, own } = place;
    const { text, linkShare } = line;
    const leads = measures.blocks[at + 1]?.linkOnly === true;
    if (text.length < 60 && text.endsWith(':') && leads) return true;
    if (measures.blocks[at]?.heading || own.inLink) return true;
    if (isCaption(page, container, block, line, candidates.length === 0)) return true;
    if (title !== '' && lettersOf(text) === title) return true;
    const isWhole = text.endsWith('.') || (sentence && text.length >= 60);
    if (inList && !(isWhole && linkShare < 0.3)) return true;
    inList = false;
    return false;
  };

  return { candidates, read };
}

// A verse or a saying in letters of its own, which has no full stop.
function isForeign({ text }: Line, { tag }: Box): boolean {
  return /^(?:p|blockquote)$/.test(tag) && text.length >= 15 && !/[A-Za-z]|\d{2}/.test(text);
}

// Whoever posted it: "(@pemkot)".
const HANDLE = /\(@\w/;
// Who is asked is spoken to.
const SPOKEN_TO = /\b(?:Anda|Bapak|Ibu|Pak|Bu|Mas|Mbak)\b/;
const SPEAKER = /\b(?:[Ss]aya|[Kk]ami|[Aa]ku)\b/;

// Questions in bold are subheadings, but in an interview: somebody is spoken to, or answers for himself.
function isInterviewIn(page: Page, { first, end }: Box): boolean {
  const blocks = page.blocks.slice(first, end);
  const asked = blocks.filter(({ text, bold, breaks }, at) => {
    const question = text.slice(0, breaks[0]).trim();
    const answer = breaks[0] ? text.slice(breaks[0]) : (blocks[at + 1]?.text ?? '');
    const isOwn = SPEAKER.test(answer.replace(/["“][^"”]*/g, ''));
    return (
      bold > question.length * 0.8 && /\?$/.test(question) && (isOwn || SPOKEN_TO.test(question))
    );
  });
  return asked.length > 1;
}

function isOutside(
  page: Page,
  measures: Measures,
  container: Container,
  box: number,
  headline: number,
): boolean {
  return (
    measures.comments[box] === true ||
    measures.chrome[box] === true ||
    measures.cards[box] === true ||
    isInTable(page, measures, box, container) ||
    isInLinks(page, measures, box, container) ||
    isInHeader(page, box, container, measures, headline)
  );
}
