import {
  type ArticleReading,
  type FindOptions,
  findArticleIn,
} from '../core/article/find-article.ts';
import type { PageNode } from '../core/article/page-node.ts';
import { readings } from './read-blocks.ts';

/** Finds the article in any tree, live or built from HTML, all in one place: for the commands and for tests. */
export function readArticle(root: PageNode, url: string, options: FindOptions): ArticleReading {
  let found: ArticleReading | undefined;
  for (const { page } of readings(root, url)) {
    found = findArticleIn(page, options);
    if (found.article) break;
  }
  return found as ArticleReading; // there is one way at least to read a page
}
