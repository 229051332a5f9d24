import type { Lexicon, PartOfSpeech, Sense } from '../glossary/sense.ts';
import { capitalised } from '../text/fold.ts';
import { FUSED_PAIRS } from './fixed-forms.ts';
import { CLASS_COSTS, NEGATED, type RootClass } from './rules.ts';

/** A word that can carry affixes: a root, or two words that are fused into one base. */
export interface Root {
  /** As the field names it: "laku", "lipat ganda". */
  readonly root: string;
  /** As it stands in the form, spaces for fused pairs: what the segments show. */
  readonly printed: string;
  /** How much it builds words; higher is likelier. */
  readonly weight: number;
}

/** What a listed root without a count weighs: less than anything that newspapers print. */
const UNCOUNTED = 0.7;
const NOT_LISTED_COST = 1.5;
const ENGLISH_COST = 4; // news prints many English words, but few with affixes grown on
const SHORTEST_STRANGER = 3; // letters of a root that the glossary does not list
const PROPER_COST = 1;
const MOST_STEPS = 4;

/**
 * The root that a form is, if it is one: "laku" → laku, "lipatganda" → lipat ganda, "islam" → Islam.
 *
 * @param word lower case
 * @returns undefined for derived headwords and for what neither glossary nor weights know
 */
export function rootOf(word: string, lexicon: Lexicon): Root | undefined {
  const senses = lexicon.senses(word);
  const weight = lexicon.weight(word);
  if (senses.length === 0) {
    const proper = properRoot(word, lexicon);
    // perani is no per- an -i
    if (weight > 0 && proper === undefined && word.length >= SHORTEST_STRANGER) {
      const doubt = lexicon.isEnglish(word) ? ENGLISH_COST : NOT_LISTED_COST;
      return { root: word, printed: word, weight: weight - doubt };
    }
    return fusedRoot(word, lexicon) ?? proper ?? heardRoot(word, lexicon);
  }
  const own = senses.find((sense) => isOwnRoot(sense));
  if (own !== undefined) {
    return { root: word, printed: word, weight: Math.max(weight, UNCOUNTED) };
  }
  const variant = senses.find(({ root, see }) => root === undefined && see !== undefined);
  if (variant?.see === undefined || variant.see.includes(' ')) return undefined;
  // A variant builds words as its standard form does: berhembus on hembus, for embus.
  const standard = deepest(variant.see, lexicon);
  if (standard !== variant.see) return undefined;
  const shared = Math.max(weight, lexicon.weight(standard) - 1, UNCOUNTED);
  const keeps = keepsSpelling(variant) || !soundsLike(word, standard);
  return { root: keeps ? word : standard, printed: word, weight: shared };
}

/** A sense that makes its headword a root: no root of its own, not sent on to another spelling. */
export function isOwnRoot(sense: Sense): boolean {
  return (sense.root === undefined || sense.root === sense.headword) && sense.see === undefined;
}

/** Follows `root=` and `see=` down to the deepest base. */
export function deepest(word: string, lexicon: Lexicon): string {
  let at = word;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const [first] = lexicon.senses(at);
    const sentOn = first?.label === 'colloquial' && !soundsLike(at, first.see ?? '');
    const next = first?.root ?? (sentOn ? undefined : first?.see);
    if (first === undefined || next === undefined || next === at) return at;
    if (lexicon.senses(at).some((sense) => isOwnRoot(sense)) && at !== word) return at;
    at = next;
  }
  return at;
}

/** Two spellings of equal standing keep theirs under affixes (hembus, embus); faults and slang name the standard root. */
function keepsSpelling({ label }: Sense): boolean {
  return label !== 'misspelling' && label !== 'colloquial';
}

/** The two words that are one base here: "kerjasama" → kerja sama. */
export function fusedPair(word: string, lexicon: Lexicon): string | undefined {
  const listed = isEndedPair(word, lexicon) ? undefined : lexicon.compound(word);
  if (listed !== undefined && !/^(?:\p{Lu}|di |ke |dari )/u.test(listed)) {
    const [first = ''] = listed.split(' ');
    // bekerja sama is ber- on kerja sama, penuhi panggilan -i on penuh: no bases; sepeda motor is one.
    const senses = lexicon.senses(first);
    const isBase = senses.length > 0 && senses.every(isOwnRoot);
    const affixed = /^(?:ber|me|ter|pe|se)/.test(first)
      ? !isBase
      : first.startsWith('be') && senses[0]?.root !== undefined;
    if (!affixed) return listed;
  }
  return FUSED_PAIRS.get(word) ?? negatedPair(word, lexicon);
}

// sebar luaskan is no base: it is -kan on sebar luas, printed apart.
function isEndedPair(word: string, lexicon: Lexicon): boolean {
  const base = word.replace(/(?:kan|i)$/, '');
  return base !== word && (FUSED_PAIRS.has(base) || lexicon.compound(base) !== undefined);
}

// ketidakadilan, ketidakikutsertaan: any word or pair behind tidak
function negatedPair(word: string, lexicon: Lexicon): string | undefined {
  const [, not = '', negated = ''] = NEGATED.exec(word) ?? [];
  if (negated === '') return undefined;
  if (lexicon.has(negated)) return `${not} ${lexicon.senses(negated)[0]?.see ?? negated}`;
  const pair = fusedPair(negated, lexicon);
  return pair === undefined ? undefined : `${not} ${pair}`;
}

function fusedRoot(word: string, lexicon: Lexicon): Root | undefined {
  if (word.length < 6) return undefined;
  const pair = fusedPair(word, lexicon);
  if (pair === undefined) return undefined;
  const weight = Math.max(lexicon.weight(pair), 3);
  const root = lexicon.senses(pair)[0]?.root ?? pair;
  return { root: root.includes(' ') ? root : pair, printed: pair, weight };
}

const HEARD_COST = 4;

// nginep on inap, keinjek on injak: quotes print what is heard.
function heardRoot(word: string, lexicon: Lexicon): Root | undefined {
  const standard = word.replace(/e([^aeiou]{1,2})$/, 'a$1');
  if (standard === word || word.length < 4 || lexicon.isEnglish(word)) return undefined;
  const isRoot = lexicon
    .senses(standard)
    .some((sense) => isOwnRoot(sense) && (sense.pos === 'verb' || sense.pos === 'adj'));
  const weight = lexicon.weight(standard) - HEARD_COST;
  return isRoot ? { root: standard, printed: word, weight } : undefined;
}

/** dateng sounds like datang; gede is another word than besar. */
export function soundsLike(word: string, standard: string): boolean {
  return consonants(word) === consonants(standard);
}

function consonants(word: string): string {
  return word.replace(/[aeiouh]/g, '');
}

// Jawa is a place, Muhammadiyah a name; Islam and Hindu stand as nouns, Yahudi as an adjective.
const PROPER: ReadonlySet<PartOfSpeech> = new Set(['place', 'name', 'noun', 'adj']);

function properRoot(word: string, lexicon: Lexicon): Root | undefined {
  if (word.length < 4) return undefined;
  const proper = capitalised(word);
  if (!lexicon.senses(proper).some(({ pos }) => PROPER.has(pos))) return undefined;
  return { root: proper, printed: proper, weight: lexicon.weight(proper) + 2 - PROPER_COST };
}

const SHORT_ROOTS: Readonly<Record<number, number>> = { 1: 9, 2: 3, 3: 0.8 };

/** What a root costs for being so short that chance may have made it. */
export function shortRootCost(root: string): number {
  return SHORT_ROOTS[root.length] ?? 0;
}

/** The weight of a root that is known to be one, counted or not. */
export function weigh(root: string, lexicon: Lexicon): number {
  return Math.max(lexicon.weight(root), UNCOUNTED);
}

const CLASSES: Readonly<Record<PartOfSpeech, RootClass | undefined>> = {
  noun: 'noun',
  clas: 'noun',
  place: 'noun',
  name: 'noun',
  verb: 'verb',
  adj: 'adj',
  num: 'adj',
  adv: 'adj',
  aux: 'verb',
  pron: 'function',
  prep: 'function',
  conj: 'function',
  part: 'function',
  intj: 'function',
  det: 'function',
  pref: 'function',
};

/** What affixes cost on a root of its word classes; the class that fits best counts, nothing is known of unlisted roots. */
export function classCost(prefix: string, suffix: string, root: string, lexicon: Lexicon): number {
  const senses = lexicon.senses(root);
  if (senses.length === 0) return 0;
  const row = CLASS_COSTS.find((costs) => costs.prefix.test(prefix) && costs.suffix.test(suffix));
  if (row === undefined) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (const sense of senses) {
    const rootClass = isOwnRoot(sense) ? CLASSES[sense.pos] : undefined;
    if (rootClass !== undefined) least = Math.min(least, row.costs[rootClass]);
  }
  return Number.isFinite(least) ? least : 0;
}
