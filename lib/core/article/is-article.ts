import { DATE_LINE, DATELINE_START, of, type Phrase } from './chrome-phrases.ts';
import type { Container } from './find-container.ts';
import type { Headline } from './headline.ts';
import type { Paragraph } from './join-paragraphs.ts';
import { isArticleType, type LinkedData } from './json-ld.ts';
import { kindOf, lengthOf, type Measures, over } from './measure.ts';
import type { Box, Page } from './page.ts';
import { addressOf, type PageAddress } from './page-address.ts';

/** One reason for or against, with its weight. */
export interface Reason {
  readonly name: string;
  readonly weight: number;
}

type Add = (name: string, weight: number, holds?: boolean) => void;

const NOT_ARTICLES =
  /^(?:Product|ProductGroup|Offer|AggregateOffer|DiscussionForumPosting|QAPage|Question|CollectionPage|SearchResultsPage|ItemPage|ProfilePage|AboutPage|ContactPage|FAQPage|ImageGallery|JobPosting|Recipe|SoftwareApplication|TechArticle|APIReference|Course|Hotel|Restaurant|LocalBusiness|Place|VideoObject|Movie|Book|TV\w+|\w*Event)$/;
const DOC_MAKERS = of`xenforo|mkdocs|vbulletin|flarum|vuepress|docusaurus|vitepress|sphinx|phpbb|mediawiki|docsify|discourse|prestashop|opencart|gitbook|woocommerce|magento`;

const MANUAL_NAMES =
  /\s(?:mdbook\S*|rst-content|sphinx\S*|bd-article|theme-doc\S*|docs-(?:content|sidebar|page|wrapper|main)|md-content|vp-doc|gitbook\S*|doc\w*wrapper\S*|navheader|navfooter|markdown-body|mw-parser-output)\s/;

const READ_ON = of`(?:selengkapnya|continue reading|read more|lanjutkan membaca|baca lebih lanjut)[\s.:…»>\])]*$`;
const POST_NAMES =
  /\s(?:postbit\w*|post_?message\w*|topic-?post|bbcode|forum-?post|reply-?body|message-?body|answer\w*|post-\d+)\s/;
const QUOTE = of`^(?:kutip|quote|multi-?quote)\b.{0,30}$`;
const PRICE = /(?:Rp|RM|\$|US\$|€)\s?\d[\d.,]*\s*$/;
const CART = of`^(?:(?:\+|masuk|tambah)[a-z ]*keranjang|(?:\+ ?)?(?:add to (?:cart|ba)|beli (?:sekarang|langsung)|out of stock|buy now|stok habis|lamar (?:sekarang|pekerjaan)|(?:pilih|pesan) kamar|apply now))`;

/** All that speaks for and against "one article is what this page shows"; an article when the sum is positive. */
export function reasonsFor(
  page: Page,
  measures: Measures,
  container: Container,
  body: readonly Paragraph[],
  headline: Headline,
  data: LinkedData,
  day: string | undefined,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const add: Add = (name, weight, holds = true) => {
    if (holds) reasons.push({ name, weight });
  };
  const { facts } = page;
  const chars = body.reduce((sum, { text }) => sum + lengthOf(text), 0);
  const long = body.filter(({ text }) => lengthOf(text) >= 60).length;
  add('threshold', -3);
  const steps = [160, 250, 450, 800, 1500].filter((step) => chars >= step).length;
  add('length', [-1.5, -0.8, 0.4, 1.2, 2, 2.5][steps] ?? 0);
  add('paragraphs', long >= 6 ? 1.5 : long >= 3 ? 1 : long >= 2 ? 0.3 : -0.7);
  const articleData = data.types.some(isArticleType);
  add('json-ld', 2.5, articleData);
  add('json-ld', -2.5, !articleData && data.types.some((type) => NOT_ARTICLES.test(type)));
  const articleItem = facts.itemTypes.some(isArticleType);
  add('microdata', 1, articleItem);
  add(
    'microdata',
    -2,
    facts.itemTypes.some((type) => /^(?:Product|QAPage|DiscussionForumPosting)$/.test(type)),
  );
  const kind = facts.meta.get('og:type')?.toLowerCase() ?? '';
  add('og:type', 0.6, kind === 'article');
  add('og:type', -0.3, kind === 'website');
  add('og:type', -2.5, /^(?:product|profile|place|restaurant|music|book)/.test(kind));
  // Under a film a whole story may be told: then once, though JSON-LD says so too.
  const isTold = chars >= 800 && data.types.includes('VideoObject');
  add('og:type', -2.5, kind.startsWith('video') && !isTold);
  add('dateline', 0.8, DATELINE_START.test(body[0]?.text ?? ''));
  add('published', 1, day !== undefined);
  add('published', 0.7, facts.meta.has('article:published_time') || data.published !== '');
  const box = page.boxes[container.box];
  add('headline', 0.8, headline.block >= 0 && headline.block < (box?.end ?? 0));
  add('maker', -2.5, DOC_MAKERS.test(facts.meta.get('generator') ?? '') && !articleData);
  const address = addressOf(facts.url);
  const marked = articleData || articleItem || kind === 'article' || day !== undefined;
  const numbered = address !== undefined && (address.hasDate || address.hasId);
  add('no sign', (address?.slugWords ?? 0) >= 4 ? -2 : -3, !marked && !numbered);
  const { pre, code } = facts.counts;
  add('code', marked ? -1 : -2.5, pre >= 3 || code >= 12);
  add(
    'manual',
    -2,
    page.boxes.some(({ names }) => MANUAL_NAMES.test(names)),
  );
  add('anchors', -1.5, selfLinked(page) >= 2);
  if (address !== undefined) weighAddress(address, add);
  if (box !== undefined) weighShape(page, measures, container, box, body, add);
  return reasons;
}

// Headings with an anchor of their own, as manuals have them.
function selfLinked(page: Page): number {
  return page.blocks.filter(
    ({ box, links }) =>
      /^h[1-6]$/.test(page.boxes[box]?.tag ?? '') &&
      links.some(({ href }) => href.startsWith('#') && href.length > 2),
  ).length;
}

function weighAddress(address: PageAddress, add: Add): void {
  add('home', -5, address.isHome);
  add('index', -3, address.isList);
  add('other', -2.5, address.isOther);
  add('forum', -1.5, address.isPlainlyOther);
  add('section', -1, address.isSection);
  add('slug', 1.2, address.slugWords >= 4);
  add('id', 0.8, address.hasId || address.hasDate);
}

function weighShape(
  page: Page,
  measures: Measures,
  container: Container,
  box: Box,
  body: readonly Paragraph[],
  add: Add,
): void {
  const share = container.prose / Math.max(1, container.all);
  add('prose', 0.7, share >= 0.7);
  add('prose', -1.2, share < 0.35);
  const texts = body.map(({ text }) => text.length).sort((a, b) => a - b);
  add('long', 0.5, (texts[texts.length >> 1] ?? 0) >= 110);
  const titles = over(measures.linkOnly, {
    first: body[0]?.pieces[0]?.block ?? box.first,
    end: (body.at(-1)?.pieces.at(-1)?.block ?? box.end - 1) + 1,
  });
  add('titles', -2, titles >= 6 && titles > body.length * 1.2);
  const headed = page.blocks.filter(
    (_, at) => measures.blocks[at]?.heading === true && (measures.blocks[at]?.linkShare ?? 0) > 0.8,
  ).length;
  add('links', -1, headed >= 12 && headed > body.length);
  const captions = page.boxes.filter(({ tag, first, end }) => tag === 'figcaption' && end > first);
  add('gallery', -2, captions.length >= 6 && body.length <= 3);
  const count = (pattern: Phrase, most = 60): number =>
    page.blocks.filter(({ text }) => text.length < most && pattern.test(text)).length;
  add('read on', -1.5, count(READ_ON, Number.POSITIVE_INFINITY) >= 4);
  const posts = page.boxes.filter(
    ({ names, first, end }) =>
      end > first && first >= box.first && end <= box.end && POST_NAMES.test(names),
  ).length;
  add('posts', -2.5, posts >= 3 || count(QUOTE) >= 3);
  add('prices', -2, count(PRICE, 40) >= 3);
  add('cart', -2.5, count(CART, 40) > 0);
  // Over the first paragraph stands a title that leads to the story itself.
  const first = body[0]?.pieces[0]?.block ?? -1;
  let title = first;
  while (title > box.first - 4 && !measures.blocks[title]?.heading) title -= 1;
  const link = measures.blocks[title]?.heading ? page.blocks[title]?.links[0] : undefined;
  add('teaser', -3, link !== undefined && !isOwnAddress(page, link.href));
  // A story is told in paragraphs, whatever lists it has among them.
  add('list', -3, page.boxes[page.blocks[first]?.box ?? -1]?.tag === 'li');
  add('entries', -5, entriesIn(page, box, body) >= 4);
}

// The last part tells: another host, a query or a mark may stand round it.
function isOwnAddress({ facts }: Page, href: string): boolean {
  const [own, led] = [facts.url, href].map((url) => /([^/]*)\/?(?:[#?].*)?$/.exec(url)?.[1]);
  return led === '' || led === own;
}

// Boxes of one kind, each with a heading and a date or a short link of its own: events, offers, vacancies.
function entriesIn(page: Page, within: Box, body: readonly Paragraph[]): number {
  const told = new Set(body.flatMap(({ pieces }) => pieces.map(({ block }) => block)));
  const alike = new Map<string, { all: number; told: number }>();
  for (const box of page.boxes) {
    const { first, end, parent } = box;
    if (first < within.first || end > within.end || end - first < 3 || end - first > 9) continue;
    if (!/^h[2-6]$/.test(page.boxes[page.blocks[first]?.box ?? -1]?.tag ?? '')) continue;
    const labels = page.blocks
      .slice(first + 1, end)
      .some(
        ({ text, links }) =>
          (text.length < 30 && links[0]?.end === text.length) || DATE_LINE.test(text),
      );
    if (!labels) continue;
    const key = `${parent} ${kindOf(box)}`;
    const count = alike.get(key) ?? { all: 0, told: 0 };
    alike.set(key, count);
    count.all += 1;
    count.told += Number(page.blocks.slice(first, end).some((_, at) => told.has(first + at)));
  }
  // Such boxes beside a story that is told outside of them are other stories.
  const counts = [...alike.values()].filter((count) => told.size < 3 || count.told > 1);
  return Math.max(0, ...counts.map(({ all }) => all));
}
