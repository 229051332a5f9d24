import type { WordContext } from '../gloss/context.ts';
import type { Lexicon } from '../glossary/sense.ts';
import { fold, isCapitalised, plain } from '../text/fold.ts';
import type { Analysis } from './analysis.ts';
import { analyzeHyphened } from './hyphened.ts';
import { isPrefix, joinNasal } from './join.ts';
import { peel } from './peel.ts';
import { BOUND_FORMS, NOUN_ENDINGS } from './rules.ts';
import { splitClitics } from './split-clitic.ts';

/** A word without clitics taken apart: what `analyze` puts clitics round. */
export interface Built {
  readonly root: string;
  readonly lemma: string;
  readonly segments: readonly string[];
  readonly cost: number;
  readonly listed: boolean;
}

const LONGEST = 60; // letters; nothing longer is a word of the language
const MOST_READINGS = 4;
const LISTED_BONUS = 12; // a headword beats what can only be composed
const BARE_BONUS = 0.6;
const SHORT_ROOT: Readonly<Record<number, number>> = { 1: 9, 2: 3, 3: 0.8 };
const CACHE_SIZE = 60_000;

const caches = new WeakMap<Lexicon, Map<string, readonly Analysis[]>>();

/**
 * Takes a form apart in every way that ends in words of the glossary, likeliest first.
 * "diperlakukannya" → [{ root: 'laku', lemma: 'memperlakukan', segments: [di- per- laku -kan -nya] }, …]
 *
 * @param surface one word as printed
 * @param context where it stands; without it, capitals say nothing
 * @returns empty when no reading ends in a known root: a confident wrong root is worse than none
 */
export function analyze(
  surface: string,
  lexicon: Lexicon,
  context?: WordContext,
): readonly Analysis[] {
  if (surface.length > LONGEST) return [];
  const analyses = analyzeFolded(surface, lexicon);
  if (context === undefined || !isName(surface, context)) return analyses;
  // A capital inside a sentence is a name's, unless the word is a known noun of its own (Kementerian, Pengadilan).
  return analyses.filter(
    ({ listed, segments }) => listed || /^(?:peN|ke|per)-/.test(segments[0] ?? ''),
  );
}

function isName(surface: string, context: WordContext): boolean {
  return (
    isCapitalised(plain(surface)) && !context.headline && context.index > context.sentenceStart
  );
}

function analyzeFolded(surface: string, lexicon: Lexicon): readonly Analysis[] {
  let cache = caches.get(lexicon);
  if (cache === undefined) {
    cache = new Map();
    caches.set(lexicon, cache);
  }
  const key = surface.includes('-') ? plain(surface) : fold(surface);
  const known = cache.get(key);
  if (known) return known;
  const analyses = best(readings(key, lexicon));
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(key, analyses);
  return analyses;
}

function readings(surface: string, lexicon: Lexicon): readonly Analysis[] {
  const word = surface.toLowerCase();
  const found: Analysis[] = [];
  for (const { host, clitics, cost } of splitClitics(word)) {
    for (const built of buildings(host, surface, lexicon)) {
      const whole = built.listed && clitics.length === 0 ? LISTED_BONUS : 0;
      found.push({
        ...built,
        segments: [...built.segments, ...clitics],
        cost: built.cost + cost - whole,
      });
    }
  }
  return found;
}

/** Readings of a word without clitics; hyphened words are taken apart at their hyphens first. */
function buildings(host: string, surface: string, lexicon: Lexicon): readonly Built[] {
  if (host.includes('-')) {
    return [...listedReadings(host, lexicon), ...analyzeHyphened(host, surface, lexicon, build)];
  }
  return build(host, lexicon);
}

/** Every reading of one word without clitics and hyphens. */
export function build(host: string, lexicon: Lexicon): readonly Built[] {
  const found: Built[] = [...listedReadings(host, lexicon)];
  const fixed = found.length > 0 && lexicon.senses(host).every(({ root }) => root !== undefined);
  if (!fixed) {
    for (const peeled of peel(host)) {
      if (peeled.prefixes.length === 0 && peeled.suffix === '') continue;
      const built = onBase(peeled.base, peeled.prefixes, peeled.suffix, peeled.cost, lexicon);
      if (built) found.push(built);
    }
    found.push(...boundReadings(host, lexicon), ...nounReadings(host, lexicon));
  }
  return found;
}

// Headwords as they stand: roots whole, derived ones on the root that their line names.
function listedReadings(host: string, lexicon: Lexicon): readonly Built[] {
  const senses = lexicon.senses(host);
  if (senses.length === 0) {
    const compound = lexicon.compound(host);
    if (compound === undefined) return [];
    const root = lexicon.senses(compound)[0]?.root ?? compound;
    return [
      {
        root,
        lemma: compound,
        segments: compound.split(' '),
        cost: -weigh(root, lexicon),
        listed: true,
      },
    ];
  }
  const roots = new Set(senses.map(({ root, see }) => rootOf(root, see, lexicon)));
  return [...roots].map((root, at) => {
    const see = senses.find((sense) => sense.root === root)?.see ?? senses[0]?.see;
    const lemma = see !== undefined && lexicon.has(see) ? see : host;
    const own = root === undefined || root === host;
    const segments = own
      ? [see === undefined ? host : (root ?? host)]
      : segmentsOn(host, root, lexicon);
    const cost = at * 0.5 - weigh(root ?? host, lexicon) - BARE_BONUS;
    return { root: root ?? host, lemma, segments, cost, listed: true };
  });
}

function rootOf(
  root: string | undefined,
  see: string | undefined,
  lexicon: Lexicon,
): string | undefined {
  if (root !== undefined) return root;
  if (see === undefined) return undefined;
  return lexicon.senses(see)[0]?.root ?? see;
}

/** The segments of a derived headword on the root that the glossary gives; just the word when they cannot be found. */
export function segmentsOn(host: string, root: string, lexicon: Lexicon): readonly string[] {
  const joined = root.replaceAll(' ', '');
  let found: { readonly segments: readonly string[]; readonly cost: number } | undefined;
  const offer = (segments: readonly string[], cost: number): void => {
    if (found === undefined || cost < found.cost) found = { segments, cost };
  };
  for (const { prefixes, base, suffix, cost } of peel(host.replaceAll(' ', ''))) {
    if (prefixes.length === 0 && suffix === '') continue;
    const ending = suffix === '' ? [] : [suffix];
    if (base === joined) offer([...prefixes, root, ...ending], cost);
    else if (base !== host && lexicon.senses(base)[0]?.root === root && base.length < host.length) {
      offer([...prefixes, ...segmentsOn(base, root, lexicon), ...ending], cost + 0.2);
    }
  }
  for (const ending of NOUN_ENDINGS) {
    if (host === joined + ending) offer([root, `-${ending}`], 1);
  }
  for (const bound of BOUND_FORMS) {
    if (host === bound + joined || host === `${bound}-${joined}`) offer([`${bound}-`, root], 1);
    else if (host.startsWith(bound)) {
      const rest = host.slice(bound.length).replace(/^-/, '');
      if (lexicon.senses(rest)[0]?.root === root)
        offer([`${bound}-`, ...segmentsOn(rest, root, lexicon)], 2);
    }
  }
  if (found === undefined && host.includes('-')) return hyphenedOn(host, root, lexicon);
  return found?.segments ?? [host];
}

// berturut-turut (root turut): the doubled base inside a derived headword.
function hyphenedOn(host: string, root: string, lexicon: Lexicon): readonly string[] {
  const reading = analyzeHyphened(host, host, lexicon, build).find((built) => built.root === root);
  return reading?.segments ?? [host];
}

function onBase(
  base: string,
  prefixes: readonly string[],
  suffix: string,
  cost: number,
  lexicon: Lexicon,
): Built | undefined {
  const senses = lexicon.senses(base);
  const first = senses[0];
  const compound = first === undefined ? lexicon.compound(base) : undefined;
  if (first === undefined && compound === undefined) return undefined;
  if (first !== undefined && (first.pos === 'place' || first.label === 'misspelling'))
    return undefined;
  const root = compound ?? rootOf(first?.root, first?.see, lexicon) ?? base;
  const deep = compound !== undefined ? (lexicon.senses(compound)[0]?.root ?? compound) : root;
  const inner = deep === base || compound !== undefined ? [deep] : segmentsOn(base, deep, lexicon);
  // A headword that could not be taken apart on its root must not hide inside another word.
  if (inner.length === 1 && inner[0] !== deep) return undefined;
  if (!stacks(prefixes, inner, suffix)) return undefined;
  const segments = [...prefixes, ...inner, ...(suffix === '' ? [] : [suffix])];
  const short = SHORT_ROOT[deep.length] ?? 0;
  const depth = inner.length > 1 ? 0.2 : 0;
  return {
    root: deep,
    lemma: lemmaOf(segments, base, prefixes, suffix, lexicon),
    segments,
    cost: cost + short + depth - weigh(deep, lexicon),
    listed: false,
  };
}

// An inner headword brings affixes of its own; together they must still make a legal word.
function stacks(prefixes: readonly string[], inner: readonly string[], suffix: string): boolean {
  const innerSuffix = inner.at(-1) ?? '';
  if (suffix !== '' && inner.length > 1 && /^-(?:kan|i|an|in)$/.test(innerSuffix)) return false;
  const first = inner[0] ?? '';
  const outer = prefixes.at(-1);
  if (outer === undefined || !isPrefix(first)) return true;
  if (first === 'meN-' || first === 'di-') return false;
  return first !== outer;
}

const PASSIVE = new Set(['di-', 'ku-', 'kau-']);

// Passives go to the active verb; everything else is its own lemma.
function lemmaOf(
  segments: readonly string[],
  base: string,
  prefixes: readonly string[],
  suffix: string,
  lexicon: Lexicon,
): string {
  const ending = suffix === '-in' ? 'kan' : suffix.slice(1);
  const [outer, ...inner] = prefixes;
  if (outer !== undefined && (PASSIVE.has(outer) || outer === 'meN-')) {
    const stem = innerWord(inner, base) + ending;
    return activeOf(stem, inner.length > 0 || isPrefix(segments[1] ?? ''), lexicon);
  }
  if (outer === undefined && (suffix === '-kan' || suffix === '-i' || suffix === '-in')) {
    return activeOf(base + ending, false, lexicon);
  }
  return prefixes.reduceRight(join, base) + suffix.slice(1);
}

function innerWord(prefixes: readonly string[], base: string): string {
  return prefixes.reduceRight(join, base);
}

function join(word: string, prefix: string): string {
  switch (prefix) {
    case 'meN-':
      return joinNasal('me', word);
    case 'peN-':
      return joinNasal('pe', word);
    case 'ber-':
      return word.startsWith('r')
        ? `be${word}`
        : /^[^aeiou]er[^aeiou]/.test(word)
          ? `be${word}`
          : `ber${word}`;
    case 'ter-':
      return word.startsWith('r') ? `te${word}` : `ter${word}`;
    case 'per-':
      return word.startsWith('r') || word.startsWith('kerja')
        ? `pe${word}`
        : word.startsWith('ajar')
          ? `pel${word}`
          : `per${word}`;
    default:
      return prefix.slice(0, -1) + word;
  }
}

/** The active verb of a stem: temukan → menemukan; what the glossary lists wins over the standard form. */
export function activeOf(stem: string, hasPrefix: boolean, lexicon: Lexicon): string {
  const standard = joinNasal('me', stem, !hasPrefix || /^(?:ke|se|ter)/.test(stem));
  if (lexicon.has(standard)) return standard;
  // Not every stem melts as the rule has it: mempunyai, mengkaji; and makan, minum are verbs without meN-.
  const kept = [`mem${stem}`, `men${stem}`, `meng${stem}`, `me${stem}`].find((form) =>
    lexicon.has(form),
  );
  if (kept !== undefined) return kept;
  const senses = lexicon.senses(stem);
  if (senses.some(({ pos }) => pos === 'verb') && stem.startsWith('m')) return stem;
  return standard;
}

function boundReadings(host: string, lexicon: Lexicon): readonly Built[] {
  const found: Built[] = [];
  for (let length = 2; length <= 6 && length < host.length - 2; length += 1) {
    const bound = host.slice(0, length);
    if (!BOUND_FORMS.has(bound)) continue;
    const rest = host.slice(length);
    if (rest.length < 4) continue;
    for (const built of listedReadings(rest, lexicon)) {
      found.push({
        ...built,
        lemma: host,
        segments: [`${bound}-`, ...built.segments],
        cost: built.cost + 2 + (length <= 3 ? 1 : 0),
        listed: false,
      });
    }
  }
  return found;
}

function nounReadings(host: string, lexicon: Lexicon): readonly Built[] {
  return NOUN_ENDINGS.flatMap((ending) => {
    const base = host.endsWith(ending) ? host.slice(0, -ending.length) : '';
    if (base.length < 3 || !lexicon.has(base) || lexicon.senses(base)[0]?.root !== undefined)
      return [];
    return [
      {
        root: base,
        lemma: host,
        segments: [base, `-${ending}`],
        cost: 1.5 - weigh(base, lexicon),
        listed: false,
      },
    ];
  });
}

function weigh(root: string, lexicon: Lexicon): number {
  return Math.max(lexicon.weight(root), 0.5);
}

function best(found: readonly Analysis[]): readonly Analysis[] {
  const seen = new Set<string>();
  return [...found]
    .sort((a, b) => a.cost - b.cost)
    .filter(({ segments }) => {
      const key = segments.join(' ');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST_READINGS);
}
