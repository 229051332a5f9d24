import * as v from 'valibot';
import { NOTICE_KINDS, type Notice } from '../core/vocabulary/notice.ts';
import type { Row } from './row.ts';
import { documentRow } from './settings.ts';
import type { TwinStore } from './twin-store.ts';

const KEY = 'm:notices';

const shape = v.object({
  shown: v.array(v.object({ kind: v.picklist(NOTICE_KINDS), message: v.string(), at: v.number() })),
  /** Said once and dismissed; not said again. */
  dismissed: v.array(v.picklist(NOTICE_KINDS)),
});
type Kept = v.InferOutput<typeof shape>;

export interface Notices {
  readonly add: (kind: Notice['kind'], detail?: string) => void;
  readonly list: () => Promise<readonly Notice[]>;
  readonly dismiss: (kind: Notice['kind']) => Promise<void>;
  /** The row of all notices with one more, to be written together with what it tells of. */
  readonly rowWith: (kind: Notice['kind'], detail: string, rows: ReadonlyMap<string, Row>) => Row;
}

/**
 * Notices for the reader, kept until dismissed: the worker that found something out may be gone when the popup opens.
 *
 * @param twin where they are kept; asked for late, because the stores themselves give notice
 */
export function createNotices(twin: () => TwinStore, now: () => number): Notices {
  // Those of this worker, in case that they cannot be kept.
  let fresh: readonly Notice[] = [];

  const change = (next: (kept: Kept) => Kept): Promise<unknown> =>
    twin().change([KEY], (rows) => {
      const kept = keptOf(rows.get(KEY)?.value);
      return [documentRow(KEY, next(kept), rows.get(KEY), now())];
    });

  return {
    add(kind, detail) {
      const notice: Notice = { kind, message: MESSAGES[kind](detail ?? ''), at: now() };
      fresh = [...fresh.filter((one) => one.kind !== kind), notice];
      change((kept) => withOne(kept, notice)).catch(() => undefined); // Still in `fresh`.
    },
    rowWith(kind, detail, rows) {
      const notice: Notice = { kind, message: MESSAGES[kind](detail), at: now() };
      return documentRow(KEY, withOne(keptOf(rows.get(KEY)?.value), notice), rows.get(KEY), now());
    },
    async list() {
      const kept = keptOf((await twin().read([KEY])).get(KEY)?.value);
      const kinds = new Set(fresh.map(({ kind }) => kind));
      const all = [...kept.shown.filter(({ kind }) => !kinds.has(kind)), ...fresh];
      return all.filter(({ kind }) => !ONCE.has(kind) || !kept.dismissed.includes(kind));
    },
    async dismiss(kind) {
      fresh = fresh.filter((one) => one.kind !== kind);
      await change((kept) => ({
        shown: kept.shown.filter((one) => one.kind !== kind),
        dismissed: [...new Set([...kept.dismissed, kind])],
      }));
    },
  };
}

/** Lasting states of the browser: one notice is enough. Events are told each time. */
const ONCE: ReadonlySet<Notice['kind']> = new Set(['local-only', 'not-persistent']);

const MESSAGES: Readonly<Record<Notice['kind'], (detail: string) => string>> = {
  'local-only': (said) =>
    /UnknownError|backing store|corrupt/i.test(said)
      ? "The browser's database for Dwibaca is damaged and cannot be opened. Your words are all there, kept in extension storage alone; make a backup soon."
      : 'This browser refuses its database to extensions (for instance when it never remembers history). Your words are kept in extension storage alone; make a backup now and then.',
  restored: (count) =>
    `The browser had lost or damaged data of Dwibaca (${count} ${count === '1' ? 'record' : 'records'}). Everything was restored from the second copy.`,
  lost: (backup) =>
    backup === ''
      ? 'The browser has lost your saved words in both of its stores, and no backup file was made. Words that you save from now on are kept again.'
      : `The browser has lost your saved words in both of its stores. Restore them from your last backup file: ${backup}.`,
  'newer-data': () =>
    'Your words were last used by a newer Dwibaca. They can be read and exported here, but not changed until Dwibaca is updated.',
  'not-persistent': () =>
    'The browser gives no promise to keep your words when space is short. Make a backup now and then.',
  'damaged-rows': (count) =>
    `${count} saved ${count === '1' ? 'word' : 'words'} cannot be read in either store. Restore a backup to get them back.`,
};

function withOne(kept: Kept, notice: Notice): Kept {
  return { ...kept, shown: [...kept.shown.filter(({ kind }) => kind !== notice.kind), notice] };
}

function keptOf(value: unknown): Kept {
  const parsed = v.safeParse(shape, value);
  return parsed.success ? parsed.output : { shown: [], dismissed: [] };
}
