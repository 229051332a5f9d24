import { createInterface } from 'node:readline';
import { annotate } from '../core/gloss/annotate.ts';
import type { ArticleMemory, GlossToken } from '../core/gloss/token.ts';
import { EMPTY_MEMORY } from '../core/gloss/token.ts';
import { openGlossary } from '../core/glossary/pack.ts';
import { packLeniently } from './glossary-files.ts';

// Paragraphs in, tokens out, one JSON line each; the very code that hovering runs.
const lexicon = openGlossary(packLeniently(process.env['DWIBACA_ROOT'] ?? process.cwd()).text);
const memories = new Map<string, ArticleMemory>();
let lineNumber = 0;

for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  lineNumber += 1;
  if (line.trim() === '') continue;
  const answer = answerLine(line);
  // Waits for a slow reader instead of heaping up answers.
  if (answer !== undefined && !process.stdout.write(`${JSON.stringify(answer)}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function answerLine(line: string): { id: unknown; tokens: readonly object[] } | undefined {
  let question: unknown;
  try {
    question = JSON.parse(line);
  } catch {
    console.error(`line ${lineNumber} is not JSON`);
    return undefined;
  }
  const { id, text, date } = (
    typeof question === 'object' && question !== null ? question : {}
  ) as Record<string, unknown>;
  if (typeof text !== 'string') {
    console.error(`line ${lineNumber}: "text" is not a string`);
    return { id: id ?? null, tokens: [] };
  }
  try {
    const article = typeof id === 'string' ? articleOf(id) : undefined;
    const known = article === undefined ? EMPTY_MEMORY : (memories.get(article) ?? EMPTY_MEMORY);
    const { tokens, memory } = annotate(
      text,
      lexicon,
      typeof date === 'string' ? { ...known, date } : known,
    );
    if (article !== undefined) remember(article, memory);
    return { id, tokens: tokens.map(plainToken) };
  } catch (error) {
    console.error(
      `line ${lineNumber}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return { id: id ?? null, tokens: [] };
  }
}

function articleOf(id: string): string | undefined {
  const slash = id.indexOf('/');
  return slash < 0 ? undefined : id.slice(0, slash);
}

// Paragraphs of one article come together, so a few articles are enough to remember.
function remember(article: string, memory: ArticleMemory): void {
  memories.delete(article);
  memories.set(article, memory);
  if (memories.size > 64) {
    const oldest = memories.keys().next().value;
    if (oldest !== undefined) memories.delete(oldest);
  }
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
