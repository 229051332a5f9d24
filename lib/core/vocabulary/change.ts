import { plain } from '../text/fold.ts';
import { union } from './merge.ts';
import {
  BIN_DAYS,
  blankTerm,
  contextId,
  type SaveCommand,
  type SavedTerm,
  type TermChanges,
  type TermContext,
} from './term.ts';

const DAY_MS = 86_400_000;

/** The result of a save command: the term, and what was new about it. */
export interface Saved {
  readonly term: SavedTerm;
  readonly saved: 'new' | 'added' | 'already';
}

/**
 * Puts a save command into the term of its headword.
 *
 * @param known what is stored under the headword, also when it is in the bin
 * @returns `already` with the very same term when there is nothing to write
 */
export function applySave(known: SavedTerm | undefined, command: SaveCommand, now: number): Saved {
  if (known?.saveIds.includes(command.id)) return { term: known, saved: 'already' };
  const context = contextOf(command, known, now);
  if (known === undefined) return { term: newTerm(command, context, now), saved: 'new' };
  const has = context === undefined || known.contexts.some(({ id }) => id === context.id);
  const isDeleted = known.deletedAt !== undefined;
  if (has && !isDeleted && known.forms.includes(command.form)) {
    return { term: known, saved: 'already' };
  }
  const { deletedAt: _back, ...rest } = known;
  const sense = known.sense ?? command.sense;
  const root = known.root ?? command.root;
  const term: SavedTerm = {
    ...rest,
    ...(root !== undefined && { root }),
    ...(sense !== undefined && { sense }),
    forms: union(known.forms, [command.form]),
    contexts: has || context === undefined ? known.contexts : [...known.contexts, context],
    saveIds: union(known.saveIds, [command.id]),
  };
  return { term: touched(term, now), saved: isDeleted ? 'new' : 'added' };
}

/** A term of its own, not stored yet. */
function newTerm(command: SaveCommand, context: TermContext | undefined, now: number): SavedTerm {
  return {
    ...blankTerm(command.headword, now),
    ...(command.root !== undefined && command.root !== command.headword && { root: command.root }),
    forms: [command.form],
    ...(command.sense !== undefined && { sense: command.sense }),
    contexts: context === undefined ? [] : [context],
    saveIds: [command.id],
  };
}

function contextOf(
  { context, form }: SaveCommand,
  known: SavedTerm | undefined,
  now: number,
): TermContext | undefined {
  if (context === undefined || context.sentence === '') return undefined;
  const id = contextId(context);
  // Saved again after it was taken away: later than that, also when the clock was set back.
  const removedAt = known?.removedContexts.find((removed) => removed.id === id)?.at;
  const savedAt = removedAt === undefined ? now : Math.max(now, removedAt + 1);
  return { ...context, id, form, savedAt };
}

/** The reader's changes put into a term; the very same term when they change nothing. */
export function applyChanges(term: SavedTerm, changes: TermChanges, now: number): SavedTerm {
  const { note, translation, sense, tags, mark, removeContext } = changes;
  let next = term;
  if (note !== undefined) next = withField(next, 'note', emptyToNull(note));
  if (translation !== undefined) next = withField(next, 'translation', emptyToNull(translation));
  if (sense !== undefined) next = withField(next, 'sense', sense);
  if (tags !== undefined) next = { ...next, tags: cleanTags(tags) };
  if (mark !== undefined && mark !== term.mark) next = { ...next, mark, markedAt: now };
  if (removeContext !== undefined && term.contexts.some(({ id }) => id === removeContext)) {
    const gone = term.contexts.find(({ id }) => id === removeContext);
    // Never before the moment of saving, also when the clock was set back: otherwise it would not count as removed.
    const at = Math.max(now, gone?.savedAt ?? 0);
    next = {
      ...next,
      contexts: next.contexts.filter(({ id }) => id !== removeContext),
      removedContexts: [
        ...next.removedContexts.filter(({ id }) => id !== removeContext),
        { id: removeContext, at },
      ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    };
  }
  return next === term || JSON.stringify(next) === JSON.stringify(term) ? term : touched(next, now);
}

/** The term in the bin; the very same term when it is there already. */
export function deleteTerm(term: SavedTerm, now: number): SavedTerm {
  return term.deletedAt !== undefined ? term : touched({ ...term, deletedAt: now }, now);
}

/** The term taken out of the bin; the very same term when it is not in it. */
export function undeleteTerm(term: SavedTerm, now: number): SavedTerm {
  if (term.deletedAt === undefined) return term;
  const { deletedAt: _gone, ...rest } = term;
  return touched(rest, now);
}

/** Is the term in the bin, where it can be taken back? */
export function isInBin(term: SavedTerm, now: number): boolean {
  return (
    term.deletedAt !== undefined && !isEmptied(term) && now - term.deletedAt < BIN_DAYS * DAY_MS
  );
}

/** Has its time in the bin run out, so that it should be emptied? */
export function isOverdueInBin(term: SavedTerm, now: number): boolean {
  return (
    term.deletedAt !== undefined && !isEmptied(term) && now - term.deletedAt >= BIN_DAYS * DAY_MS
  );
}

/** What stays of a term after its time in the bin: that it was deleted, so that no older copy brings it back. */
export function emptyTerm(term: SavedTerm, now: number): SavedTerm {
  const { headword, createdAt, updatedAt, revision, deletedAt = now } = term;
  const kept = { ...blankTerm(headword, createdAt), updatedAt, revision, deletedAt };
  return touched(kept, now);
}

/** Is only the memory of the deletion left? */
export function isEmptied(term: SavedTerm): boolean {
  return term.deletedAt !== undefined && term.forms.length === 0 && term.contexts.length === 0;
}

/** A tag as it is kept: trimmed, inner spaces single, no comma (lists of tags are parted by commas). */
export function cleanTags(tags: readonly string[]): readonly string[] {
  const clean = tags.map((tag) =>
    plain(tag)
      .replace(/[\s,]+/gu, ' ')
      .trim(),
  );
  return union(
    clean.filter((tag) => tag !== ''),
    [],
  );
}

function touched(term: SavedTerm, now: number): SavedTerm {
  return { ...term, updatedAt: now, revision: term.revision + 1 };
}

function emptyToNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text;
}

function withField<K extends 'note' | 'translation' | 'sense'>(
  term: SavedTerm,
  field: K,
  value: SavedTerm[K] | null,
): SavedTerm {
  const { [field]: _old, ...rest } = term;
  return (value === null ? rest : { ...rest, [field]: value }) as SavedTerm;
}
