import type { FindOptions } from '../core/article/find-article.ts';
import { identifyLanguage } from '../core/article/language.ts';
import { publisherOf } from '../core/article/publishers.ts';
import { type FoundArticle, locateArticle } from './locate-article.ts';

/** Finds the article on a page and tells its language exactly, which weighs more than the finder itself. */
export function findArticle(
  document: Document,
  url: string = document.URL,
  options: Partial<FindOptions> = {},
): FoundArticle {
  return locateArticle(document, url, { identify: identifyLanguage, publisherOf, ...options });
}
