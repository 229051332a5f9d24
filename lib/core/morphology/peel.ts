import { PAIRS, PREFIX_RULES, type PrefixRule, STACKS, SUFFIX_RULES } from './rules.ts';

/** A way to take prefixes and one suffix off a word; nothing is said yet about whether the base is a word. */
export interface Peeled {
  readonly prefixes: readonly string[];
  readonly base: string;
  /** `-kan`, `-i`, `-an`, `-in`, or empty. */
  readonly suffix: string;
  readonly cost: number;
}

const AFFIX_COST = 0.35;
const THIRD_PREFIX_COST = 1.2;
const MOST_PREFIXES = 3;
const SHORTEST_BASE = 2; // letters
const LONGEST = 40;

const RULES_BY_LETTER = new Map<string, readonly PrefixRule[]>();
for (const rule of PREFIX_RULES) {
  const letter = rule.strip.charAt(0);
  RULES_BY_LETTER.set(letter, [...(RULES_BY_LETTER.get(letter) ?? []), rule]);
}
const NO_RULES: readonly PrefixRule[] = [];

/**
 * Every legal way to peel a word from the outside, without the word itself.
 * "diperdalam" → di- perdalam · di- per- dalam · …
 *
 * @param word lower case, one word, no clitics, no hyphens; bounded work for any length
 */
export function peel(word: string): readonly Peeled[] {
  if (word.length > LONGEST) return [];
  const found: Peeled[] = [];
  takePrefixes(word, [], 0, '', found);
  for (const { name, strip, restore, cost } of SUFFIX_RULES) {
    if (!word.endsWith(strip)) continue;
    const stem = word.slice(0, -strip.length) + restore;
    if (stem.length - restore.length < SHORTEST_BASE) continue;
    takePrefixes(stem, [], cost + AFFIX_COST, name, found);
  }
  return found;
}

function takePrefixes(
  stem: string,
  prefixes: readonly string[],
  cost: number,
  suffix: string,
  found: Peeled[],
): void {
  if (prefixes.length > 0 || suffix !== '') {
    const pair = PAIRS[prefixes[0] ?? '']?.[suffix];
    if (pair === undefined) return;
    // ketahui, kemukakan: imperatives of menge-; keterdesakan has no -kan
    if (prefixes[0] === 'ke-' && prefixes.length > 1 && /^-(?:kan|i)$/.test(suffix)) return;
    // sekejam is as cruel as, not an hour with ke-: a bare ke- hardly stands inside
    const bareKe = prefixes.length > 1 && suffix === '' && prefixes.at(-1) === 'ke-' ? 2 : 0;
    found.push({ prefixes, base: stem, suffix, cost: cost + pair + bareKe });
  }
  if (prefixes.length === MOST_PREFIXES) return;
  const last = prefixes.at(-1);
  for (const rule of RULES_BY_LETTER.get(stem.charAt(0)) ?? NO_RULES) {
    if (!stem.startsWith(rule.strip)) continue;
    if (last !== undefined && rule.outer) continue;
    const stack = last === undefined ? 0 : STACKS[last]?.[rule.name];
    if (stack === undefined) continue;
    const rest = stem.slice(rule.strip.length);
    if (rest.length < SHORTEST_BASE || !rule.before.test(rest)) continue;
    const third = prefixes.length === 2 ? THIRD_PREFIX_COST : 0;
    const step = AFFIX_COST + rule.cost + stack + third;
    takePrefixes(rule.restore + rest, [...prefixes, rule.name], cost + step, suffix, found);
  }
}
