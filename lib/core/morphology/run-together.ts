import type { Lexicon, PartOfSpeech, Sense } from '../glossary/sense.ts';
import { plainGloss } from './active-gloss.ts';
import { isFrequent } from './frequent.ts';
import type { WordReading } from './word-reading.ts';

const SHORTEST = 9; // letters
const SHORTEST_HALF = 4;
const FREQUENT = 5; // weight of a root: 150 running words of its family

/** Two frequent words whose space went lost: kenaikantarif → kenaikan tarif, fare increase; datadari → data dari. */
export function runTogether(printed: string, lexicon: Lexicon): WordReading | undefined {
  if (printed.length < SHORTEST) return undefined;
  const pairs: (readonly [string, string])[] = [];
  for (let at = SHORTEST_HALF; at <= printed.length - SHORTEST_HALF; at += 1) {
    const pair = [printed.slice(0, at), printed.slice(at)] as const;
    if (pair.every((word) => isFrequent(word, FREQUENT, lexicon))) pairs.push(pair);
  }
  const [only] = pairs;
  if (only === undefined || pairs.length > 1) return undefined;
  const [first, second] = only.map((word) => lexicon.senses(word)[0]);
  if (first === undefined || second === undefined) return undefined;
  const lemma = only.join(' ');
  return {
    kind: 'derived',
    lemma,
    root: lemma,
    segments: [lemma],
    gloss: glossOf(first, second),
  };
}

// English has what limits a noun before it.
const LIMITS: ReadonlySet<PartOfSpeech> = new Set(['noun', 'adj']);

// dilansirdetik: links to the paper lose their space
const PAPER = /^detik(?:com)?$/;

function glossOf(first: Sense, second: Sense): string {
  const one = plainGloss(first.glosses[0] ?? '');
  if (PAPER.test(second.headword)) return byPaper(first, one, second.headword);
  const other = plainGloss(second.glosses[0] ?? '');
  const isTurned = first.pos === 'noun' && LIMITS.has(second.pos);
  return isTurned ? `${other} ${one}` : `${one} ${other}`;
}

function byPaper({ pos, headword }: Sense, one: string, paper: string): string {
  if (pos === 'noun') return `${paper}’s ${one}`;
  return headword.startsWith('di') ? `${one} by ${paper}` : `${one} ${paper}`;
}
