import type { DataCheck, SideCheck } from '../core/vocabulary/data-check.ts';
import { sameJson } from '../core/vocabulary/merge.ts';
import { type Comparison, compareSides } from './compare.ts';
import { describeError, isQuotaError, StoreFailure, type StoreFailureReason } from './failure.ts';
import { MIGRATIONS, type Migration, SCHEMA } from './migrations.ts';
import { openTwins, type TwinMode, type Twins } from './open-twins.ts';
import { type Row, readRow } from './row.ts';
import type { Manifest, Side, SnapshotShelf } from './side.ts';
import { createWriteQueue } from './write-queue.ts';

export interface TwinDeps extends Twins {
  /** Was the full comparison made in this browser session? Absent: it is made at every start. */
  readonly session?: {
    readonly wasCompared: () => Promise<boolean>;
    readonly setCompared: () => Promise<void>;
  };
  /** How long after the start the full comparison begins, when the counts agree. */
  readonly compareAfterMs?: number;
  /** Keeps the rows before they are written in a newer schema. */
  readonly onMigration?: (rows: ReadonlyMap<string, Row>, shelf: SnapshotShelf) => Promise<void>;
  readonly migrations?: readonly Migration[];
}

/** What to write, worked out from the newest copies of the rows that were asked for. */
export type Decide = (rows: ReadonlyMap<string, Row>) => readonly Row[];

export interface TwinStore {
  /** Opened and compared; every other function waits for it. */
  readonly ready: () => Promise<TwinMode>;
  readonly read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Row>>;
  readonly readAll: () => Promise<ReadonlyMap<string, Row>>;
  /**
   * One change: read, decide, write both stores. Resolves only when both have it.
   *
   * @param keys rows that `decide` sees and may write
   * @throws StoreFailure when it was not stored; then nothing has changed
   */
  readonly change: (keys: readonly string[] | 'all', decide: Decide) => Promise<readonly Row[]>;
  /** How many rows there are. */
  readonly size: () => Promise<number>;
  /** Compares everything and repairs what differs. */
  readonly check: () => Promise<
    Pick<DataCheck, 'mode' | 'database' | 'extension' | 'repaired'> & {
      readonly rows: ReadonlyMap<string, Row>;
    }
  >;
  readonly shelf: () => Promise<SnapshotShelf>;
}

const COMPARE_AFTER_MS = 2_000;

/** Two stores, one truth: every row stands in both, and each restores the other. */
export function createTwinStore(deps: TwinDeps): TwinStore {
  const { database, extension, onNotice } = deps;
  const migrations = deps.migrations ?? MIGRATIONS;
  const schema = deps.migrations?.at(-1)?.to ?? SCHEMA;
  const read = (raw: unknown) => readRow(raw, migrations);
  const enqueue = createWriteQueue();
  let started: Promise<TwinMode> | undefined;
  let manifests: { database: Manifest; extension: Manifest } = emptyManifests(schema);
  let forbids: StoreFailureReason = 'newer-data';
  // Set when one store may have what the other has not; the next change repairs that first.
  let isUneven = false;

  const start = async (): Promise<TwinMode> => {
    const opened = await openTwins(deps, schema);
    manifests = opened.manifests ?? emptyManifests(schema);
    forbids = opened.forbids ?? forbids;
    const mode = opened.mode;
    if (mode !== 'both') return mode;
    const wasCompared = (await deps.session?.wasCompared().catch(() => false)) ?? false;
    if (opened.isEven && wasCompared) return mode;
    if (opened.isEven && deps.session !== undefined) {
      // Counts agree: answer at once, and look at every row when the first answers are out.
      setTimeout(() => {
        enqueue(() => repair(mode)).catch(() => undefined);
      }, deps.compareAfterMs ?? COMPARE_AFTER_MS);
      return mode;
    }
    const found = await repair(mode);
    return found.hasNewer ? 'read-only' : mode;
  };

  const ready = (): Promise<TwinMode> => {
    started ??= start().catch((error: unknown) => {
      started = undefined;
      throw error;
    });
    return started;
  };

  // A store that may only be read may also fail to be read; the other one then answers.
  const ask = async (
    mode: TwinMode,
    question: (side: Side) => Promise<ReadonlyMap<string, unknown>>,
  ) => {
    const none: ReadonlyMap<string, unknown> = new Map();
    const careful = async (side: Side) =>
      mode === 'read-only' ? await question(side).catch(() => none) : await question(side);
    const [inDatabase, inExtension] = await Promise.all([
      mode === 'local-only' ? none : careful(database),
      careful(extension),
    ]);
    return { ...compareSides(inDatabase, inExtension, read), inDatabase, inExtension };
  };

  const repair = async (mode: TwinMode) => {
    const found = await ask(mode, (side) => side.readAll());
    if (mode !== 'both' || found.hasNewer) return { ...found, repaired: 0 };
    const { toDatabase, toExtension } = found;
    if (found.hasOlder) await deps.onMigration?.(found.rows, database.shelf);
    const lost =
      lostRows(manifests.database, found.inDatabase, found.rows) +
      lostRows(manifests.extension, found.inExtension, found.rows) +
      found.damagedDatabase.length +
      found.damagedExtension.length;
    const unread = found.damagedDatabase.filter((key) => !found.rows.has(key)).length;
    const writes = Math.max(manifests.database.writes, manifests.extension.writes);
    const isEven = toDatabase.length + toExtension.length === 0;
    const databaseManifest = {
      schema,
      rows: new Set([...found.inDatabase.keys(), ...found.rows.keys()]).size,
      writes: isEven ? writes : writes + 1,
    };
    const extensionManifest = {
      ...databaseManifest,
      rows: new Set([...found.inExtension.keys(), ...found.rows.keys()]).size,
    };
    if (toDatabase.length > 0 || !sameJson(manifests.database, databaseManifest)) {
      await database.write({ put: toDatabase, remove: [], manifest: databaseManifest });
      manifests.database = databaseManifest;
    }
    if (toExtension.length > 0 || !sameJson(manifests.extension, extensionManifest)) {
      await extension.write({ put: toExtension, remove: [], manifest: extensionManifest });
      manifests.extension = extensionManifest;
    }
    isUneven = false;
    await deps.session?.setCompared().catch(() => undefined);
    if (lost > 0 && !isEven) onNotice('restored', String(lost));
    if (unread > 0) onNotice('damaged-rows', String(unread));
    return { ...found, repaired: toDatabase.length + toExtension.length };
  };

  const readBoth = (mode: TwinMode, keys: readonly string[] | 'all') =>
    ask(mode, (side) => (keys === 'all' ? side.readAll() : side.read(keys)));

  const write = async (mode: TwinMode, keys: readonly string[] | 'all', decide: Decide) => {
    if (isUneven) await repair(mode);
    const before = await readBoth(mode, keys);
    const decided = decide(before.rows);
    if (decided.length === 0 && (mode === 'local-only' || isEven(before))) return decided;
    const put = withStale(decided, before, mode);
    const manifestFor = (old: Manifest, raw: ReadonlyMap<string, unknown>): Manifest => ({
      schema,
      rows: old.rows + put.filter((row) => !raw.has(row.key)).length,
      writes: Math.max(manifests.database.writes, manifests.extension.writes) + 1,
    });
    const forDatabase = manifestFor(manifests.database, before.inDatabase);
    const forExtension = manifestFor(manifests.extension, before.inExtension);
    if (mode === 'both') {
      try {
        await database.write({ put, remove: [], manifest: forDatabase });
      } catch (error) {
        throw failureOf(error, 'idb-failed');
      }
    }
    try {
      await extension.write({ put, remove: [], manifest: forExtension });
    } catch (error) {
      if (mode === 'both') await takeBack(put, before.inDatabase);
      throw failureOf(error, 'storage-failed');
    }
    if (mode === 'both') manifests.database = forDatabase;
    manifests.extension = forExtension;
    return decided;
  };

  // Not saved is not saved: the first store gets its rows back, so that no later start finds the change there.
  const takeBack = async (put: readonly Row[], old: ReadonlyMap<string, unknown>) => {
    const was = new Map(put.map((row) => [row.key, read(old.get(row.key))]));
    const rows = [...was.values()].flatMap((found) => (found.is === 'row' ? [found.row] : []));
    const remove = [...was].flatMap(([key, found]) => (found.is === 'row' ? [] : [key]));
    try {
      await database.write({ put: rows, remove, manifest: manifests.database });
    } catch {
      isUneven = true;
    }
  };

  return {
    ready,
    async read(keys) {
      const mode = await ready();
      return (await readBoth(mode, keys)).rows;
    },
    readAll: async () => {
      const mode = await ready();
      if (mode === 'read-only') return (await ask(mode, (side) => side.readAll())).rows;
      // One store is enough: they are equal, or the comparison at the start has made them so.
      const side = mode === 'local-only' ? extension : database;
      return enqueue(async () => compareSides(await side.readAll(), new Map(), read).rows);
    },
    change: async (keys, decide) => {
      const mode = await ready();
      if (mode === 'read-only') throw new StoreFailure(forbids);
      return enqueue(() => write(mode, keys, decide));
    },
    check: async () => {
      const mode = await ready();
      return enqueue(async () => {
        const found = await repair(mode);
        return {
          mode,
          rows: found.rows,
          repaired: found.repaired,
          database: await sideCheck(database, found.damagedDatabase, mode !== 'local-only'),
          extension: await sideCheck(extension, found.damagedExtension, true),
        };
      });
    },
    size: async () => {
      const mode = await ready();
      return mode === 'local-only' ? manifests.extension.rows : manifests.database.rows;
    },
    shelf: async () => ((await ready()) === 'local-only' ? extension.shelf : database.shelf),
  };
}

function withStale(decided: readonly Row[], before: Comparison, mode: TwinMode): readonly Row[] {
  const keys = new Set(decided.map((row) => row.key));
  const stale = mode === 'both' ? [...before.toDatabase, ...before.toExtension] : [];
  const extra = new Map(stale.filter((row) => !keys.has(row.key)).map((row) => [row.key, row]));
  return [...decided, ...extra.values()];
}

function isEven(found: Comparison): boolean {
  return found.toDatabase.length === 0 && found.toExtension.length === 0;
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

function emptyManifests(schema: number): { database: Manifest; extension: Manifest } {
  const empty: Manifest = { schema, rows: 0, writes: 0 };
  return { database: empty, extension: empty };
}

function failureOf(error: unknown, otherwise: StoreFailureReason): StoreFailure {
  if (error instanceof StoreFailure) return error;
  return new StoreFailure(isQuotaError(error) ? 'quota' : otherwise, error);
}

async function sideCheck(
  side: Side,
  damaged: readonly string[],
  isUsed: boolean,
): Promise<SideCheck> {
  if (!isUsed) return { isOpen: false, rows: 0, damaged: 0 };
  try {
    const rows = (await side.count()) ?? (await side.readAll()).size;
    return { isOpen: true, rows, damaged: damaged.length };
  } catch (error) {
    return { isOpen: false, rows: 0, damaged: damaged.length, failure: describeError(error) };
  }
}
