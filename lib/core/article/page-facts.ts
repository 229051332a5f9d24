import { MONTHS } from '../expressions/calendar.ts';
import type { PageNode } from './page-node.ts';

/** What the head of a page claims; every claim is a hint. */
export interface PageFacts {
  readonly heading: string;
  readonly ogTitle: string;
  readonly documentTitle: string;
  readonly ogType: string;
  readonly publisher: string;
  /** `@type`s of the JSON-LD and microdata of the page, lower case. */
  readonly types: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined;
  readonly headline: string;
  readonly headings: number;
}

const MOST_JSON = 400_000; // characters of JSON-LD that are read

/** Collects the claims of a page in one walk. */
export function readFacts(root: PageNode): PageFacts {
  const meta = new Map<string, string>();
  const types = new Set<string>();
  const headings: string[] = [];
  let documentTitle = '';
  let jsonDate: string | undefined;
  let headline = '';
  let publisher = '';
  let timeDate: string | undefined;
  let left = 150_000;
  for (const node of walk(root)) {
    left -= 1;
    if (left < 0) break;
    if (node.nodeType !== 1) continue;
    const itemtype = node.getAttribute?.('itemtype');
    if (itemtype) types.add(itemtype.split('/').at(-1)?.toLowerCase() ?? '');
    switch (node.localName) {
      case 'meta': {
        const key = (
          node.getAttribute?.('property') ??
          node.getAttribute?.('name') ??
          node.getAttribute?.('itemprop') ??
          ''
        ).toLowerCase();
        const content = node.getAttribute?.('content');
        if (key !== '' && content && !meta.has(key)) meta.set(key, content.trim());
        break;
      }
      case 'title':
        if (documentTitle === '' && node.parentNode?.localName !== 'svg')
          documentTitle = textOf(node);
        break;
      case 'h1':
        headings.push(textOf(node));
        break;
      case 'time':
        timeDate ??= isoDay(node.getAttribute?.('datetime') ?? '');
        break;
      case 'script':
        if (/ld\+json/i.test(node.getAttribute?.('type') ?? '')) {
          for (const item of jsonItems(textOf(node))) {
            const own = typesOf(item);
            for (const type of own) types.add(type);
            if (own.some((type) => ARTICLE_TYPES.has(type))) {
              if (typeof item['headline'] === 'string') headline ||= item['headline'];
              if (typeof item['datePublished'] === 'string')
                jsonDate ??= isoDay(item['datePublished']);
              const by = item['publisher'];
              if (
                typeof by === 'object' &&
                by !== null &&
                'name' in by &&
                typeof by.name === 'string'
              )
                publisher ||= by.name;
            }
          }
        }
        break;
      default:
        break;
    }
  }
  const date =
    jsonDate ??
    isoDay(meta.get('article:published_time') ?? '') ??
    isoDay(meta.get('datepublished') ?? '') ??
    isoDay(meta.get('publishdate') ?? meta.get('date') ?? meta.get('pubdate') ?? '') ??
    timeDate;
  return {
    heading: longest(headings, meta.get('og:title') ?? ''),
    ogTitle: meta.get('og:title') ?? meta.get('twitter:title') ?? '',
    documentTitle,
    ogType: (meta.get('og:type') ?? '').toLowerCase(),
    publisher: meta.get('og:site_name') ?? publisher,
    types,
    date,
    headline,
    headings: headings.length,
  };
}

/** JSON-LD types of a single article. */
export const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  'article',
  'newsarticle',
  'reportagenewsarticle',
  'blogposting',
  'opinionnewsarticle',
  'analysisnewsarticle',
  'backgroundnewsarticle',
  'liveblogposting',
]);

/** A date as news prints it, "Kamis, 21 Maret 2024 14:00 WIB" → 2024-03-21. */
export function printedDay(text: string): string | undefined {
  const match = /(?<!\d)(\d{1,2}) (\p{L}{3,9})\.? (20\d\d|19\d\d)/u.exec(text);
  const month = MONTHS[match?.[2]?.toLowerCase() ?? ''];
  if (match && month !== undefined) return `${match[3]}-${two(month)}-${two(Number(match[1]))}`;
  const digits = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(20\d\d)/.exec(text);
  if (digits && Number(digits[2]) <= 12)
    return `${digits[3]}-${two(Number(digits[2]))}-${two(Number(digits[1]))}`;
  return undefined;
}

function isoDay(value: string): string | undefined {
  return /^\s*((?:19|20)\d\d)[-/](0[1-9]|1[0-2])[-/](0[1-9]|[12]\d|3[01])/
    .exec(value)
    ?.slice(1, 4)
    .join('-');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function longest(headings: readonly string[], title: string): string {
  const same = headings.find(
    (heading) =>
      heading !== '' && title.toLowerCase().startsWith(heading.toLowerCase().slice(0, 30)),
  );
  return same ?? [...headings].sort((a, b) => b.length - a.length)[0] ?? '';
}

function textOf(node: PageNode): string {
  let text = '';
  for (const inner of walk(node)) {
    if (inner.nodeType === 3) text += inner.data ?? '';
    if (text.length > MOST_JSON) break;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function* walk(root: PageNode): Generator<PageNode> {
  let node: PageNode | null = root.firstChild;
  while (node !== null) {
    yield node;
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === root) return;
    }
    node = node?.nextSibling ?? null;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

// Publishers ship broken JSON-LD: line breaks inside strings and trailing commas are forgiven once.
function jsonItems(text: string): readonly JsonObject[] {
  const value = parse(text) ?? parse(text.replace(/,\s*([}\]])/g, '$1'));
  if (value !== undefined) return flatten(value, 0);
  const type = /"@type"\s*:\s*"(\w+)"/.exec(text)?.[1];
  const published = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(text)?.[1];
  return type === undefined ? [] : [{ '@type': type, datePublished: published }];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function flatten(value: unknown, depth: number): readonly JsonObject[] {
  if (depth > 3 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => flatten(item, depth + 1));
  const item = value as JsonObject;
  return [item, ...flatten(item['@graph'], depth + 1), ...flatten(item['mainEntity'], depth + 1)];
}

function typesOf(item: JsonObject): readonly string[] {
  const type = item['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === 'string')
    .map((name) => name.toLowerCase());
}
