import type { Lookalike } from './lookalikes.ts';

/** Parts of speech of the glossary, in the order in which the linter sorts the senses of one word class file. */
export const PARTS_OF_SPEECH = [
  'noun', // ordinary noun
  'verb', // verb, active or with a life of its own
  'adj', // adjective, stative verb
  'adv', // adverb
  'pron', // pronoun
  'prep', // preposition
  'conj', // conjunction
  'num', // number word
  'part', // particle
  'intj', // interjection
  'clas', // classifier
  'aux', // auxiliary, modal, aspect marker
  'det', // determiner, quantifier
  'place', // geographic proper name
  'name', // institution, people, other proper name
  'pref', // bound form: antar-, pasca-
] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

export const LABELS = [
  'colloquial',
  'formal',
  'literary',
  'dated',
  'offensive',
  'regional',
  'Islam',
  'law',
  'sport',
  'finance',
  'medicine',
  'military',
  'misspelling',
  'foreign',
] as const;
export type Label = (typeof LABELS)[number];

/** One line of the glossary: one meaning of one headword. Lists are never empty when present. */
export interface Sense {
  /** As printed in a dictionary: lower case unless a proper name; words parted by one space; ` … ` is a gap. */
  readonly headword: string;
  readonly pos: PartOfSpeech;
  /** English equivalents, best first, at least one. */
  readonly glosses: readonly string[];
  /** Deepest meaningful base of a derived headword; absent when the headword is itself a root. */
  readonly root?: string;
  /** Words within six words that call for this sense; see near-cue.ts for how they are written. */
  readonly near?: readonly string[];
  /** Words or `@` classes directly before that call for this sense. */
  readonly prev?: readonly string[];
  /** Words or `@` classes directly after that call for this sense. */
  readonly next?: readonly string[];
  /** Neighbours, written as in `near`, with which this sense is never meant, whatever else calls for it. */
  readonly unless?: readonly string[];
  readonly label?: Label;
  /** Written-out form of an acronym, abbreviation or portmanteau. */
  readonly expansion?: string;
  /** False friend: the English word that it does not mean. */
  readonly not?: string;
  readonly note?: string;
  /** Standard headword of a variant or misspelling. */
  readonly see?: string;
}

/** What analyser and look-up ask of the glossary. Implemented by `openGlossary` in pack.ts. */
export interface Lexicon {
  /** Is there an entry with exactly this headword (case counts)? */
  has(headword: string): boolean;
  /** Senses of exactly this headword in glossary order; empty when there is no entry. */
  senses(headword: string): readonly Sense[];
  /**
   * How much a root builds words in news: natural logarithm of 1 + running words of its family
   * in the counts behind assets/glossary/weights.tsv; 0 when unknown.
   */
  weight(root: string): number;
  /** Headwords of several words whose first word is this one, folded to lower case, longest first. */
  phrasesFrom(firstWord: string): readonly string[];
  /** The headword of two words that is printed here as one: kerjasama → kerja sama; undefined when there is none. */
  compound(joined: string): string | undefined;
  /** Headwords that differ by one letter from what is printed: tejadi → terjadi. */
  lookalikes(printed: string): readonly Lookalike[];
  /** Is this lower-case word an English one that news prints as it is? */
  isEnglish(word: string): boolean;
  /** Headwords of which an English equivalent is this (lower case), then those of which one begins with it. */
  withGloss(english: string, most: number): readonly string[];
}
