import { annotate } from '../core/gloss/annotate.ts';
import { type ArticleMemory, EMPTY_MEMORY, type GlossToken } from '../core/gloss/token.ts';
import { openGlossary } from '../core/glossary/pack.ts';
import { answerLines } from './answer-lines.ts';
import { packLeniently } from './glossary-files.ts';

// Paragraphs in, tokens out, one JSON line each; the very code that hovering runs.
const lexicon = openGlossary(packLeniently(process.env['DWIBACA_ROOT'] ?? process.cwd()).text);
const memories = new Map<string, ArticleMemory>();
const MOST_ARTICLES = 64; // paragraphs of one article come together, so a few are enough to remember

await answerLines(
  ({ id, text, date }) => {
    if (typeof text !== 'string') throw new Error('"text" is not a string');
    const article =
      typeof id === 'string' && id.includes('/') ? id.slice(0, id.indexOf('/')) : undefined;
    const known = article === undefined ? EMPTY_MEMORY : (memories.get(article) ?? EMPTY_MEMORY);
    const dated = typeof date === 'string' ? { ...known, date } : known;
    const { tokens, memory } = annotate(text, lexicon, dated);
    if (article !== undefined) remember(article, memory);
    return { tokens: tokens.map(plainToken) };
  },
  { tokens: [] },
);

function remember(article: string, memory: ArticleMemory): void {
  memories.delete(article);
  memories.set(article, memory);
  const oldest = memories.keys().next().value;
  if (memories.size > MOST_ARTICLES && oldest !== undefined) memories.delete(oldest);
}

/** The answer's shape: `senses` as plain strings, what the card shows besides the first gloss. */
function plainToken(token: GlossToken): object {
  const { senses, alternatives, parts, ...rest } = token;
  const others = [...new Set((senses ?? []).flatMap(({ glosses }) => glosses))].filter(
    (gloss) => gloss !== token.gloss,
  );
  return {
    ...rest,
    ...(others.length > 0 && { senses: others }),
    ...(alternatives !== undefined && alternatives.length > 0 && { alternatives }),
    ...(parts !== undefined && { parts: parts.map(plainToken) }),
  };
}
