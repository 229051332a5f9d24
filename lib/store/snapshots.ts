import type { SnapshotInfo } from '../core/vocabulary/data-check.ts';
import { isQuotaError, StoreFailure } from './failure.ts';
import type { SnapshotShelf } from './side.ts';

/** How many are kept; the oldest goes first. */
const KEPT_SNAPSHOTS = 10;

/**
 * Keeps a copy of everything before something large is done to it.
 *
 * @param text a backup file
 * @throws StoreFailure when there is no room; then the large thing must not be done
 */
export async function takeSnapshot(
  shelf: SnapshotShelf,
  info: SnapshotInfo,
  text: string,
): Promise<void> {
  try {
    await shelf.put(info, text);
    const old = (await listSnapshots(shelf)).slice(KEPT_SNAPSHOTS);
    if (old.length > 0) await shelf.remove(old.map(({ id }) => id));
  } catch (error) {
    throw new StoreFailure(isQuotaError(error) ? 'quota' : 'idb-failed', error);
  }
}

/** All snapshots, newest first. */
export async function listSnapshots(shelf: SnapshotShelf): Promise<readonly SnapshotInfo[]> {
  const all = await shelf.list();
  return [...all].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}
