import type { Expression } from '../expressions/expression.ts';
import type { Lexicon, PartOfSpeech, Sense } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import type { Span } from './claims.ts';
import type { WordClass } from './context.ts';

const CLASSES: Partial<Record<PartOfSpeech, WordClass>> = {
  noun: 'noun',
  clas: 'noun',
  place: 'name',
  name: 'name',
  verb: 'verb',
  adj: 'adj',
  num: 'num',
};

const ADVERBIAL = new Set<PartOfSpeech>(['adv', 'conj']);

const CURRENCY = /^(?:Rp|US\$?|RM|USD|IDR|EUR|SGD|MYR)$/u;

// lagunya and lagu-lagu are nouns as lagu is.
function isNounInside(folded: string, lexicon: Lexicon): boolean {
  const [, doubled = folded] = /^(.{3,})-\1(?:nya)?$/u.exec(folded) ?? [];
  const host = doubled.replace(/nya$/u, '');
  if (host === folded || host.length < 3) return false;
  const [sense]: readonly (Sense | undefined)[] = lexicon.senses(host);
  return sense !== undefined && CLASSES[sense.pos] === 'noun';
}

/** The class of a word as far as it tells alone; undefined when it does not. */
export function wordClass(
  token: Token,
  lexicon: Lexicon,
  capitalsCount: boolean,
): WordClass | undefined {
  if (token.shape === 'number' || /^\d/u.test(token.folded) || CURRENCY.test(token.surface))
    return 'num';
  if (capitalsCount && token.capitalised) return 'name';
  const [sense]: readonly (Sense | undefined)[] = lexicon.senses(token.folded);
  if (sense) return CLASSES[sense.pos] ?? 'function';
  if (isNounInside(token.folded, lexicon)) return 'noun';
  if (token.capitalised) return /^di\p{L}{4}|kan$/u.test(token.folded) ? 'verb' : 'name'; // Dilantik, Pastikan
  if (/^(?:me|di|ber|ng|ny)|[^aiueok]kan$/u.test(token.folded)) return 'verb'; // tinggalkan, not tembakan
  return /(?:an|si|tas)$/u.test(token.folded) ? 'noun' : undefined;
}

// "17 Agustus", "18–20 November 2024", "Senin (18/11)": not "November 2024", not "awal pekan".
const NAMES_A_DAY = /^\d{1,2}(?:–\d{1,2})? [A-Z]|^[A-Z]\p{Ll}+day/u;

// "pada ulang tahun ke-40": a noun, though ulang alone is the verb "repeat"
const NAMES_A_FEAST = /(?:birthday|anniversary)$/u;

/**
 * The classes that a term or an expression gives to its first and last word, whatever they are alone: tata surya is a
 * noun, "18 November" a day, and "pukul 8 pagi" no noun whose owner could follow.
 */
export function spanClasses(
  tokens: readonly Token[],
  spans: ReadonlyMap<number, Span>,
  lexicon: Lexicon,
): ReadonlyMap<Token, WordClass> {
  const classes = new Map<Token, WordClass>();
  for (const span of spans.values()) {
    const [first, last] = [tokens[span.first], tokens[span.last]];
    if (span.is === 'expression') {
      const { kind, gloss } = span.expression;
      const atEnd = classOfEnd(span.expression);
      if (last && atEnd && (last !== first || kind === 'money')) classes.set(last, atEnd);
      if (first && kind === 'date' && NAMES_A_DAY.test(gloss)) classes.set(first, 'day');
      if (first && NAMES_A_FEAST.test(gloss)) classes.set(first, 'noun');
      continue;
    }
    if (span.is !== 'phrase' || span.first === span.last) continue;
    const [sense]: readonly (Sense | undefined)[] = lexicon.senses(span.match.headword);
    const wordClass = CLASSES[sense?.pos ?? 'part'];
    for (const token of [first, last]) if (token && wordClass) classes.set(token, wordClass);
    // "sejak awal kami": what ends in a noun and is none owns nothing and is owned by nobody.
    if (last && sense && ADVERBIAL.has(sense.pos)) classes.set(last, 'function');
  }
  return classes;
}

// "Rp5 juta dari" is from somebody, "20 persen dari" of something.
function classOfEnd({ kind, gloss }: Expression): WordClass | undefined {
  if (kind === 'money') return 'sum';
  if (kind === 'number') return /(?:%|percent)$/u.test(gloss) ? 'num' : undefined;
  return 'function';
}
