import { identifyLanguage } from '../../lib/core/article/language.ts';
import { explainSegments } from '../../lib/core/gloss/affix-meaning.ts';
import { annotate } from '../../lib/core/gloss/annotate.ts';
import { rootMeaning } from '../../lib/core/gloss/root-meaning.ts';
import { shownSenses } from '../../lib/core/gloss/shown-sense.ts';
import type { GlossToken } from '../../lib/core/gloss/token.ts';
import { EMPTY_MEMORY } from '../../lib/core/gloss/token.ts';
import type { Lexicon } from '../../lib/core/glossary/sense.ts';
import { splitSentences } from '../../lib/core/text/sentence.ts';
import { tokenize } from '../../lib/core/text/tokenize.ts';
import type { Question, Reply } from '../../lib/messages/protocol.ts';
import type { Sender } from '../../lib/messages/sender.ts';

const MOST_ENGLISH = 12;

const MOST_LANGUAGE_TEXT = 20_000; // characters; more would tell nothing new

/**
 * Handlers of the `gloss/…` questions.
 *
 * @param onRead told when a tab asks for an article's words, and in which language they are
 */
export function createGlossHandlers(
  openLexicon: () => Promise<Lexicon>,
  onRead: (tabId: number, lang: string, isMore: boolean, isPrivate: boolean) => void = () =>
    undefined,
) {
  return {
    'gloss/paragraphs': async (
      question: Question<'gloss/paragraphs'>,
      { tabId, isPrivate }: Pick<Sender, 'tabId' | 'isPrivate'>,
    ): Promise<Reply<'gloss/paragraphs'>> => {
      // More of an article is in the language of its beginning, also where it quotes another at length.
      const lang =
        question.isMore === true
          ? 'id'
          : identifyLanguage(question.paragraphs.join('\n').slice(0, MOST_LANGUAGE_TEXT)).lang;
      if (tabId !== undefined) onRead(tabId, lang, question.isMore === true, isPrivate);
      if (lang !== 'id') return { lang, tokens: [], sentences: [], memory: question.memory };
      const lexicon = await openLexicon();
      let memory =
        question.date === undefined ? question.memory : { ...question.memory, date: question.date };
      const tokens = question.paragraphs.map((paragraph) => {
        const annotated = annotate(paragraph, lexicon, memory);
        memory = annotated.memory;
        return annotated.tokens.map((token) => forCard(token, lexicon));
      });
      const sentences = question.paragraphs.map((paragraph) =>
        splitSentences(paragraph, tokenize(paragraph)).map(
          ({ start, end }) => [start, end] as const,
        ),
      );
      return { lang, tokens, sentences, memory };
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
  const chain = token.kind === 'phrase' ? wordsOf(parts) : piecesOf(token, lexicon);
  return {
    ...rest,
    ...(senses !== undefined && { senses: senses.slice(0, 6) }),
    ...(alternatives !== undefined && { alternatives: alternatives.slice(0, 1) }),
    ...(chain !== undefined && { chain }),
  };
}

function piecesOf(token: GlossToken, lexicon: Lexicon): GlossToken['chain'] {
  const { segments = [], root, pos, kind, gloss = '', senses = [] } = token;
  if (segments.length < 2 || kind === 'place') return undefined;
  const glosses = [gloss, ...senses.flatMap((sense) => sense.glosses)];
  const rootGloss = root === undefined ? undefined : rootMeaning(lexicon.senses(root), glosses);
  return explainSegments(segments, rootGloss ?? '', pos);
}

// Why "gulung tikar" is what it is: gulung roll · tikar mat. Names of institutions speak for themselves.
function wordsOf(parts: GlossToken['parts'] = []): GlossToken['chain'] {
  if (parts.length < 2 || parts.some(({ kind, gloss }) => kind === 'name' || !gloss))
    return undefined;
  return parts.map(({ surface, gloss = '' }) => ({
    segment: surface,
    meaning: gloss,
    isRoot: false,
  }));
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
