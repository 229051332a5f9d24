import type { SnapshotInfo } from '../core/vocabulary/data-check.ts';
import type { KeyValueArea } from './key-value-area.ts';
import { readManifest, type Side } from './side.ts';

const MANIFEST = 'vocabulary';
const INFO = 'snapshot:';
const TEXT = 'snapshot-text:';

/** The reader's words in extension storage: one key a term, one for the manifest. */
export function createVocabularyArea(area: KeyValueArea): Side {
  const one = async (key: string): Promise<unknown> => {
    const found = await area.get([key]);
    return Object.hasOwn(found, key) ? found[key] : undefined;
  };
  return {
    manifest: async () => readManifest(await one(MANIFEST)),
    count: async () => (await area.getKeys?.())?.filter(isRowKey).length,
    read: async (keys) => rowsOf(await area.get([...keys])),
    readAll: async () => rowsOf(await area.get(null)),
    async write({ put, remove, manifest }) {
      // One call, which browsers carry out as one step; the manifest in it tells whether it was carried out.
      const entries: (readonly [string, unknown])[] = put.map((row) => [row.key, row]);
      await area.set(Object.fromEntries([...entries, [MANIFEST, manifest]]));
      if (remove.length > 0) await area.remove([...remove]);
    },
    shelf: {
      list: async () =>
        Object.entries(await area.get(null)).flatMap(([key, value]) =>
          key.startsWith(INFO) ? [value as SnapshotInfo] : [],
        ),
      put: (info, text) => area.set({ [INFO + info.id]: info, [TEXT + info.id]: text }),
      async read(id) {
        const text = await one(TEXT + id);
        return typeof text === 'string' ? text : undefined;
      },
      remove: (ids) => area.remove(ids.flatMap((id) => [INFO + id, TEXT + id])),
    },
  };
}

function rowsOf(found: Record<string, unknown>): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(found).filter(([key]) => isRowKey(key)));
}

function isRowKey(key: string): boolean {
  return key.startsWith('t:') || key.startsWith('m:');
}
