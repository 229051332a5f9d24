import * as v from 'valibot';
import type { LastBackup } from './settings.ts';

/** A trace outside both stores, so that losing both is noticed and not taken for a first start. */
export interface Marker {
  readonly terms: number;
  readonly lastBackup?: LastBackup;
}

export interface MarkerStore {
  readonly read: () => Promise<Marker | undefined>;
  readonly write: (marker: Marker) => Promise<void>;
}

const CACHE = 'dwibaca';
// Never fetched: only a name that the Cache API accepts.
const ADDRESS = 'https://marker.dwibaca.invalid/';

const shape = v.object({
  terms: v.number(),
  lastBackup: v.exactOptional(v.object({ name: v.string(), at: v.number() })),
});

/** The marker in the Cache API, which also works where IndexedDB is refused. */
export function createCacheMarker(caches: CacheStorage): MarkerStore {
  return {
    async read() {
      const found = await (await caches.open(CACHE)).match(ADDRESS);
      if (found === undefined) return undefined;
      const parsed = v.safeParse(shape, await found.json());
      return parsed.success ? parsed.output : undefined;
    },
    async write(marker) {
      await (await caches.open(CACHE)).put(ADDRESS, new Response(JSON.stringify(marker)));
    },
  };
}
