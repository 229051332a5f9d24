import { chooseBody, isProse } from './choose-body.ts';
import { type Identified, identifyLanguage } from './language.ts';
import { ARTICLE_TYPES, type PageFacts, printedDay, readFacts } from './page-facts.ts';
import type { PageNode } from './page-node.ts';
import { type Line, readLines } from './read-lines.ts';

/** What a page is, and which of its lines are the article. */
export interface FoundArticle {
  readonly article: boolean;
  readonly lang: Identified['lang'];
  /** How sure the language is, 0 to 1. */
  readonly confidence: number;
  readonly title: string;
  readonly publisher: string;
  /** `YYYY-MM-DD` */
  readonly date: string | undefined;
  /** The article's paragraphs in order; empty when the page is none. */
  readonly body: readonly Line[];
}

/**
 * Finds the article of a page: the same code on the live DOM and on parsed HTML.
 *
 * @param url the page's address, a hint like any other
 */
export function findArticle(root: PageNode, url: string): FoundArticle {
  const facts = readFacts(root);
  const lines = readLines(root);
  const title = titleOf(facts);
  const body = chooseBody(lines, title);
  const text = body.map((line) => line.text).join('\n');
  const { lang, confidence } = identifyLanguage(
    text.length > 200 ? text : lines.map((line) => line.text).join('\n'),
  );
  const article = isArticle(facts, lines, body, url);
  return {
    article,
    lang,
    confidence,
    title,
    publisher: facts.publisher || hostOf(url),
    date: facts.date ?? dateIn(lines, body),
    body: article ? body : [],
  };
}

const OTHER_TYPES = new Set([
  'product',
  'productgroup',
  'searchresultspage',
  'discussionforumposting',
  'qapage',
  'collectionpage',
  'itemlist',
  'offer',
  'recipe',
  'jobposting',
  'techarticle',
  'apireference',
  'faqpage',
  'event',
  'profilepage',
]);
const THRESHOLD = 3;

function isArticle(
  facts: PageFacts,
  lines: readonly Line[],
  body: readonly Line[],
  url: string,
): boolean {
  const prose = body.filter(isProse);
  const letters = prose.reduce((sum, { text }) => sum + text.length, 0);
  const claimed = [...facts.types].some((type) => ARTICLE_TYPES.has(type));
  if (prose.length < (claimed ? 1 : 2) || letters < (claimed ? 180 : 350)) return false;
  let score = 0;
  score += letters >= 1_500 ? 2 : letters >= 700 ? 1.5 : 0.5;
  score += prose.length >= 5 ? 1 : 0.3;
  if (claimed) score += 2.5;
  if (facts.ogType === 'article') score += 0.7;
  if ([...facts.types].some((type) => OTHER_TYPES.has(type)) && !claimed) score -= 2.5;
  score += addressScore(url);
  // Index pages: much of the text is links, and headings are many.
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  const linked = lines.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0);
  const headings = lines.filter(({ isHeading, linkShare }) => isHeading && linkShare > 0.5).length;
  if (letters < linked * 0.5) score -= 1;
  if (letters < all * 0.15) score -= 0.8;
  if (headings > 15 && letters < 2_500) score -= 1;
  const average = letters / prose.length;
  if (average < 75) score -= 0.8;
  if (facts.heading === '' && !claimed) score -= 0.5;
  if (facts.date !== undefined) score += 0.6;
  return score >= THRESHOLD;
}

// /read/2024/03/22/a-slug-of-words speaks for an article, / and /tag/x against.
function addressScore(url: string): number {
  const path = safely(/^\w+:\/\/[^/]*(\/[^?#]*)/.exec(url)?.[1] ?? '');
  if (url === '') return 0;
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.length === 0) return -2.5;
  if (
    /^(?:tags?|topik|topic|search|cari|kategori|category|indeks?|index|kanal|author|penulis|foto|photo|video|forum|thread|shop|product|produk|docs|live-?tv)$/i.test(
      parts[0] ?? '',
    )
  )
    return -1.5;
  const last = (parts.at(-1) ?? '').replace(/\.\w{3,5}$/, '');
  const words = last.split(/[-_]/).filter((word) => /\p{L}/u.test(word)).length;
  if (words >= 4) return 1.2;
  if (/\d{5,}/.test(path) || /(?:19|20)\d\d\/\d{1,2}/.test(path)) return 0.9;
  return parts.length === 1 && words <= 1 ? -1.5 : 0;
}

function titleOf(facts: PageFacts): string {
  const named = facts.headline || facts.ogTitle;
  if (facts.heading.length >= 12) return facts.heading;
  if (named !== '') return withoutSite(named);
  return withoutSite(facts.documentTitle) || facts.heading;
}

/** "Judul berita - Nama Situs" → "Judul berita". */
function withoutSite(title: string): string {
  const cut = title.replace(/\s+(?:[-|–—»]|::)\s+[^-|–—»]{2,40}$/u, '');
  return cut.length >= 12 ? cut.trim() : title.trim();
}

function dateIn(lines: readonly Line[], body: readonly Line[]): string | undefined {
  const first = body[0] === undefined ? 0 : lines.indexOf(body[0]);
  for (const { text } of lines.slice(Math.max(0, first - 12), first + 1)) {
    const day = text.length < 160 ? printedDay(text) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

function hostOf(url: string): string {
  return /^\w+:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
}

/** Decoded where it can be. */
function safely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
