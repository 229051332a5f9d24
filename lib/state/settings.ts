import { batch, signal } from '@preact/signals';
import type { DataCheck, SnapshotInfo } from '../core/vocabulary/data-check.ts';
import type { ImportPreview, ImportRequest } from '../core/vocabulary/import-plan.ts';
import type { Notice } from '../core/vocabulary/notice.ts';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsChanges,
} from '../core/vocabulary/settings.ts';
import type { ExportFile, ExportFormat, Send } from '../messages/protocol.ts';
import { type Failure, failureOf } from './failure.ts';

export interface SettingsDeps {
  readonly send: Send;
  /** A fresh id for an import: `crypto.randomUUID`. */
  readonly newId: () => string;
}

export type SettingsState = ReturnType<typeof createSettings>;

/** Settings, notices and the reader's data as a whole: export, import, check, snapshots. */
export function createSettings({ send, newId }: SettingsDeps) {
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  const isLoaded = signal(false);
  const failure = signal<Failure | undefined>(undefined);
  const notices = signal<readonly Notice[]>([]);
  const check = signal<DataCheck | undefined>(undefined);
  const snapshots = signal<readonly SnapshotInfo[]>([]);
  const preview = signal<ImportPreview | undefined>(undefined);
  const isBusy = signal(false);
  // Kept until it has worked, so that a repeated click cannot import twice.
  let importing: { readonly request: ImportRequest; readonly id: string } | undefined;

  const load = async (): Promise<void> => {
    const answer = await send('settings/get', {});
    batch(() => {
      failure.value = failureOf(answer);
      if (!answer.ok) return;
      settings.value = answer.value;
      isLoaded.value = true;
    });
  };

  /** Shows the change at once and takes it back when it could not be stored. */
  const change = async (changes: SettingsChanges): Promise<boolean> => {
    const before = settings.value;
    settings.value = changeSettings(before, changes);
    const answer = await send('settings/set', changes);
    batch(() => {
      failure.value = failureOf(answer);
      settings.value = answer.ok ? answer.value : before;
    });
    return answer.ok;
  };

  const loadNotices = async (dismiss?: Notice['kind']): Promise<void> => {
    const answer = await send('data/notices', dismiss === undefined ? {} : { dismiss });
    if (answer.ok) notices.value = answer.value.notices;
  };

  /** @returns the file to offer, or undefined when it failed (`failure` says why) */
  const exportAs = async (format: ExportFormat): Promise<ExportFile | undefined> => {
    const answer = await busy(() => send('data/export', { format }));
    return answer.ok ? answer.value : undefined;
  };

  /** Finds out what an import would change; writes nothing. */
  const previewImport = async (request: ImportRequest): Promise<void> => {
    const answer = await busy(() => send('data/preview-import', request));
    preview.value = answer.ok ? answer.value : undefined;
  };

  /** Imports all or nothing. */
  const runImport = async (request: ImportRequest): Promise<boolean> => {
    if (importing?.request !== request) importing = { request, id: newId() };
    const { id } = importing;
    const answer = await busy(() => send('data/import', { ...request, id }));
    if (answer.ok) importing = undefined;
    preview.value = answer.ok ? answer.value : preview.value;
    return answer.ok;
  };

  const runCheck = async (): Promise<void> => {
    const answer = await busy(() => send('data/check', {}));
    if (answer.ok) check.value = answer.value;
  };

  const loadSnapshots = async (): Promise<void> => {
    const answer = await busy(() => send('data/snapshots', {}));
    if (answer.ok) snapshots.value = answer.value.snapshots;
  };

  const restoreSnapshot = async (id: string): Promise<boolean> => {
    const answer = await busy(() => send('data/restore-snapshot', { id }));
    if (answer.ok) await loadSnapshots();
    return answer.ok;
  };

  const busy = async <T extends Awaited<ReturnType<Send>>>(ask: () => Promise<T>): Promise<T> => {
    isBusy.value = true;
    const answer = await ask();
    batch(() => {
      isBusy.value = false;
      failure.value = failureOf(answer);
    });
    return answer;
  };

  return {
    settings,
    isLoaded,
    failure,
    notices,
    check,
    snapshots,
    preview,
    isBusy,
    load,
    change,
    loadNotices,
    exportAs,
    previewImport,
    runImport,
    runCheck,
    loadSnapshots,
    restoreSnapshot,
  };
}
