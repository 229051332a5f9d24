import { ODDLY_BUILT } from './fixed-forms.ts';

const VOWEL = /^[aeiou]/;
const ONE_SYLLABLE = /^[^aeiou]?[aeiou][^aeiou]*$/;

/**
 * Puts a prefix that melts (meN-, peN-) before a base. ("me", "tulis") → menulis; ("pe", "bom") → pengebom
 *
 * @param first "me" or "pe"
 * @param melts false before a prefix that keeps its first letter (per-, ber-)
 * @source official spelling of 2022
 */
export function joinNasal(first: 'me' | 'pe', base: string, melts = true): string {
  const rest = base.slice(1);
  if (ONE_SYLLABLE.test(base)) return `${first}nge${base}`;
  if (/^[lrwymn]/.test(base)) return first + base;
  if (/^[bfv]/.test(base)) return `${first}m${base}`;
  if (/^p/.test(base)) {
    const drops = melts && (VOWEL.test(rest) || (first === 'pe' && /^[rl]/.test(rest)));
    return drops ? `${first}m${rest}` : `${first}m${base}`;
  }
  if (/^(?:[dcjz]|sy)/.test(base)) return `${first}n${base}`;
  if (/^t/.test(base)) return melts && VOWEL.test(rest) ? `${first}n${rest}` : `${first}n${base}`;
  if (/^s/.test(base)) return VOWEL.test(rest) ? `${first}ny${rest}` : `${first}n${base}`;
  if (/^k/.test(base) && VOWEL.test(rest)) return `${first}ng${rest}`;
  return `${first}ng${base}`;
}

/** Puts ber- or ter- before a base: berenang, bekerja, belajar, terasa. */
export function joinR(first: 'be' | 'te', base: string): string {
  if (first === 'be' && /^(?:ajar|unjur)/.test(base)) return `bel${base}`;
  if (base.startsWith('r') || /^[^aeiou]er[^aeiou]/.test(base)) return first + base;
  return `${first}r${base}`;
}

/** Joins per- to a base: perluas, pelajar, peringan, pekerja. */
export function joinPer(base: string): string {
  if (base.startsWith('ajar')) return `pel${base}`;
  if (base.startsWith('r') || base.startsWith('kerja')) return `pe${base}`;
  return `per${base}`;
}

/**
 * The active prefix before what does not melt, without its hyphen: upload → meng, posting → mem; letters by their
 * names: PHK (pe-ha-ka) → mem, SP3 (es-pe-tiga) → meng.
 */
export function nasalBeforeHyphen(word: string): string {
  const spelt = /^\p{Lu}[\p{Lu}\d]/u.test(word) && /^[FLMNRSX]/.test(word);
  if (spelt) return 'meng';
  const first = word.charAt(0).toLowerCase();
  if (/[lrwymn]/.test(first)) return 'me';
  if (/[bfvp]/.test(first)) return 'mem';
  return /[dcjzts]/.test(first) ? 'men' : 'meng';
}

// Every spelling in which a prefix is met before a base, the standard one first.
function attachments(prefix: string, base: string): readonly string[] {
  switch (prefix) {
    case 'meN-':
      return nasals('me', base);
    case 'peN-':
      return nasals('pe', base);
    case 'ber-':
      return [joinR('be', base), `ber${base}`, `be${base}`];
    case 'ter-':
      return [joinR('te', base), `ter${base}`, `te${base}`];
    case 'per-':
      return [joinPer(base), `per${base}`, `pe${base}`];
    case 'di-':
      return base.startsWith('ubah') ? [`di${base}`, `dir${base}`] : [`di${base}`];
    default:
      return [prefix.slice(0, -1) + base];
  }
}

function nasals(first: 'me' | 'pe', base: string): readonly string[] {
  const kept = ['', 'm', 'n', 'ng', 'nge'].map((nasal) => first + nasal + base);
  const dropped = /^[ptsk]/.test(base)
    ? ['m', 'n', 'ny', 'ng'].map((nasal) => first + nasal + base.slice(1))
    : [];
  const all = [joinNasal(first, base), joinNasal(first, base, false), ...kept, ...dropped];
  if (first === 'pe') return all;
  // Speech leaves me- away (ngirim, nyari), and print writes merubah.
  const spoken = /^c/.test(base)
    ? [`ny${base.slice(1)}`]
    : /^h/.test(base)
      ? [`ng${base.slice(1)}`]
      : [];
  const bare = [...all].map((form) => form.slice(2)).filter((form) => /^[mn]/.test(form));
  return [...all, ...bare, ...spoken, ...(base.startsWith('ubah') ? [`mer${base}`] : [])];
}

/**
 * Every surface that segments may have in print, without hyphens, the standard spelling first.
 * ["di-", "temu", "-kan", "-nya"] → ditemukannya; ["meN-", "pengaruh", "-i"] → memengaruhi, mempengaruhi, …
 *
 * @param segments as analyses list them; an infix stands behind its root
 */
export function spellings(segments: readonly string[]): ReadonlySet<string> {
  const parted = runTogether(segments);
  if (parted !== undefined) return parted;
  const at = rootAt(segments);
  const root = (segments[at] ?? '').toLowerCase().replaceAll(' ', '');
  const prefixes = segments.slice(0, at).filter((segment) => segment !== 'RED');
  const behind = segments.slice(at + 1);
  const infix = behind.find((segment) => /^-(?:em|el|er|in)-$/.test(segment));
  const doubled = segments.includes('RED');
  const reciprocal = behind.filter(isPrefix);
  const endings = behind.filter((segment) => /^-[a-z]+$/.test(segment));
  const stem = infix === undefined ? root : root.charAt(0) + infix.slice(1, -1) + root.slice(1);
  const tails = tailsOf(stem, endings);
  const found = new Set<string>(oddSpellings(segments));
  for (const tail of tails) {
    for (const word of attachAll(prefixes, stem + tail)) {
      found.add(word);
      if (!doubled) continue;
      const bare = word.slice(0, word.length - tail.length);
      for (const copy of [stem, bare, ...halves(bare, stem)]) found.add(bare + copy + tail);
      for (const second of attachAll(reciprocal, stem + tail)) found.add(stem + second);
      found.add(`${bare}2${tail}`);
      // kelelakian, tetamu: the first syllable copied, under prefixes too
      for (const copied of attachAll(prefixes, `${stem.charAt(0)}e${stem}${tail}`))
        found.add(copied);
    }
  }
  return found;
}

// sejarah -wan is sejarawan, whatever stands round it
function oddSpellings(segments: readonly string[]): readonly string[] {
  for (const [word, parts] of ODDLY_BUILT) {
    const [first = ''] = parts;
    const at = segments.indexOf(first);
    if (at < 0 || parts.some((part, index) => segments[at + index] !== part)) continue;
    const behind = segments.slice(at + parts.length).map((segment) => segment.slice(1));
    return attachAll(segments.slice(0, at), word + behind.join(''));
  }
  return [];
}

// Two words that print ran together: orang itu, dan ber- teriak.
function runTogether(segments: readonly string[]): ReadonlySet<string> | undefined {
  const [first = '', ...others] = segments;
  const last = segments.at(-1) ?? '';
  if (segments.length > 1 && /^(?:itu|ini)$/.test(last))
    return new Set([...spellings(segments.slice(0, -1))].map((form) => form + last));
  // ketidakberdayaan, berketidakberdayaan
  const not = segments.findIndex((segment) => segment === 'tidak' || segment === 'tak');
  if (not > 0 && isPrefix(segments[not + 1] ?? '')) {
    const negated = [...spellings(segments.slice(not + 1))].map((word) => segments[not] + word);
    return new Set(negated.flatMap((word) => attachAll(segments.slice(0, not), word)));
  }
  if (isAffix(first) || others.every(isAffix)) return undefined;
  return new Set([...spellings(others)].map((form) => first + form));
}

// One k for two is the commonest fault: menunjukan.
function tailsOf(stem: string, endings: readonly string[]): readonly string[] {
  const tail = endings.map((ending) => ending.slice(1)).join('');
  return stem.endsWith('k') && tail.startsWith('kan') ? [tail, tail.slice(1)] : [tail];
}

// What a copy keeps of a melted root: nyia in menyia-nyiakan.
function halves(bare: string, stem: string): readonly string[] {
  return [1, 2, 3, 4]
    .map((more) => bare.slice(-(stem.length - 1 + more)))
    .filter((half) => half.length > 1);
}

function attachAll(prefixes: readonly string[], word: string): readonly string[] {
  let words: readonly string[] = [word];
  for (const prefix of [...prefixes].reverse()) {
    words = [...new Set(words.flatMap((inner) => attachments(prefix, inner)))];
  }
  return words;
}

function rootAt(segments: readonly string[]): number {
  const at = segments.findIndex((segment) => !isAffix(segment));
  return at < 0 ? 0 : at;
}

/** Is this segment a prefix (`di-`)? Roots with an inner hyphen are not. */
export function isPrefix(segment: string): boolean {
  return segment.length > 1 && segment.endsWith('-') && !segment.startsWith('-');
}

/** Is this segment anything but a root? */
export function isAffix(segment: string): boolean {
  return segment === 'RED' || isPrefix(segment) || (segment.length > 1 && segment.startsWith('-'));
}
