import {
  type ArticleReading,
  type FindOptions,
  findArticleIn,
} from '../core/article/find-article.ts';
import type { PageNode } from '../core/article/page-node.ts';
import type { Piece } from '../core/article/read-body.ts';
import type { ParagraphText, TextRun } from './paragraph-text.ts';
import { type BlockRun, readBlocks } from './read-blocks.ts';

/** An article on a live page: what it is, and its paragraphs with the places of their words. */
export interface FoundArticle extends ArticleReading {
  readonly url: string;
  readonly paragraphs: readonly ParagraphText[];
}

/**
 * Finds the article on a page: reads the live tree once, changes nothing, forces no layout.
 *
 * @returns always an answer; `article` says whether there is one
 */
export function findArticle(
  document: Document,
  url: string = document.URL,
  options: FindOptions = {},
): FoundArticle {
  const { reading, runs } = readArticle(document, url, options);
  const paragraphs = reading.body.map(({ text, pieces }) => ({
    text,
    // The nodes come from a Document, so the text nodes among them are Text.
    runs: runsOf(pieces, runs) as readonly TextRun[],
  }));
  return { ...reading, url, paragraphs };
}

/** The same for any tree; `runs` has the places of each block's characters. */
export function readArticle(
  root: PageNode,
  url: string,
  options: FindOptions = {},
): { readonly reading: ArticleReading; readonly runs: readonly (readonly BlockRun[])[] } {
  const { page, runs, passedOver } = readBlocks(root, url);
  const reading = findArticleIn(page, options);
  if (reading.article || !passedOver) return { reading, runs };
  // Some sites wrap the whole page in a form, or hide it from screen readers behind a dialog.
  const again = readBlocks(root, url, true);
  return { reading: findArticleIn(again.page, options), runs: again.runs };
}

/** The places of a paragraph's characters, shifted from those of its pieces' blocks. */
export function runsOf(
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
