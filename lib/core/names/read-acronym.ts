import { rankSenses } from '../gloss/choose-sense.ts';
import { neighbour, type WordContext } from '../gloss/context.ts';
import { isBarred, isOnTopic, stands } from '../gloss/near-cue.ts';
import { shownSenses } from '../gloss/shown-sense.ts';
import type { ArticleMemory, GlossToken } from '../gloss/token.ts';
import type { Lexicon, Sense } from '../glossary/sense.ts';
import { isCapitalised, plain } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';
import { glossAffixed, lemmaOf, segmentsOf, splitAffixes } from './affixed-acronym.ts';

type AcronymReading = Omit<GlossToken, 'start' | 'end' | 'surface'>;

/** What a look-up needs besides the spelling. */
interface Scene {
  readonly token: Token;
  readonly lexicon: Lexicon;
  readonly context: WordContext;
  readonly memory: ArticleMemory;
}

/**
 * Reads an acronym or portmanteau, also with affixes (ber-KTP, BBM-nya) or as a pair (TNI-Polri).
 *
 * @returns undefined when neither the article nor the glossary knows it, or an ordinary word fits better
 */
export function readAcronym(
  token: Token,
  lexicon: Lexicon,
  context: WordContext,
  memory: ArticleMemory,
): AcronymReading | undefined {
  if (token.shape === 'address' || token.shape === 'number') return undefined;
  const scene: Scene = { token, lexicon, context, memory };
  const surface = plain(token.surface);
  return lookUp(surface, scene) ?? readAffixed(surface, scene) ?? readPair(surface, scene);
}

function readAffixed(surface: string, scene: Scene): AcronymReading | undefined {
  // Hanya opens a sentence: only, not "its hectare".
  if (/^[^-]+$/u.test(surface) && scene.lexicon.has(surface.toLowerCase())) return undefined;
  const split = splitAffixes(surface) ?? splitClitic(surface, scene);
  const inner = split && lookUp(split.base, scene);
  if (split === undefined || inner === undefined) return undefined;
  return {
    ...inner,
    lemma: lemmaOf(split, inner.lemma ?? split.base),
    segments: segmentsOf({ ...split, base: inner.lemma ?? split.base }),
    gloss: glossAffixed(split, inner.gloss ?? '', scene.context),
  };
}

// A portmanteau in lower case takes clitics like any word: pilkadanya, capresnya.
function splitClitic(surface: string, { lexicon }: Scene): ReturnType<typeof splitAffixes> {
  const [, base, clitic] = /^(.{4,}?)-?(nya|lah|kah|pun)$/u.exec(surface) ?? [];
  if (base === undefined || clitic === undefined || lexicon.has(surface.toLowerCase()))
    return undefined;
  return { base, clitic };
}

// TNI-Polri, DPR-DPD: both sides known, said side by side.
function readPair(surface: string, scene: Scene): AcronymReading | undefined {
  const halves = surface.split('-');
  const [left, right] = halves;
  if (halves.length !== 2 || left === undefined || right === undefined) return undefined;
  if (!isCapitalised(left) || !isCapitalised(right)) return undefined;
  const [a, b] = [lookUp(left, scene), lookUp(right, scene)];
  if (a === undefined || b === undefined) return undefined;
  return {
    kind: 'acronym',
    lemma: surface,
    root: surface,
    segments: [surface],
    pos: a.pos ?? 'name',
    gloss: left === right ? (a.gloss ?? '') : `${a.gloss} and ${b.gloss}`,
    ...(a.expansion !== undefined &&
      b.expansion !== undefined && { expansion: `${a.expansion}, ${b.expansion}` }),
  };
}

function lookUp(surface: string, scene: Scene): AcronymReading | undefined {
  const { lexicon, memory } = scene;
  const learned = Object.hasOwn(memory.acronyms, surface) ? memory.acronyms[surface] : undefined;
  const headword = spellings(surface, lexicon).find((spelling) => isAcronym(spelling, lexicon));
  if (headword === undefined)
    return learned === undefined ? undefined : taught(surface, learned, lexicon);
  const senses = fitting(headword, scene);
  const acronyms = byMemory(
    senses.filter(({ expansion }) => expansion !== undefined),
    learned,
  );
  const first = acronyms[0];
  if (first === undefined) return undefined;
  if (learned !== undefined && !same(first.expansion, learned))
    return taught(surface, learned, lexicon);
  if (learned === undefined && senses[0]?.expansion === undefined) return undefined;
  // Pati is a town; high-ranking officers (pati) only where their neighbours stand.
  const asPrinted = lexicon.senses(surface);
  if (headword !== surface && asPrinted.length > 0 && !isMet(first, scene.context))
    return undefined;
  if (isShouted(scene) && isFunctionWord(surface, lexicon)) return undefined;
  return {
    kind: 'acronym',
    lemma: headword,
    root: headword,
    segments: [headword],
    pos: first.pos,
    gloss: first.glosses[0] ?? '',
    senses: shownSenses(acronyms),
    ...(first.expansion !== undefined && { expansion: first.expansion }),
  };
}

// An acronym that the article itself spells out.
function taught(surface: string, words: string, lexicon: Lexicon): AcronymReading {
  const [listed] = [words, words.toLowerCase()].flatMap((form) => lexicon.senses(form));
  return {
    kind: 'acronym',
    lemma: surface,
    root: surface,
    segments: [surface],
    pos: listed?.pos ?? 'name',
    gloss: listed?.glosses[0] ?? words,
    expansion: words,
    detail: 'spelled out in this article',
  };
}

/**
 * The senses of a headword, best first. One that names its neighbours counts only where they stand: without them
 * it goes behind the ordinary word of the same spelling (balon balloon; prospective candidate before "bupati").
 */
function fitting(headword: string, { token, lexicon, context }: Scene): readonly Sense[] {
  const own = lexicon.senses(headword);
  const lower = token.allCapitals && !context.headline ? [] : lexicon.senses(token.folded);
  const all = [...own, ...lower.filter((sense) => !own.includes(sense))];
  const plainSense = all.find((sense) => sense.expansion === undefined && !isBound(sense));
  const met = all.filter((sense) => isBound(sense) && isMet(sense, context));
  const free = all.filter((sense) => !isBound(sense));
  const unmet = all.filter((sense) => isBound(sense) && !met.includes(sense));
  if (met.length > 0) return [...rankSenses(met, context), ...free, ...unmet];
  if (free.length > 0) {
    const acronym = free.find(({ expansion }) => expansion !== undefined);
    // Lower case or not, a portmanteau of its own stands before a homonym found by folding it.
    const first = own.includes(acronym ?? (free[0] as Sense)) ? acronym : plainSense;
    return first === undefined
      ? [...free, ...unmet]
      : [first, ...free.filter((sense) => sense !== first), ...unmet];
  }
  // Only bound senses, none met: an exact neighbour was asked for, so silence; a mere "near" may pass.
  return unmet.filter((sense) => sense.prev === undefined && sense.next === undefined);
}

// In a line of capitals only, DI is the preposition.
function isShouted({ token, context }: Scene): boolean {
  if (!context.headline || !token.allCapitals) return false;
  const words = context.tokens.slice(context.sentenceStart, context.sentenceEnd);
  return words.every(({ allCapitals, surface }) => allCapitals || !/\p{L}{2}/u.test(surface));
}

function isFunctionWord(surface: string, lexicon: Lexicon): boolean {
  const [sense] = lexicon.senses(surface.toLowerCase());
  return sense !== undefined && /^(?:prep|conj|pron|part|aux|det|adv)$/u.test(sense.pos);
}

function isBound({ near, prev, next }: Sense): boolean {
  return near !== undefined || prev !== undefined || next !== undefined;
}

function isMet(sense: Sense, context: WordContext): boolean {
  if (isBarred(sense, context)) return false;
  const before = neighbour(context, -1);
  const after = neighbour(context, 1);
  if (sense.prev?.some((word) => is(word, before, context))) return true;
  if (sense.next?.some((word) => is(word, after, context))) return true;
  if (sense.near === undefined) return false;
  return stands(sense.near, context) || isOnTopic(sense.near, context);
}

function is(word: string, token: Token | undefined, context: WordContext): boolean {
  if (token === undefined) return word === '@start' || word === '@end';
  if (word === '@num') return token.shape === 'number' || context.classOf?.(token) === 'num';
  if (word.startsWith('@')) return context.classOf?.(token) === word.slice(1);
  return token.folded === word || token.folded === `${word}nya`;
}

// The article's own words decide between Pengadilan Tinggi and perseroan terbatas.
function byMemory(senses: readonly Sense[], learned: string | undefined): readonly Sense[] {
  if (learned === undefined) return senses;
  return [...senses].sort(
    (a, b) => Number(same(b.expansion, learned)) - Number(same(a.expansion, learned)),
  );
}

const MOSTLY = 0.7;
const STEM = 6; // letters

// Komunikasi dan Informasi, Komunikasi dan Informatika: writers spell an office out as they remember it. Where most words
// begin alike it is the same one; a Badan Keuangan Daerah is no Badan Kepegawaian Daerah.
function same(expansion: string | undefined, learned: string): boolean {
  if (expansion === undefined) return false;
  const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}]|dan /gu, '');
  if (bare(expansion) === bare(learned)) return true;
  const [listed, written] = [stemsOf(expansion), stemsOf(learned)];
  const shared = listed.filter((stem) => written.includes(stem)).length;
  return shared / Math.max(listed.length, written.length) > MOSTLY;
}

function stemsOf(phrase: string): readonly string[] {
  const words = phrase.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word !== 'dan').map((word) => word.slice(0, STEM));
}

function isAcronym(headword: string, lexicon: Lexicon): boolean {
  return lexicon.senses(headword).some(({ expansion }) => expansion !== undefined);
}

// Capitals count: AS is a country, as an axle. Portmanteaus (pilkada, Kapolda) begin with either, and in capitals they
// are still themselves; a lower-case form is only itself.
function spellings(surface: string, lexicon: Lexicon): readonly string[] {
  if (!isCapitalised(surface)) return [surface];
  const lower = surface.toLowerCase();
  const title = surface.charAt(0) + lower.slice(1);
  if (surface === surface.toUpperCase() && surface.length <= 3) return [surface];
  // Some papers print Sutet, Walhi, Unhcr; a word of its own stays what it is.
  const capitals = surface.length >= 5 && !lexicon.has(lower) ? [surface.toUpperCase()] : [];
  return [surface, title, lower, ...capitals];
}
