import { expect, test } from 'vitest';
import { createPageText } from '../../entrypoints/reader/page-text.ts';
import { textsOf } from '../../entrypoints/reader/stories.ts';
import type { GlossToken } from '../../lib/core/gloss/token.ts';
import type { FoundArticle } from '../../lib/dom/locate-article.ts';

const text = (words: string) => ({ text: words, runs: [] });
const story = (headline: string | undefined, ...paragraphs: string[]): FoundArticle => ({
  article: true,
  title: headline ?? '',
  headline: headline === undefined ? undefined : text(headline),
  date: undefined,
  publisher: undefined,
  url: 'https://contoh.id/',
  paragraphs: paragraphs.map(text),
});
const tokensOf = (words: string): readonly GlossToken[] =>
  [...words.matchAll(/\S+/g)].map(({ index, 0: surface }) => ({
    start: index,
    end: index + surface.length,
    surface,
    kind: 'entry' as const,
    gloss: surface,
  }));

test('a headline is asked for after its paragraphs and read before them, story by story', () => {
  const stories = [story('judul satu', 'a b', 'c'), story(undefined, 'd'), story('dua', 'e')];
  const asked = stories.flatMap((one) => textsOf(one).map(({ text: words }) => words));
  expect(asked).toEqual(['a b', 'c', 'judul satu', 'd', 'e', 'dua']);

  const page = createPageText(stories);
  for (const [at, words] of asked.entries()) page.fill(at, tokensOf(words), []);
  const all = [...page.all()];
  const order = ['judul', 'satu', 'a', 'b', 'c', 'd', 'dua', 'e'];
  expect(all.map(([, token]) => token.surface)).toEqual(order);

  const steps = (by: 1 | -1): readonly (string | undefined)[] => {
    const seen: (string | undefined)[] = [];
    let spot = all.at(by === 1 ? 0 : -1)?.[0];
    while (spot !== undefined) {
      seen.push(page.token(spot)?.surface);
      spot = page.step(spot, by);
    }
    return seen;
  };
  expect(steps(1)).toEqual(order);
  expect(steps(-1)).toEqual(order.toReversed());
  expect(page.around(2)?.text).toBe('judul satu');
});
