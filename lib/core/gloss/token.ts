import type { UtcTime } from '../expressions/expression.ts';
import type { Label, PartOfSpeech } from '../glossary/sense.ts';
import type { ExplainedSegment } from './affix-meaning.ts';
import type { TopicCounts } from './topics.ts';

/**
 * How a stretch of text is understood: `entry` a headword as it stands · `derived` reached by analysis · `phrase`
 * a term of several words · `name` a proper name · `none` nothing is known.
 */
export type GlossKind =
  | 'entry'
  | 'derived'
  | 'phrase'
  | 'acronym'
  | 'place'
  | 'number'
  | 'money'
  | 'date'
  | 'time'
  | 'name'
  | 'foreign'
  | 'none';

/** One meaning as the card shows it. */
export interface ShownSense {
  readonly glosses: readonly string[];
  readonly pos?: PartOfSpeech;
  readonly label?: Label;
  readonly note?: string;
  readonly not?: string;
}

/** Another way to take the same form apart. */
export interface Alternative {
  readonly lemma: string;
  readonly root: string;
  readonly segments: readonly string[];
  readonly gloss?: string;
}

/**
 * A stretch of running text with what hovering shows for it. Offsets are UTF-16 units of the paragraph,
 * end exclusive; plain JSON, because it travels in messages.
 */
export interface GlossToken {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: GlossKind;
  /** Headword of the dictionary; absent for expressions and names that are in no dictionary. */
  readonly lemma?: string;
  readonly root?: string;
  /** Outermost prefix … root … last suffix, with the names of MORPHOLOGY: `di-`, `meN-`, `RED`, `-kan`. */
  readonly segments?: readonly string[];
  readonly pos?: PartOfSpeech;
  /** The English shown first, short; absent: nothing is shown. */
  readonly gloss?: string;
  /** Of a name: what bears it, where an office or a form of address before it tells. */
  readonly what?: 'person';
  /** A second line in the reader's terms: the time zone, acres for hectares. */
  readonly detail?: string;
  /** For a time with a zone; the card says the reader's own from it. */
  readonly utc?: UtcTime;
  /** All senses of the card, the fitting one first. */
  readonly senses?: readonly ShownSense[];
  /** Written-out form of an acronym. */
  readonly expansion?: string;
  readonly alternatives?: readonly Alternative[];
  /** How the word is built, each piece with what it does; made for the card alone. */
  readonly chain?: readonly ExplainedSegment[];
  /** The tokens inside a phrase, name, place, money or date. */
  readonly parts?: readonly GlossToken[];
}

/** What one paragraph teaches about the next ones of its article. Plain JSON. */
export interface ArticleMemory {
  /** The article's own date, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Acronyms that the article itself defines: `BEJ` → "Bursa Efek Jakarta". */
  readonly acronyms: Readonly<Record<string, string>>;
  /**
   * Folded words that stood in a full name, so that a later single `Surya` is that person, and titles and companies of
   * several words: word or words → full name.
   */
  readonly names: Readonly<Record<string, string>>;
  /** How many words that tell a topic the article has used. */
  readonly topics?: TopicCounts;
}

/** Acronyms, and names, that an article may teach; more would be a list, not an article. */
export const MOST_TAUGHT = 200;

export const EMPTY_MEMORY: ArticleMemory = { acronyms: {}, names: {} };
