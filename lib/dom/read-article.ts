import {
  type ArticleReading,
  type FindOptions,
  findArticleIn,
} from '../core/article/find-article.ts';
import type { PageNode } from '../core/article/page-node.ts';
import type { BlockRun } from './block-writer.ts';
import { readBlocks } from './read-blocks.ts';

/** Finds the article in any tree, live or built from HTML; `runs` has the places of each block's characters. */
export function readArticle(
  root: PageNode,
  url: string,
  options: FindOptions,
): { readonly reading: ArticleReading; readonly runs: readonly (readonly BlockRun[])[] } {
  const { page, runs, passedOver } = readBlocks(root, url);
  const reading = findArticleIn(page, options);
  if (reading.article || !passedOver) return { reading, runs };
  // Some sites wrap the whole page in a form, or hide it from screen readers behind a dialog.
  const again = readBlocks(root, url, true);
  return { reading: findArticleIn(again.page, options), runs: again.runs };
}
