import type { ShownSense } from '../gloss/token.ts';
import type { Card, Direction, ReviewEntry } from '../review/card.ts';

/** `known`: needs no help any more, not asked again · `ignored`: of no interest, not coloured, not asked. */
export const MARKS = ['none', 'known', 'ignored'] as const;
export type Mark = (typeof MARKS)[number];

/** How long a deleted term can be taken back. */
export const BIN_DAYS = 90;

/** A sentence in which the term was met. */
export interface TermContext {
  /** Made from what the sentence is and where it stood, see `contextId`. */
  readonly id: string;
  readonly sentence: string;
  /** The word as printed: `sentence.slice(start, end)`. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  /** http(s), or empty when there is none. */
  readonly url: string;
  /** Date of the article, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly publisher?: string;
  /** When it was last saved from there. */
  readonly savedAt: number;
}

/** A headword that the reader saved, with all that belongs to it. Plain JSON; times are milliseconds since 1970. */
export interface SavedTerm {
  /** The key: one term a headword. */
  readonly headword: string;
  readonly root?: string;
  /** All printed forms met, sorted. */
  readonly forms: readonly string[];
  /** The sense that fits; may be changed by the reader. */
  readonly sense?: ShownSense;
  readonly note?: string;
  /** The reader's own translation; goes before `sense`. */
  readonly translation?: string;
  /** Oldest first. */
  readonly contexts: readonly TermContext[];
  /** Sentences taken away, so that an older copy does not bring them back. */
  readonly removedContexts: readonly { readonly id: string; readonly at: number }[];
  readonly cards: Readonly<Partial<Record<Direction, Card>>>;
  /** Every answer, oldest first. */
  readonly log: readonly ReviewEntry[];
  /** Ids of entries of `log` that were taken back. */
  readonly undone: readonly string[];
  readonly mark: Mark;
  readonly markedAt?: number;
  readonly tags: readonly string[];
  /** Ids of the save commands that made this term; the same id is never applied twice. */
  readonly saveIds: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Counts changes; of two copies the one with the higher revision is the newer. */
  readonly revision: number;
  /** In the bin since then; later it is only remembered as deleted. */
  readonly deletedAt?: number;
}

/** What a page or the popup sends to save a word. */
export interface SaveCommand {
  /** Made by the caller; sent again with the same id it changes nothing. */
  readonly id: string;
  readonly headword: string;
  readonly form: string;
  readonly root?: string;
  readonly sense?: ShownSense;
  readonly context?: Omit<TermContext, 'id' | 'form' | 'savedAt'>;
}

/** What the reader may change; `null` clears. */
export interface TermChanges {
  readonly note?: string | null;
  readonly translation?: string | null;
  readonly sense?: ShownSense | null;
  readonly tags?: readonly string[];
  readonly mark?: Mark;
  /** Id of a sentence to take away. */
  readonly removeContext?: string;
}

/** A term of which nothing is known yet but its headword. */
export function blankTerm(headword: string, now: number): SavedTerm {
  return {
    headword,
    forms: [],
    contexts: [],
    removedContexts: [],
    cards: {},
    log: [],
    undone: [],
    mark: 'none',
    tags: [],
    saveIds: [],
    createdAt: now,
    updatedAt: now,
    revision: 1,
  };
}

/** The English shown for a term: the reader's own, else the chosen sense; empty when there is neither. */
export function glossOf(term: Pick<SavedTerm, 'translation' | 'sense'>): string {
  return term.translation ?? term.sense?.glosses.join(', ') ?? '';
}

/** The word family: `kerja` for `pekerjaan`; a root is its own family. */
export function familyOf(term: Pick<SavedTerm, 'headword' | 'root'>): string {
  return term.root ?? term.headword;
}

/** The same sentence at the same place has the same id, however often it is saved. */
export function contextId(
  context: Pick<TermContext, 'sentence' | 'url' | 'start' | 'end'>,
): string {
  return hash53(`${context.url}\n${context.start}-${context.end}\n${context.sentence}`);
}

// 53 bits, two multiplicative lanes: enough to tell apart the sentences of one term.
function hash53(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
