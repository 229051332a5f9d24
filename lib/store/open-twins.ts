import type { NotStored } from '../core/vocabulary/not-stored.ts';
import type { Notice } from '../core/vocabulary/notice.ts';
import { describeError, isNewerError, StoreFailure } from './failure.ts';
import type { Manifest, ResettableSide, Side } from './side.ts';

/** `read-only`: the data come from a newer version, or one store fails in a way that forbids to write. */
export type TwinMode = 'both' | 'local-only' | 'read-only';

export interface Twins {
  readonly database: ResettableSide;
  readonly extension: Side;
  /** Told once of everything the reader should know. */
  readonly onNotice: (kind: Notice['kind'], detail?: string) => void;
}

export interface OpenedTwins {
  readonly mode: TwinMode;
  /** Why nothing can be written, in mode `read-only`. */
  readonly forbids?: NotStored;
  readonly manifests: { readonly database: Manifest; readonly extension: Manifest };
  /** Do both say that they have the same, and are the rows there that they count? */
  readonly isEven: boolean;
}

/** Opens both stores and finds out how far they can be used. */
export async function openTwins(twins: Twins, schema: number): Promise<OpenedTwins> {
  const { database, extension, onNotice } = twins;
  const none: Manifest = { schema, rows: 0, writes: 0 };
  const found = await openExtension(extension);
  const inExtension = found.manifest;
  const opened = await openDatabase(database, inExtension);
  if (opened.is === 'refused') {
    if (found.failure !== undefined) throw new StoreFailure('storage-failed', found.failure);
    onNotice('local-only', opened.reason);
    const isNewer = (inExtension?.schema ?? 0) > schema;
    if (isNewer) onNotice('newer-data');
    return {
      mode: isNewer ? 'read-only' : 'local-only',
      manifests: { database: none, extension: inExtension ?? none },
      isEven: true,
      ...(isNewer && { forbids: 'newer-data' }),
    };
  }
  const inDatabase = opened.manifest;
  const manifests = { database: inDatabase ?? none, extension: inExtension ?? none };
  const newest = Math.max(manifests.database.schema, manifests.extension.schema);
  if (database.isNewer() || newest > schema) {
    onNotice('newer-data');
    return { mode: 'read-only', manifests, isEven: true, forbids: 'newer-data' };
  }
  if (found.failure !== undefined) {
    return { mode: 'read-only', manifests, isEven: true, forbids: 'storage-failed' };
  }
  const isEven =
    inDatabase !== undefined &&
    inExtension !== undefined &&
    inDatabase.writes === inExtension.writes &&
    inDatabase.rows === inExtension.rows &&
    inDatabase.schema === schema &&
    inExtension.schema === schema &&
    (await hasRows(database, inDatabase)) &&
    (await hasRows(extension, inExtension));
  return { mode: 'both', manifests, isEven };
}

async function openExtension(
  extension: Side,
): Promise<{ readonly manifest: Manifest | undefined; readonly failure?: unknown }> {
  try {
    return { manifest: await extension.manifest() };
  } catch (failure) {
    return { manifest: undefined, failure };
  }
}

type OpenedDatabase =
  | { readonly is: 'open'; readonly manifest: Manifest | undefined }
  | { readonly is: 'refused'; readonly reason: string };

async function openDatabase(
  database: ResettableSide,
  inExtension: Manifest | undefined,
): Promise<OpenedDatabase> {
  try {
    return { is: 'open', manifest: await database.manifest() };
  } catch (error) {
    // A database that cannot be opened is begun anew only when the other store has the words.
    if (isNewerError(error) || (inExtension?.rows ?? 0) === 0 || !isBroken(error)) {
      return { is: 'refused', reason: describeError(error) };
    }
  }
  try {
    await database.reset();
    return { is: 'open', manifest: await database.manifest() };
  } catch (error) {
    return { is: 'refused', reason: describeError(error) };
  }
}

// Chromium's words for a damaged backing store, and what a database without its stores throws.
function isBroken(error: unknown): boolean {
  return /UnknownError|NotFoundError|DataError|backing store|corrupt/i.test(describeError(error));
}

async function hasRows(side: Side, manifest: Manifest): Promise<boolean> {
  const count = await side.count();
  return count === undefined || count === manifest.rows;
}
