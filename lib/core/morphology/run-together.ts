import { plural } from '../english/inflect.ts';
import { ownEntry } from '../english/own-entry.ts';
import type { Lexicon } from '../glossary/sense.ts';
import type { Analysis } from './analysis.ts';
import { analyze } from './analyze.ts';
import { isFrequent } from './frequent.ts';
import { glossOfPair, type Half, PAPER } from './pair-gloss.ts';
import type { WordReading } from './word-reading.ts';

type Read = (analysis: Analysis, word: string) => WordReading;

const SHORTEST_PAIR = 9; // letters
const SHORTEST_LINKED = 7;
const SHORTEST_HALF = 4;
const SHORTEST_BESIDE_ENGLISH = 8;
const FREQUENT = 5; // weight of a root: 150 running words of its family
const PRINTED = 3; // weight of an English word: 20 times in news

// Small words that lose their space beside a link or a word in italics.
const BEFORE = new Set('yang dan dari atau untuk oleh saat agar pada dengan'.split(' '));
const BEHIND = new Set([...BEFORE, ...'di ini itu seperti terhadap telah sudah'.split(' ')]);
const COUNTS = new Set('beberapa setiap tiap semua sejumlah suatu banyak berbagai'.split(' '));
// Letters before: comdi, Mayapada, Hardini are no two words.
const LEAST_BEFORE: Readonly<Record<string, number>> = { di: 6, dan: 5, ini: 5, itu: 5, pada: 5 };
const LEAST_BEFORE_OTHERS = 4;
const LEAST_BEHIND_ENGLISH = 6;

/**
 * Two words whose space went lost: frequent ones (kenaikantarif → kenaikan tarif), a small one and another (nasionaldan,
 * dariwave), one of them English, which pages print in italics (aspekhardware); or such two and a small one behind.
 *
 * @param printed small letters, read by nothing else
 * @param read reads a word by itself
 */
export function runTogether(
  printed: string,
  lexicon: Lexicon,
  read: Read,
): WordReading | undefined {
  const words = splitOf(printed, lexicon) ?? splitOfThree(printed, lexicon);
  const gloss = words && glossOfPair(counted(words.map((word) => halfOf(word, lexicon, read))));
  if (words === undefined || gloss === undefined) return undefined;
  const lemma = words.join(' ');
  return { kind: 'derived', lemma, root: lemma, segments: [lemma], gloss };
}

type IsPair = (first: string, second: string, lexicon: Lexicon) => boolean;

// The likeliest kind that divides the letters in one place alone.
function splitOf(printed: string, lexicon: Lexicon): readonly string[] | undefined {
  for (const isPair of [isBeforePaper, isCounted, isFrequentPair, isLinked, isBesideEnglish]) {
    const pairs = pairsOf(printed, (first, second) => isPair(first, second, lexicon));
    if (pairs.length > 0) return pairs.length === 1 ? pairs[0] : undefined;
  }
  return undefined;
}

function pairsOf(
  printed: string,
  isPair: (first: string, second: string) => boolean,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let at = 2; at <= printed.length - 2; at += 1) {
    const [first, second] = [printed.slice(0, at), printed.slice(at)];
    if (isPair(first, second)) found.push([first, second]);
  }
  return found;
}

// pantauandetikcomdi, bermainhandphonedan
function splitOfThree(printed: string, lexicon: Lexicon): readonly string[] | undefined {
  const [only, ...others] = pairsOf(
    printed,
    (first, second) => BEHIND.has(second) && splitOf(first, lexicon) !== undefined,
  );
  if (only === undefined || others.length > 0) return undefined;
  const [first = '', link = ''] = only;
  return [...(splitOf(first, lexicon) ?? []), link];
}

// diharapakan is no diharap akan
const isFrequentPair: IsPair = (first, second, lexicon) =>
  first.length + second.length >= SHORTEST_PAIR &&
  [first, second].every((word) => lexicon.has(word) && isWord(word, lexicon));

const isBeforePaper: IsPair = (first, second, lexicon) =>
  PAPER.test(second) && isWord(first, lexicon);

// beberapahal, setiaphari, banyakorang
const isCounted: IsPair = (first, second, lexicon) =>
  COUNTS.has(first) && lexicon.senses(second)[0]?.pos === 'noun';

const isLinked: IsPair = (first, second, lexicon) => {
  if (first.length + second.length < SHORTEST_LINKED) return false;
  if (BEFORE.has(first)) return isWord(second, lexicon) || isEnglish(second, lexicon);
  return (
    BEHIND.has(second) &&
    first.length >= (ownEntry(LEAST_BEFORE, second) ?? LEAST_BEFORE_OTHERS) &&
    (isWord(first, lexicon) || isEnglish(first, lexicon))
  );
};

// detikfinance is the name of a page
const isBesideEnglish: IsPair = (first, second, lexicon) => {
  if (first.length + second.length < SHORTEST_BESIDE_ENGLISH) return false;
  const isBefore = isIndonesian(first, lexicon) && isEnglish(second, lexicon);
  if (isBefore) return true;
  return (
    second.length >= LEAST_BEHIND_ENGLISH &&
    isEnglish(first, lexicon) &&
    isIndonesian(second, lexicon)
  );
};

// basketball, eurogamer: English where what stands before is English too, or as in English
function isIndonesian(word: string, lexicon: Lexicon): boolean {
  if (!isWord(word, lexicon) || lexicon.isEnglish(word) || PAPER.test(word)) return false;
  return !lexicon.senses(word).some(({ glosses }) => glosses[0]?.startsWith(word));
}

function isWord(word: string, lexicon: Lexicon): boolean {
  return word.length >= SHORTEST_HALF && isFrequent(word, FREQUENT, lexicon);
}

function isEnglish(word: string, lexicon: Lexicon): boolean {
  return (
    word.length >= SHORTEST_HALF &&
    lexicon.isEnglish(word) &&
    !lexicon.has(word) &&
    lexicon.weight(word) >= PRINTED
  );
}

// several matters, but every day
function counted(halves: readonly Half[]): readonly Half[] {
  const [first, second] = halves;
  if (halves.length !== 2 || first === undefined || second === undefined) return halves;
  if (!COUNTS.has(first.word)) return halves;
  const isOne = /tiap$|^suatu$/u.test(first.word);
  const gloss = first.word === 'banyak' ? 'many' : first.gloss;
  return [
    { ...first, pos: 'det', gloss },
    isOne ? second : { ...second, gloss: plural(second.gloss) },
  ];
}

function halfOf(word: string, lexicon: Lexicon, read: Read): Half {
  if (PAPER.test(word)) return { pos: 'name', word, gloss: word };
  const sense = lexicon.senses(word)[0];
  if (sense !== undefined) return { pos: sense.pos, word, gloss: sense.glosses[0] ?? '' };
  if (lexicon.isEnglish(word)) return { pos: 'noun', word, gloss: word };
  const [analysis] = analyze(word, lexicon);
  const made = analysis && read(analysis, word);
  return { pos: made?.pos ?? 'verb', word, gloss: made?.gloss ?? '' };
}
