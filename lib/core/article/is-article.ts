import type { Container } from './find-container.ts';
import type { Headline } from './headline.ts';
import { isArticleType, type LinkedData } from './json-ld.ts';
import { lengthOf, type Measures, over } from './measure.ts';
import type { Page } from './page.ts';
import { addressOf } from './page-address.ts';
import type { Paragraph } from './read-body.ts';

/** One reason for or against, with its weight. */
export interface Reason {
  readonly name: string;
  readonly weight: number;
}

const NOT_ARTICLES =
  /^(?:Product|ProductGroup|Offer|AggregateOffer|DiscussionForumPosting|QAPage|Question|CollectionPage|SearchResultsPage|ItemPage|ProfilePage|AboutPage|ContactPage|FAQPage|ImageGallery|JobPosting|Recipe|SoftwareApplication|TechArticle|APIReference|Course|Hotel|Restaurant|LocalBusiness|Place|VideoObject|Movie|Book)$/;
const DOC_MAKERS =
  /docusaurus|sphinx|mkdocs|gitbook|vitepress|vuepress|docsify|doxygen|javadoc|hugo-book|rustdoc|mediawiki|phpbb|vbulletin|discourse|xenforo|flarum|opencart|magento|prestashop|woocommerce/i;

const MANUAL_NAMES =
  /\s(?:mdbook\S*|rst-content|wy-nav\S*|sphinx\S*|bd-article|theme-doc\S*|docmainwrapper\S*|docs-(?:content|main|page|wrapper|sidebar)|vp-doc|md-content|md-typeset|gitbook\S*|book-body|rustdoc|javadoc|doxygen|apidoc|navheader|navfooter|refentry|documentwrapper|markdown-body|mw-parser-output)\s/;

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
  const add = (name: string, weight: number, holds = true): void => {
    if (holds && weight !== 0) reasons.push({ name, weight });
  };
  const { facts } = page;
  const chars = body.reduce((sum, { text }) => sum + lengthOf(text), 0);
  const long = body.filter(({ text }) => lengthOf(text) >= 60).length;
  add('threshold', -3);
  add(
    'length',
    chars >= 1500
      ? 2.5
      : chars >= 800
        ? 2
        : chars >= 450
          ? 1.2
          : chars >= 250
            ? 0.4
            : chars >= 160
              ? -0.8
              : -1.5,
  );
  add('paragraphs', long >= 6 ? 1.5 : long >= 3 ? 1 : long >= 2 ? 0.3 : -0.7);
  const articleData = data.types.some(isArticleType);
  add('json-ld article', 2.5, articleData);
  add('json-ld other', -2.5, !articleData && data.types.some((type) => NOT_ARTICLES.test(type)));
  const articleItem = facts.itemTypes.some(isArticleType);
  add('microdata article', 1, articleItem);
  add(
    'microdata other',
    -2,
    facts.itemTypes.some((type) => /^(?:Product|QAPage|DiscussionForumPosting)$/.test(type)),
  );
  const kind = facts.meta.get('og:type')?.toLowerCase() ?? '';
  add('og:type article', 0.6, kind === 'article');
  add('og:type website', -0.3, kind === 'website');
  add('og:type other', -2.5, /^(?:product|profile|video|music|book|place|restaurant)/.test(kind));
  add('published', 1, day !== undefined);
  add('published time', 0.7, facts.meta.has('article:published_time') || data.published !== '');
  const box = page.boxes[container.box];
  add('headline', 0.8, headline.block >= 0 && headline.block < (box?.end ?? 0));
  add('maker', -2.5, DOC_MAKERS.test(facts.meta.get('generator') ?? '') && !articleData);
  const address = addressOf(facts.url);
  const marked = articleData || articleItem || kind === 'article' || day !== undefined;
  const numbered = address !== undefined && (address.hasDate || address.hasId);
  add('no sign of an article', (address?.slugWords ?? 0) >= 4 ? -2 : -3, !marked && !numbered);
  const { pre, code } = facts.counts;
  add('code', marked ? -1 : -2.5, pre >= 3 || code >= 12);
  add(
    'names of a manual',
    -2,
    page.boxes.some(({ names }) => MANUAL_NAMES.test(names)),
  );
  add('headings to link to', -1.5, selfLinked(page) >= 2);
  for (const reason of addressReasons(facts.url)) reasons.push(reason);
  for (const reason of shapeReasons(page, measures, container, body)) reasons.push(reason);
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

function addressReasons(url: string): readonly Reason[] {
  const address = addressOf(url);
  if (address === undefined) return [];
  const reasons: Reason[] = [];
  if (address.isHome) reasons.push({ name: 'address: home', weight: -5 });
  if (address.isList) reasons.push({ name: 'address: list', weight: -2.5 });
  if (address.isOther) reasons.push({ name: 'address: other kind', weight: -2.5 });
  if (address.isPlainlyOther) reasons.push({ name: 'address: forum or law', weight: -1.5 });
  if (address.isSection) reasons.push({ name: 'address: section', weight: -1 });
  if (address.slugWords >= 4) reasons.push({ name: 'address: slug', weight: 1.2 });
  if (address.hasId || address.hasDate) reasons.push({ name: 'address: id or date', weight: 0.8 });
  return reasons;
}

function shapeReasons(
  page: Page,
  measures: Measures,
  container: Container,
  body: readonly Paragraph[],
): readonly Reason[] {
  const box = page.boxes[container.box];
  if (box === undefined) return [];
  const reasons: Reason[] = [];
  const add = (name: string, weight: number, holds: boolean): void => {
    if (holds) reasons.push({ name, weight });
  };
  const share = container.prose / Math.max(1, container.all);
  add('share of prose', 0.7, share >= 0.7);
  add('share of prose', -1.2, share < 0.35);
  const texts = body.map(({ text }) => text.length).sort((a, b) => a - b);
  add('long paragraphs', 0.5, (texts[texts.length >> 1] ?? 0) >= 110);
  const titles = over(measures.linkOnly, {
    first: body[0]?.pieces[0]?.block ?? box.first,
    end: (body.at(-1)?.pieces.at(-1)?.block ?? box.end - 1) + 1,
  });
  add('titles among paragraphs', -2, titles >= 6 && titles > body.length * 1.2);
  const headed = page.blocks.filter(
    (_, at) => measures.blocks[at]?.heading === true && (measures.blocks[at]?.linkShare ?? 0) > 0.8,
  ).length;
  add('linked headings', -1, headed >= 12 && headed > body.length);
  const captions = page.boxes.filter(({ tag, first, end }) => tag === 'figcaption' && end > first);
  add('gallery', -2, captions.length >= 6 && body.length <= 3);
  const more = page.blocks.filter(({ text }) =>
    /(?:selengkapnya|baca lebih lanjut|read more|continue reading|lanjutkan membaca)[\s.:…»>\])]*$/i.test(
      text,
    ),
  ).length;
  add('read on', -1.5, more >= 4);
  const posts = page.boxes.filter(
    ({ names, first, end }) =>
      end > first &&
      first >= box.first &&
      end <= box.end &&
      /(?:^|\s)(?:postbit\w*|post_?message\w*|message-?body|bbcode|forum-?post|topic-?post|reply-?body|answer\w*|post-\d+)(?:\s|$)/.test(
        names,
      ),
  ).length;
  const quotes = page.blocks.filter(({ text }) =>
    /^(?:kutip|quote|multi-?quote)\b.{0,12}$/i.test(text),
  );
  add('posts of several people', -2.5, posts >= 3 || quotes.length >= 3);
  const prices = page.blocks.filter(
    ({ text }) => text.length < 40 && /(?:Rp|RM|\$|US\$|€)\s?\d[\d.,]*\s*$/.test(text),
  ).length;
  add('prices', -2, prices >= 3);
  add(
    'cart',
    -2.5,
    page.blocks.some(
      ({ text }) =>
        text.length < 40 &&
        /^(?:\+ ?)?(?:(?:masuk(?:kan)?|tambah(?:kan)?)(?: ke)? keranjang|\+ keranjang|add to (?:cart|basket|bag)|beli (?:sekarang|langsung)|buy now|stok habis|out of stock)/i.test(
          text,
        ),
    ),
  );
  return reasons;
}
