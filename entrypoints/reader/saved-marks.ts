import { markRanges, SAVED_HIGHLIGHT } from '../../lib/dom/highlight.ts';
import type { Send } from '../../lib/messages/protocol.ts';
import type { PageText } from './page-text.ts';
import { headwordOf } from './save-command.ts';

/** Which words of the page are saved, and their colour in the text. */
export interface SavedMarks {
  readonly has: (headword: string) => boolean;
  readonly add: (headword: string, text: PageText) => void;
  /** Asks which words of a text are saved and colours them, unless another text has taken its place meanwhile. */
  readonly load: (text: PageText, isCurrent: () => boolean) => Promise<void>;
  readonly clear: () => void;
}

/** @param isWanted does the reader want saved words coloured? */
export function createSavedMarks(send: Send, isWanted: () => boolean): SavedMarks {
  let saved = new Set<string>();
  const paint = (text: PageText): void => {
    if (!isWanted()) return;
    const ranges: Range[] = [];
    for (const [spot, token] of text.all()) {
      const range = saved.has(headwordOf(token)) ? text.rangeOf(spot) : undefined;
      if (range) ranges.push(range);
    }
    markRanges(SAVED_HIGHLIGHT, ranges);
  };
  return {
    has: (headword) => saved.has(headword),
    add(headword, text) {
      saved.add(headword);
      paint(text);
    },
    async load(text, isCurrent) {
      const headwords = new Set<string>();
      for (const [, token] of text.all()) headwords.add(headwordOf(token));
      const answer = await send('terms/marks', { headwords: [...headwords] });
      if (!answer.ok || !isCurrent()) return;
      const { marks } = answer.value;
      saved = new Set(Object.keys(marks).filter((headword) => marks[headword] === 'saved'));
      paint(text);
    },
    clear: () => markRanges(SAVED_HIGHLIGHT, []),
  };
}
