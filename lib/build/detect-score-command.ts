import { join } from 'node:path';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { Window } from 'happy-dom';
import { makePages } from '../../tests/fixtures/pages/make-pages.ts';
import { identifyLanguage } from '../core/article/language.ts';
import { publisherOf } from '../core/article/publishers.ts';
import { readArticle } from '../dom/read-article.ts';
import { type Said, type Score, scoreArticles } from './article-score.ts';
import { parseHtmlDocument } from './html-document.ts';
import { scoreSentences } from './language-score.ts';

// Prints how well articles are found on the project's own pages, beside Readability on the same pages.
// `--aside` scores the layouts that are kept aside while tuning, `--all` both; `--wrong` lists what went wrong,
// `--dump ID` prints one page as `detect` takes it.
const root = process.env['DWIBACA_ROOT'] ?? process.cwd();
const has = (flag: string): boolean => process.argv.includes(flag);
const pages = makePages(join(root, 'tests/fixtures/pages')).filter(
  ({ aside }) => has('--all') || aside === has('--aside'),
);

const dumped = process.argv[process.argv.indexOf('--dump') + 1];
if (has('--dump')) {
  const page = makePages(join(root, 'tests/fixtures/pages')).find(({ id }) => id === dumped);
  console.log(JSON.stringify(page));
  process.exit(0);
}

const ours = (usePublishers: boolean): readonly Said[] =>
  pages.map(({ html, url }) => {
    const reading = readArticle(parseHtmlDocument(html), url, {
      identify: identifyLanguage,
      ...(usePublishers && { publisherOf }),
    });
    return {
      article: reading.article,
      lang: reading.lang,
      body: reading.body.map(({ text }) => text),
    };
  });

const readability = (): readonly Said[] =>
  pages.map(({ html, url }) => {
    const window = new Window({
      url,
      settings: {
        disableJavaScriptEvaluation: true,
        disableCSSFileLoading: true,
        disableJavaScriptFileLoading: true,
      },
    });
    window.document.write(html);
    // happy-dom's own types are not those of the browser.
    const document = window.document as unknown as Document;
    const article = isProbablyReaderable(document);
    // The element itself, so that nothing is written out and parsed again.
    const parsed = new Readability<Node>(document, { serializer: (node) => node }).parse();
    const main = parsed?.content as Element | undefined;
    const body = [...(main?.querySelectorAll('p, li, blockquote, div') ?? [])]
      .filter((element) => element.querySelector('p, li, div, blockquote') === null)
      .flatMap(paragraphsOf);
    window.close();
    return { article, lang: identifyLanguage(body.join('\n')).lang, body };
  });

// The text of an element, parted where two line breaks follow each other.
function paragraphsOf(element: Element): readonly string[] {
  const parts = [''];
  let breaks = 0;
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      const text = child.nodeType === child.TEXT_NODE ? (child.nodeValue ?? '') : '';
      if (child.nodeName === 'BR') breaks += 1;
      else if (text.trim() !== '') {
        if (breaks > 1) parts.push('');
        breaks = 0;
        parts[parts.length - 1] += text;
      } else walk(child);
    }
  };
  walk(element);
  return parts.map((part) => part.replaceAll('\u00A0', ' ').trim());
}

const columns: readonly (readonly [string, Score])[] = [
  ['ours', scoreArticles(pages, ours(true))],
  ['no publishers', scoreArticles(pages, ours(false))],
  ...(has('--ours') ? [] : [['Readability', scoreArticles(pages, readability())] as const]),
];
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const rows: readonly (readonly [string, (score: Score) => string])[] = [
  ['pages', (score) => String(score.pages)],
  ['article or not', (score) => percent(score.decision)],
  ['false positives', (score) => String(score.falsePositives)],
  ['language', (score) => percent(score.language)],
  ['paragraph F1', (score) => percent(score.paragraphF1)],
  ['exact body', (score) => percent(score.exact)],
  ['pages leaking', (score) => percent(score.leaking)],
  ['first paragraph', (score) => percent(score.first)],
  ['last paragraph', (score) => percent(score.last)],
];
console.log(['', ...columns.map(([name]) => name)].map((cell) => cell.padEnd(16)).join(''));
for (const [name, cell] of rows) {
  console.log(
    [name, ...columns.map(([, score]) => cell(score))].map((text) => text.padEnd(16)).join(''),
  );
}
for (const folder of ['language', 'language/aside']) {
  const title = folder === 'language' ? '' : 'aside ';
  for (const [name, value] of Object.entries(
    scoreSentences(join(root, 'tests/fixtures', folder)),
  )) {
    console.log(`${title}${name}`.padEnd(32) + value);
  }
}
if (has('--wrong'))
  for (const wrong of columns[1]?.[1].wrong ?? []) console.log(wrong.id, wrong.layout, wrong.what);
