import { findArticle } from '../core/article/find-article.ts';
import { answerLines } from './answer-lines.ts';
import { htmlDocument } from './html-document.ts';

// Pages in, articles out, one JSON line each; the very code that runs in the page.
await answerLines(
  ({ html, url }) => {
    if (typeof html !== 'string') throw new Error('"html" is not a string');
    const found = findArticle(htmlDocument(html), typeof url === 'string' ? url : '');
    return {
      article: found.article,
      lang: found.lang,
      title: found.title,
      body: found.body.map(({ text }) => text),
    };
  },
  { article: false, lang: 'und', title: '', body: [] },
);
