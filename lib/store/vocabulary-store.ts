import type { SavedTerm } from '../core/vocabulary/term.ts';
import { type Row, readRow, termKey, termOf, termRow } from './row.ts';
import type { TwinStore } from './twin-store.ts';
import type { VocabularyDb } from './vocabulary-db.ts';

/** Changes a term; the very same term (or undefined where there is none) means: nothing to write. */
type Edit = (term: SavedTerm | undefined, headword: string) => SavedTerm | undefined;

export interface VocabularyStore {
  readonly get: (headword: string) => Promise<SavedTerm | undefined>;
  readonly getMany: (headwords: readonly string[]) => Promise<readonly SavedTerm[]>;
  /** All terms, also deleted ones, by headword. */
  readonly all: () => Promise<ReadonlyMap<string, SavedTerm>>;
  /** The newest live terms without reading all; undefined where that is not faster. */
  readonly newest: (
    limit: number,
  ) => Promise<{ readonly terms: readonly SavedTerm[]; readonly total: number } | undefined>;
  /** Reads all anew at the next need, after the stores were repaired. */
  readonly forget: () => void;
  /**
   * Edits terms in one step, all or none.
   *
   * @returns those that were written
   * @throws StoreFailure when they were not stored
   */
  readonly edit: (headwords: readonly string[], edit: Edit) => Promise<readonly SavedTerm[]>;
  /** Edits terms and documents in one step, all or none; sees everything. */
  readonly editAll: (
    work: (
      terms: ReadonlyMap<string, SavedTerm>,
      documents: ReadonlyMap<string, Row>,
    ) => {
      readonly terms: readonly SavedTerm[];
      readonly documents: readonly Row[];
    },
  ) => Promise<void>;
}

/** The reader's terms over the two stores, with a memory of them that is refilled whenever the worker starts. */
export function createVocabularyStore(
  twin: TwinStore,
  database?: Pick<VocabularyDb, 'newest' | 'countLive'>,
): VocabularyStore {
  let memory: Promise<Map<string, SavedTerm>> | undefined;
  // The same once it is there: what is still being read is not waited for where the database is quicker.
  let loaded: Map<string, SavedTerm> | undefined;

  const all = (): Promise<Map<string, SavedTerm>> => {
    memory ??= twin
      .readAll()
      .then((rows) => {
        const terms = [...rows.values()].flatMap((row) => termOf(row) ?? []);
        loaded = new Map(terms.map((term) => [term.headword, term]));
        return loaded;
      })
      .catch((error: unknown) => {
        memory = undefined;
        throw error;
      });
    return memory;
  };

  const remember = async (rows: readonly Row[]): Promise<readonly SavedTerm[]> => {
    const terms = rows.flatMap((row) => termOf(row) ?? []);
    if (memory !== undefined) {
      const known = await memory;
      for (const term of terms) known.set(term.headword, term);
    }
    return terms;
  };

  return {
    all,
    forget() {
      memory = undefined;
      loaded = undefined;
    },
    async get(headword) {
      const key = termKey(headword);
      return termOf((await twin.read([key])).get(key));
    },
    async getMany(headwords) {
      if (memory !== undefined) {
        const known = await memory;
        return headwords.flatMap((headword) => known.get(headword) ?? []);
      }
      const rows = await twin.read(headwords.map(termKey));
      return [...rows.values()].flatMap((row) => termOf(row) ?? []);
    },
    async newest(limit) {
      if (loaded !== undefined) return newestOf(loaded, limit);
      if (database === undefined || (await twin.ready()) !== 'both') return undefined;
      const [raw, total] = await Promise.all([database.newest(limit), database.countLive()]);
      const terms = raw.flatMap((one) => {
        const read = readRow(one);
        return read.is === 'row' ? (termOf(read.row) ?? []) : [];
      });
      return { terms, total };
    },
    async edit(headwords, edit) {
      const rows = await twin.change(headwords.map(termKey), (known) =>
        headwords.flatMap((headword) => {
          const old = termOf(known.get(termKey(headword)));
          const next = edit(old, headword);
          return next === undefined || next === old ? [] : [termRow(next)];
        }),
      );
      return remember(rows);
    },
    async editAll(work) {
      const rows = await twin.change('all', (known) => {
        const terms = [...known.values()].flatMap((row) => termOf(row) ?? []);
        const result = work(new Map(terms.map((term) => [term.headword, term])), known);
        return [...result.terms.map(termRow), ...result.documents];
      });
      await remember(rows);
    },
  };
}

// Newest first; sorting all of many thousands would take longer than the popup may.
function newestOf(terms: ReadonlyMap<string, SavedTerm>, limit: number) {
  const live = [...terms.values()].filter((term) => term.deletedAt === undefined);
  let edge = Number.NEGATIVE_INFINITY;
  let best: SavedTerm[] = [];
  const trim = (): void => {
    best = best.sort(byNewest).slice(0, limit);
    edge = best.length < limit ? edge : (best.at(-1)?.createdAt ?? edge);
  };
  for (const term of live) {
    if (term.createdAt < edge) continue;
    best.push(term);
    if (best.length >= 2 * limit) trim();
  }
  trim();
  return { terms: best, total: live.length };
}

function byNewest(a: SavedTerm, b: SavedTerm): number {
  return b.createdAt - a.createdAt || (a.headword < b.headword ? -1 : 1);
}
