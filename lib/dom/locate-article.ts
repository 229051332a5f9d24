import type { ArticleFacts } from '../core/article/find-article.ts';
import type { Paragraph, Piece } from '../core/article/join-paragraphs.ts';
import { packPage, type SentPage } from '../core/article/page.ts';
import type { BlockRun } from './block-writer.ts';
import type { ParagraphText, TextRun } from './paragraph-text.ts';
import { readings } from './read-blocks.ts';

/** An article on a live page: what it is, and its paragraphs with the places of their words. */
export interface FoundArticle extends Omit<ArticleFacts, 'body' | 'headline'> {
  readonly url: string;
  readonly headline: ParagraphText | undefined;
  readonly paragraphs: readonly ParagraphText[];
}

/**
 * Finds the article on a page, or in one branch of it: walks the live tree, changes nothing, forces no layout. What
 * the page's blocks are is told elsewhere, off the page's own thread.
 *
 * @param ask what is told of a page; undefined when nobody answers
 * @returns `article` says whether there is one; undefined when nobody answered
 */
export async function locateArticle(
  root: Document | Element,
  url: string,
  ask: (page: SentPage) => Promise<ArticleFacts | undefined>,
): Promise<FoundArticle | undefined> {
  let found: FoundArticle | undefined;
  for (const { page, runs } of readings(root, url)) {
    const answer = await ask(packPage(page));
    if (answer === undefined) return undefined;
    const { body, headline, ...facts } = answer;
    const placed = ({ text, pieces }: Paragraph): ParagraphText => ({
      text,
      // The nodes come from a Document, so the text nodes among them are Text.
      runs: runsOf(pieces, runs) as readonly TextRun[],
    });
    found = { ...facts, url, headline: headline && placed(headline), paragraphs: body.map(placed) };
    if (found.article) break;
  }
  return found;
}

/** The places of a paragraph's characters, shifted from those of its pieces' blocks. */
function runsOf(
  pieces: readonly Piece[],
  runs: readonly (readonly BlockRun[])[],
): readonly BlockRun[] {
  const found: BlockRun[] = [];
  let at = 0;
  for (const { block, start, end } of pieces) {
    for (const run of runs[block] ?? []) {
      const from = Math.max(run.start, start);
      const to = Math.min(run.start + run.length, end);
      if (from >= to) continue;
      found.push({
        node: run.node,
        offset: run.offset + from - run.start,
        start: at + from - start,
        length: to - from,
      });
    }
    at += end - start + 1; // one space between pieces
  }
  return found;
}
