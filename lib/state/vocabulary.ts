import { batch, computed, signal } from '@preact/signals';
import type { ListQuery } from '../core/vocabulary/list.ts';
import type { TermSummary } from '../core/vocabulary/summary.ts';
import type { SavedTerm, TermChanges } from '../core/vocabulary/term.ts';
import type { BulkAction, Send } from '../messages/protocol.ts';
import { type Failure, failureOf } from './failure.ts';

export interface VocabularyDeps {
  readonly send: Send;
  /** Asks the browser to keep the data (`navigator.storage.persist`); called once there is something to keep. */
  readonly askPersist?: () => Promise<unknown>;
}

export interface OpenTerm {
  readonly term: SavedTerm;
  readonly family: readonly TermSummary[];
}

/** Headwords that the last action deleted, for the undo line. */
export interface Undoable {
  readonly headwords: readonly string[];
}

export type Vocabulary = ReturnType<typeof createVocabulary>;

/** The list of saved words: what is shown, and everything that can be done with it. */
export function createVocabulary({ send, askPersist }: VocabularyDeps) {
  const query = signal<ListQuery>({});
  const terms = signal<readonly TermSummary[]>([]);
  const total = signal(0);
  /** Undefined until the first answer, so that "nothing saved yet" is never said too early. */
  const all = signal<number | undefined>(undefined);
  const tags = signal<readonly string[]>([]);
  const publishers = signal<readonly string[]>([]);
  const isLoading = signal(false);
  const failure = signal<Failure | undefined>(undefined);
  const open = signal<OpenTerm | undefined>(undefined);
  const selected = signal<ReadonlySet<string>>(new Set());
  const undoable = signal<Undoable | undefined>(undefined);
  const bin = signal<readonly TermSummary[]>([]);
  const binTotal = signal(0);
  const hasMore = computed(() => terms.value.length < total.value);

  // Newest wins: a slow answer to an earlier question must not overwrite a later one.
  let asked = 0;
  let hasAskedPersist = false;

  const load = async (offset: number): Promise<void> => {
    const mine = ++asked;
    isLoading.value = true;
    const answer = await send('terms/list', { ...query.value, offset });
    if (mine !== asked) return;
    batch(() => {
      isLoading.value = false;
      failure.value = failureOf(answer);
      if (!answer.ok) return;
      const page = answer.value;
      terms.value = offset === 0 ? page.terms : [...terms.value, ...page.terms];
      total.value = page.total;
      all.value = page.all;
      tags.value = page.tags;
      publishers.value = page.publishers;
    });
    // The quick first answer lacks the filters; the full one follows unseen.
    if (answer.ok && answer.value.isPartial) await load(0);
    if (!hasAskedPersist && askPersist !== undefined && (all.value ?? 0) > 0) {
      hasAskedPersist = true;
      await askPersist();
    }
  };

  /** Asks for the first page again. */
  const refresh = (): Promise<void> => load(0);

  /** Changes the search, sorting or filters; fields given as undefined are cleared. */
  const setQuery = (changes: { readonly [K in keyof ListQuery]: ListQuery[K] | undefined }) => {
    const next = Object.fromEntries(
      Object.entries({ ...query.value, ...changes }).filter(([, value]) => value !== undefined),
    );
    query.value = next as ListQuery;
    selected.value = new Set();
    return load(0);
  };

  /** Fetches the next page, if there is one. */
  const loadMore = async (): Promise<void> => {
    if (hasMore.value && !isLoading.value) await load(terms.value.length);
  };

  /** Opens one term with its sentences and family. */
  const show = async (headword: string): Promise<void> => {
    const answer = await send('terms/get', { headword });
    failure.value = failureOf(answer);
    if (!answer.ok) return;
    const { term, family } = answer.value;
    open.value = term === null ? undefined : { term, family };
  };

  const close = (): void => {
    open.value = undefined;
  };

  /** @returns whether it was saved */
  const update = async (headword: string, changes: TermChanges): Promise<boolean> => {
    const answer = await send('terms/update', { headword, changes });
    failure.value = failureOf(answer);
    if (!answer.ok) return false;
    if (open.value?.term.headword === headword) {
      open.value = { ...open.value, term: answer.value.term };
    }
    await refresh();
    return true;
  };

  /** Deletes into the bin; `undoRemove` takes it back. */
  const remove = async (headwords: readonly string[]): Promise<boolean> => {
    const answer = await send('terms/delete', { headwords });
    failure.value = failureOf(answer);
    if (!answer.ok) return false;
    batch(() => {
      undoable.value = { headwords };
      selected.value = new Set();
      if (open.value && headwords.includes(open.value.term.headword)) open.value = undefined;
    });
    await refresh();
    return true;
  };

  const restore = async (headwords: readonly string[]): Promise<boolean> => {
    const answer = await send('terms/undelete', { headwords });
    failure.value = failureOf(answer);
    if (!answer.ok) return false;
    bin.value = bin.value.filter((term) => !headwords.includes(term.headword));
    await refresh();
    return true;
  };

  const undoRemove = async (): Promise<void> => {
    const last = undoable.value;
    if (last !== undefined && (await restore(last.headwords))) undoable.value = undefined;
  };

  const dismissUndo = (): void => {
    undoable.value = undefined;
  };

  const loadBin = async (): Promise<void> => {
    const answer = await send('terms/bin', {});
    batch(() => {
      failure.value = failureOf(answer);
      if (!answer.ok) return;
      bin.value = answer.value.terms;
      binTotal.value = answer.value.total;
    });
  };

  /** Does one thing to all selected terms. */
  const bulk = async (action: BulkAction): Promise<boolean> => {
    const headwords = [...selected.value];
    if (headwords.length === 0) return false;
    if (action.do === 'delete') return remove(headwords);
    const answer = await send('terms/bulk', { headwords, action });
    failure.value = failureOf(answer);
    if (!answer.ok) return false;
    await refresh();
    return true;
  };

  const toggle = (headword: string): void => {
    const next = new Set(selected.value);
    if (!next.delete(headword)) next.add(headword);
    selected.value = next;
  };

  const selectShown = (): void => {
    selected.value = new Set(terms.value.map((term) => term.headword));
  };

  const selectNone = (): void => {
    selected.value = new Set();
  };

  return {
    query,
    terms,
    total,
    all,
    tags,
    publishers,
    isLoading,
    failure,
    open,
    selected,
    undoable,
    bin,
    binTotal,
    hasMore,
    refresh,
    setQuery,
    loadMore,
    show,
    close,
    update,
    remove,
    restore,
    undoRemove,
    dismissUndo,
    loadBin,
    bulk,
    toggle,
    selectShown,
    selectNone,
  };
}
