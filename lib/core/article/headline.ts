import type { LinkedData } from './json-ld.ts';
import type { Page } from './page.ts';

/** The article's headline and the block that shows it. */
export interface Headline {
  readonly text: string;
  /** -1 when no block shows it. */
  readonly block: number;
}

const WORDS = /[A-Za-zÀ-ɏ\d]+/g;
const LEAST_LIKENESS = 0.6;

/**
 * The headline, as the page shows it: the heading that agrees with what title, meta, JSON-LD and address say; without such a
 * heading what they say, less the site's name.
 */
export function findHeadline(page: Page, data: LinkedData): Headline {
  const { meta, title, url } = page.facts;
  const slug = url
    .split(/[?#]/, 1)[0]
    ?.split('/')
    .findLast((part) => part !== '');
  const said = [data.headline, meta.get('og:title'), meta.get('twitter:title'), title, slug]
    .filter((text): text is string => text !== undefined && text !== '')
    .map((text) => wordsOf(text));
  let best: Headline = { text: '', block: -1 };
  let bestScore = 0;
  for (const [at, block] of page.blocks.entries()) {
    const tag = page.boxes[block.box]?.tag ?? '';
    const level = /^h[1-4]$/.test(tag) ? Number(tag[1]) : 9;
    // Old pages set the headline in bold over date and picture, parted by line breaks.
    const text = level === 9 ? block.text.slice(0, block.breaks[0]).trim() : block.text;
    // The site's name leads home.
    if (/^(?:https?:\/\/[^/]+)?\/?$/.test(block.links[0]?.href ?? '#')) continue;
    if ((level === 9 && best.block >= 0) || text.length > 300 || text.length < 12) continue;
    const own = wordsOf(text);
    const likeness = Math.max(0, ...said.map((words) => likenessOf(own, words)));
    if (level === 9 && likeness < 0.9) continue;
    const score = likeness * 3 + (level === 1 ? 1 : level === 2 ? 0.3 : 0);
    if ((likeness >= LEAST_LIKENESS || level === 1) && score > bestScore + 0.01) {
      best = { text, block: at };
      bestScore = score;
    }
  }
  if (best.block >= 0 && bestScore > 1.5) return best;
  const unmarked = said.length < 3 ? unmarkedHeadline(page) : undefined;
  if (best.block < 0 && unmarked !== undefined) return unmarked;
  const text = data.headline || withoutSite(meta.get('og:title') ?? '') || withoutSite(title);
  return best.block >= 0 && text === '' ? best : { text, block: best.block };
}

const MOST_OVER = 5; // blocks between such a headline and the first paragraph
const LEAST_PROSE = 120; // characters

// On old pages, whose title is the site's name: the last line in bold, alone in its line, over the first paragraph.
function unmarkedHeadline({ blocks }: Page): Headline | undefined {
  const first = blocks.findIndex(
    ({ text, links }) => text.length >= LEAST_PROSE && links.length === 0 && /[.”"]$/.test(text),
  );
  for (let at = first - 1; at >= Math.max(0, first - MOST_OVER); at -= 1) {
    const { text = '', bold = 0, breaks = [], links = [] } = blocks[at] ?? {};
    const line = text.slice(breaks.at(-1) ?? 0);
    const letters = line.replaceAll(' ', '').length;
    const isBold = bold >= letters && bold <= line.length;
    if (isBold && line.length >= 25 && links.length === 0 && /[^.:,]$/.test(line))
      return { text: line, block: at };
  }
  return undefined;
}

/** "Judul berita - Nama Situs" → "Judul berita". */
export function withoutSite(title: string): string {
  const parts = title.split(/\s+[|–—»·-]\s+|\s+:: /);
  const [first = ''] = parts;
  return parts.length > 1 && first.length >= 15 ? first.trim() : title.trim();
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(WORDS) ?? []);
}

// Share of the block's words that the saying has, held down when it is a small part of it.
function likenessOf(words: ReadonlySet<string>, said: ReadonlySet<string>): number {
  if (words.size < 2 || said.size < 2) return 0;
  let shared = 0;
  for (const word of words) if (said.has(word)) shared += 1;
  return Math.min(1, shared / words.size, (shared + 4) / said.size);
}
