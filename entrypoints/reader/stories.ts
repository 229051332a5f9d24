import type { FindOptions } from '../../lib/core/article/find-article.ts';
import { type FoundArticle, locateArticle } from '../../lib/dom/locate-article.ts';

/** The page's own story, then those that an endless page has added behind it. */
export type Stories = readonly FoundArticle[];

// The background tells the language, which has the words for it; a guess here would turn down short articles.
const UNTOLD: FindOptions = { identify: () => ({ lang: 'und', confidence: 0 }) };
const LEAST_PARAGRAPHS = 3;

/**
 * Looks at the page again.
 *
 * @param before stories that are read already
 * @param added elements that came since
 * @returns none when the page shows no article; `isSame`: its own story is the one that was read before
 */
export function findStories(
  document: Document,
  before: Stories,
  added: readonly Node[],
): { readonly stories: Stories; readonly isSame: boolean } {
  const found = locateArticle(document, document.URL, UNTOLD);
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
  return { stories: [...known, ...addedStories(document, added, known)], isSame };
}

export function sizeOf(stories: Stories): number {
  return stories.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
}

// As long as it begins with the same text node, it is the same story.
function beginningOf({ paragraphs }: FoundArticle): Node | undefined {
  return paragraphs[0]?.runs[0]?.node;
}

// Each in its own branch of the page, as if it stood alone there.
function addedStories(document: Document, added: readonly Node[], known: Stories): Stories {
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
  return [...branches].flatMap((branch) => {
    const found = locateArticle(branch as Element, document.URL, UNTOLD);
    const isStory = found.title !== '' && found.paragraphs.length >= LEAST_PARAGRAPHS;
    return found.article && isStory ? [found] : [];
  });
}
