import type { ArticleReading, FindOptions } from '../core/article/find-article.ts';
import type { Piece } from '../core/article/join-paragraphs.ts';
import type { BlockRun } from './block-writer.ts';
import type { ParagraphText, TextRun } from './paragraph-text.ts';
import { readArticle } from './read-article.ts';

/** An article on a live page: what it is, and its paragraphs with the places of their words. */
export interface FoundArticle extends ArticleReading {
  readonly url: string;
  readonly paragraphs: readonly ParagraphText[];
}

/**
 * Finds the article on a page, or in one branch of it: reads the live tree once, changes nothing, forces no layout.
 *
 * @returns always an answer; `article` says whether there is one
 */
export function locateArticle(
  root: Document | Element,
  url: string,
  options: FindOptions,
): FoundArticle {
  const { reading, runs } = readArticle(root, url, options);
  const paragraphs = reading.body.map(({ text, pieces }) => ({
    text,
    // The nodes come from a Document, so the text nodes among them are Text.
    runs: runsOf(pieces, runs) as readonly TextRun[],
  }));
  return { ...reading, url, paragraphs };
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
