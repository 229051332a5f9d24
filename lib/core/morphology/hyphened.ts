import { ownEntry } from '../english/own-entry.ts';
import type { Lexicon } from '../glossary/sense.ts';
import { isCapitalised } from '../text/fold.ts';
import type { Analysis } from './analysis.ts';
import { build } from './build.ts';
import { affixedPair, changedOn } from './changed-sound.ts';
import { WHOLE_DOUBLES } from './fixed-forms.ts';
import { nasalBeforeHyphen } from './join.ts';
import { activeOf } from './lemma.ts';
import { buildDoubled, buildShorthand } from './reduplication.ts';
import { deepest } from './roots.ts';
import { BOUND_FORMS } from './rules.ts';
import { brokenWord, strayHyphen } from './stray-hyphen.ts';

const PREFIXES: Readonly<Record<string, string>> = {
  di: 'di-',
  ke: 'ke-',
  se: 'se-',
  ber: 'ber-',
  be: 'ber-',
  ter: 'ter-',
  te: 'ter-',
  per: 'per-',
  pe: 'pe-',
  ku: 'ku-',
  kau: 'kau-',
  me: 'meN-',
  mem: 'meN-',
  men: 'meN-',
  meng: 'meN-',
  menge: 'meN-',
  meny: 'meN-',
  ex: 'eks-',
  nge: 'meN-',
  ng: 'meN-',
  pem: 'peN-',
  pen: 'peN-',
  peng: 'peN-',
  penge: 'peN-',
  peny: 'peN-',
};
const SUFFIXES = new Set(['kan', 'i', 'an', 'in', 'isme', 'isasi', 'wan']);
const LISTED_BONUS = 7;

/**
 * Words with hyphens, digits or inner capitals: reduplication (negara-negara), affixes before what cannot melt
 * (ber-KTP, ke-75, di-PHK-kan, men-download), bound forms (non-blok), stray hyphens (me-lakukan).
 *
 * @param host as printed, without clitics: capitals tell acronyms and names
 */
export function buildHyphened(host: string, lexicon: Lexicon): readonly Analysis[] {
  const word = host.toLowerCase();
  const listed = lexicon.has(word) || lexicon.has(host) ? listedWhole(host, lexicon) : [];
  const parts = host.split('-').filter((part) => part !== '');
  if (parts.length < 2) return [...listed, ...unhyphened(host, lexicon)];
  const [first = '', second = ''] = word.split('-');
  if (first === second && WHOLE_DOUBLES.has(first)) {
    return listed.length > 0 ? listed : [whole(word)];
  }
  const doubled = parts.length === 2 ? buildDoubled(first, second, lexicon) : [];
  if (listed.length + doubled.length === 0 && host === word) {
    const joined = brokenWord(word, lexicon);
    if (joined.length > 0) return joined;
  }
  const affixed = affixedByHyphen(parts, lexicon);
  const found = [...listed, ...doubled, ...(doubled.length === 0 ? affixed : [])];
  if (found.length > 0) return found;
  const paired = affixedPair(word, lexicon);
  return paired.length > 0 ? paired : strayHyphen(word, lexicon);
}

// Headwords with a hyphen, each sense on its root: berturut-turut → ber- turut RED.
function listedWhole(host: string, lexicon: Lexicon): readonly Analysis[] {
  const headword = lexicon.has(host) ? host : host.toLowerCase();
  const [first = '', second = ''] = headword.split('-');
  const divided = WHOLE_DOUBLES.has(first)
    ? []
    : [
        ...buildDoubled(first, second, lexicon),
        ...affixedByHyphen(headword.split('-'), lexicon),
        ...ownedDouble(first, second, lexicon),
        ...affixedPair(headword, lexicon),
      ].sort((a, b) => a.cost - b.cost);
  const readings = divided.length > 0 ? divided : affixedPair(headword, lexicon, true);
  const found: Analysis[] = [];
  for (const sense of lexicon.senses(headword)) {
    const named = sense.root ?? sense.see;
    const wanted = named === undefined ? undefined : deepest(named, lexicon);
    const { root, segments } =
      readings.find((reading) => reading.root === wanted) ??
      changedOn(first, second, wanted) ??
      // antar-jemput is on antar, deliver, and no antar- jemput
      (wanted === first ? partlyDoubled(headword, first, second) : readings[0]) ??
      whole(headword);
    if (found.some((built) => built.root === root)) continue;
    const lemma = sense.see !== undefined && lexicon.has(sense.see) ? sense.see : headword;
    const cost = found.length * 0.5 - LISTED_BONUS - lexicon.weight(root);
    found.push({ root, lemma, segments, cost, listed: true });
  }
  return found;
}

// segala-galanya: a root that begins like a prefix, its end doubled
function partlyDoubled(headword: string, first: string, second: string): Analysis | undefined {
  const copy = second.replace(/nya$/, '');
  if (copy === second || copy === first || copy.length < 4 || !first.endsWith(copy))
    return undefined;
  return { ...whole(headword), root: first, segments: [first, 'RED', '-nya'] };
}

// setinggi-tingginya, seadil-adilnya: the doubling stands inside the -nya.
function ownedDouble(first: string, second: string, lexicon: Lexicon): readonly Analysis[] {
  if (!second.endsWith('nya')) return [];
  return buildDoubled(first, second.slice(0, -3), lexicon).map((built) => ({
    ...built,
    segments: [...built.segments, '-nya'],
  }));
}

// BBM, PHK, 1980an, diPHK: capitals and digits without a hyphen.
function unhyphened(host: string, lexicon: Lexicon): readonly Analysis[] {
  const acronym = /^(\p{Ll}{2,5})(\p{Lu}{2,}\d*)(\p{Ll}{0,3})$/u.exec(host);
  if (acronym) {
    const [, prefix = '', root = '', suffix = ''] = acronym;
    return affixedByHyphen([prefix, root, ...(suffix === '' ? [] : [suffix])], lexicon);
  }
  const decade = /^(\d+)(an)$/.exec(host);
  if (decade) return affixedByHyphen([decade[1] ?? '', 'an'], lexicon);
  const ordinal = /^(ke|se)(\d+|[IVXL]+)$/.exec(host);
  if (ordinal) return affixedByHyphen([ordinal[1] ?? '', ordinal[2] ?? ''], lexicon);
  // pasca2024, pra2019
  const [, bound = '', year = ''] = /^([a-z]{3,6})(\d{4})$/.exec(host) ?? [];
  if (BOUND_FORMS.has(bound)) return affixedByHyphen([bound, year], lexicon);
  if (/^(?:\p{Lu}{2,}\d*|\p{Lu}\d+)$/u.test(host)) return [whole(host)];
  return [];
}

function whole(root: string): Analysis {
  return { root, lemma: root, segments: [root], cost: 0, listed: false };
}

function affixedByHyphen(parts: readonly string[], lexicon: Lexicon): readonly Analysis[] {
  const [first = '', ...rest] = parts;
  const lower = first.toLowerCase();
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && SUFFIXES.has(last)) {
    const inner = affixedOrWhole(parts.slice(0, -1), lexicon);
    return inner.map((built) => ({
      ...built,
      lemma: suffixedLemma(parts, built),
      segments: [...built.segments, `-${last}`],
    }));
  }
  if (rest.length === 0) return [];
  const confixed = lower === 'ke' && rest.length === 1 ? confixedName(last, lexicon) : undefined;
  if (confixed !== undefined) {
    const small = `ke${last.toLowerCase()}`;
    const lemma = lexicon.has(small) ? small : parts.join('-');
    return [{ ...whole(confixed), lemma, segments: ['ke-', confixed, '-an'] }];
  }
  const prefix = ownEntry(PREFIXES, lower);
  const name = prefix ?? (BOUND_FORMS.has(lower) ? `${lower}-` : undefined);
  if (name === undefined) return [];
  return affixedOrWhole(rest, lexicon).map((built) => ({
    ...built,
    lemma: lemmaOf(name, parts, built, lexicon),
    segments: [name, ...built.segments],
    cost: built.cost + 0.35,
    listed: false,
  }));
}

// ke-Indonesiaan, ke-Islaman, ke-NUan: ke-…-an round a name
function confixedName(last: string, lexicon: Lexicon): string | undefined {
  const name = /^(\p{Lu}\p{L}{2,}|\p{Lu}{2,})an$/u.exec(last)?.[1];
  if (name === undefined || lexicon.has(last)) return undefined;
  return lexicon.has(name) || name === name.toUpperCase() ? name : undefined;
}

// di-PDF-kan → mem-PDF-kan, 1980-an
function suffixedLemma(parts: readonly string[], { root, lemma }: Analysis): string {
  const last = parts.at(-1) ?? '';
  if (!/^\d/.test(root) && !isCapitalised(root)) return `${lemma}-${last}`;
  if (parts[0]?.toLowerCase() !== 'di') return parts.join('-');
  return [nasalBeforeHyphen(root), ...parts.slice(1)].join('-');
}

function lemmaOf(
  name: string,
  parts: readonly string[],
  inner: Analysis,
  lexicon: Lexicon,
): string {
  const [first = '', ...rest] = parts;
  const prefixPart = first.toLowerCase();
  if (name !== 'di-' && name !== 'ku-' && name !== 'kau-') return [prefixPart, ...rest].join('-');
  if (inner.segments.length === 1 && inner.listed && !inner.root.includes(' ')) {
    const active = activeOf(inner.root, '', undefined, false, lexicon);
    if (lexicon.has(active)) return active;
  }
  return `${nasalBeforeHyphen(rest[0] ?? '')}-${rest.join('-')}`;
}

function affixedOrWhole(parts: readonly string[], lexicon: Lexicon): readonly Analysis[] {
  const inner = affixedByHyphen(parts, lexicon);
  if (inner.length > 0) return inner;
  const printed = parts.join('-');
  const shorthand = buildShorthand(printed, lexicon); // ber-ulang2
  if (shorthand.length > 0) return shorthand;
  // non-Muslim, se-Kabupaten Bogor: a word that is listed without its capital
  const small = printed.toLowerCase();
  const isTitled = /^\p{Lu}\p{Ll}+$/u.test(printed) && !lexicon.has(printed) && lexicon.has(small);
  if (isTitled) return affixedOrWhole([small], lexicon);
  if (printed !== small || /\d/.test(printed)) return [whole(printed)];
  const built = parts.length === 1 ? build(printed, lexicon) : buildHyphened(printed, lexicon);
  // me-rebranding: English has the word whole
  if (lexicon.isEnglish(printed) && !built.some(({ listed }) => listed)) return [whole(printed)];
  if (built.length > 0) return [...built].sort((a, b) => a.cost - b.cost).slice(0, 2);
  return [stemOf(printed)];
}

// An English word between hyphen and suffix: di-reviewkan → review -kan.
function stemOf(printed: string): Analysis {
  const match = /^([a-z]{4,})(kan)$/.exec(printed);
  if (match === null) return whole(printed);
  const root = match[1] ?? printed;
  return { root, lemma: root, segments: [root, '-kan'], cost: 0, listed: false };
}
