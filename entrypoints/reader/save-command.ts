import type { GlossToken } from '../../lib/core/gloss/token.ts';
import type { SaveCommand } from '../../lib/core/vocabulary/term.ts';
import type { Surroundings } from './page-text.ts';

/** The headword under which a token is saved, and known to be saved. */
export function headwordOf(token: GlossToken): string {
  return token.lemma ?? token.surface;
}

/**
 * What is sent to save a token with its sentence and its story.
 *
 * @param id made by the caller: asking twice saves once
 */
export function saveCommand(
  id: string,
  token: GlossToken,
  { text, sentences, story: { title, url, date, publisher } }: Surroundings,
): SaveCommand {
  const [start, end] = sentences.find(([from, to]) => from <= token.start && token.end <= to) ?? [
    0,
    text.length,
  ];
  return {
    id,
    headword: headwordOf(token),
    form: token.surface,
    ...(token.root !== undefined && { root: token.root }),
    ...(token.senses?.[0] !== undefined
      ? { sense: token.senses[0] }
      : token.gloss !== undefined && { sense: { glosses: [token.gloss] } }),
    context: {
      sentence: text.slice(start, end),
      start: token.start - start,
      end: token.end - start,
      title,
      url,
      ...(date !== undefined && { date }),
      ...(publisher !== undefined && { publisher }),
    },
  };
}
