import type { Lexicon } from '../glossary/sense.ts';
import type { Analysis } from './analysis.ts';
import { buildDoubledSyllable } from './doubled-syllable.ts';
import { INFIXED_WORDS, JOINED_PREPOSITIONS, ODDLY_BUILT } from './fixed-forms.ts';
import { isPrefix } from './join.ts';
import { mayCarry, stacks } from './legal.ts';
import { composedLemma } from './lemma.ts';
import { type Peeled, peel } from './peel.ts';
import { classCost, deepest, fusedPair, type Root, rootOf, shortRootCost, weigh } from './roots.ts';
import { BOUND_FORMS, NEGATED, NOUN_ENDINGS } from './rules.ts';
import { isClitic, splitClitics } from './split-clitic.ts';

const NESTED_COST = 0.2;
const LOAN_COST = 0.5;
const ENDING_COST = 1.5;
const SHORTEST_LOAN = 4; // letters of an English word within affixes on both sides: penggunannya has no gun
export const PREPOSITION_COST = 1;
/** What comes off the cost of a closed class. */
export const CLOSED_CLASS_BONUS = 6; // what a closed class lists is hardly ever anything else
const GUESSED_PAIR_COST = 5;

/**
 * Every reading with at least one affix.
 *
 * @param wanted only readings on this root, which need not be known otherwise
 */
export function compose(host: string, lexicon: Lexicon, wanted?: string): readonly Analysis[] {
  return peel(host).flatMap((peeled) =>
    [...onRoot(peeled, lexicon, wanted), ...onHeadword(peeled, lexicon, wanted)].map((built) =>
      keepsR(built, host) ? { ...built, lemma: host } : built,
    ),
  );
}

// terberdayakan, berperlengkapan: what print gives its r is no headword without it.
function keepsR({ lemma, segments }: Analysis, host: string): boolean {
  const [outer = '', next = ''] = segments;
  return (
    /^(?:ber|ter)-$/.test(outer) && isPrefix(next) && lemma.replace(/^(?:be|te)/, '$&r') === host
  );
}

// The base is a root: diperdalam on dalam.
function onRoot(peeled: Peeled, lexicon: Lexicon, wanted?: string): readonly Analysis[] {
  const { prefixes, base, suffix, cost } = peeled;
  if (negatedIn(base, lexicon) !== undefined) return [];
  const found = wanted === undefined ? rootOf(base, lexicon) : wantedRoot(base, lexicon, wanted);
  if (found === undefined || (wanted === undefined && !mayCarry(peeled, lexicon))) return [];
  if (wanted === undefined && isTooNative(peeled) && lexicon.isEnglish(base) && !lexicon.has(base))
    return [];
  const { root, printed, weight } = found;
  const total = cost + classCost(prefixes.at(-1) ?? '', suffix, root, lexicon) - weight;
  // nangkep is menangkap, didatengin mendatangkan
  const isHeard = printed === base && /^[a-z]+$/.test(root);
  const stem = isHeard ? root : base;
  return [compound(prefixes, [printed], suffix, root, stem, lexicon, total)];
}

// What English words do not take: diringi is diiringi with an i lost, and not di- ring -i.
function isTooNative({ prefixes, base, suffix }: Peeled): boolean {
  if (suffix === '-i' || suffix === '-in') return true;
  return suffix === '-an' && prefixes.length > 0 && base.length < SHORTEST_LOAN;
}

function wantedRoot(base: string, lexicon: Lexicon, wanted: string): Root | undefined {
  if (base === wanted.replaceAll(' ', ''))
    return { root: wanted, printed: wanted, weight: weigh(wanted, lexicon) };
  const found = rootOf(base, lexicon);
  return found?.root === wanted ? found : undefined;
}

// The base is a derived headword, or an infixed word: keterlambatan on terlambat, kesinambungan on sinambung.
function onHeadword(
  { prefixes, base, suffix, cost }: Peeled,
  lexicon: Lexicon,
  wanted?: string,
): readonly Analysis[] {
  const inner = negatedIn(base, lexicon) ?? nestedIn(base, lexicon, wanted);
  if (inner === undefined || (wanted !== undefined && inner.root !== wanted)) return [];
  const { root, segments } = inner;
  if (!stacks(prefixes, segments, suffix)) return [];
  const total = cost + NESTED_COST - weigh(root, lexicon);
  return [compound(prefixes, segments, suffix, root, base, lexicon, total)];
}

function compound(
  prefixes: readonly string[],
  inner: readonly string[],
  suffix: string,
  root: string,
  base: string,
  lexicon: Lexicon,
  cost: number,
): Analysis {
  const segments = [...prefixes, ...inner, ...(suffix === '' ? [] : [suffix])];
  const isConfix = prefixes.length === 0 && inner[0] === 'ber-' && suffix === '-kan';
  const spoken = suffix === '' && inner.at(-1) === '-in' && inner.length === 2;
  const lemma = isConfix
    ? base + suffix.slice(1)
    : spoken
      ? composedLemma(prefixes, root, '-in', false, lexicon)
      : composedLemma(prefixes, base, suffix, isPrefix(inner[0] ?? ''), lexicon);
  return { root, lemma, segments, cost: cost + shortRootCost(root), listed: false };
}

// A derived headword inside: keterlambatan on terlambat, kewartawanan on wartawan.
function nestedIn(base: string, lexicon: Lexicon, wanted?: string): Analysis | undefined {
  if (ODDLY_BUILT.has(base)) return undefined;
  const [sense] = lexicon.senses(base);
  const infixed = INFIXED_WORDS.get(base);
  if (infixed !== undefined && (sense === undefined || wanted === infixed.root)) {
    // kesinambungan: ke- sambung -in- -an
    const segments = [infixed.root, infixed.infix];
    return { root: infixed.root, lemma: base, segments, cost: 0, listed: true };
  }
  if (sense?.root === undefined || sense.root === base) return undefined;
  const root = deepest(sense.root, lexicon);
  const segments = segmentsOn(base, root, lexicon);
  // tulisnya, he wrote, carries no di-: clitics stand outside all affixes
  if (isClitic(segments.at(-1) ?? '')) return undefined;
  // Loans are not taken apart: dipublikasikan is on publikasi.
  if (segments.length === 1 && segments[0] !== root)
    return { root: base, lemma: base, segments, cost: LOAN_COST, listed: true };
  return { root, lemma: base, segments, cost: 0, listed: true };
}

// ketidakberdayaan: what is not so is a word with a root of its own; ketidakadilan is on tidak adil.
function negatedIn(base: string, lexicon: Lexicon): Analysis | undefined {
  const [, not = '', word = ''] = NEGATED.exec(base) ?? [];
  const inner = word === '' ? undefined : nestedIn(word, lexicon);
  return inner && isPrefix(inner.segments[0] ?? '')
    ? { ...inner, segments: [not, ...inner.segments] }
    : undefined;
}

/** The segments of a derived headword on the root that the glossary gives; the word itself when no rule finds them. */
export function segmentsOn(host: string, root: string, lexicon: Lexicon): readonly string[] {
  const word = host.replaceAll(' ', '');
  const odd = ODDLY_BUILT.get(word);
  if (odd?.includes(root)) return odd;
  const readings = [
    ...compose(word, lexicon, root),
    ...boundOn(word, root, lexicon),
    ...buildEnded(word, lexicon, root),
    ...buildDoubledSyllable(word, lexicon),
    ...buildInfixed(word, lexicon),
    ...buildPreposition(word, lexicon),
  ].filter((built) => built.root === root);
  const [first] = readings.sort((a, b) => a.cost - b.cost);
  return first?.segments ?? cliticsOn(word, root, lexicon) ?? [host];
}

// Headwords with a clitic grown on: akhirnya, walaupun, setidaknya.
function cliticsOn(word: string, root: string, lexicon: Lexicon): readonly string[] | undefined {
  for (const { host, clitics } of splitClitics(word)) {
    if (clitics.length === 0) continue;
    if (host === root) return [root, ...clitics];
    const segments = segmentsOn(host, root, lexicon);
    if (segments.length > 1) return [...segments, ...clitics];
  }
  return undefined;
}

// nonaktif, antarnegara as headwords: the bound form, then what is left on the same root.
function boundOn(word: string, root: string, lexicon: Lexicon): readonly Analysis[] {
  const found: Analysis[] = [];
  for (const bound of BOUND_FORMS) {
    if (!word.startsWith(bound)) continue;
    const rest = word.slice(bound.length).replace(/^-/, '');
    const inner = rest === root.replaceAll(' ', '') ? [root] : restOn(rest, root, lexicon);
    if (inner === undefined) continue;
    const segments = [`${bound}-`, ...inner];
    found.push({ root, lemma: word, segments, cost: 2 - weigh(root, lexicon), listed: false });
  }
  return found;
}

function restOn(rest: string, root: string, lexicon: Lexicon): readonly string[] | undefined {
  if (rest.length < root.length) return undefined;
  const segments = segmentsOn(rest, root, lexicon);
  return segments.length > 1 ? segments : undefined;
}

/** Person and thing suffixes: sastrawan → sastra -wan, when the rest stands alone. */
export function buildEnded(host: string, lexicon: Lexicon, wanted?: string): readonly Analysis[] {
  const found: Analysis[] = [];
  for (const ending of NOUN_ENDINGS) {
    if (!host.endsWith(ending)) continue;
    const base = host.slice(0, -ending.length);
    const pair = fusedPair(base, lexicon);
    const root = base === wanted || pair === wanted ? wanted : rootOf(base, lexicon)?.root;
    if (base.length < 3 || root === undefined || (wanted !== undefined && root !== wanted))
      continue;
    const cost = ENDING_COST + shortRootCost(root) - weigh(root, lexicon);
    found.push({ root, lemma: host, segments: [root, `-${ending}`], cost, listed: false });
  }
  return found;
}

/** gemetar → getar -em-: a closed class. */
export function buildInfixed(host: string, lexicon: Lexicon): readonly Analysis[] {
  const infixed = INFIXED_WORDS.get(host);
  if (infixed === undefined) return [];
  const { root, infix } = infixed;
  const cost = 1 - weigh(root, lexicon) - CLOSED_CLASS_BONUS;
  return [{ root, lemma: host, segments: [root, infix], cost, listed: lexicon.has(host) }];
}

/** dimana, keatas: the preposition belongs apart. */
export function buildPreposition(host: string, lexicon: Lexicon): readonly Analysis[] {
  const parts = prepositionAndPlace(host, lexicon);
  if (parts === undefined) return [];
  const [preposition, place] = parts;
  const root = deepest(place, lexicon);
  const cost = PREPOSITION_COST - weigh(root, lexicon) - CLOSED_CLASS_BONUS;
  const inner = root === place ? [place] : segmentsOn(place, root, lexicon);
  const segments = [`${preposition}-`, ...inner];
  return [{ root, lemma: `${preposition} ${place}`, segments, cost, listed: false }];
}

function prepositionAndPlace(
  host: string,
  lexicon: Lexicon,
): readonly [string, string] | undefined {
  const known = JOINED_PREPOSITIONS.get(host);
  if (known !== undefined) return known;
  const term = /^(di|ke) ([a-z]+)$/.exec(lexicon.compound(host) ?? '');
  return term === null ? undefined : [term[1] ?? '', term[2] ?? ''];
}

/** Unlisted pairs of roots between prefix and suffix, as a last resort. */
export function composePairs(host: string, lexicon: Lexicon): readonly Analysis[] {
  const found: Analysis[] = [];
  for (const { prefixes, base, suffix, cost } of peel(host)) {
    if (prefixes.length === 0 || suffix === '' || base.length < 8) continue;
    for (let at = 4; at <= base.length - 4; at += 1) {
      const pair = [base.slice(0, at), base.slice(at)];
      const weights = pair.map((word) => rootOf(word, lexicon)?.weight ?? 0);
      const weight = Math.min(...weights);
      if (weight < 4) continue;
      const root = pair.join(' ');
      const total = cost + GUESSED_PAIR_COST - weight;
      found.push(compound(prefixes, [root], suffix, root, base, lexicon, total));
    }
  }
  return found;
}
