import type { GlossToken } from '../../lib/core/gloss/token.ts';
import type { Caret } from '../../lib/dom/caret.ts';
import type { FoundArticle } from '../../lib/dom/locate-article.ts';
import { offsetOf, rangeOf } from '../../lib/dom/paragraph-text.ts';
import type { GlossedParagraphs } from '../../lib/messages/protocol.ts';
import { type Stories, textsOf } from './stories.ts';

type Sentences = GlossedParagraphs['sentences'][number];

/** A token of the page: paragraph and index in that paragraph's tokens. */
export interface Spot {
  readonly paragraph: number;
  readonly index: number;
}

/** What is saved with a word: its paragraph, where the sentences of it stand, and its story. */
export interface Surroundings {
  readonly text: string;
  readonly sentences: Sentences;
  readonly story: FoundArticle;
}

/** The text of a page's stories joined with what is known about its words; paragraphs count through all stories. */
export interface PageText {
  /** Takes in the answer for one paragraph. */
  readonly fill: (
    paragraph: number,
    tokens: readonly GlossToken[],
    sentences: Sentences | undefined,
  ) => void;
  readonly token: (spot: Spot) => GlossToken | undefined;
  /** An added story has the address that the page shows now. */
  readonly around: (paragraph: number) => Surroundings | undefined;
  /** Tokens that touch a caret: at most two, where one ends and the next begins. */
  readonly spotsAt: (caret: Caret) => readonly Spot[];
  readonly rangeOf: (spot: Spot) => Range | undefined;
  /** The next (1) or previous (-1) token that has something to show. */
  readonly step: (from: Spot, by: 1 | -1) => Spot | undefined;
  /** All tokens with something to show, in reading order. */
  readonly all: () => Iterable<readonly [Spot, GlossToken]>;
}

/** Joins the stories of a page with their tokens, which arrive later. */
export function createPageText(stories: Stories): PageText {
  const owners = stories.flatMap((story) => textsOf(story).map(() => story));
  const paragraphs = stories.flatMap((story) => textsOf(story));
  const order = readingOrder(stories);
  const tokens: (readonly GlossToken[])[] = paragraphs.map(() => []);
  const sentences: Sentences[] = [];
  const byNode = new Map<Text, number[]>();
  for (const [at, { runs }] of paragraphs.entries()) {
    for (const { node } of runs) {
      const known = byNode.get(node);
      if (known === undefined) byNode.set(node, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  }
  const token = ({ paragraph, index }: Spot): GlossToken | undefined => tokens[paragraph]?.[index];
  return {
    fill(paragraph, answer, cut = []) {
      tokens[paragraph] = answer;
      sentences[paragraph] = cut;
    },
    token,
    around(paragraph) {
      const story = owners[paragraph];
      return (
        story && {
          text: paragraphs[paragraph]?.text ?? '',
          sentences: sentences[paragraph] ?? [],
          story: story === stories[0] ? story : { ...story, url: document.URL },
        }
      );
    },
    spotsAt(caret) {
      return (byNode.get(caret.node) ?? []).flatMap((paragraph) => {
        const text = paragraphs[paragraph];
        const offset = text && offsetOf(text, caret);
        if (offset === undefined) return [];
        return indexesAt(tokens[paragraph] ?? [], offset).map((index) => ({ paragraph, index }));
      });
    },
    rangeOf(spot) {
      const paragraph = paragraphs[spot.paragraph];
      const found = token(spot);
      return paragraph && found && rangeOf(paragraph, found.start, found.end);
    },
    step(from, by) {
      let place = order.indexOf(from.paragraph);
      let { index } = from;
      for (;;) {
        index += by;
        const paragraph = order[place];
        if (paragraph === undefined) return undefined;
        const list = tokens[paragraph] ?? [];
        if (index < 0 || index >= list.length) {
          place += by;
          index = by === 1 ? -1 : (tokens[order[place] ?? -1]?.length ?? 0);
          continue;
        }
        if (list[index]?.gloss !== undefined) return { paragraph, index };
      }
    },
    *all() {
      for (const paragraph of order) {
        for (const [index, found] of (tokens[paragraph] ?? []).entries()) {
          if (found.gloss !== undefined) yield [{ paragraph, index }, found];
        }
      }
    },
  };
}

// Indexes of paragraphs as the eye meets them: each story's headline, which was read last, first.
function readingOrder(stories: Stories): readonly number[] {
  const order: number[] = [];
  for (const story of stories) {
    const first = order.length;
    const texts = textsOf(story).map((_, at) => first + at);
    const headline = story.headline === undefined ? undefined : texts.pop();
    order.push(...(headline === undefined ? [] : [headline]), ...texts);
  }
  return order;
}

// Tokens come in order and do not overlap: halve, then look at the neighbour that ends where this one begins.
function indexesAt(tokens: readonly GlossToken[], offset: number): readonly number[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return [low, low + 1].filter((at) => {
    const token = tokens[at];
    return token !== undefined && token.start <= offset && offset <= token.end;
  });
}
