const VOWEL = /^[aeiou]/;
const VOWELS = /[aeiou]+/g;

/**
 * Puts a prefix that melts (meN-, peN-) before a base. ("me", "tulis") → menulis; ("pe", "bom") → pengebom
 *
 * @param first "me" or "pe"
 * @param melts false before a prefix that keeps its first letter (per-, ter-, ber-)
 * @source official spelling of 2022
 */
export function joinNasal(first: 'me' | 'pe', base: string, melts = true): string {
  const rest = base.slice(1);
  if ((base.match(VOWELS) ?? []).length === 1 && base.length <= 5 && !/^(?:[lrwymn])/.test(base)) {
    return `${first}nge${base}`;
  }
  if (/^(?:[lrwymn])/.test(base)) return first + base;
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
  if (base.startsWith('r') || /^[^aeiou]er[^aeiou]/.test(base)) return `pe${base}`;
  return `per${base}`;
}

/**
 * Joins segments by the rules of sound, standard form. ["di-", "temu", "-kan", "-nya"] → ditemukannya
 *
 * @param segments as analyses list them; `RED` doubles the stem before it
 */
export function joinSegments(segments: readonly string[]): string {
  const at = segments.findIndex((segment) => !isPrefix(segment));
  const prefixes = segments.slice(0, at);
  const [root = '', ...suffixes] = segments.slice(at);
  let word = root.replaceAll(' ', '');
  let doubled = false;
  const endings: string[] = [];
  for (const suffix of suffixes) {
    if (suffix === 'RED') doubled = true;
    else endings.push(suffix.slice(1));
  }
  if (doubled) return joinDoubled(prefixes, word, endings);
  word += endings.join('');
  return prefixes.reduceRight(attach, word);
}

function joinDoubled(
  prefixes: readonly string[],
  root: string,
  endings: readonly string[],
): string {
  const first = prefixes.reduceRight(attach, root);
  const copy =
    /^(?:me|pe)(?:ny|ng|n|m)/.test(first) && /^[ptsk]/.test(root)
      ? first.replace(/^(?:me|pe)/, '')
      : root;
  return `${first}-${copy}${endings.join('')}`;
}

function attach(word: string, prefix: string, at: number, all: readonly string[]): string {
  const inner = all[at + 1];
  const melts = inner === undefined || inner === 'ke-' || inner === 'se-' || inner === 'ter-';
  switch (prefix) {
    case 'meN-':
      return joinNasal('me', word, melts);
    case 'peN-':
      return joinNasal('pe', word, melts);
    case 'ber-':
      return joinR('be', word);
    case 'ter-':
      return joinR('te', word);
    case 'per-':
      return joinPer(word);
    default:
      return prefix.slice(0, -1) + word;
  }
}

/** Is this segment a prefix (`di-`)? Roots with an inner hyphen are not. */
export function isPrefix(segment: string): boolean {
  return segment.length > 1 && segment.endsWith('-');
}

/** Is this segment anything but a root? */
export function isAffix(segment: string): boolean {
  return segment === 'RED' || isPrefix(segment) || (segment.length > 1 && segment.startsWith('-'));
}
