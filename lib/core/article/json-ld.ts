/** What a page's JSON-LD says about the one thing the page is about. */
export interface LinkedData {
  /** Types of the things described: "NewsArticle", "Product". */
  readonly types: readonly string[];
  readonly headline: string;
  readonly published: string;
  readonly publisher: string;
  readonly author: string;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|ReviewNewsArticle)$/;
const INSIDE = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;
const MOST_THINGS = 500;

/** Is this the type of a text to be read, not of a list or a shop? */
export function isArticleType(type: string): boolean {
  return ARTICLE.test(type) && type !== 'TechArticle';
}

/**
 * Reads JSON-LD scripts, broken ones as far as they go: lists, graphs, raw line breaks in strings, comments round them.
 */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const things = scripts.flatMap((script) => {
    const parsed = parseLeniently(script);
    return parsed === undefined ? [salvage(script)] : thingsIn(parsed);
  });
  const types = things.flatMap((thing) => typesOf(thing));
  const article = things.find((thing) => typesOf(thing).some(isArticleType));
  const text = (key: string): string => stringOf(article?.[key]);
  return {
    types,
    headline: text('headline') || text('name'),
    published: text('datePublished') || text('dateCreated') || text('dateModified'),
    author: nameOf(article?.['author']),
    publisher: nameOf(article?.['publisher']) || nameOf(article?.['sourceOrganization']),
  };
}

function thingsIn(root: unknown): readonly Thing[] {
  const found: Thing[] = [];
  const open: unknown[] = [root];
  while (open.length > 0 && found.length < MOST_THINGS) {
    const next = open.pop();
    if (Array.isArray(next)) open.push(...next.slice(0, MOST_THINGS).reverse());
    else if (isThing(next)) {
      found.push(next);
      for (const key of INSIDE) if (typeof next[key] === 'object') open.push(next[key]);
    }
  }
  return found;
}

function parseLeniently(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  const attempts = [
    () => bare,
    // Line breaks and tabs inside strings, and commas before a closing bracket.
    () => bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*(?=[}\]])/g, ''),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt()) as unknown;
    } catch {
      // The next attempt mends more; salvage() takes what is left.
    }
  }
  return undefined;
}

// What can be read from a script that is not JSON in any way.
function salvage(script: string): Thing {
  const take = (key: string): string =>
    new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){0,600})"`).exec(script)?.[1] ?? '';
  return {
    '@type': /"@type"\s*:\s*\[?\s*"(\w*Article|BlogPosting)"/.exec(script)?.[1] ?? '',
    headline: take('headline'),
    datePublished: take('datePublished'),
  };
}

function typesOf(thing: Thing): readonly string[] {
  const type = thing['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .map((name) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1));
}

function nameOf(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? one : isThing(one) ? stringOf(one['name']) : '';
}

function stringOf(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? one.trim() : '';
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
