import type { Lexicon } from '../glossary/sense.ts';
import type { Analysis } from './analysis.ts';
import { build } from './build.ts';

const PLURAL_COST = 0.3;
const OTHER_COST = 0.6;
const SHORTEST_COPY = 3; // letters

/**
 * Reduplications with a hyphen: negara-negara, mobil-mobilan, berputar-putar, menyia-nyiakan, tawar-menawar.
 * `RED` stands behind the root.
 */
export function buildDoubled(first: string, second: string, lexicon: Lexicon): readonly Analysis[] {
  if (first === second) {
    return build(first, lexicon).map((built) => ({
      ...built,
      segments: withRed(built),
      cost: built.cost + PLURAL_COST,
      listed: false,
    }));
  }
  return [
    ...copiedBehind(first, second, lexicon),
    ...reciprocal(first, second, lexicon),
    ...sameRoot(first, second, lexicon),
  ];
}

// The second half copies the end of the first and may bring a suffix: ber-putar-putar, ke-kanak-kanak-an.
function copiedBehind(first: string, second: string, lexicon: Lexicon): readonly Analysis[] {
  const found: Analysis[] = [];
  const longest = Math.min(first.length, second.length);
  for (let length = longest; length >= SHORTEST_COPY; length -= 1) {
    const copy = second.slice(0, length);
    if (!first.endsWith(copy)) continue;
    for (const built of build(first + second.slice(length), lexicon)) {
      if (!covers(copy, built.root, built.segments)) continue;
      found.push({
        ...built,
        lemma: /^(?:di|ku|kau)-$/.test(built.segments[0] ?? '')
          ? built.lemma
          : `${first}-${second}`,
        segments: withRed(built),
        cost: built.cost + OTHER_COST + (built.listed ? 7 : 0),
        listed: false,
      });
    }
  }
  return found;
}

// The copy is the root, whole or with its first letter melted: menyia-nyiakan, menari-nari.
function covers(copy: string, named: string, segments: readonly string[]): boolean {
  const root = named.toLowerCase(); // kebelanda-belandaan is on a name
  if (copy === root || copy.startsWith(root) || segments.includes(copy)) return true;
  if (!segments.includes('meN-') && !segments.includes('peN-')) return false;
  return copy.endsWith(root.slice(1)) && copy.length <= root.length + 2;
}

// tawar-menawar, surat-menyurat: the bare root, then its active verb; lama-kelamaan.
function reciprocal(first: string, second: string, lexicon: Lexicon): readonly Analysis[] {
  if (!/^(?:me|be|ke.+an$)/.test(second)) return [];
  return build(second, lexicon)
    .filter(({ root, segments }) => root === first && /^(?:meN|ber|ke)-$/.test(segments[0] ?? ''))
    .map((built) => {
      const [prefix = '', ...rest] = built.segments;
      const endings = rest.filter((segment) => segment !== built.root);
      return {
        ...built,
        lemma: `${first}-${second}`,
        segments: [first, 'RED', prefix, ...endings],
        cost: built.cost + OTHER_COST,
        listed: false,
      };
    });
}

// Both halves affixed, with one suffix more behind: kebutuhan-kebutuhannya is a clitic's business, upaya-upayaan not.
function sameRoot(first: string, second: string, lexicon: Lexicon): readonly Analysis[] {
  if (first.length < 4 || !second.startsWith(first)) return [];
  return build(second, lexicon)
    .filter(({ segments, root }) => segments[0] === root && segments.length > 1)
    .map((built) => ({
      ...built,
      lemma: `${first}-${second}`,
      segments: withRed(built),
      cost: built.cost + OTHER_COST + 0.2,
      listed: false,
    }));
}

const SHORTHAND = /^(\p{Ll}{3,})(?:2|²)(\p{Ll}{0,3})$/u;

/** The old shorthand for doubling: anak2, negara², mobil2an. */
export function buildShorthand(host: string, lexicon: Lexicon): readonly Analysis[] {
  const match = SHORTHAND.exec(host);
  if (match === null) return [];
  const [, stem = '', suffix = ''] = match;
  return build(stem + suffix, lexicon).map((built) => ({
    ...built,
    segments: withRed(built),
    cost: built.cost + PLURAL_COST,
    listed: false,
  }));
}

/** Puts `RED` behind the root; behind everything when the headword could not be taken apart. */
function withRed({ segments, root }: Analysis): readonly string[] {
  const at = segments.indexOf(root);
  const place = at < 0 ? segments.findIndex((segment) => !segment.endsWith('-')) : at;
  return [...segments.slice(0, place + 1), 'RED', ...segments.slice(place + 1)];
}
