import type { Lexicon, PartOfSpeech } from '../glossary/sense.ts';
import { plainGloss } from './active-gloss.ts';
import type { Analysis } from './analysis.ts';
import { analyze } from './analyze.ts';
import { isFrequent } from './frequent.ts';
import type { WordReading } from './word-reading.ts';

const SHORTEST = 9; // letters
const SHORTEST_HALF = 4;
const FREQUENT = 5; // weight of a root: 150 running words of its family

/** What one of the two words is. */
interface Half {
  readonly word: string;
  readonly pos: PartOfSpeech | undefined;
  readonly gloss: string;
}

// dilansirdetik, pantauandetikcom: links to the paper and its sections lose their space
const PAPER =
  /(?<=^[a-z]{4,})detik(?:com|news|sport|finance|health|inet|oto|hot|travel|food|edu|properti|hikmah|event|jatim|jateng|jabar|jogja|bali|sumut|sulsel|sumbagsel|kalimantan)?$/;

/**
 * Two frequent words whose space went lost: kenaikantarif → kenaikan tarif, fare increase; dilansirdetik → be reported by
 * detik.
 *
 * @param read reads one of them as it stands
 */
export function runTogether(
  printed: string,
  lexicon: Lexicon,
  read: (analysis: Analysis, word: string) => WordReading,
): WordReading | undefined {
  if (printed.length < SHORTEST) return undefined;
  const paper = PAPER.exec(printed)?.[0];
  const only =
    paper === undefined ? onlyPair(printed, lexicon) : beforePaper(printed, paper, lexicon);
  if (only === undefined) return undefined;
  const [first, second] = only.map((word): Half | undefined => {
    if (word === paper) return { word, pos: 'name', gloss: word };
    const [analysis] = analyze(word, lexicon);
    const { pos, gloss } =
      lexicon.senses(word)[0] === undefined && analysis
        ? read(analysis, word)
        : listed(word, lexicon);
    return gloss === undefined ? undefined : { word, pos, gloss: plainGloss(gloss) };
  });
  if (first === undefined || second === undefined) return undefined;
  const lemma = only.join(' ');
  return {
    kind: 'derived',
    lemma,
    root: lemma,
    segments: [lemma],
    gloss: second.word === paper ? byPaper(first, paper) : glossOf(first, second),
  };
}

function listed(word: string, lexicon: Lexicon): Pick<WordReading, 'pos' | 'gloss'> {
  const [sense] = lexicon.senses(word);
  return sense === undefined ? {} : { pos: sense.pos, gloss: sense.glosses[0] ?? '' };
}

function beforePaper(
  printed: string,
  paper: string,
  lexicon: Lexicon,
): readonly string[] | undefined {
  const before = printed.slice(0, -paper.length);
  return isFrequent(before, FREQUENT, lexicon) ? [before, paper] : undefined;
}

function onlyPair(printed: string, lexicon: Lexicon): readonly string[] | undefined {
  const pairs: (readonly string[])[] = [];
  for (let at = SHORTEST_HALF; at <= printed.length - SHORTEST_HALF; at += 1) {
    const pair = [printed.slice(0, at), printed.slice(at)];
    // diharapakan is no diharap akan
    const isPair = pair.every((word) => lexicon.has(word) && isFrequent(word, FREQUENT, lexicon));
    if (isPair) pairs.push(pair);
  }
  return pairs.length === 1 ? pairs[0] : undefined;
}

// English has what limits a noun before it.
const LIMITS: ReadonlySet<PartOfSpeech> = new Set(['noun', 'adj']);

function glossOf(first: Half, second: Half): string {
  const isTurned = first.pos === 'noun' && second.pos !== undefined && LIMITS.has(second.pos);
  return isTurned ? `${second.gloss} ${first.gloss}` : `${first.gloss} ${second.gloss}`;
}

function byPaper({ word, pos, gloss }: Half, paper: string): string {
  if (pos === 'noun') return `${paper}’s ${gloss}`;
  return word.startsWith('di') ? `${gloss} by ${paper}` : `${gloss} ${paper}`;
}
