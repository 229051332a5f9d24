import { PAIRS, PREFIX_RULES, STACKS, SUFFIX_RULES } from './rules.ts';

/** A way to take prefixes and one suffix off a word; nothing is said yet about whether the base is a word. */
export interface Peeled {
  readonly prefixes: readonly string[];
  readonly base: string;
  /** `-kan`, `-i`, `-an`, `-in`, or empty. */
  readonly suffix: string;
  readonly cost: number;
}

const AFFIX_COST = 0.35;
const MOST_PREFIXES = 3;
const SHORTEST_BASE = 2; // letters

/**
 * Every legal way to peel a word from the outside, the word itself included.
 * "diperdalam" → diperdalam · di- perdalam · di- per- dalam …
 *
 * @param word lower case, one word, no clitics, no hyphens; bounded work for any length
 */
export function peel(word: string): readonly Peeled[] {
  if (word.length > 40) return [{ prefixes: [], base: word, suffix: '', cost: 0 }];
  const found: Peeled[] = [];
  for (const { stem, suffix, cost } of suffixesOf(word)) {
    takePrefixes(stem, [], cost, suffix, found);
  }
  return found;
}

interface Stem {
  readonly stem: string;
  readonly suffix: string;
  readonly cost: number;
}

function suffixesOf(word: string): readonly Stem[] {
  const stems: Stem[] = [{ stem: word, suffix: '', cost: 0 }];
  for (const { name, strip, cost } of SUFFIX_RULES) {
    if (!word.endsWith(strip)) continue;
    const stem = word.slice(0, -strip.length);
    if (stem.length < SHORTEST_BASE) continue;
    stems.push({ stem, suffix: name, cost: cost + AFFIX_COST });
    // menunjukan for menunjukkan: a k went lost in print.
    if (name === '-kan') stems.push({ stem: `${stem}k`, suffix: name, cost: AFFIX_COST + 1.6 });
  }
  return stems;
}

function takePrefixes(
  stem: string,
  prefixes: readonly string[],
  cost: number,
  suffix: string,
  found: Peeled[],
): void {
  const pair = PAIRS[prefixes[0] ?? '']?.[suffix];
  // memper-R-kan, ke-ter-R-an: the outermost prefix licenses the suffix; per- behind meN- takes none of its own.
  if (pair !== undefined) found.push({ prefixes, base: stem, suffix, cost: cost + pair });
  if (prefixes.length === MOST_PREFIXES) return;
  for (const rule of PREFIX_RULES) {
    if (!stem.startsWith(rule.strip)) continue;
    const rest = stem.slice(rule.strip.length);
    if (rest.length < SHORTEST_BASE || !rule.before.test(rest)) continue;
    const stack = prefixes.length === 0 ? 0 : STACKS[prefixes.at(-1) ?? '']?.[rule.name];
    if (stack === undefined) continue;
    const step = AFFIX_COST + rule.cost + stack + (prefixes.length === 2 ? 1.5 : 0);
    takePrefixes(rule.restore + rest, [...prefixes, rule.name], cost + step, suffix, found);
    // What an outer meN- dropped before an inner prefix is restored above; di- and the like drop nothing.
  }
}
