import { canonical, sameJson } from '../core/vocabulary/merge.ts';
import { type ReadRow, type Row, readRow } from './row.ts';

/** What comparing the two stores found. */
export interface Comparison {
  /** The newest of every row. */
  readonly rows: ReadonlyMap<string, Row>;
  /** Rows that one store lacks, or has older or damaged. */
  readonly toDatabase: readonly Row[];
  readonly toExtension: readonly Row[];
  /** Keys of rows that cannot be read, by store. */
  readonly damagedDatabase: readonly string[];
  readonly damagedExtension: readonly string[];
  /** Are there rows of an older schema, which are to be written anew? */
  readonly hasOlder: boolean;
  /** Are there rows of a newer version of the extension? */
  readonly hasNewer: boolean;
}

type Raw = ReadonlyMap<string, unknown>;

/**
 * Compares the stores row by row: the newer copy wins, a missing or damaged one is no copy at all, so that an empty
 * store never wins. Deletions are rows too and win like any other change.
 */
export function compareSides(database: Raw, extension: Raw, read = readRow): Comparison {
  const rows = new Map<string, Row>();
  const toDatabase: Row[] = [];
  const toExtension: Row[] = [];
  const damagedDatabase: string[] = [];
  const damagedExtension: string[] = [];
  let hasNewer = false;
  let hasOlder = false;
  for (const key of new Set([...database.keys(), ...extension.keys()])) {
    const a = readAt(database, key, read);
    const b = readAt(extension, key, read);
    if (a?.is === 'damaged') damagedDatabase.push(key);
    if (b?.is === 'damaged') damagedExtension.push(key);
    hasNewer ||= a?.is === 'newer' || b?.is === 'newer';
    const inDatabase = rowOf(a);
    const inExtension = rowOf(b);
    const newest = newerRow(inDatabase, inExtension);
    if (newest === undefined) continue;
    rows.set(key, newest);
    hasOlder ||= isOlder(a) || isOlder(b);
    if (isOlder(a) || !isSameRow(inDatabase, newest)) toDatabase.push(newest);
    if (isOlder(b) || !isSameRow(inExtension, newest)) toExtension.push(newest);
  }
  return { rows, toDatabase, toExtension, damagedDatabase, damagedExtension, hasOlder, hasNewer };
}

/** The newer of two copies of one row; equally new ones that differ are decided the same way every time. */
function newerRow(a: Row | undefined, b: Row | undefined): Row | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const order = a.revision - b.revision || a.updatedAt - b.updatedAt;
  if (order !== 0) return order > 0 ? a : b;
  if (sameJson(a.value, b.value)) return a;
  return canonical(a.value) >= canonical(b.value) ? a : b;
}

/** Do both hold the same? */
function isSameRow(a: Row | undefined, b: Row | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a === b ||
    (a.v === b.v &&
      a.revision === b.revision &&
      a.updatedAt === b.updatedAt &&
      sameJson(a.value, b.value))
  );
}

function readAt(raw: Raw, key: string, read: (raw: unknown) => ReadRow): ReadRow | undefined {
  if (!raw.has(key)) return undefined;
  const found = read(raw.get(key));
  // A record under a wrong key is as damaged as one that cannot be read.
  return found.is !== 'damaged' && found.row.key !== key ? { is: 'damaged' } : found;
}

function isOlder(read: ReadRow | undefined): boolean {
  return read?.is === 'row' && read.wasMigrated;
}

function rowOf(read: ReadRow | undefined): Row | undefined {
  return read === undefined || read.is === 'damaged' ? undefined : read.row;
}
