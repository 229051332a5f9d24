import { DATE_LINE } from './chrome-phrases.ts';
import { findContainer } from './find-container.ts';
import { findHeadline, type Headline } from './headline.ts';
import { type Reason, reasonsFor } from './is-article.ts';
import type { Paragraph } from './join-paragraphs.ts';
import { readJsonLd } from './json-ld.ts';
import type { Identified, Language } from './language.ts';
import { measure } from './measure.ts';
import type { Page } from './page.ts';
import { addressOf } from './page-address.ts';
import { readDay } from './page-date.ts';
import type { Publisher } from './publishers.ts';
import { readBody } from './read-body.ts';

/** What a reader needs to know of a page. */
export interface ArticleFacts {
  readonly article: boolean;
  readonly title: string;
  /** The line that shows the title; undefined when no line does, or when it is one of the body's. */
  readonly headline: Paragraph | undefined;
  /** YYYY-MM-DD, the publisher's day. */
  readonly date: string | undefined;
  readonly publisher: string | undefined;
  /** Empty when it is no article. */
  readonly body: readonly Paragraph[];
}

/** What a page is and, when it is an article, its own words. */
export interface ArticleReading extends ArticleFacts {
  /** Language of the main text; `und` when unclear. */
  readonly lang: Language;
  /** How sure the language is, 0 to 1. */
  readonly confidence: number;
  /** Why it is an article or not. */
  readonly reasons: readonly Reason[];
}

export interface FindOptions {
  /** How the language of a text is told; handed in, because the exact way weighs more than the finder. */
  readonly identify: (text: string) => Identified;
  /** What is known of single publishers, by host; the reader does without it, the background tells their names. */
  readonly publisherOf?: (host: string) => Publisher | undefined;
}

// article:published_time, datePublished, pubdate, content_PublishedDate, dc.date.issued and their kin.
const PUBLISHED = /publi.*(?:date|time)|pub-?date|datepub|^(?:dc\.)?date\b/;
const MOST_LANGUAGE_TEXT = 20_000; // characters

/** Finds the article on a page read into blocks: title, date, publisher, language, and its paragraphs. */
export function findArticleIn(page: Page, options: FindOptions): ArticleReading {
  const { facts } = page;
  const data = readJsonLd(facts.jsonLd);
  const headline = findHeadline(page, data);
  const measures = measure(page, headline.block);
  const host = addressOf(facts.url)?.host ?? '';
  const known = options.publisherOf?.(host);
  const container = findContainer(page, measures, headline.block, known?.bodies);
  const opening = container === undefined ? -1 : (page.boxes[container.box]?.first ?? -1);
  const day = findDay(page, data.published, headline, opening);
  const publisher =
    data.publisher || facts.meta.get('og:site_name') || known?.name || host.replace(/^www\./, '');
  const isFound = container !== undefined;
  const body = isFound
    ? readBody(page, measures, container, headline, data.author || facts.meta.get('author'))
    : [];
  const reasons = isFound ? reasonsFor(page, measures, container, body, headline, data, day) : [];
  const article = body.length > 0 && reasons.reduce((sum, { weight }) => sum + weight, 0) > 0;
  const texts = (article ? body : page.blocks).map(({ text }) => text).join('\n');
  return {
    article,
    ...options.identify(texts.slice(0, MOST_LANGUAGE_TEXT)),
    title: article ? headline.text : '',
    headline: article ? lineOf(headline, page, body) : undefined,
    body: article ? body : [],
    reasons,
    publisher: publisher || undefined,
    date: day ?? dayToldIn(body),
  };
}

function lineOf(
  { block, text }: Headline,
  { blocks }: Page,
  body: readonly Paragraph[],
): Paragraph | undefined {
  const start = text === '' ? -1 : (blocks[block]?.text.indexOf(text) ?? -1);
  if (start < 0 || body.some(({ pieces }) => pieces.some((piece) => piece.block === block)))
    return undefined;
  return { text, pieces: [{ block, start, end: start + text.length }] };
}

// In brackets, or in the dateline; other days of a story are what it tells of.
function dayToldIn(body: readonly Paragraph[]): string | undefined {
  return body
    .slice(0, 3)
    .flatMap(({ text }) => [...(text.match(/\([^)]{0,20}\d{4}\)/g) ?? []), text.slice(0, 60)])
    .map(readDay)
    .find((found) => found !== undefined);
}

function findDay(
  page: Page,
  published: string,
  headline: Headline,
  opening: number,
): string | undefined {
  const { meta, times } = page.facts;
  const dates = [...meta].filter(([name]) => PUBLISHED.test(name)).map(([, text]) => text);
  for (const text of [published, ...dates]) {
    const day = readDay(text);
    if (day !== undefined) return day;
  }
  const near = (block: number): boolean =>
    headline.block < 0 || (block >= headline.block - 4 && block <= headline.block + 8);
  for (const { value, block } of times) {
    const day = near(block) ? readDay(value) : undefined;
    if (day !== undefined) return day;
  }
  const from = Math.max(0, (headline.block < 0 ? opening - 8 : headline.block) - 4);
  const until = Math.min(Math.max(from + 13, opening + 3), from + 60);
  for (const { text, breaks } of page.blocks.slice(from, until)) {
    let start = 0;
    for (const end of [...breaks, text.length]) {
      const line = text.slice(start, end).trim();
      start = end;
      if (line === headline.text) continue; // "Ramalan zodiak besok, 31 Mei 2022"
      const says = DATE_LINE.test(line) || (headline.block >= 0 && /^.{0,89}[^.!?"”]$/.test(line));
      const day = line.length < 160 && says ? readDay(line) : undefined;
      if (day !== undefined) return day;
    }
  }
  return undefined;
}
