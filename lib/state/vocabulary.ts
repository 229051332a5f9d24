import { batch, computed, signal } from '@preact/signals';
import type { ExplainedSegment } from '../core/gloss/affix-meaning.ts';
import type { ShownSense } from '../core/gloss/token.ts';
import { type ListQuery, PAGE_SIZE } from '../core/vocabulary/list.ts';
import type { TermSummary } from '../core/vocabulary/summary.ts';
import type { SavedTerm, TermChanges, TermContext } from '../core/vocabulary/term.ts';
import type { BulkAction, Send } from '../messages/protocol.ts';
import { type Failure, failureOf } from './failure.ts';
import { lookUpWord } from './look-up-word.ts';

export interface VocabularyDeps {
  readonly send: Send;
  /** Asks the browser to keep the data (`navigator.storage.persist`); called once there is something to keep. */
  readonly askPersist?: () => Promise<unknown>;
  /** A fresh id for what is saved again: `crypto.randomUUID`. */
  readonly newId: () => string;
}

export interface OpenTerm {
  readonly term: SavedTerm;
  readonly family: readonly TermSummary[];
  /** What the glossary says of it, to choose from; empty until that is known. */
  readonly senses: readonly ShownSense[];
  readonly chain: readonly ExplainedSegment[];
}

/** What the last action took away, for the undo line. */
export type Undoable =
  | { readonly is: 'terms'; readonly headwords: readonly string[] }
  | { readonly is: 'sentence'; readonly headword: string; readonly context: TermContext };

/** As many as one question may ask for. */
const MOST_AT_ONCE = 1_000;

export type Vocabulary = ReturnType<typeof createVocabulary>;

/** The list of saved words: what is shown, and everything that can be done with it. */
export function createVocabulary({ send, askPersist, newId }: VocabularyDeps) {
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
  const hasMore = computed(() => terms.value.length < total.value);

  // Newest wins: a slow answer to an earlier question must not overwrite a later one.
  let asked = 0;
  let hasAskedPersist = false;

  const load = async (offset: number, limit = PAGE_SIZE, isQuick = offset === 0): Promise<void> => {
    const mine = ++asked;
    isLoading.value = true;
    const question = { ...query.value, offset, limit, ...(isQuick && { isQuick }) };
    const answer = await send('terms/list', question);
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
    if (answer.ok && answer.value.isPartial) await load(0, limit, false);
    if (!hasAskedPersist && askPersist !== undefined && (all.value ?? 0) > 0) {
      hasAskedPersist = true;
      await askPersist();
    }
  };

  /** Asks again for what is shown, so that the reader keeps the place in the list. */
  const refresh = (): Promise<void> =>
    load(0, Math.min(MOST_AT_ONCE, Math.max(PAGE_SIZE, terms.value.length)));

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
    open.value = term === null ? undefined : { term, family, senses: [], chain: [] };
    if (term === null) return;
    const found = await lookUpWord(send, headword, headword);
    if (open.value?.term.headword === headword) open.value = { ...open.value, ...found };
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
      undoable.value = { is: 'terms', headwords };
      selected.value = new Set();
      if (open.value && headwords.includes(open.value.term.headword)) open.value = undefined;
    });
    await refresh();
    return true;
  };

  /** Takes one sentence away from a term; `undoRemove` brings it back. */
  const removeSentence = async (headword: string, context: TermContext): Promise<void> => {
    if (!(await update(headword, { removeContext: context.id }))) return;
    undoable.value = { is: 'sentence', headword, context };
  };

  const undoRemove = async (): Promise<void> => {
    const last = undoable.value;
    if (last === undefined) return;
    const answer = await (last.is === 'terms'
      ? send('terms/undelete', { headwords: last.headwords })
      : send('terms/save', sentenceAgain(last.headword, last.context, newId())));
    failure.value = failureOf(answer);
    if (!answer.ok) return;
    undoable.value = undefined;
    if (last.is === 'sentence') await show(last.headword);
    await refresh();
  };

  const dismissUndo = (): void => {
    undoable.value = undefined;
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

  /** Selects all that fit the query, also those not shown yet. */
  const selectAll = async (): Promise<void> => {
    const found: string[] = [];
    for (;;) {
      const question = { ...query.value, offset: found.length, limit: MOST_AT_ONCE };
      const answer = await send('terms/list', question);
      failure.value = failureOf(answer);
      if (!answer.ok) return;
      found.push(...answer.value.terms.map(({ headword }) => headword));
      if (answer.value.terms.length === 0 || found.length >= answer.value.total) break;
    }
    selected.value = new Set(found);
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
    hasMore,
    refresh,
    setQuery,
    loadMore,
    show,
    close,
    update,
    remove,
    removeSentence,
    undoRemove,
    dismissUndo,
    bulk,
    toggle,
    selectAll,
    selectNone,
  };
}

// Saved anew under an id of its own: the same sentence at the same place.
function sentenceAgain(headword: string, saved: TermContext, id: string) {
  const { id: _id, form, savedAt: _savedAt, ...context } = saved;
  return { id, headword, form, context };
}
