import { createInterface } from 'node:readline';
import { readArticle } from '../dom/find-article.ts';
import { parseHtmlDocument } from './html-document.ts';

// Pages in, articles out, one JSON line each; the very code that runs on live pages. No script of a page runs and
// nothing is fetched. `--no-publishers` leaves out what is known of single publishers; `--why` adds the reasons.
const usePublishers = !process.argv.includes('--no-publishers');
const why = process.argv.includes('--why');
let lineNumber = 0;

for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  lineNumber += 1;
  if (line.trim() === '') continue;
  const answer = answerLine(line);
  if (answer !== undefined && !process.stdout.write(`${JSON.stringify(answer)}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function answerLine(line: string): object | undefined {
  let question: unknown;
  try {
    question = JSON.parse(line);
  } catch {
    console.error(`line ${lineNumber} is not JSON`);
    return undefined;
  }
  const { id, url, html } = (
    typeof question === 'object' && question !== null ? question : {}
  ) as Record<string, unknown>;
  const nothing = { id: id ?? null, article: false, lang: 'und', title: '', body: [] };
  if (typeof html !== 'string') {
    console.error(`line ${lineNumber}: "html" is not a string`);
    return nothing;
  }
  try {
    const address = typeof url === 'string' ? url : '';
    const { reading } = readArticle(parseHtmlDocument(html), address, { usePublishers });
    const { isArticle, lang, title, body, confidence, date, publisher, reasons } = reading;
    const paragraphs = body.map(({ text }) => text);
    const answer = { id: id ?? null, article: isArticle, lang, title, body: paragraphs };
    return { ...answer, confidence, date, publisher, ...(why && { reasons }) };
  } catch (error) {
    console.error(
      `line ${lineNumber}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return nothing;
  }
}
