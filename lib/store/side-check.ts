import type { SideCheck } from '../core/vocabulary/data-check.ts';
import { describeError } from './failure.ts';
import type { Side } from './side.ts';

/** What one store says of itself, for the settings page; never throws. */
export async function checkSide(
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
