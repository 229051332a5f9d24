import { isAppeal, isLastAppeal } from './appeal.ts';
import {
  CAPTION_CREDIT,
  COMMENT_LINE,
  CREDIT_LINE,
  DATE_LINE,
  END_HEADING,
  FLOW_LINE,
  RELATED_LINE,
  REPRINT_LINE,
  SHARE_LINE,
  SIGN_OFF,
} from './chrome-phrases.ts';
import type { Block, LinkSpan, Span } from './page.ts';
import { SENTENCE_END } from './sentence-end.ts';

/** What a line inside the article's container is. */
export type LineKind =
  | 'body'
  /** Not the article's; the lines round it may be. */
  | 'chrome'
  | 'subheading'
  /** Heads a list of other stories. */
  | 'list-head'
  /** Heads the readers' comments. */
  | 'comments'
  | 'sign-off';

/** A line of a block: text between line breaks, less what is cut out of it. */
export interface Line {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly linkShare: number;
}

/** How a paragraph may end that is no label. */
export const ENDS = /[.!?…:;*"”'’)\]。！？」』؟۔।]$/;
/** "Pelatih: Dwi Cahyanto", "PSKB (4-4-2): Wahyu Tri; …": one of a list typed out line by line. */
export const LABELLED = /^[A-Z][^.:]{0,40}: ./;
const LONGEST_LABEL = 220; // characters; what is longer is prose, whatever it begins with
const LONGEST_CAPTION = 420;
const LONGEST_SUBHEADING = 120;

// Slots that sit between the words of a sentence.
const INLINE_CHROME =
  /(?<![A-Za-zÀ-ɏ\d])(?:ADVERTISEMENTS?|SCROLL TO (?:CONTINUE|RESUME)(?: WITH)? CONTENT|Scroll (?:down |ke bawah )?untuk (?:melanjutkan|lanjut) membaca|\[Gambas:[^\]]{0,80}\]|\[IKLAN\]|- ?(?:Advertisement|ADVERTISEMENT) ?-)(?![A-Za-zÀ-ɏ\d])/g;
const CONTACT = /\S@\w|\b(?:telp?|faks|hp|fax)\b|\b(?:telepon|surel|e-?mail|whatsapp|wa) ?:/i;
const SMALL_FIRST = /^[a-zß-ÿ]/;
const RELATED_HEAD =
  /[([]?\s*(?:baca|simak|lihat|tonton|saksikan)\s*(?:juga|pula|selengkapnya|berita|artikel|video)?\s*[:：-]?\s*$/i;
const RELATED_BRACKET =
  /\s*[([]\s*(?:baca|simak|lihat|tonton)\s*(?:juga|pula|selengkapnya|berita|artikel)?\s*:?\s[^()[\]]{5,220}[)\]]/gi;

/** Takes a block apart at its line breaks and cuts out slots and links to other stories inside its lines. */
export function linesOf(block: Block): readonly Line[] {
  const ends = [...block.breaks, block.text.length];
  let start = 0;
  let link = 0;
  return ends.flatMap((end) => {
    const from = link;
    while ((block.links[link]?.end ?? Number.POSITIVE_INFINITY) <= end) link += 1;
    const links = block.links.slice(from, link + 1);
    const spans = without({ start, end }, cutsIn(block.text, links, { start, end }))
      .map((span) => trim(block.text, span))
      .filter((span) => span.end > span.start);
    start = end;
    if (spans.length === 0) return [];
    const text = spans.map((span) => block.text.slice(span.start, span.end)).join(' ');
    return [{ spans, text, linkShare: linkShareOf(links, spans) }];
  });
}

/**
 * What kind of line this is, from its own words and links.
 *
 * @param line a line inside the container
 * @param mayBeCaption does a picture stand right before it, or is it named as a caption?
 * @param inItem does it stand in a list? Steps to follow tell the reader to install things as well
 */
export function kindOfLine(
  line: Line,
  block: Block,
  mayBeCaption: boolean,
  inItem = false,
): LineKind {
  const { text, linkShare } = line;
  const { length } = text;
  if (!/[A-Za-z]/.test(text) && !/\p{L}/u.test(text)) return 'chrome';
  if (length < 70 && SIGN_OFF.test(text)) return 'sign-off';
  if (length < 90 && COMMENT_LINE.test(text)) return 'comments';
  if (length < 60 && END_HEADING.test(text)) return 'list-head';
  if (length < LONGEST_LABEL) {
    if (FLOW_LINE.test(text) || SHARE_LINE.test(text) || DATE_LINE.test(text)) return 'chrome';
    if (CREDIT_LINE.test(text)) return 'chrome';
    if (isContact(text)) return 'chrome';
  }
  if (length < 500 && REPRINT_LINE.test(text)) return 'chrome';
  if (RELATED_LINE.test(text) && (length < LONGEST_LABEL || linkShare > 0.5)) return 'chrome';
  if (!inItem && isAppeal(text)) return 'chrome';
  const isMarked = block.bold + block.italic > block.text.length * 0.8;
  if (isMarked && isLastAppeal(text)) return 'chrome';
  if (text.startsWith('*') && (isMarked || /^\*\s?\)|whatsapp/i.test(text))) return 'chrome';
  if (linkShare > 0.85) return 'chrome';
  if (linkShare > 0.6 && length < 160 && !/[.!?]["”'’)]*$/.test(text)) return 'chrome';
  if (mayBeCaption && length < LONGEST_CAPTION && CAPTION_CREDIT.test(text)) return 'chrome';
  const isBold = block.bold >= block.text.length * 0.85;
  if (isBold && length <= LONGEST_SUBHEADING && !/(?:[.!,;]|.{50}\?)["”'’)]?$/.test(text))
    return 'subheading';
  return 'body';
}

/** Does a line say where to write or call? */
export function isContact(text: string): boolean {
  return text.length < LONGEST_LABEL && CONTACT.test(text) && !SENTENCE_END.test(text);
}

function cutsIn(text: string, links: readonly LinkSpan[], { start, end }: Span): readonly Span[] {
  const line = text.slice(start, end);
  const cuts: Span[] = [];
  for (const match of line.matchAll(INLINE_CHROME)) {
    cuts.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  for (const match of line.matchAll(RELATED_BRACKET)) {
    cuts.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  for (const link of links) {
    if (link.start < start || link.end > end) continue;
    const head = RELATED_HEAD.exec(text.slice(Math.max(start, link.start - 40), link.start));
    const own = RELATED_LINE.test(text.slice(link.start, link.end));
    if (!head && !own) continue;
    const from = head ? link.start - head[0].length : link.start;
    // A sentence that goes on after "baca" and its link is prose ("baca di sini").
    const tail = /^\s*[)\].]*/.exec(text.slice(link.end, end))?.[0] ?? '';
    const rest = text.slice(link.end + tail.length, end).trim();
    if (head && !/juga|pula|[:：([]/i.test(head[0]) && SMALL_FIRST.test(rest)) continue;
    cuts.push({ start: Math.max(start, from), end: link.end + tail.length });
  }
  return cuts;
}

function without(whole: Span, cuts: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let from = whole.start;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.start > from) spans.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  if (from < whole.end) spans.push({ start: from, end: whole.end });
  return spans;
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return { start, end };
}

function linkShareOf(links: readonly LinkSpan[], spans: readonly Span[]): number {
  let linked = 0;
  let all = 0;
  for (const span of spans) {
    all += span.end - span.start;
    for (const link of links) {
      linked += Math.max(0, Math.min(span.end, link.end) - Math.max(span.start, link.start));
    }
  }
  return all === 0 ? 0 : linked / all;
}
