import type { CardState } from '../review/card.ts';
import { familyOf, glossOf, type Mark, type SavedTerm, type TermContext } from './term.ts';

/** One row of the list. */
export interface TermSummary {
  readonly headword: string;
  readonly family: string;
  readonly gloss: string;
  readonly forms: readonly string[];
  readonly tags: readonly string[];
  readonly mark: Mark;
  /** The newest sentence. */
  readonly context?: TermContext;
  readonly contextCount: number;
  readonly state: CardState;
  /** Absent while new. */
  readonly dueAt?: number;
  readonly hasNote: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt?: number;
}

/** What the list shows of a term: no history, one sentence. */
export function summarise(term: SavedTerm): TermSummary {
  const context = term.contexts.at(-1);
  const card = term.cards['id-en'] ?? term.cards['en-id'];
  const dueAt = earliestDue(term);
  return {
    headword: term.headword,
    family: familyOf(term),
    gloss: glossOf(term),
    forms: term.forms,
    tags: term.tags,
    mark: term.mark,
    ...(context !== undefined && { context }),
    contextCount: term.contexts.length,
    state: card?.state ?? 'new',
    ...(dueAt !== undefined && { dueAt }),
    hasNote: term.note !== undefined,
    createdAt: term.createdAt,
    updatedAt: term.updatedAt,
    ...(term.deletedAt !== undefined && { deletedAt: term.deletedAt }),
  };
}

/** When the first of the term's cards is due; undefined while all are new. */
export function earliestDue(term: SavedTerm): number | undefined {
  const due = Object.values(term.cards).flatMap((card) =>
    card.state === 'new' ? [] : [card.dueAt],
  );
  return due.length === 0 ? undefined : Math.min(...due);
}
