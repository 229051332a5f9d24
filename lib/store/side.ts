import type { SnapshotInfo } from '../core/vocabulary/data-check.ts';
import type { Row } from './row.ts';

/** What a store knows about itself, written together with the rows. */
export interface Manifest {
  readonly schema: number;
  /** How many rows there are. */
  readonly rows: number;
  /** Counts writes; both stores have the same count unless one missed something. */
  readonly writes: number;
}

export interface Write {
  readonly put: readonly Row[];
  readonly remove: readonly string[];
  readonly manifest: Manifest;
}

/** One of the two stores. Everything may throw; raw records are unknown until `readRow` has looked at them. */
export interface Side {
  readonly manifest: () => Promise<Manifest | undefined>;
  /** Rows that are really there; undefined when that would mean reading them all. */
  readonly count: () => Promise<number | undefined>;
  readonly read: (keys: readonly string[]) => Promise<ReadonlyMap<string, unknown>>;
  readonly readAll: () => Promise<ReadonlyMap<string, unknown>>;
  /** Whole or not at all; done when it resolves. */
  readonly write: (write: Write) => Promise<void>;
  readonly shelf: SnapshotShelf;
}

/** Where snapshots are kept. */
export interface SnapshotShelf {
  readonly list: () => Promise<readonly SnapshotInfo[]>;
  readonly put: (info: SnapshotInfo, text: string) => Promise<void>;
  readonly read: (id: string) => Promise<string | undefined>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

/** A store that can be thrown away and begun again when it cannot be opened. */
export interface ResettableSide extends Side {
  readonly reset: () => Promise<void>;
  /** Opened without the right to write, because a newer version made it. */
  readonly isNewer: () => boolean;
}

/** Is this a manifest? */
export function readManifest(raw: unknown): Manifest | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { schema, rows, writes } = raw as Record<string, unknown>;
  if (typeof schema !== 'number' || typeof rows !== 'number' || typeof writes !== 'number') {
    return undefined;
  }
  return { schema, rows, writes };
}
