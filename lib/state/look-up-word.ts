import type { ExplainedSegment } from '../core/gloss/affix-meaning.ts';
import type { ShownSense } from '../core/gloss/token.ts';
import type { Send } from '../messages/protocol.ts';

/** What the glossary says of one word. */
export interface WordFacts {
  readonly senses: readonly ShownSense[];
  /** How the form is built; empty when it is not. */
  readonly chain: readonly ExplainedSegment[];
}

/**
 * Asks the glossary about a form of a headword.
 *
 * @returns empty lists when it takes the form for something else, or does not answer: it is an extra
 */
export async function lookUpWord(send: Send, form: string, headword: string): Promise<WordFacts> {
  const answer = await send('gloss/look-up', { text: form });
  const token = answer.ok
    ? answer.value.tokens.find(({ lemma, surface }) => (lemma ?? surface) === headword)
    : undefined;
  return { senses: token?.senses ?? [], chain: token?.chain ?? [] };
}
