import type { PartOfSpeech } from '../glossary/sense.ts';
import { plainGloss } from './active-gloss.ts';

/** One of the words that stand together without a space, and what it means by itself. */
export interface Half {
  readonly word: string;
  readonly pos: PartOfSpeech;
  readonly gloss: string;
}

// English has what limits a noun before it.
const LIMITS: ReadonlySet<PartOfSpeech> = new Set(['noun', 'adj', 'det']);

/** dilansirdetik, pantauandetikcom: links to the paper and its sections lose their space. */
export const PAPER =
  /^detik(?:com|news|sport|finance|health|inet|oto|hot|travel|food|edu|properti|hikmah|event|jatim|jateng|jabar|jogja|bali|sumut|sulsel|sumbagsel|kalimantan)?$/;

/** What words say one behind the other: kenaikan, tarif → rate increase; undefined when one says nothing. */
export function glossOfPair([first, second, ...links]: readonly Half[]): string | undefined {
  if (first === undefined || second === undefined) return undefined;
  const [one, other, ...rest] = [first, second, ...links].map(({ gloss }) => plainGloss(gloss));
  if (!one || !other || rest.includes('')) return undefined;
  return [ofTwo(first, one, second, other), ...rest].join(' ');
}

function ofTwo(first: Half, one: string, second: Half, other: string): string {
  if (PAPER.test(second.word)) return byPaper(first, one, second.word);
  const isTurned = first.pos === 'noun' && LIMITS.has(second.pos);
  return isTurned ? `${other} ${one}` : `${one} ${other}`;
}

function byPaper({ pos, word }: Half, one: string, paper: string): string {
  if (pos === 'noun') return `${paper}’s ${one}`;
  return word.startsWith('di') ? `${one} by ${paper}` : `${one} ${paper}`;
}
