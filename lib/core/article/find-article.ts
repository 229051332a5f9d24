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
import { publisherOf } from './publishers.ts';
import { readBody } from './read-body.ts';

/** What a page is and, when it is an article, its own words. */
export interface ArticleReading {
  readonly article: boolean;
  /** Language of the main text; `und` when unclear. */
  readonly lang: Language;
  /** How sure the language is, 0 to 1. */
  readonly confidence: number;
  readonly title: string;
  /** YYYY-MM-DD, the publisher's day. */
  readonly date: string | undefined;
  readonly publisher: string | undefined;
  /** Empty when it is no article. */
  readonly body: readonly Paragraph[];
  /** Why it is an article or not. */
  readonly reasons: readonly Reason[];
}

export interface FindOptions {
  /** How the language of a text is told; handed in, because the exact way weighs more than the finder. */
  readonly identify: (text: string) => Identified;
  /** false leaves out what is known of single publishers. */
  readonly usePublishers?: boolean;
}

const MOST_LANGUAGE_TEXT = 20_000; // characters

/** Finds the article on a page read into blocks: title, date, publisher, language, and its paragraphs. */
export function findArticleIn(page: Page, options: FindOptions): ArticleReading {
  const { facts } = page;
  const data = readJsonLd(facts.jsonLd);
  const headline = findHeadline(page, data);
  const measures = measure(page, headline.block);
  const host = addressOf(facts.url)?.host ?? '';
  const known = options.usePublishers === false ? undefined : publisherOf(host);
  const container = findContainer(page, measures, headline.block, known?.bodies);
  const opening = container === undefined ? -1 : (page.boxes[container.box]?.first ?? -1);
  const day = findDay(page, data.published, headline, opening);
  const publisher =
    data.publisher || facts.meta.get('og:site_name') || known?.name || host.replace(/^www\./, '');
  const shared = { date: day, publisher: publisher === '' ? undefined : publisher };
  if (container === undefined) {
    const { lang, confidence } = options.identify(wholeText(page));
    return { article: false, lang, confidence, title: '', body: [], reasons: [], ...shared };
  }
  const body = readBody(page, measures, container, headline.text);
  const reasons = reasonsFor(page, measures, container, body, headline, data, day);
  const isArticle = body.length > 0 && reasons.reduce((sum, { weight }) => sum + weight, 0) > 0;
  const { lang, confidence } = options.identify(
    isArticle
      ? body
          .map(({ text }) => text)
          .join('\n')
          .slice(0, MOST_LANGUAGE_TEXT)
      : wholeText(page),
  );
  return {
    article: isArticle,
    lang,
    confidence,
    title: isArticle ? headline.text : '',
    body: isArticle ? body : [],
    reasons,
    ...shared,
    date:
      day ??
      body
        .slice(0, 3)
        // In brackets, or in the dateline; other days of a story are what it tells of.
        .flatMap(({ text }) => [...(text.match(/\([^)]{0,20}\d{4}\)/g) ?? []), text.slice(0, 60)])
        .map(readDay)
        .find((found) => found !== undefined),
  };
}

function findDay(
  page: Page,
  published: string,
  headline: Headline,
  opening: number,
): string | undefined {
  const { meta, times } = page.facts;
  const said = [
    published,
    meta.get('article:published_time'),
    meta.get('datepublished'),
    meta.get('date'),
    meta.get('pubdate'),
    meta.get('publishdate'),
    meta.get('dc.date'),
    meta.get('dc.date.issued'),
    meta.get('parsely-pub-date'),
    meta.get('content_publisheddate'),
    meta.get('originalpublicationdate'),
  ];
  for (const text of said) {
    const day = text === undefined ? undefined : readDay(text);
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
      const says = DATE_LINE.test(line) || (headline.block >= 0 && /^.{0,89}[^.!?"”]$/.test(line));
      const day = line.length < 160 && says ? readDay(line) : undefined;
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

function wholeText(page: Page): string {
  let text = '';
  for (const block of page.blocks) {
    if (text.length > MOST_LANGUAGE_TEXT) break;
    text += `${block.text}\n`;
  }
  return text;
}
