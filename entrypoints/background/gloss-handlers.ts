import { annotate } from '../../lib/core/gloss/annotate.ts';
import { shownSenses } from '../../lib/core/gloss/shown-sense.ts';
import type { GlossToken } from '../../lib/core/gloss/token.ts';
import { EMPTY_MEMORY } from '../../lib/core/gloss/token.ts';
import type { Lexicon, Sense } from '../../lib/core/glossary/sense.ts';
import type { Question, Reply } from '../../lib/messages/protocol.ts';

const MOST_ENGLISH = 12;

/** Handlers of the `gloss/…` questions. */
export function createGlossHandlers(openLexicon: () => Promise<Lexicon>) {
  return {
    'gloss/paragraphs': async (
      question: Question<'gloss/paragraphs'>,
    ): Promise<Reply<'gloss/paragraphs'>> => {
      const lexicon = await openLexicon();
      let memory =
        question.date === undefined ? question.memory : { ...question.memory, date: question.date };
      const tokens = question.paragraphs.map((paragraph) => {
        const annotated = annotate(paragraph, lexicon, memory);
        memory = annotated.memory;
        return annotated.tokens.map((token) => forCard(token, lexicon));
      });
      return { tokens, memory };
    },
    'gloss/look-up': async ({
      text,
    }: Question<'gloss/look-up'>): Promise<Reply<'gloss/look-up'>> => {
      const lexicon = await openLexicon();
      const tokens = annotate(text, lexicon, EMPTY_MEMORY).tokens.map((token) =>
        forCard(token, lexicon),
      );
      return { tokens, english: fromEnglish(text, lexicon) };
    },
  };
}

// What the card does not draw stays here: messages are copied, and an article has a thousand tokens.
function forCard(token: GlossToken, lexicon: Lexicon): GlossToken {
  const { parts, alternatives, senses, ...rest } = token;
  const rootGloss =
    (token.segments?.length ?? 0) > 1 && token.root !== undefined
      ? buildingGloss(lexicon.senses(token.root))
      : undefined;
  return {
    ...rest,
    ...(senses !== undefined && { senses: senses.slice(0, 6) }),
    ...(alternatives !== undefined && { alternatives: alternatives.slice(0, 1) }),
    ...(rootGloss !== undefined && { rootGloss }),
  };
}

// Affixes build on nouns, verbs and adjectives: in memperdalam, dalam is "deep", not "in".
function buildingGloss(senses: readonly Sense[]): string | undefined {
  const builds = senses.find(({ pos }) => /^(?:noun|verb|adj|num)$/.test(pos));
  return (builds ?? senses[0])?.glosses[0];
}

/** Headwords whose English equivalents are or hold the word asked for, the closest first. */
function fromEnglish(text: string, lexicon: Lexicon): readonly GlossToken[] {
  const wanted = text.trim().toLowerCase().replace(/^to /, '');
  if (wanted.length < 2) return [];
  return lexicon.withGloss(wanted, MOST_ENGLISH).map((headword) => {
    const senses = lexicon.senses(headword);
    const fitting =
      senses.find(({ glosses }) => glosses.some((gloss) => gloss.toLowerCase() === wanted)) ??
      senses[0];
    return {
      start: 0,
      end: headword.length,
      surface: headword,
      kind: headword.includes(' ') ? 'phrase' : 'entry',
      lemma: headword,
      root: senses[0]?.root ?? headword,
      ...(fitting !== undefined && { pos: fitting.pos, gloss: fitting.glosses.join('; ') }),
      senses: shownSenses(senses),
    } satisfies GlossToken;
  });
}
