import type { TermContext } from '../lib/core/vocabulary/term.ts';

export interface MarkedSentenceProps {
  readonly context: TermContext;
  /** Leave a gap where the word stands. */
  readonly hidden?: boolean;
}

/** A sentence with its word marked, or left out. */
export function MarkedSentence({ context, hidden = false }: MarkedSentenceProps) {
  const { sentence, start, end } = context;
  const word = sentence.slice(start, end);
  return (
    <p class="sentence" lang="id">
      {sentence.slice(0, start)}
      {hidden ? (
        <span class="gap">
          <span class="hidden">(the word is left out)</span>
          <span aria-hidden="true">{'·'.repeat(Math.max(4, word.length))}</span>
        </span>
      ) : (
        <mark>{word}</mark>
      )}
      {sentence.slice(end)}
    </p>
  );
}
