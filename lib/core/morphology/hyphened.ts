import type { Lexicon } from '../glossary/sense.ts';
import type { Built } from './analyze.ts';
import { BOUND_FORMS } from './rules.ts';

type Build = (host: string, lexicon: Lexicon) => readonly Built[];

const AFFIX_NAMES: Readonly<Record<string, string>> = {
  di: 'di-',
  ke: 'ke-',
  se: 'se-',
  ber: 'ber-',
  ter: 'ter-',
  per: 'per-',
  pe: 'pe-',
  ku: 'ku-',
  kau: 'kau-',
  me: 'meN-',
  mem: 'meN-',
  men: 'meN-',
  meng: 'meN-',
  meny: 'meN-',
  nge: 'meN-',
  pem: 'peN-',
  pen: 'peN-',
  peng: 'peN-',
  peny: 'peN-',
};
const SUFFIXES = new Set(['kan', 'i', 'an', 'nya', 'ku', 'mu', 'lah', 'kah', 'pun']);

/**
 * Words with hyphens: reduplication (negara-negara, berputar-putar, tawar-menawar), affixes before what cannot melt
 * (ber-KTP, ke-75, di-PHK-kan, men-download), bound forms (non-blok), clitics (S3-nya).
 *
 * @param host lower case, without clitics
 * @param surface as printed, to see capitals and digits
 */
export function analyzeHyphened(
  host: string,
  surface: string,
  lexicon: Lexicon,
  build: Build,
): readonly Built[] {
  const parts = host.split('-').filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  if (parts.length === 2) {
    const doubled = reduplication(first, second, lexicon, build);
    if (doubled.length > 0) return doubled;
  }
  const affixed = affixedByHyphen(parts, host, surface, lexicon, build);
  if (affixed !== undefined) return [affixed];
  if (BOUND_FORMS.has(first) && parts.length > 1) {
    const rest = parts.slice(1).join('-');
    const [inner] = build(rest, lexicon);
    const segments = [`${first}-`, ...(inner?.segments ?? [rest])];
    return [
      { root: inner?.root ?? rest, lemma: host, segments, cost: inner?.cost ?? 0, listed: false },
    ];
  }
  return [];
}

function reduplication(
  first: string,
  second: string,
  lexicon: Lexicon,
  build: Build,
): readonly Built[] {
  if (first === second) {
    return build(first, lexicon).map((built) => ({
      ...built,
      lemma: built.lemma,
      segments: doubled(built.segments, built.root),
      cost: built.cost + 0.3,
      listed: false,
    }));
  }
  const found: Built[] = [];
  // mobil-mobilan, kebarat-baratan, berputar-putar, menyia-nyiakan, bermalas-malasan
  const pieces: readonly [string, string][] = [
    [first + second.slice(common(first, second)), second],
  ];
  for (const [whole] of pieces) {
    if (common(first, second) < 3) continue;
    for (const built of build(whole, lexicon)) {
      found.push({
        ...built,
        lemma: `${first}-${second}`,
        segments: doubled(built.segments, built.root),
        cost: built.cost + 0.6,
        listed: false,
      });
    }
  }
  // tawar-menawar, surat-menyurat
  for (const built of build(second, lexicon)) {
    if (built.segments[0] === 'meN-' && built.root === first) {
      const rest = built.segments.slice(1).filter((segment) => segment !== built.root);
      found.push({
        ...built,
        lemma: `${first}-${second}`,
        segments: [first, 'RED', 'meN-', ...rest],
        cost: built.cost + 0.6,
        listed: false,
      });
    }
  }
  return found;
}

// How many letters of the copy stand at the end of the first half: berputar-putar 5, menyia-nyiakan 4 (nyia).
function common(first: string, second: string): number {
  for (let length = Math.min(first.length, second.length); length > 1; length -= 1) {
    if (first.endsWith(second.slice(0, length))) return length;
  }
  return 0;
}

function doubled(segments: readonly string[], root: string): readonly string[] {
  const at = segments.indexOf(root);
  return at < 0
    ? [...segments, 'RED']
    : [...segments.slice(0, at + 1), 'RED', ...segments.slice(at + 1)];
}

function affixedByHyphen(
  parts: readonly string[],
  host: string,
  surface: string,
  lexicon: Lexicon,
  build: Build,
): Built | undefined {
  const prefix = AFFIX_NAMES[parts[0] ?? ''];
  const last = parts.at(-1) ?? '';
  const hasSuffix = parts.length > 1 && SUFFIXES.has(last) && !(prefix && parts.length === 2);
  const inner = parts.slice(prefix ? 1 : 0, hasSuffix ? -1 : undefined).join('-');
  if (inner === '' || (!prefix && !hasSuffix)) return undefined;
  const at = surface.toLowerCase().indexOf(inner, prefix ? (parts[0]?.length ?? 0) : 0);
  const printed = at < 0 ? inner : surface.slice(at, at + inner.length);
  const known = printed === inner ? build(inner, lexicon)[0] : undefined;
  const middle = known?.segments ?? [printed];
  const segments = [...(prefix ? [prefix] : []), ...middle, ...(hasSuffix ? [`-${last}`] : [])];
  return {
    root: known?.root ?? printed,
    lemma: hasSuffix && !prefix ? printed : host,
    segments,
    cost: known?.cost ?? 0,
    listed: false,
  };
}
