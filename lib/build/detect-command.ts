import { identifyLanguage } from '../core/article/language.ts';
import { publisherOf } from '../core/article/publishers.ts';
import { readArticle } from '../dom/read-article.ts';
import { answerLines } from './answer-lines.ts';
import { parseHtmlDocument } from './html-document.ts';

// Pages in, articles out, one JSON line each; the very code that runs on live pages. No script of a page runs and
// nothing is fetched. `--no-publishers` leaves out what is known of single publishers; `--why` adds the reasons.
const usePublishers = !process.argv.includes('--no-publishers');
const why = process.argv.includes('--why');

await answerLines(
  ({ html, url }) => {
    if (typeof html !== 'string') throw new Error('"html" is not a string');
    const address = typeof url === 'string' ? url : '';
    const reading = readArticle(parseHtmlDocument(html), address, {
      identify: identifyLanguage,
      ...(usePublishers && { publisherOf }),
    });
    const { article, lang, title, body, confidence, date, publisher, reasons } = reading;
    return {
      article,
      lang,
      title,
      body: body.map(({ text }) => text),
      confidence,
      date,
      publisher,
      ...(why && { reasons }),
    };
  },
  { article: false, lang: 'und', title: '', body: [] },
);
