import type { Lexicon } from '../glossary/sense.ts';
import type { Analysis } from './analysis.ts';
import { composedLemma } from './lemma.ts';
import { peel } from './peel.ts';
import { deepest, isOwnRoot, weigh } from './roots.ts';

// Is the second half the first with some of its sounds changed? warna-warni, sayur-mayur; antar-jemput is two words.
function sharesSound(first: string, second: string): boolean {
  const letters = [...first];
  const ahead = letters.filter((letter, at) => letter === second[at]).length;
  const behind = letters.filter((letter, at) => letter === second.at(at - first.length)).length;
  return Math.max(ahead, behind) >= 2;
}

/** Warna-warni is warna and its echo, lika-liku liku with the echo ahead; undefined when the root is neither half. */
export function changedOn(
  first: string,
  second: string,
  root: string | undefined,
): Pick<Analysis, 'root' | 'segments'> | undefined {
  if (root === undefined || !sharesSound(first, second)) return undefined;
  if (root === first) return { root, segments: [root, 'RED'] };
  return root === second ? { root, segments: ['RED', root] } : undefined;
}

/**
 * Affixes round a doubling with changed sound that is a headword: terombang-ambing, digembar-gemborkan.
 *
 * @param alsoWhole round one whose half is no word, too: berfoya-foya is ber- on foya-foya
 */
export function affixedPair(
  word: string,
  lexicon: Lexicon,
  alsoWhole = false,
): readonly Analysis[] {
  const [first = '', second = '', ...more] = word.split('-');
  if (more.length > 0 || first === second) return [];
  return peel(first + second).flatMap(({ prefixes, base, suffix, cost }) => {
    const tail = second.slice(0, second.length - Math.max(suffix.length - 1, 0));
    const half = base.slice(0, base.length - tail.length);
    const pair = `${half}-${tail}`;
    if (!base.endsWith(tail) || prefixes.length === 0 || !lexicon.has(pair)) return [];
    if (half === tail && !(alsoWhole && lexicon.senses(pair).every(isOwnRoot))) return [];
    const changed = changedOn(half, tail, deepest(pair, lexicon));
    const { root, segments: inner } = changed ?? { root: pair, segments: [pair] };
    const segments = [...prefixes, ...inner, ...(suffix === '' ? [] : [suffix])];
    const lemma = rehyphened(composedLemma(prefixes, base, suffix, false, lexicon), second);
    return [{ root, lemma, segments, cost: cost - weigh(root, lexicon), listed: false }];
  });
}

/** The lemma with the hyphen that the word has: digembar-gemborkan → menggembar-gemborkan. */
export function rehyphened(lemma: string, word: string): string {
  const second = word.slice(word.lastIndexOf('-') + 1);
  if (lemma.includes(' ') || !lemma.endsWith(second)) return lemma;
  return `${lemma.slice(0, -second.length)}-${second}`;
}
