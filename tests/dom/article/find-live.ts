import { findArticleIn } from '../../../lib/core/article/find-article.ts';
import { identifyLanguage } from '../../../lib/core/article/language.ts';
import { unpackPage } from '../../../lib/core/article/page.ts';
import { type FoundArticle, locateArticle } from '../../../lib/dom/locate-article.ts';

/** The reader's way over a live page, with a background that answers at once. */
export async function findLive(document: Document, url: string): Promise<FoundArticle> {
  const found = await locateArticle(document, url, async (page) =>
    // What is sent is JSON.
    findArticleIn(unpackPage(JSON.parse(JSON.stringify(page))), { identify: identifyLanguage }),
  );
  if (found === undefined) throw new Error('nobody answered');
  return found;
}
