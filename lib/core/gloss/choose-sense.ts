import type { PartOfSpeech, Sense } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import { neighbour, touches, type WordClass, type WordContext } from './context.ts';
import { meetsCue } from './cue-word.ts';
import { isDoer, isOwner, isSubject } from './doer.ts';
import { isDoneToNamed } from './done-to.ts';
import { isBarred, isOnTopic, stands } from './near-cue.ts';
import { isBehindQuote } from './said-of-quote.ts';
import { takesObject } from './takes-object.ts';

const CUE = 10; // a named neighbour outweighs every guess from word classes
const CLASS_CUE = 6;
const TOPIC_CUE = 4; // @sport: what the paragraph speaks of says less than the words beside
const FITS = 1;
const MAY_FIT = 0.4; // less than a sense that waits for neighbours lacks
const UNMET = -0.5; // a sense that waits for neighbours, and they are not there: after the plain one

// After these a verb, adjective or adverb follows …
const BEFORE_PREDICATE = new Set(
  'tidak tak akan telah sudah sedang bisa dapat harus untuk yang belum pernah masih ingin mau sangat lebih paling terlalu'.split(
    ' ',
  ),
);
// … most of all a verb, while nouns stand there too: "untuk lingkungan" is for the environment …
const BEFORE_VERB = new Set('untuk agar supaya'.split(' '));
// After these, and no other of them, even a preposition may turn out an adjective: "sangat dalam", not "masih dalam".
const DEGREES = new Set('sangat lebih paling terlalu cukup makin semakin'.split(' '));
// … and after these a noun.
const BEFORE_NOUN = new Set(
  'sebuah seorang seekor para suatu setiap tiap semua seluruh berbagai beberapa banyak pada dari dalam oleh dengan tanpa tentang bagi kepada terhadap'.split(
    ' ',
  ),
);
// … unless they stand for nouns themselves: "semua bisa menikmati".
const STANDS_ALONE = new Set('semua banyak beberapa'.split(' '));
const PREDICATES = new Set<PartOfSpeech>(['verb', 'adj', 'adv', 'aux']);
const SMALL = new Set<PartOfSpeech>(['prep', 'conj', 'part', 'pron', 'det']);
const NOUNS = new Set<PartOfSpeech>(['noun', 'place', 'name', 'clas']);

/**
 * Puts the sense that fits its neighbours first and keeps the glossary's order otherwise.
 * "digigit ular … bisa" → venom before can.
 *
 * @param senses of one headword, in glossary order
 * @returns the same senses, best first
 */
export function rankSenses(senses: readonly Sense[], context: WordContext): readonly Sense[] {
  if (senses.length < 2) return senses;
  const isSmall = SMALL.has(senses[0]?.pos ?? 'noun');
  const scores = new Map(
    senses.map((sense, at) => [sense, fitness(sense, context, isSmall) - at * 0.01]),
  );
  return [...senses].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

/** Does a sense wait for neighbours that are not there? "Batu" the city waits for kota. */
export function waits(sense: Sense, context: WordContext): boolean {
  return fitness(sense, context, false) < 0;
}

/** Does a sense wait for neighbours none of which is there, whatever class of word may stand at its place? */
export function lacksCue(sense: Sense, context: WordContext): boolean {
  return isBarred(sense, context) || (hasCues(sense) && cueScore(sense, context) === 0);
}

/** Does a word that a sense waits for by name stand there? */
export function isMet(sense: Sense, context: WordContext): boolean {
  return cueScore(sense, context) >= CUE;
}

/**
 * How well a sense fits its neighbours; about 0 when they say nothing.
 *
 * @param isSmall is the word first of all a preposition or the like? Word classes round it then say little.
 */
function fitness(sense: Sense, context: WordContext, isSmall: boolean): number {
  if (isBarred(sense, context)) return UNMET;
  const before = neighbour(context, -1);
  const score = cueScore(sense, context);
  const usual = hasCues(sense) ? UNMET : 0;
  if (score > 0 && isDoer(sense, behind(context), context)) return usual;
  if (score === CLASS_CUE && isSubject(sense, behind(context))) return usual;
  if (
    score === CLASS_CUE &&
    sense.pos === 'pron' &&
    (isOwned(before) || isSubjectOf(sense, context))
  )
    return usual;
  if (score > 0) return score;
  // "Jika tidak, industri …": a comma parts them.
  if (before === undefined || !touches(before, context.tokens[context.index], context.text))
    return usual;
  if (isSmall) return usual + (sense.pos === 'adj' && DEGREES.has(before.folded) ? FITS : 0);
  if (BEFORE_VERB.has(before.folded) && sense.pos === 'adj') return usual + MAY_FIT;
  if (BEFORE_PREDICATE.has(before.folded)) return usual + (PREDICATES.has(sense.pos) ? FITS : 0);
  if (BEFORE_NOUN.has(before.folded)) {
    if (!NOUNS.has(sense.pos)) return usual;
    return usual + (STANDS_ALONE.has(before.folded) ? MAY_FIT : FITS);
  }
  return usual;
}

function hasCues({ near, prev, next }: Sense): boolean {
  return near !== undefined || prev !== undefined || next !== undefined;
}

function behind(context: WordContext): Token | undefined {
  return neighbour(context, (context.last ?? context.index) - context.index + 1);
}

function cueScore(sense: Sense, context: WordContext): number {
  if (isBarred(sense, context)) return 0;
  const before = neighbour(context, -1);
  const after = behind(context);
  let score = 0;
  if (sense.prev?.includes('@quote') && isBehindQuote(context)) score = CUE;
  if (sense.next?.includes('@twin') && isBetweenTwins(before, after)) score = CUE;
  if (sense.prev) score = Math.max(score, cue(sense.prev, before, context, '@start'));
  if (sense.next) score = Math.max(score, cue(sense.next, after, context, '@end'));
  if (isOwner(sense, context)) score = CUE + FITS;
  if (context.objectAt !== undefined && sense.pos === 'verb' && isDoneToNamed(sense, context))
    score = CUE + FITS;
  if (sense.near && stands(sense.near, context)) score = Math.max(score, CUE);
  if (sense.near && isOnTopic(sense.near, context)) score = Math.max(score, TOPIC_CUE);
  return score;
}

// "Sayangnya kami …", "Rencananya mereka …": what has its -nya belongs to nobody behind it.
function isOwned(before: Token | undefined): boolean {
  return before !== undefined && /.{3}nya$/u.test(before.folded) && before.folded !== 'tanya';
}

// "Setelah sembuh dia pulang": behind what is done to nobody a pronoun begins its own clause.
function isSubjectOf({ prev }: Sense, context: WordContext): boolean {
  const before = neighbour(context, -1);
  if (before === undefined || prev?.includes('@verb') !== true) return false;
  return context.classOf?.(before) === 'verb' && !takesObject(before.folded);
}

// hari demi hari, satu demi satu
function isBetweenTwins(before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && before.folded === after?.folded;
}

/** A word that is looked up by itself opens and closes no sentence: baru is new, not "not until". */
export function isAlone({ index, last, sentenceStart, sentenceEnd }: WordContext): boolean {
  return index === sentenceStart && (last ?? index) + 1 === sentenceEnd;
}

function cue(
  cues: readonly string[],
  token: Token | undefined,
  context: WordContext,
  edge: '@start' | '@end',
): number {
  if (token === undefined) return cues.includes(edge) && !isAlone(context) ? CLASS_CUE : 0;
  // "Menurut warga, kami …", "pekerja baru, sebagian besar …": a comma parts what stands together without it.
  const here = context.tokens[edge === '@end' ? (context.last ?? context.index) : context.index];
  const isBeside = touches(token, here, context.text);
  if (isBeside && cues.some((word) => meetsCue(word, token.folded))) return CUE;
  if (!isBeside && cues.includes('@pause')) return CLASS_CUE;
  const wordClass =
    isBeside && cues.some((word) => word.startsWith('@')) ? context.classOf?.(token) : undefined;
  if (wordClass === undefined) return 0;
  if (wordClass === 'verb')
    return Math.max(verbScore(cues, token.folded), classScore(cues, wordClass));
  return classScore(cues, countsTo(wordClass, edge) && cues.includes('@num') ? 'num' : wordClass);
}

function classScore(cues: readonly string[], wordClass: WordClass): number {
  return cues.includes(`@${wordClass}`) ? CLASS_CUE : 0;
}

// dipukul is a passive, menyulitkan takes an object; bawa and ngangkut stand bare, as speech has them.
function verbScore(cues: readonly string[], folded: string): number {
  if (cues.includes('@passive') && /^di.{4}/u.test(folded)) return CUE;
  if (cues.includes('@active') && /^me.+(?:kan|i)$/u.test(folded)) return CLASS_CUE;
  return cues.includes('@bare') && !/^(?:me|di|ber|ter|per)|nya$/u.test(folded) ? CLASS_CUE : 0;
}

// A sum is a number too; "sekitar 17 Agustus" begins with one, but what follows it does not follow a number.
function countsTo(wordClass: WordClass, edge: '@start' | '@end'): boolean {
  return wordClass === 'sum' || (wordClass === 'day' && edge === '@end');
}
