import type { ArticleFacts } from '../../lib/core/article/find-article.ts';
import type { SentPage } from '../../lib/core/article/page.ts';
import { type FoundArticle, locateArticle } from '../../lib/dom/locate-article.ts';
import type { ParagraphText } from '../../lib/dom/paragraph-text.ts';

/** The page's own story, then those that an endless page has added behind it. */
export type Stories = readonly FoundArticle[];

/** What the background tells of a page; undefined when it does not answer. */
export type AskArticle = (page: SentPage) => Promise<ArticleFacts | undefined>;

const LEAST_PARAGRAPHS = 3;

/**
 * Looks at the page again.
 *
 * @param before stories that are read already
 * @param added elements that came since
 * @returns none when the page shows no article; `isSame`: its own story is the one that was read before; undefined
 *   when the background did not answer
 */
export async function findStories(
  ask: AskArticle,
  document: Document,
  before: Stories,
  added: readonly Node[],
): Promise<{ readonly stories: Stories; readonly isSame: boolean } | undefined> {
  const found = await locateArticle(document, document.URL, ask);
  if (found === undefined) return undefined;
  if (!found.article) return { stories: [], isSame: false };
  const [own, ...others] = before;
  const isSame =
    own !== undefined && (own.url === found.url || beginningOf(own) === beginningOf(found));
  if (!isSame) return { stories: [found], isSame };
  // An endless page gives the address of the story that is on the screen; the first one keeps its own.
  const known = [
    { ...found, url: own.url },
    ...others.filter((story) => beginningOf(story)?.isConnected),
  ];
  return { stories: [...known, ...(await addedStories(ask, document, added, known))], isSame };
}

/** What is read of a story: its paragraphs, then its headline, which is understood by what they have taught. */
export function textsOf({ headline, paragraphs }: FoundArticle): readonly ParagraphText[] {
  return headline === undefined ? paragraphs : [...paragraphs, headline];
}

export function sizeOf(stories: Stories): number {
  return stories.reduce((sum, story) => sum + textsOf(story).length, 0);
}

// As long as it begins with the same text node, it is the same story.
function beginningOf({ paragraphs }: FoundArticle): Node | undefined {
  return paragraphs[0]?.runs[0]?.node;
}

// Each in its own branch of the page, as if it stood alone there.
async function addedStories(
  ask: AskArticle,
  document: Document,
  added: readonly Node[],
  known: Stories,
): Promise<Stories> {
  const stories: FoundArticle[] = [];
  for (const branch of freeBranches(added, known)) {
    const found = await locateArticle(branch as Element, document.URL, ask);
    if (!found?.article || found.title === '') continue;
    if (found.paragraphs.length >= LEAST_PARAGRAPHS) stories.push(found);
  }
  return stories;
}

// The largest parts of the page that hold something new and no known story.
function freeBranches(added: readonly Node[], known: Stories): ReadonlySet<Node> {
  const taken = known.flatMap((story) => beginningOf(story) ?? []);
  const isFree = (branch: Node | null): branch is Node =>
    branch !== null && !taken.some((beginning) => branch.contains(beginning));
  const branches = new Set<Node>();
  for (const node of added) {
    if (!node.isConnected || !isFree(node)) continue;
    let branch = node;
    while (isFree(branch.parentNode)) branch = branch.parentNode;
    branches.add(branch);
  }
  return branches;
}
