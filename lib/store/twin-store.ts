import type { DataCheck } from '../core/vocabulary/data-check.ts';
import { sameJson } from '../core/vocabulary/merge.ts';
import type { NotStored } from '../core/vocabulary/not-stored.ts';
import { compareSides } from './compare.ts';
import { describeError, isQuotaError, StoreFailure } from './failure.ts';
import { MIGRATIONS, type Migration, SCHEMA } from './migrations.ts';
import { openTwins, type TwinMode, type Twins } from './open-twins.ts';
import {
  type BothSides,
  bothSides,
  isEven,
  type Manifests,
  type NoteRow,
  planNoted,
  withStale,
} from './repair-plan.ts';
import { type Row, readRow } from './row.ts';
import type { Manifest, Side, SnapshotShelf } from './side.ts';
import { checkSide } from './side-check.ts';
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
  readonly noteRow: NoteRow;
}

/** What to write, worked out from the newest copies of the rows that were asked for. */
type Decide = (rows: ReadonlyMap<string, Row>) => readonly Row[];

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

const NONE: ReadonlyMap<string, unknown> = new Map();

/** Two stores, one truth: every row stands in both, and each restores the other. */
export function createTwinStore(deps: TwinDeps): TwinStore {
  const { database, extension, onNotice } = deps;
  const migrations = deps.migrations ?? MIGRATIONS;
  const schema = deps.migrations?.at(-1)?.to ?? SCHEMA;
  const read = (raw: unknown) => readRow(raw, migrations);
  const enqueue = createWriteQueue();
  let started: Promise<TwinMode> | undefined;
  let manifests: Manifests = emptyManifests(schema);
  let forbids: NotStored = 'newer-data';
  // Set when one store may have what the other has not; the next change repairs that first.
  let isUneven = false;

  const start = async (): Promise<TwinMode> => {
    const opened = await openTwins(deps, schema);
    manifests = opened.manifests;
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
    return await firstRepair();
  };

  // What cannot be repaired now must not keep the reader from reading: the other store has the words.
  const firstRepair = async (): Promise<TwinMode> => {
    try {
      return modeOf(await repair('both'));
    } catch (error) {
      if (!isDatabaseFailure(error)) throw error;
      if (manifests.extension.rows < Math.max(1, manifests.database.rows)) {
        // Thrown away it would take words with it that the other store lacks: it may still come back.
        onNotice('local-only', describeError(error));
        return 'local-only';
      }
    }
    try {
      await database.reset();
      manifests = { ...manifests, database: emptyManifests(schema).database };
      return modeOf(await repair('both'));
    } catch (error) {
      onNotice('local-only', describeError(error));
      return 'local-only';
    }
  };

  const modeOf = (found: BothSides): TwinMode => {
    if (!found.hasNewer) return 'both';
    onNotice('newer-data');
    return 'read-only';
  };

  const ready = (): Promise<TwinMode> => {
    started ??= start().catch((error: unknown) => {
      started = undefined;
      throw error;
    });
    return started;
  };

  const ask = async (
    mode: TwinMode,
    question: (side: Side) => Promise<ReadonlyMap<string, unknown>>,
  ): Promise<BothSides> => {
    const careful = async (side: Side, reason: NotStored) => {
      try {
        return await question(side);
      } catch (error) {
        // A store that may only be read may also fail to be read; the other one then answers.
        if (mode === 'read-only') return NONE;
        throw failureOf(error, reason);
      }
    };
    const [inDatabase, inExtension] = await Promise.all([
      mode === 'local-only' ? NONE : careful(database, 'idb-failed'),
      careful(extension, 'storage-failed'),
    ]);
    return bothSides(inDatabase, inExtension, read);
  };

  /** Makes the stores equal; what cannot be written stays for the next change. */
  const repair = async (mode: TwinMode): Promise<BothSides & { readonly repaired: number }> => {
    const differing = await ask(mode, (side) => side.readAll());
    if (mode !== 'both' || differing.hasNewer) return { ...differing, repaired: 0 };
    const { found, plan } = planNoted(differing, manifests, schema, deps.noteRow);
    isUneven = !plan.isEven;
    try {
      if (found.hasOlder) await deps.onMigration?.(found.rows, database.shelf);
      await fill(database, 'database', found.toDatabase, plan.manifests.database);
      await fill(extension, 'extension', found.toExtension, plan.manifests.extension);
    } catch {
      return { ...differing, repaired: 0 };
    }
    isUneven = false;
    await deps.session?.setCompared().catch(() => undefined);
    if (plan.unread > 0) onNotice('damaged-rows', String(plan.unread));
    return { ...found, repaired: differing.toDatabase.length + differing.toExtension.length };
  };

  const fill = async (
    side: Side,
    name: keyof Manifests,
    put: readonly Row[],
    manifest: Manifest,
  ): Promise<void> => {
    if (put.length === 0 && sameJson(manifests[name], manifest)) return;
    await side.write({ put, remove: [], manifest });
    manifests = { ...manifests, [name]: manifest };
  };

  const readBoth = (mode: TwinMode, keys: readonly string[] | 'all') =>
    ask(mode, (side) => (keys === 'all' ? side.readAll() : side.read(keys)));

  const write = async (mode: TwinMode, keys: readonly string[] | 'all', decide: Decide) => {
    if (isUneven) await repair(mode);
    const before = await readBoth(mode, keys);
    if (before.hasNewer) throw new StoreFailure('newer-data');
    const decided = decide(before.rows);
    if (decided.length === 0 && (mode === 'local-only' || isEven(before))) return decided;
    const put = mode === 'both' ? withStale(decided, before) : decided;
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
    manifests = {
      database: mode === 'both' ? forDatabase : manifests.database,
      extension: forExtension,
    };
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
      if (mode === 'read-only' || isUneven) {
        return enqueue(async () => (await ask(mode, (side) => side.readAll())).rows);
      }
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
          database: await checkSide(database, found.damagedDatabase, mode !== 'local-only'),
          extension: await checkSide(extension, found.damagedExtension, true),
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

function emptyManifests(schema: number): Manifests {
  const empty: Manifest = { schema, rows: 0, writes: 0 };
  return { database: empty, extension: empty };
}

function isDatabaseFailure(error: unknown): boolean {
  return error instanceof StoreFailure && error.reason === 'idb-failed';
}

function failureOf(error: unknown, otherwise: NotStored): StoreFailure {
  if (error instanceof StoreFailure) return error;
  return new StoreFailure(isQuotaError(error) ? 'quota' : otherwise, error);
}
