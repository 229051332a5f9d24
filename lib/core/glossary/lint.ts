import type { Problem } from '../problem.ts';
import { cueFaults } from './lint-cues.ts';
import type { Sense } from './sense.ts';
import { formatLine, isFault, parseLine } from './source-line.ts';

/** One source file: its path inside assets/glossary, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A sense with the place where it stands. */
export interface LocatedSense {
  readonly sense: Sense;
  readonly file: string;
  readonly line: number;
}

export interface LintResult {
  readonly senses: readonly LocatedSense[];
  readonly problems: readonly Problem[];
}

/** Longest gloss that still fits one line of the card, in characters. */
const LONGEST_GLOSS = 60;
const MOST_GLOSSES = 5;
const HEADWORD =
  /^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&/-]*(?: (?:…|[\p{L}\p{N}(&][\p{L}\p{N}\p{M}'’.&/)-]*))*$/u;
const INVISIBLE = /[\u00A0\u00AD\u200B-\u200F\u2028-\u202F\u2060\uFEFF]/u;
/**
 * Reads all sources and says everything that is wrong with them, in file and line order.
 *
 * @param isEnglish does English spell this word so? Decides whether a gloss may repeat its headword.
 */
export function lintGlossary(
  files: readonly SourceFile[],
  isEnglish: (word: string) => boolean = () => true,
): LintResult {
  const senses: LocatedSense[] = [];
  const problems: Problem[] = [];
  for (const { path, text } of files) {
    const lines = text.split('\n');
    if (lines.at(-1) === '') lines.pop();
    else
      problems.push(
        problem(path, lines.length, 'final-newline', 'the file must end with a line break'),
      );
    lines.forEach((line, at) => {
      if (line.startsWith('#')) return;
      const sense = parseLine(line);
      if (isFault(sense)) problems.push(problem(path, at + 1, sense.rule, sense.message));
      else senses.push({ sense, file: path, line: at + 1 });
    });
  }
  for (const located of senses) {
    for (const [rule, message] of formFaults(located.sense, isEnglish)) {
      problems.push(problem(located.file, located.line, rule, message));
    }
  }
  problems.push(...wholeFaults(senses));
  return { senses, problems: problems.sort(byPlace) };
}

/** The file of assets/glossary in which a sense belongs: acronyms, places, names, or words and phrases by first letter. */
export function homeOf(sense: Sense): string {
  if (sense.expansion !== undefined) return 'acronyms.tsv';
  if (sense.pos === 'place') return 'places.tsv';
  if (sense.pos === 'name') return 'names.tsv';
  const letter = sense.headword.normalize('NFD').charAt(0).toLowerCase();
  const name = /[a-z]/.test(letter) ? letter : '0';
  return `${sense.headword.includes(' ') ? 'phrases' : 'words'}/${name}.tsv`;
}

/** Order of headwords in a file: letters before case, so that `AS` follows `as`. */
function compareHeadwords(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  return a === b ? 0 : a > b ? -1 : 1;
}

/** The canonical text of a source file: sorted by headword, order of a headword's senses kept, one final newline. */
export function canonicalText(senses: readonly Sense[]): string {
  const lines = [...senses]
    .sort((a, b) => compareHeadwords(a.headword, b.headword))
    .map(formatLine);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function* formFaults(
  sense: Sense,
  isEnglish: (word: string) => boolean,
): Generator<[string, string]> {
  const { headword, pos, glosses } = sense;
  const line = formatLine(sense);
  if (!HEADWORD.test(headword))
    yield ['headword-form', `"${headword}" could not stand in Indonesian text`];
  if (INVISIBLE.test(line)) yield ['invisible', `"${headword}": a character that cannot be seen`];
  if (/(^|\t| {2})\s| (\t|$)/.test(line)) yield ['spaces', `"${headword}": a space too many`];
  if (glosses.length > MOST_GLOSSES)
    yield ['few-glosses', `"${headword}": more than ${MOST_GLOSSES} glosses`];
  for (const gloss of glosses) {
    if (gloss.trim() === '') yield ['gloss-empty', `"${headword}": a gloss without text`];
    if (gloss.length > LONGEST_GLOSS)
      yield ['gloss-long', `"${headword}": "${gloss}" is over ${LONGEST_GLOSS} characters`];
    if (pos === 'verb' && gloss.startsWith('to '))
      yield ['gloss-to', `"${headword}": a verb's gloss begins without "to"`];
    if (pos === 'noun' && /^(?:an?|the) /.test(gloss) && !/^se|nya$|orang banyak$/.test(headword))
      yield ['gloss-article', `"${headword}": "${gloss}" begins with an article`];
  }
  if (new Set(glosses).size < glosses.length)
    yield ['gloss-twice', `"${headword}": the same gloss twice`];
  const [only] = glosses;
  if (
    only !== undefined &&
    (only === headword || only.toLowerCase() === headword) &&
    only.charAt(0) === headword.charAt(0) &&
    !mayRepeat(sense, isEnglish)
  ) {
    yield ['gloss-indonesian', `"${headword}": the gloss repeats the Indonesian word`];
  }
  yield* cueFaults(sense);
  if (sense.root === headword) yield ['root-self', `"${headword}" is given as its own root`];
}

// Proper names and words that English spells alike (online, tender, virus) repeat the headword rightly.
function mayRepeat(sense: Sense, isEnglish: (word: string) => boolean): boolean {
  if (sense.pos === 'place' || sense.pos === 'name' || sense.label === 'foreign') return true;
  if (/^\p{Lu}/u.test(sense.headword)) return true;
  return sense.headword.split(/[ -]/).every((word) => isEnglish(word.toLowerCase()));
}

function wholeFaults(all: readonly LocatedSense[]): Problem[] {
  const problems: Problem[] = [];
  const byHeadword = new Map<string, LocatedSense[]>();
  for (const located of all) {
    const same = byHeadword.get(located.sense.headword);
    if (same) same.push(located);
    else byHeadword.set(located.sense.headword, [located]);
  }
  let before: LocatedSense | undefined;
  for (const located of all) {
    const { sense, file, line } = located;
    const say = (rule: string, message: string) =>
      problems.push(problem(file, line, rule, message));
    if (sense.root !== undefined && !byHeadword.has(sense.root))
      say('root-entry', `"${sense.headword}": its root "${sense.root}" has no entry`);
    if (sense.see !== undefined && !byHeadword.has(sense.see))
      say('see-entry', `"${sense.headword}": "${sense.see}" has no entry`);
    if (sense.see !== undefined && cycles(sense, byHeadword))
      say('see-cycle', `"${sense.headword}": its "see" leads back to itself`);
    if (homeOf(sense) !== file && file !== '')
      say('home', `"${sense.headword}" belongs in ${homeOf(sense)}`);
    if (before?.file === file && compareHeadwords(before.sense.headword, sense.headword) > 0)
      say('sorted', `"${sense.headword}" stands after "${before.sense.headword}"`);
    before = located;
  }
  for (const same of byHeadword.values()) problems.push(...twins(same));
  return problems;
}

function twins(same: readonly LocatedSense[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  for (const { sense, file, line } of same) {
    // A sense with cues may lift what a plain one says second: dekat "near; close", behind teman "close".
    const isCued = sense.near !== undefined || sense.prev !== undefined || sense.next !== undefined;
    for (const gloss of sense.glosses) {
      const key = `${sense.pos}\t${isCued}\t${gloss}`;
      const first = seen.get(key);
      if (first !== undefined) {
        problems.push(
          problem(
            file,
            line,
            'duplicate',
            `"${sense.headword}" (${sense.pos}) means "${gloss}" already on line ${first}`,
          ),
        );
      } else seen.set(key, line);
    }
  }
  return problems;
}

function cycles(sense: Sense, byHeadword: ReadonlyMap<string, readonly LocatedSense[]>): boolean {
  const seen = new Set([sense.headword]);
  let next = sense.see;
  while (next !== undefined) {
    if (seen.has(next)) return true;
    seen.add(next);
    next = byHeadword.get(next)?.[0]?.sense.see;
  }
  return false;
}

function problem(file: string, line: number, rule: string, message: string): Problem {
  return { file, line, rule, message };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
