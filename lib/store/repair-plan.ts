import { type Comparison, compareSides } from './compare.ts';
import type { Row } from './row.ts';
import type { Manifest } from './side.ts';

export interface Manifests {
  readonly database: Manifest;
  readonly extension: Manifest;
}

/** What both stores hold, as read and as compared. */
export interface BothSides extends Comparison {
  readonly inDatabase: ReadonlyMap<string, unknown>;
  readonly inExtension: ReadonlyMap<string, unknown>;
}

interface RepairPlan {
  /** What each store will say of itself afterwards. */
  readonly manifests: Manifests;
  /** Records that were once there and are gone or damaged in one store. */
  readonly lost: number;
  /** Rows that neither store can give back. */
  readonly unread: number;
  readonly isEven: boolean;
}

/** Works out what has to be said and counted when the stores are made equal. */
function planRepair(found: BothSides, manifests: Manifests, schema: number): RepairPlan {
  const { inDatabase, inExtension, rows, toDatabase, toExtension } = found;
  const isEven = toDatabase.length + toExtension.length === 0;
  const writes = Math.max(manifests.database.writes, manifests.extension.writes);
  const after = (raw: ReadonlyMap<string, unknown>): Manifest => ({
    schema,
    rows: new Set([...raw.keys(), ...rows.keys()]).size,
    writes: isEven ? writes : writes + 1,
  });
  return {
    manifests: { database: after(inDatabase), extension: after(inExtension) },
    lost:
      lostRows(manifests.database, inDatabase, rows) +
      lostRows(manifests.extension, inExtension, rows) +
      found.damagedDatabase.length +
      found.damagedExtension.length,
    unread: new Set(
      [...found.damagedDatabase, ...found.damagedExtension].filter((key) => !rows.has(key)),
    ).size,
    isEven,
  };
}

/** A repair with the notice of it among its rows. */
interface NotedRepair {
  readonly found: BothSides;
  readonly plan: RepairPlan;
}

/** Makes the row of a notice; see `Notices.rowWith`. */
export type NoteRow = (kind: 'restored', detail: string, rows: ReadonlyMap<string, Row>) => Row;

/** Plans a repair that says of itself what was lost, in the same write: restored and unsaid cannot happen. */
export function planNoted(
  found: BothSides,
  manifests: Manifests,
  schema: number,
  noteRow: NoteRow,
): NotedRepair {
  const plan = planRepair(found, manifests, schema);
  if (plan.lost === 0 || plan.isEven) return { found, plan };
  const note = noteRow('restored', String(plan.lost), found.rows);
  const withNote = (rows: readonly Row[]): readonly Row[] => [
    ...rows.filter(({ key }) => key !== note.key),
    note,
  ];
  const noted: BothSides = {
    ...found,
    rows: new Map([...found.rows, [note.key, note]]),
    toDatabase: withNote(found.toDatabase),
    toExtension: withNote(found.toExtension),
  };
  return { found: noted, plan: planRepair(noted, manifests, schema) };
}

/** Reads and compares; either map may be empty for a store that is not used. */
export function bothSides(
  inDatabase: ReadonlyMap<string, unknown>,
  inExtension: ReadonlyMap<string, unknown>,
  read: Parameters<typeof compareSides>[2],
): BothSides {
  return { ...compareSides(inDatabase, inExtension, read), inDatabase, inExtension };
}

// How many rows a store says it had and has no more; one without a manifest has lost everything that the other has.
function lostRows(
  manifest: Manifest,
  raw: ReadonlyMap<string, unknown>,
  all: ReadonlyMap<string, Row>,
): number {
  const had = manifest.writes === 0 ? all.size : manifest.rows;
  return Math.max(0, had - raw.size);
}

/** What to write together with a change: rows of it that one store had older or not at all. */
export function withStale(decided: readonly Row[], before: Comparison): readonly Row[] {
  const keys = new Set(decided.map((row) => row.key));
  const stale = [...before.toDatabase, ...before.toExtension];
  const extra = new Map(stale.filter((row) => !keys.has(row.key)).map((row) => [row.key, row]));
  return [...decided, ...extra.values()];
}

/** Do both stores hold the same? */
export function isEven(found: Comparison): boolean {
  return found.toDatabase.length === 0 && found.toExtension.length === 0;
}
