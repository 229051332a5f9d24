import * as v from 'valibot';
import type { Reading } from '../core/vocabulary/import-plan.ts';
import { readingSchema, settingsSchema } from '../core/vocabulary/schema.ts';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsChanges,
} from '../core/vocabulary/settings.ts';
import { SCHEMA } from './migrations.ts';
import type { Row } from './row.ts';
import type { TwinStore } from './twin-store.ts';

/** The newest backup that the reader has taken out. */
export interface LastBackup {
  readonly name: string;
  readonly at: number;
}

/** Small documents beside the terms, kept in both stores like them. */
export interface Documents {
  readonly settings: () => Promise<Settings>;
  readonly changeSettings: (changes: SettingsChanges) => Promise<Settings>;
  readonly reading: () => Promise<Reading>;
  /** Counts one article for a day, `YYYY-MM-DD`. */
  readonly countArticle: (day: string) => Promise<void>;
  readonly lastBackup: () => Promise<LastBackup | undefined>;
  readonly setLastBackup: (backup: LastBackup) => Promise<void>;
}

export const SETTINGS_KEY = 'm:settings';
export const READING_KEY = 'm:reading';
export const IMPORTS_KEY = 'm:imports';
const BACKUP_KEY = 'm:backup';

/** Settings, reading counts and the note of the last backup. */
export function createDocuments(twin: TwinStore, now: () => number): Documents {
  const rowAt = async (key: string): Promise<Row | undefined> => (await twin.read([key])).get(key);
  const change = async <T extends object>(
    key: string,
    next: (row: Row | undefined) => T,
  ): Promise<T> => {
    let value: T | undefined;
    await twin.change([key], (rows) => {
      value = next(rows.get(key));
      return [documentRow(key, value, rows.get(key), now())];
    });
    if (value === undefined) throw new Error(`nothing was written for ${key}`);
    return value;
  };
  return {
    settings: async () => settingsOf(await rowAt(SETTINGS_KEY)),
    changeSettings: (changes) =>
      change(SETTINGS_KEY, (row) => changeSettings(settingsOf(row), changes)),
    reading: async () => readingOf(await rowAt(READING_KEY)),
    async countArticle(day) {
      await change(READING_KEY, (row) => {
        const reading = readingOf(row);
        return { ...reading, [day]: (reading[day] ?? 0) + 1 };
      });
    },
    lastBackup: async () => backupOf(await rowAt(BACKUP_KEY)),
    async setLastBackup(backup) {
      await change(BACKUP_KEY, () => ({ ...backup }));
    },
  };
}

/** The row of a document, one revision after the one before. */
export function documentRow(key: string, value: object, old: Row | undefined, at: number): Row {
  return { key, v: SCHEMA, revision: (old?.revision ?? 0) + 1, updatedAt: at, value };
}

/** The settings of a row; what is missing or wrong in it falls back to the defaults. */
function settingsOf(row: Row | undefined): Settings {
  const parsed = v.safeParse(settingsSchema, row?.value);
  if (parsed.success) return parsed.output;
  const parts = row?.value as Partial<Record<keyof Settings, unknown>> | undefined;
  const review = v.safeParse(settingsSchema.entries.review, {
    ...DEFAULT_SETTINGS.review,
    ...asObject(parts?.review),
  });
  const reader = v.safeParse(settingsSchema.entries.reader, {
    ...DEFAULT_SETTINGS.reader,
    ...asObject(parts?.reader),
  });
  return {
    review: review.success ? review.output : DEFAULT_SETTINGS.review,
    reader: reader.success ? reader.output : DEFAULT_SETTINGS.reader,
  };
}

/** The reading counts of a row; none when it cannot be read. */
export function readingOf(row: Row | undefined): Reading {
  const parsed = v.safeParse(readingSchema, row?.value);
  return parsed.success ? parsed.output : {};
}

function backupOf(row: Row | undefined): LastBackup | undefined {
  const parsed = v.safeParse(v.object({ name: v.string(), at: v.number() }), row?.value);
  return parsed.success ? parsed.output : undefined;
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
