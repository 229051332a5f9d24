import type { GlossToken } from '../core/gloss/token.ts';
import type { Lexicon } from '../core/glossary/sense.ts';
import type { Analysis } from '../core/morphology/analysis.ts';
import { analyze } from '../core/morphology/analyze.ts';

/** One form of the open gold with every accepted answer. */
interface GoldRow {
  readonly form: string;
  readonly roots: readonly string[];
  readonly segmentations: readonly string[];
  readonly count: number;
}

/** One sentence of the challenge list. */
interface ChallengeRow {
  readonly wordClass: string;
  readonly sentence: string;
  readonly target: string;
  readonly roots: readonly string[];
  readonly segmentations: readonly string[];
  readonly lemmas: readonly string[];
  readonly glosses: readonly string[];
}

/** Right answers out of all. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

/** What a scoring run found: shares by name, and a line for every miss. */
export interface Scores {
  readonly shares: ReadonlyMap<string, Share>;
  readonly misses: readonly string[];
}

/** Percent of a share, 100 for an empty one. */
export function percent({ right, all }: Share): number {
  return all === 0 ? 100 : (100 * right) / all;
}

/** Scores bare forms, without context, against the open gold. */
export function scoreGold(gold: string, lexicon: Lexicon): Scores {
  const tally = new Tally();
  for (const row of readGold(gold)) {
    const analyses = analyze(row.form, lexicon);
    const first = analyses[0] ?? whole(row.form);
    const rootRight = accepts(row.roots, first.root);
    const segmentsRight = row.segmentations.some((text) => same(text, first.segments));
    const affixed = !row.segmentations.includes(row.form.toLowerCase());
    const clitic = /-(?:nya|ku|mu|lah|kah|pun)$/.test(row.segmentations[0] ?? '');
    tally.add('root, all words', rootRight, row.count);
    if (affixed) {
      tally.add('root, affixed tokens', rootRight, row.count);
      tally.add('root, affixed types', rootRight, 1);
    } else if (row.segmentations.length === 1) {
      tally.add('stays whole', first.segments.length === 1, row.count);
    }
    tally.add('segmentation', segmentsRight, row.count);
    if (clitic) tally.add('segmentation, clitic words', segmentsRight, row.count);
    const among = [...analyses, whole(row.form)].some(({ root }) => accepts(row.roots, root));
    tally.add('root among alternatives', among, row.count);
    if (!rootRight || !segmentsRight) {
      tally.miss(
        `${row.form} ×${row.count}: ${first.root} [${first.segments.join(' ')}] for ${row.roots.join('|')} [${row.segmentations.join('|')}]`,
      );
    }
  }
  return tally;
}

/**
 * Scores the challenge sentences.
 *
 * @param gloss what answers: everything that hovering runs
 */
export function scoreChallenge(
  challenge: string,
  gloss: (sentence: string) => readonly GlossToken[],
): Scores {
  const tally = new Tally();
  for (const row of readChallenge(challenge)) {
    const token = tokenAt(row, gloss(row.sentence));
    const segments = token?.segments ?? [row.target];
    const rootRight = accepts(row.roots, token?.root ?? row.target);
    const segmentsRight = row.segmentations.some((text) => same(text, segments));
    const lemmaRight = accepts(row.lemmas, token?.lemma ?? row.target);
    const glossAsked = !row.glosses.includes('-');
    const glossRight = !glossAsked || fits(row.glosses, token?.gloss);
    tally.add('hard cases: root', rootRight, 1);
    tally.add('hard cases: segmentation', segmentsRight, 1);
    tally.add('hard cases: lemma', lemmaRight, 1);
    if (glossAsked) tally.add('hard cases: gloss', glossRight, 1);
    tally.add(`class ${row.wordClass}: root`, rootRight, 1);
    if (rootRight && segmentsRight && lemmaRight && glossRight) continue;
    const wrong = [
      !rootRight && 'root',
      !segmentsRight && 'segments',
      !lemmaRight && 'lemma',
      !glossRight && 'gloss',
    ].filter((part) => part !== false);
    tally.miss(
      `${row.wordClass}: ${row.target} (${wrong.join(' ')}): ${token?.root} [${segments.join(' ')}] ${token?.lemma} “${token?.gloss ?? ''}” for ${row.roots.join('|')} [${row.segmentations.join('|')}] ${row.lemmas.join('|')} “${row.glosses.join('|')}” · ${row.sentence}`,
    );
  }
  return tally;
}

class Tally implements Scores {
  readonly shares = new Map<string, { right: number; all: number }>();
  readonly misses: string[] = [];

  add(name: string, right: boolean, weight: number): void {
    const share = this.shares.get(name) ?? { right: 0, all: 0 };
    share.all += weight;
    if (right) share.right += weight;
    this.shares.set(name, share);
  }

  miss(line: string): void {
    this.misses.push(line);
  }
}

function readGold(text: string): readonly GoldRow[] {
  return rowsOf(text).map(([form = '', , roots = '', segmentations = '', count = '']) => ({
    form,
    roots: roots.split('|'),
    segmentations:
      segmentations === '' ? [form.toLowerCase()] : segmentations.toLowerCase().split('|'),
    count: Number(count),
  }));
}

function readChallenge(text: string): readonly ChallengeRow[] {
  return rowsOf(text).map(
    ([wordClass = '', sentence = '', target = '', roots, segments, lemmas, glosses = '-']) => ({
      wordClass,
      sentence,
      target,
      roots: (roots ?? target).split('|'),
      segmentations: (segments ?? target).toLowerCase().split('|'),
      lemmas: (lemmas ?? target).split('|'),
      glosses: glosses.split('|'),
    }),
  );
}

function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

function whole(form: string): Analysis {
  return { root: form, lemma: form, segments: [form], cost: 0, listed: false };
}

function accepts(answers: readonly string[], answer: string): boolean {
  return answers.some((accepted) => accepted.toLowerCase() === answer.toLowerCase());
}

// peN-, pe- and per- count as one class; an infix may stand on either side of its root.
function same(accepted: string, segments: readonly string[]): boolean {
  return classed(accepted) === classed(segments.join(' ').toLowerCase());
}

function classed(segments: string): string {
  return segments
    .replace(/\b(?:pen-|per-|pe-)(?=\s)/g, 'pe-')
    .replace(/-(em|el|er|in)- (\S+)/, '$2 -$1-')
    .replace(/\b(\S+) red\b/, 'red $1');
}

function fits(accepted: readonly string[], gloss: string | undefined): boolean {
  return gloss !== undefined && accepted.some((text) => bare(text) === bare(gloss));
}

function bare(gloss: string): string {
  return gloss
    .toLowerCase()
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^(?:the|a|an) /, '')
    .trim();
}

// The token that is the target; a term of several words answers with the part inside it.
function tokenAt(row: ChallengeRow, tokens: readonly GlossToken[]): GlossToken | undefined {
  const start = row.sentence.indexOf(row.target);
  const end = start + row.target.length;
  const token = tokens.find((candidate) => candidate.start <= start && candidate.end >= end);
  if (token === undefined || (token.start === start && token.end === end)) return token;
  return token.parts?.find((part) => part.start <= start && part.end >= end) ?? token;
}
