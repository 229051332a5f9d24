import { type ArticleMemory, EMPTY_MEMORY } from '../../lib/core/gloss/token.ts';
import type { ParagraphText } from '../../lib/dom/paragraph-text.ts';
import type { Answer, GlossedParagraphs, Send } from '../../lib/messages/protocol.ts';
import { type Stories, textsOf } from './stories.ts';

/** Characters a message: every ordinary article goes in one, a very long one in several, the first of them at once. */
const PORTION = 24_000;
/** A paragraph longer than this is no prose; its beginning is read. */
const LONGEST = 40_000;

/** Answers for some paragraphs, in the order of the page. */
export interface Portion {
  /** Index of the first paragraph that is answered. */
  readonly first: number;
  readonly answer: Answer<GlossedParagraphs>;
}

/**
 * Asks for the words of the stories of a page, portion by portion; what one portion teaches (acronyms, names) goes with
 * the next of that story. Ends with the first portion that fails or is in another language.
 *
 * @param memory what the first story has taught before
 * @param isMore the first story was asked for before
 */
export async function* askWords(
  send: Send,
  stories: Stories,
  memory: ArticleMemory,
  isMore: boolean,
): AsyncGenerator<Portion> {
  let first = 0;
  for (const [at, story] of stories.entries()) {
    const { date } = story;
    const paragraphs = textsOf(story);
    let known = at === 0 ? memory : EMPTY_MEMORY;
    for (let from = 0; from < paragraphs.length; ) {
      const texts = portionFrom(paragraphs, from);
      const answer = await send('gloss/paragraphs', {
        paragraphs: texts,
        memory: known,
        ...(date !== undefined && { date }),
        ...((isMore || first > 0) && { isMore: true }),
      });
      yield { first, answer };
      if (!answer.ok || answer.value.lang !== 'id') return;
      known = answer.value.memory;
      from += texts.length;
      first += texts.length;
    }
  }
}

function portionFrom(paragraphs: readonly ParagraphText[], from: number): readonly string[] {
  const texts: string[] = [];
  let size = 0;
  for (const { text } of paragraphs.slice(from)) {
    if (size >= PORTION) break;
    texts.push(text.slice(0, LONGEST));
    size += text.length + 1;
  }
  return texts;
}
