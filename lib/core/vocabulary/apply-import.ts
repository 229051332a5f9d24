import type { Problem } from '../problem.ts';
import { deleteTerm } from './change.ts';
import type { ImportPreview, ImportRequest } from './import-plan.ts';
import { mergeTerms, sameJson } from './merge.ts';
import type { SavedTerm } from './term.ts';

/** What an import would do; `write` holds exactly the terms that change. */
export interface PlannedImport {
  readonly preview: ImportPreview;
  readonly write: readonly SavedTerm[];
}

const EXAMPLES = 20;

/** Works out what an import changes, without changing anything. */
export function planImport(
  known: ReadonlyMap<string, SavedTerm>,
  request: ImportRequest,
  now: number,
  refused: readonly Problem[] = [],
): PlannedImport {
  const write: SavedTerm[] = [];
  const added: string[] = [];
  const changed: string[] = [];
  const removed: string[] = [];
  let unchanged = 0;
  const incoming = new Set<string>();
  for (const term of request.terms) {
    incoming.add(term.headword);
    const old = known.get(term.headword);
    const next = joined(old, term, request, now);
    if (next === old) unchanged += 1;
    else {
      write.push(next);
      (old === undefined || old.deletedAt !== undefined ? added : changed).push(term.headword);
    }
  }
  if (request.mode === 'replace') {
    for (const term of known.values()) {
      if (incoming.has(term.headword) || term.deletedAt !== undefined) continue;
      write.push(deleteTerm(term, now));
      removed.push(term.headword);
    }
  }
  const preview: ImportPreview = {
    added: added.length,
    changed: changed.length,
    unchanged,
    removed: removed.length,
    refused,
    examples: {
      added: added.slice(0, EXAMPLES),
      changed: changed.slice(0, EXAMPLES),
      removed: removed.slice(0, EXAMPLES),
    },
  };
  return { preview, write };
}

// The very same term when nothing changes.
function joined(
  old: SavedTerm | undefined,
  term: SavedTerm,
  { mode, source }: ImportRequest,
  now: number,
): SavedTerm {
  if (old === undefined) return term;
  const wish =
    mode === 'replace'
      ? term
      : source === 'table'
        ? withCells(mergeTerms(old, term), term)
        : mergeTerms(old, term);
  if (isSame(old, wish)) return old;
  // A new state of this list: newer than both, so that neither store can fall back behind it.
  return { ...wish, revision: Math.max(old.revision, term.revision) + 1, updatedAt: now };
}

// What stands in a cell is meant; an empty cell says nothing. A deleted word that stands in a table is wanted back.
function withCells(merged: SavedTerm, cells: SavedTerm): SavedTerm {
  const { deletedAt: _gone, ...rest } = merged;
  return {
    ...rest,
    ...(cells.root !== undefined && { root: cells.root }),
    ...(cells.sense !== undefined && { sense: cells.sense }),
    ...(cells.note !== undefined && { note: cells.note }),
    ...(cells.translation !== undefined && { translation: cells.translation }),
    ...(cells.tags.length > 0 && { tags: cells.tags }),
    ...(cells.mark !== 'none' &&
      cells.mark !== rest.mark && {
        mark: cells.mark,
        ...(cells.markedAt !== undefined && { markedAt: cells.markedAt }),
      }),
  };
}

function isSame(a: SavedTerm, b: SavedTerm): boolean {
  return sameJson({ ...a, revision: 0, updatedAt: 0 }, { ...b, revision: 0, updatedAt: 0 });
}
