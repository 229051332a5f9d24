import {
  type ArticleFacts,
  type FindOptions,
  findArticleIn,
} from '../../lib/core/article/find-article.ts';
import { type SentPage, unpackPage } from '../../lib/core/article/page.ts';
import { publisherOf } from '../../lib/core/article/publishers.ts';

// The language is told when the words are asked for: of the article's own text, and only once.
const OPTIONS: FindOptions = { identify: () => ({ lang: 'und', confidence: 0 }), publisherOf };

/** Tells which blocks of a page are an article: here, so that no page pays for the patterns that find it. */
export const articleHandlers = {
  'page/article': (page: SentPage): ArticleFacts => {
    const { article, title, headline, date, publisher, body } = findArticleIn(
      unpackPage(page),
      OPTIONS,
    );
    return { article, title, headline, date, publisher, body };
  },
};
