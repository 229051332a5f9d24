import { glossesIn, shorten, writeOut } from './field-code.ts';
import { codeFronts, readFronts } from './front-code.ts';
import { lookalikesAmong } from './lookalikes.ts';
import { codeRoot, readRootCode } from './root-code.ts';
import type { Lexicon, Sense } from './sense.ts';
import { formatLine, isFault, parseLine } from './source-line.ts';

/**
 * The packed glossary: one text, built from the sources, made to be small when compressed and opened fast.
 * First line: `dwibaca-glossary⇥5`. Then four parts, a line each, an empty line in front of each part:
 * the headwords, sorted, by their fronts (`codeFronts`);
 * what is known of each, in the same order: its senses parted by U+001E, each the source line without the headword,
 * with codes for part of speech, fields and root; behind U+001F its weight as a root, in tenths;
 * `root⇥weight` for each root that is no headword;
 * English words, sorted, by their fronts.
 * Like compresses best beside like: headwords among the rest would cost the reader's download 40 kB.
 */
const HEADER = 'dwibaca-glossary\t5';
const SENSE_BREAK = '\u001E';
const WEIGHT_MARK = '\u001F';
const PART_BREAK = '\n\n';

/** Packs senses (in source order) and root weights into one text. Same input, same bytes. */
export function packGlossary(
  senses: readonly Sense[],
  weights: ReadonlyMap<string, number>,
  english: readonly string[] = [],
): string {
  const byHeadword = new Map<string, string[]>();
  for (const sense of senses) {
    const rest = packSense(sense);
    const known = byHeadword.get(sense.headword);
    if (known) known.push(rest);
    else byHeadword.set(sense.headword, [rest]);
  }
  const lines = [...byHeadword].sort(([a], [b]) => (a < b ? -1 : 1));
  const rests = lines.map(([headword, senses]) => {
    const weight = weights.get(headword);
    return senses.join(SENSE_BREAK) + (weight === undefined ? '' : WEIGHT_MARK + tenths(weight));
  });
  const weightLines = [...weights]
    .filter(([root]) => !byHeadword.has(root))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([root, weight]) => `${root}\t${tenths(weight)}`);
  const headwords = codeFronts(lines.map(([headword]) => headword));
  const parts = [headwords, rests, weightLines, codeFronts([...english].sort())];
  return [HEADER, ...parts.map((part) => part.join('\n'))].join(PART_BREAK);
}

/**
 * Opens a packed glossary. Lines are indexed at once and parsed when first asked for, so that opening
 * 40,000 headwords costs milliseconds.
 *
 * @throws Error when the text is not a packed glossary of this version
 */
export function openGlossary(packed: string): Lexicon {
  const [header, headwords = '', rests = '', weightLines = '', english = ''] =
    packed.split(PART_BREAK);
  if (header !== HEADER) {
    throw new Error(`not a packed glossary: begins with "${packed.slice(0, 40)}"`);
  }
  const raw = new Map<string, string>();
  const phrases = new Map<string, string[]>();
  const compounds = new Map<string, string>();
  let from = 0;
  for (const headword of readFronts(headwords)) {
    const end = rests.indexOf('\n', from);
    raw.set(headword, rests.slice(from, end < 0 ? undefined : end));
    from = end + 1;
    const space = headword.indexOf(' ');
    if (space > 0) {
      const first = headword.slice(0, space).toLowerCase();
      const known = phrases.get(first);
      if (known) known.push(headword);
      else phrases.set(first, [headword]);
      if (headword.indexOf(' ', space + 1) < 0) compounds.set(headword.replace(' ', ''), headword);
    }
  }
  const weights = new Map(linesOf(weightLines).map(readWeight));
  const englishWords = new Set(readFronts(english));
  const parsed = new Map<string, readonly Sense[]>();
  const sorted = new Set<string>();
  return {
    has: (headword) => raw.has(headword),
    senses(headword) {
      const known = parsed.get(headword);
      if (known) return known;
      const line = raw.get(headword);
      if (line === undefined) return NO_SENSES;
      const senses = parseSenses(headword, line);
      parsed.set(headword, senses);
      return senses;
    },
    weight(root) {
      const known = weights.get(root);
      const line = known === undefined ? raw.get(root) : undefined;
      if (line === undefined) return known ?? 0;
      const weight = Number(line.split(WEIGHT_MARK)[1] ?? 0) / 10;
      weights.set(root, weight);
      return weight;
    },
    isEnglish: (word) => englishWords.has(word),
    lookalikes: lookalikesAmong(raw),
    compound: (joined) => compounds.get(joined),
    withGloss: (english, most) => searchGlosses(raw, english, most),
    phrasesFrom(firstWord) {
      const list = phrases.get(firstWord);
      if (list === undefined) return NO_PHRASES;
      if (!sorted.has(firstWord)) {
        list.sort((a, b) => wordCount(b) - wordCount(a) || (a < b ? -1 : 1));
        sorted.add(firstWord);
      }
      return list;
    },
  };
}

/** A glossary straight from senses, for tests and tools. */
export function glossaryOf(
  senses: readonly Sense[],
  weights: ReadonlyMap<string, number> = new Map(),
): Lexicon {
  return openGlossary(packGlossary(senses, weights));
}

// Read line by line when asked: an index would cost every worker start what few ever use.
function searchGlosses(
  raw: ReadonlyMap<string, string>,
  english: string,
  most: number,
): readonly string[] {
  const exact: string[] = [];
  const close: string[] = [];
  for (const [headword, line] of raw) {
    if (!line.toLowerCase().includes(english)) continue;
    const glosses = sensesIn(line).flatMap((sense) => glossesIn(sense).toLowerCase().split('; '));
    if (glosses[0] === english) exact.unshift(headword);
    else if (glosses.includes(english)) exact.push(headword);
    else if (
      glosses.some((gloss) => gloss.startsWith(`${english} `) || gloss.endsWith(` ${english}`))
    )
      close.push(headword);
  }
  return [...exact, ...close].slice(0, most);
}

const NO_SENSES: readonly Sense[] = [];
const NO_PHRASES: readonly string[] = [];
const NO_LINES: readonly string[] = [];

function linesOf(part: string): readonly string[] {
  return part === '' ? NO_LINES : part.split('\n');
}

function readWeight(line: string): readonly [string, number] {
  const tab = line.indexOf('\t');
  return [line.slice(0, tab), Number(line.slice(tab + 1)) / 10];
}

function packSense(sense: Sense): string {
  const rest = formatLine(sense).slice(sense.headword.length + 1);
  const code = sense.root === undefined ? undefined : codeRoot(sense.headword, sense.root);
  return shorten(code === undefined ? rest : rest.replace(`\troot=${sense.root}`, `\t${code}`));
}

// No field begins with a digit, and the glosses have their tab in front of the first field.
function withRoot(headword: string, rest: string): string {
  const [pos = '', glosses = '', first = '', ...fields] = rest.split('\t');
  if (!/^\d/.test(first)) return rest;
  return [pos, glosses, `root=${readRootCode(headword, first)}`, ...fields].join('\t');
}

function parseSenses(headword: string, line: string): readonly Sense[] {
  return sensesIn(line).map((rest) => {
    const sense = parseLine(`${headword}\t${withRoot(headword, writeOut(rest))}`);
    if (isFault(sense)) throw new Error(`packed glossary: "${headword}": ${sense.message}`);
    return sense;
  });
}

function sensesIn(line: string): readonly string[] {
  return (line.split(WEIGHT_MARK, 1)[0] ?? '').split(SENSE_BREAK);
}

function tenths(weight: number): number {
  return Math.round(weight * 10);
}

function wordCount(phrase: string): number {
  return phrase.split(' ').length;
}
