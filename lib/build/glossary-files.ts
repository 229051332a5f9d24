import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  canonicalText,
  homeOf,
  type LocatedSense,
  lintGlossary,
  type SourceFile,
} from '../core/glossary/lint.ts';
import { packGlossary } from '../core/glossary/pack.ts';
import type { Sense } from '../core/glossary/sense.ts';

/** Where the sources stand, from the project's root. */
export const GLOSSARY_FOLDER = 'assets/glossary';

/** All source files below assets/glossary, by path; weights and word lists are not sources. */
export function readSources(root: string): readonly SourceFile[] {
  const folder = join(root, GLOSSARY_FOLDER);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.tsv') && path !== 'weights.tsv')
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** Root weights of the analyser: root → ln(1 + running words of its family). */
function readWeights(root: string): ReadonlyMap<string, number> {
  const file = join(root, GLOSSARY_FOLDER, 'weights.tsv');
  if (!existsSync(file)) return new Map();
  const weights = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word, weight] = line.split('\t');
    if (word && weight && !word.startsWith('#')) weights.set(word, Number(weight));
  }
  return weights;
}

/** English words that news prints as they are. */
function readEnglish(root: string): readonly string[] {
  const file = join(root, GLOSSARY_FOLDER, 'english.txt');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((word) => word !== '' && !word.startsWith('#'));
}

/** The packed glossary and its version, a hash of its content. */
export interface PackedGlossary {
  readonly text: string;
  readonly version: string;
}

/**
 * Packs the sources as the build ships them.
 *
 * @throws Error naming file, line and rule of the first problems when the sources do not lint clean
 */
export function packSources(root: string): PackedGlossary {
  const { senses, problems } = lintGlossary(readSources(root));
  if (problems.length > 0) {
    const shown = problems.slice(0, 10).map((p) => `${p.file}:${p.line} ${p.rule}: ${p.message}`);
    throw new Error(`the glossary has ${problems.length} problems:\n${shown.join('\n')}`);
  }
  return packSenses(senses, readWeights(root), readEnglish(root));
}

/** Packs what could be read, problems or not: for tools that must answer while a line is being mended. */
export function packLeniently(root: string): PackedGlossary {
  return packSenses(lintGlossary(readSources(root)).senses, readWeights(root), readEnglish(root));
}

/** Writes every sense into its home file in canonical form and drops files that became empty. */
export function writeSources(root: string, senses: readonly Sense[]): void {
  const byFile = new Map<string, Sense[]>(readSources(root).map(({ path }) => [path, []]));
  for (const sense of senses) {
    const home = homeOf(sense);
    const list = byFile.get(home);
    if (list) list.push(sense);
    else byFile.set(home, [sense]);
  }
  for (const [path, list] of byFile) {
    const file = join(root, GLOSSARY_FOLDER, path);
    if (list.length === 0) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, canonicalText(list));
    }
  }
}

function packSenses(
  located: readonly LocatedSense[],
  weights: ReadonlyMap<string, number>,
  english: readonly string[],
): PackedGlossary {
  const text = packGlossary(
    located.map(({ sense }) => sense),
    weights,
    english,
  );
  return { text, version: createHash('sha256').update(text).digest('hex').slice(0, 16) };
}
