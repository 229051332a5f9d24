import type { ArticleMemory } from '../../lib/core/gloss/token.ts';
import type { ParagraphText } from '../../lib/dom/paragraph-text.ts';
import type { Answer, GlossedParagraphs, Send } from '../../lib/messages/protocol.ts';

/** Characters a message: every ordinary article goes in one, a very long one in several, the first of them at once. */
const PORTION = 24_000;
/** A paragraph longer than this is no prose; its beginning is read. */
const LONGEST = 40_000;

/** Answers for some paragraphs of an article, in its order. */
export interface Portion {
  /** Index of the first paragraph that is answered. */
  readonly first: number;
  readonly answer: Answer<GlossedParagraphs>;
}

/**
 * Asks for the words of an article, portion by portion; what one teaches (acronyms, names) goes with the next.
 * Ends with the first portion that fails or is in another language.
 *
 * @param isMore this article was asked for before
 */
export async function* askWords(
  send: Send,
  paragraphs: readonly ParagraphText[],
  memory: ArticleMemory,
  { date, isMore }: { readonly date: string | undefined; readonly isMore: boolean },
): AsyncGenerator<Portion> {
  let known = memory;
  let first = 0;
  while (first < paragraphs.length) {
    const texts: string[] = [];
    let size = 0;
    while (first + texts.length < paragraphs.length && (size === 0 || size < PORTION)) {
      const text = (paragraphs[first + texts.length]?.text ?? '').slice(0, LONGEST);
      texts.push(text);
      size += text.length + 1;
    }
    const answer = await send('gloss/paragraphs', {
      paragraphs: texts,
      memory: known,
      ...(date !== undefined && { date }),
      ...((isMore || first > 0) && { isMore: true }),
    });
    yield { first, answer };
    if (!answer.ok || answer.value.lang !== 'id') return;
    known = answer.value.memory;
    first += texts.length;
  }
}
