import type { WordContext } from '../gloss/context.ts';
import type { Lexicon } from '../glossary/sense.ts';
import { plain } from '../text/fold.ts';
import type { Analysis } from './analysis.ts';
import { build } from './build.ts';
import { guess } from './guess.ts';
import { HOMOGRAPHS, hostOf } from './homographs.ts';
import { buildHyphened } from './hyphened.ts';
import { inContext } from './in-context.ts';
import { buildShorthand } from './reduplication.ts';
import { isOwnRoot } from './roots.ts';
import { splitClitics } from './split-clitic.ts';
import { isKnown } from './worth-showing.ts';

const LONGEST = 60; // letters; nothing longer is a word of the language
const MOST_READINGS = 5;
const WIDEST = 14; // a reading that costs so much more than the best is none
const WHOLE_BONUS = 8; // a headword beats the same letters read as headword and clitic
const SHORTEST_OWNER = 2; // letters; words this short take clitics only as nouns, pronouns and verbs
const CACHE_SIZE = 50_000;

const caches = new WeakMap<Lexicon, Map<string, readonly Analysis[]>>();

/**
 * Takes a form apart in every way that ends in words of the glossary, likeliest first.
 * "diperlakukannya" → [{ root: 'laku', lemma: 'memperlakukan', segments: [di- per- laku -kan -nya] }, …]
 *
 * @param surface one word as printed
 * @param context where it stands; without it, capitals and neighbours say nothing
 * @returns empty when no reading ends in a known root: a confident wrong root is worse than none
 */
export function analyze(
  surface: string,
  lexicon: Lexicon,
  context?: WordContext,
): readonly Analysis[] {
  if (surface.length > LONGEST) return [];
  const analyses = cached(surface, lexicon);
  return context === undefined ? analyses : inContext(surface, analyses, lexicon, context);
}

function cached(surface: string, lexicon: Lexicon): readonly Analysis[] {
  let cache = caches.get(lexicon);
  if (cache === undefined) {
    cache = new Map();
    caches.set(lexicon, cache);
  }
  const known = cache.get(surface);
  if (known) return known;
  const key = keyOf(surface);
  const spelt = readings(key, lexicon);
  const found = spelt.length === 0 ? misspelt(key, lexicon) : spelt;
  const widest = HOMOGRAPHS.has(hostOf(key)) ? Number.POSITIVE_INFINITY : WIDEST;
  const likeliest = best(found.length > 0 ? found : guess(key, lexicon), widest);
  const analyses = namedFirst(likeliest, lexicon);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(surface, analyses);
  return analyses;
}

// dikurasi: the line of mengurasi says that it is on kurasi, however oftener kuras builds words.
function namedFirst(analyses: readonly Analysis[], lexicon: Lexicon): readonly Analysis[] {
  const [first] = analyses;
  if (first === undefined || first.listed || isKnown(first, lexicon)) return analyses;
  const named = analyses.find(
    (other) => !other.listed && other.lemma === first.lemma && isKnown(other, lexicon),
  );
  return named === undefined
    ? analyses
    : [{ ...named, cost: first.cost }, ...analyses.filter((analysis) => analysis !== named)];
}

function misspelt(word: string, lexicon: Lexicon): readonly Analysis[] {
  if (word.includes("'")) return unspelt(word, lexicon);
  const doubled = joinedDouble(word, lexicon);
  if (doubled !== undefined) return readings(doubled, lexicon);
  // sambutanya: one n for two before -nya
  return /[a-z]{3}anya$/.test(word) ? readings(word.replace(/nya$/, 'nnya'), lexicon) : [];
}

const JOINED_DOUBLE = /^(ber?|ter|per|se|di|)([a-z]{4,})\2(an|nya|ku|mu|)$/;

// hatihati, anakanaknya, beramairamai: a doubling whose hyphen went lost
function joinedDouble(word: string, lexicon: Lexicon): string | undefined {
  const [, before = '', root = '', behind = ''] = JOINED_DOUBLE.exec(word) ?? [];
  const doubled = `${before}${root}-${root}`;
  const isRoot = lexicon.senses(root).some(isOwnRoot);
  // gonggongan is barking, no doubled gong
  const isListed = before !== '' || behind === 'an';
  const isKnown = isListed ? lexicon.has(doubled + (before === '' ? behind : '')) : isRoot;
  return root !== '' && isKnown ? doubled + behind : undefined;
}

// mu'jizat is mukjizat, ma'af maaf: the Arabic letter as k or nothing, between vowels rather nothing (da'i is no daki).
function unspelt(word: string, lexicon: Lexicon): readonly Analysis[] {
  for (const letter of /[aeiou]'[aeiou]/.test(word) ? ['', 'k'] : ['k', '']) {
    const found = readings(word.replaceAll("'", letter), lexicon).filter(({ listed }) => listed);
    if (found.length > 0) return found;
  }
  return [];
}

// Capitals matter inside a word only: se-Indonesia, BBMnya, diPHK; at its beginning they are the sentence's.
const KEEPS_CASE = /^(?=.*[-\d²])|\p{Lu}.*\p{Lu}.*\p{Ll}|\p{Ll}\p{Lu}/u;

function keyOf(surface: string): string {
  const word = plain(surface).replace(/-(?:Nya|Ku|Mu)$/, (clitic) => clitic.toLowerCase());
  return KEEPS_CASE.test(word) ? word : word.toLowerCase();
}

function readings(word: string, lexicon: Lexicon): readonly Analysis[] {
  const found: Analysis[] = [];
  const joined = word.replace(/pun$/, ' pun'); // apapun is a fault for apa pun
  for (const { host, clitics, cost } of splitClitics(word)) {
    const readingsOfHost = /[-\d²\p{Lu}]/u.test(host)
      ? [...buildShorthand(host, lexicon), ...buildHyphened(host, lexicon)]
      : build(host, lexicon);
    for (const built of readingsOfHost) {
      if (clitics.length > 0 && !takesClitics(built, clitics, lexicon)) continue;
      // Undang-Undang, printed with capitals, is undang-undang.
      const isHeadword = lexicon.has(host) || lexicon.has(host.toLowerCase());
      const isWhole = built.listed && clitics.length === 0 && isHeadword;
      const whole = isWhole ? WHOLE_BONUS : 0;
      found.push({
        root: built.root,
        lemma:
          clitics.at(-1) === '-pun' && isPlainTerm(joined, lexicon)
            ? joined
            : closesWithNya(built, clitics, lexicon)
              ? `${built.lemma}nya`
              : built.lemma,
        segments: clitics.length === 0 ? built.segments : [...built.segments, ...clitics],
        cost: built.cost + cost - whole,
        listed: built.listed,
      });
    }
  }
  return found;
}

// apapun is apa pun; itu pun is a term of its own behind a pause only
function isPlainTerm(term: string, lexicon: Lexicon): boolean {
  return lexicon.senses(term).some(({ near, prev, next }) => (near ?? prev ?? next) === undefined);
}

// sekecil-kecilnya, sekeluarnya: se-…-nya round an adjective or verb is one affix
function closesWithNya(
  { listed, segments, root }: Analysis,
  clitics: readonly string[],
  lexicon: Lexicon,
): boolean {
  if (listed || clitics[0] !== '-nya' || segments[0] !== 'se-' || segments[1] !== root)
    return false;
  if (segments.length > 3 || segments.at(-1) === '-an') return false;
  const [sense] = lexicon.senses(root);
  return sense?.pos === 'adj' || sense?.pos === 'verb';
}

// ku- and kau- name the doer; -ku and -mu behind them would name it again.
function takesClitics(
  { segments, root }: Analysis,
  clitics: readonly string[],
  lexicon: Lexicon,
): boolean {
  const first = segments[0];
  if (segments.length === 1 && root.length <= SHORTEST_OWNER && !isOwner(root, lexicon)) {
    return false;
  }
  return !(
    (first === 'ku-' || first === 'kau-') &&
    (clitics.includes('-ku') || clitics.includes('-mu'))
  );
}

// ianya, bumu; Kenya is no ke -nya and siku no si -ku.
function isOwner(root: string, lexicon: Lexicon): boolean {
  return lexicon.senses(root).some(({ pos }) => pos === 'noun' || pos === 'pron' || pos === 'verb');
}

function best(found: readonly Analysis[], widest: number): readonly Analysis[] {
  if (found.length === 0) return found;
  const sorted = [...found].sort((a, b) => a.cost - b.cost);
  const seen = new Set<string>();
  const limit = (sorted[0]?.cost ?? 0) + widest;
  const kept: Analysis[] = [];
  for (const analysis of sorted) {
    if (kept.length === MOST_READINGS || analysis.cost > limit) break;
    const key = `${analysis.root}=${analysis.segments.join(' ')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(analysis);
  }
  return kept;
}
