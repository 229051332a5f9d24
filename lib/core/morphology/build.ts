import type { Lexicon, Sense } from '../glossary/sense.ts';
import type { Analysis } from './analysis.ts';
import {
  buildEnded,
  buildInfixed,
  buildPreposition,
  compose,
  composePairs,
  segmentsOn,
} from './compose.ts';
import { buildDoubledSyllable } from './doubled-syllable.ts';
import { HOMOGRAPHS } from './homographs.ts';
import { isPrefix } from './join.ts';
import { buildJoinedTerm, buildJoinedWords } from './joined-words.ts';
import { asMeant, builtAsMeant } from './misspelt-entry.ts';
import { buildOnPlace } from './on-place.ts';
import { deepest, isOwnRoot, rootOf, shortRootCost, weigh } from './roots.ts';
import { BOUND_FORMS } from './rules.ts';
import { splitClitics } from './split-clitic.ts';

const LISTED_BONUS = 7; // a headword beats what can only be composed
const BARE_BONUS = 0.6;
const LATER_ROOT_COST = 0.5;
const VOWEL_COST = 4;
const BOUND_COST = 2;
const SHORT_FORM_COST = 1.5; // re-, bi-, tri-: many words merely begin so
const SHORTEST_REST = 4; // letters
const REST_OF_SHORT_FORM = 5; // provisi is no pro- visi
const LONGEST_FORM = 6;
// Both halves of a confix round a known root: such a headword is derived though its line names no root.
const CONFIXED = /^(?:ke|pe|ber).{4,}an$|^(?:me|di).{4,}(?:kan|i)$/;

const PREFIXED = /^(?:me|di|ber|ter|pe)/;

/** Every reading of one word without clitics and hyphens, in no order. */
export function build(host: string, lexicon: Lexicon): readonly Analysis[] {
  const listed = buildListed(host, lexicon);
  const derivedOnly = listed.length > 0 && lexicon.senses(host).every((s) => !isOwnRoot(s));
  if (derivedOnly && !HOMOGRAPHS.has(host)) return listed;
  const found = [
    ...listed,
    ...compose(host, lexicon),
    ...buildBound(host, lexicon),
    ...buildEnded(host, lexicon),
    ...buildDoubledSyllable(host, lexicon),
    ...buildInfixed(host, lexicon),
    ...buildPreposition(host, lexicon),
    ...buildOnPlace(host, lexicon),
    ...buildJoinedTerm(host, lexicon),
    ...respelt(host, lexicon),
  ];
  if (found.length > 0) return found;
  const joined = buildJoinedWords(host, lexicon);
  return joined.length > 0 ? joined : composePairs(host, lexicon);
}

/** Headwords as they stand: roots whole, derived ones on the root that their line names. */
function buildListed(host: string, lexicon: Lexicon): readonly Analysis[] {
  const senses = lexicon.senses(host);
  if (senses.length === 0) return buildBare(host, lexicon);
  const found: Analysis[] = [];
  const seen = new Set<string>();
  for (const sense of senses) {
    const built = fromSense(host, sense, found.length, lexicon);
    if (seen.has(built.root)) continue;
    seen.add(built.root);
    found.push(built);
  }
  return found;
}

function fromSense(host: string, sense: Sense, rank: number, lexicon: Lexicon): Analysis {
  const cost = rank * LATER_ROOT_COST - LISTED_BONUS - BARE_BONUS;
  if (isOwnRoot(sense)) {
    const derived =
      (CONFIXED.test(host) ? strongest(host, sense, lexicon) : undefined) ??
      (PREFIXED.test(host) && !isThing(host, sense) ? synonymous(host, sense, lexicon) : undefined);
    if (derived)
      return { ...derived, lemma: host, cost: cost - weigh(derived.root, lexicon), listed: true };
    return {
      root: host,
      lemma: host,
      segments: [host],
      cost: cost - weigh(host, lexicon),
      listed: true,
    };
  }
  const named = sense.root ?? sense.see ?? host;
  const root = deepest(named, lexicon);
  const lemma = sense.see !== undefined && lexicon.has(sense.see) ? sense.see : host;
  const pair = runTogether(host, sense);
  if (pair !== undefined) {
    return { root: pair, lemma, segments: [pair], cost: cost - weigh(host, lexicon), listed: true };
  }
  // The deepest base may stand in the form in an older shape only: terdahulu has dahulu, not dulu.
  for (const base of [root, named]) {
    const segments = segmentsOn(host, base, lexicon);
    if (segments.length > 1 || segments[0] === base) {
      const built = builtAsMeant(segments, sense, base, lexicon);
      return {
        root: base,
        lemma,
        segments: built,
        cost: cost - weigh(base, lexicon),
        listed: true,
      };
    }
  }
  const meant = asMeant(host, sense, root, lexicon);
  if (meant !== undefined)
    return { root, lemma, segments: meant, cost: cost - weigh(root, lexicon), listed: true };
  if (sense.root === undefined) {
    const known = cost - weigh(root, lexicon);
    return { root: host, lemma, segments: [host], cost: known, listed: true };
  }
  return undivided(host, lemma, cost, lexicon);
}

const GROWN_TOGETHER = 'ibukota'; // the mother is no longer heard in it

// orangtua is orang tua, printed as one; satupun is satu with -pun
function runTogether(host: string, { see, root, pos }: Sense): string | undefined {
  const isPair = root === undefined && pos !== 'prep' && host === see?.replaceAll(' ', '');
  return isPair && !see.endsWith(' pun') && host !== GROWN_TOGETHER ? see : undefined;
}

// mentimun is a cucumber as timun is; meN- makes no nouns.
function isThing(host: string, { pos }: Sense): boolean {
  return pos === 'noun' && host.startsWith('me');
}

// The named root cannot be found in the form (popularitas on populer): another reading of the form, or the form itself.
function undivided(host: string, lemma: string, cost: number, lexicon: Lexicon): Analysis {
  const [other] = [...compose(host, lexicon), ...withClitics(host, lexicon)]
    .filter(({ root }) => root.length > 3)
    .sort((a, b) => a.cost - b.cost);
  const { root, segments } = other ?? { root: host, segments: [host] };
  return { root, lemma, segments, cost: cost - weigh(root, lexicon), listed: true };
}

function withClitics(host: string, lexicon: Lexicon): readonly Analysis[] {
  return splitClitics(host).flatMap(({ host: inner, clitics, cost }) => {
    if (clitics.length === 0) return [];
    return [...compose(inner, lexicon), ...buildBare(inner, lexicon)].map((built) => ({
      ...built,
      segments: [...built.segments, ...clitics],
      cost: built.cost + cost,
    }));
  });
}

/** The best reading of a headword with a confix when its root outweighs the headword's own count. */
function strongest(host: string, { pos }: Sense, lexicon: Lexicon): Analysis | undefined {
  // direktori is no di-…-i: those are verbs.
  if (/^(?:me|di)/.test(host) && pos === 'noun') return undefined;
  const own = lexicon.weight(host);
  const [first] = compose(host, lexicon)
    .filter(({ segments, root }) => isPrefix(segments[0] ?? '') && root.length > 3)
    .sort((a, b) => a.cost - b.cost);
  return first !== undefined && lexicon.weight(first.root) > own ? first : undefined;
}

/** The reading on a root that says the same in English: mengambil "take" is on ambil "take" though its line names no root. */
function synonymous(host: string, sense: Sense, lexicon: Lexicon): Analysis | undefined {
  const says = new Set(sense.glosses);
  return compose(host, lexicon).find(
    ({ root, segments }) =>
      root.length > 3 &&
      isPrefix(segments[0] ?? '') &&
      lexicon
        .senses(root)
        .some(
          (other) =>
            isOwnRoot(other) &&
            other.label === undefined &&
            other.glosses.some((gloss) => says.has(gloss)),
        ),
  );
}

// No headword: a root known by its count, or two words printed as one.
function buildBare(host: string, lexicon: Lexicon): readonly Analysis[] {
  const root = rootOf(host, lexicon);
  if (root === undefined) return [];
  const pair = root.printed.includes(' ') ? root.printed : undefined;
  const bonus = pair !== undefined && lexicon.has(pair) ? LISTED_BONUS : BARE_BONUS;
  return [
    {
      root: root.root,
      lemma: pair ?? root.printed,
      segments: [root.printed],
      cost: shortRootCost(root.root) - root.weight - bonus,
      listed: pair !== undefined && lexicon.has(pair),
    },
  ];
}

/** Words joined to a bound form: antarnegara → antar- negara, pascaperang, nonblok. */
function buildBound(host: string, lexicon: Lexicon): readonly Analysis[] {
  const found: Analysis[] = [];
  const longest = Math.min(LONGEST_FORM, host.length - SHORTEST_REST);
  for (let length = 2; length <= longest; length += 1) {
    const bound = host.slice(0, length);
    if (!BOUND_FORMS.has(bound)) continue;
    if (length <= 3 && host.length - length < REST_OF_SHORT_FORM) continue;
    for (const built of build(host.slice(length), lexicon)) {
      if (!built.listed && built.segments.length > 1 && length < 4) continue;
      const isShort = length <= 3 || host.length - length === SHORTEST_REST;
      const extra = (isShort ? SHORT_FORM_COST : 0) + (built.listed ? LISTED_BONUS : 0);
      found.push({
        ...built,
        lemma: host,
        segments: [`${bound}-`, ...built.segments],
        cost: built.cost + BOUND_COST + extra,
        listed: false,
      });
    }
  }
  return found;
}

// Quotes print what is heard: dateng for datang, bener for benar; buyer is English, not buyar.
function respelt(host: string, lexicon: Lexicon): readonly Analysis[] {
  const spelt = host.replace(/e([^aeiou]{1,2})$/, 'a$1');
  if (spelt === host || host.length < 4 || lexicon.has(host) || lexicon.isEnglish(host)) return [];
  return buildListed(spelt, lexicon).map((built) => ({
    ...built,
    segments: [host],
    cost: built.cost + VOWEL_COST,
    listed: false,
  }));
}
