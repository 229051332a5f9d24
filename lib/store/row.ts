import * as v from 'valibot';
import type { SavedTerm } from '../core/vocabulary/term.ts';
import { MIGRATIONS, type Migration, SCHEMA } from './migrations.ts';

/** One record of either store. Of two copies the one with the higher revision is the newer. */
export interface Row {
  /** `t:` and the headword, or `m:` and the name of a document (settings, reading, backup). */
  readonly key: string;
  /** Schema version of `value`. */
  readonly v: number;
  readonly revision: number;
  readonly updatedAt: number;
  readonly value: unknown;
}

/** What reading a raw record gives. */
export type ReadRow =
  | { readonly is: 'row'; readonly row: Row; readonly wasMigrated: boolean }
  | { readonly is: 'damaged' }
  /** Written by a newer version of the extension: readable as far as it goes, never to be changed. */
  | { readonly is: 'newer'; readonly row: Row };

const number = v.pipe(v.number(), v.finite());
const text = v.string();
const rowShape = v.object({
  key: v.pipe(text, v.regex(/^[tm]:/u)),
  v: v.pipe(v.number(), v.integer(), v.minValue(1)),
  revision: number,
  updatedAt: number,
  value: v.looseObject({}),
});

// Looser than what is demanded from outside: what was stored once is never refused for its size.
const factsShape = { state: text, dueAt: number, stability: number, difficulty: number };
const termShape = v.looseObject({
  headword: text,
  forms: v.array(text),
  contexts: v.array(v.looseObject({ id: text, sentence: text, form: text, savedAt: number })),
  removedContexts: v.array(v.looseObject({ id: text, at: number })),
  cards: v.record(text, v.looseObject({ ...factsShape, seq: number })),
  log: v.array(v.looseObject({ id: text, direction: text, grade: text, at: number })),
  undone: v.array(text),
  mark: text,
  tags: v.array(text),
  saveIds: v.array(text),
  createdAt: number,
  updatedAt: number,
  revision: number,
  deletedAt: v.exactOptional(number),
});

/** Reads a raw record and brings it to the present schema; never throws. */
export function readRow(raw: unknown, migrations: readonly Migration[] = MIGRATIONS): ReadRow {
  const shaped = v.safeParse(rowShape, raw);
  if (!shaped.success) return { is: 'damaged' };
  let row: Row = shaped.output;
  const target = migrations.at(-1)?.to ?? SCHEMA;
  if (row.v > target) return { is: 'newer', row };
  for (const { to, migrate } of migrations) {
    if (row.v >= to) continue;
    try {
      row = { ...row, v: to, value: migrate(row.key, row.value) };
    } catch {
      return { is: 'damaged' };
    }
  }
  if (row.key.startsWith('t:')) {
    const value = v.safeParse(termShape, row.value);
    if (!value.success || termKey(value.output.headword) !== row.key) return { is: 'damaged' };
  }
  return { is: 'row', row, wasMigrated: row.v !== shaped.output.v };
}

/** The key of a headword's row. */
export function termKey(headword: string): string {
  return `t:${headword}`;
}

/** The row of a term. */
export function termRow(term: SavedTerm): Row {
  const { revision, updatedAt } = term;
  return { key: termKey(term.headword), v: SCHEMA, revision, updatedAt, value: term };
}

/** The term of a row that `readRow` has accepted; undefined for documents. */
export function termOf(row: Row | undefined): SavedTerm | undefined {
  return row?.key.startsWith('t:') ? (row.value as SavedTerm) : undefined;
}
