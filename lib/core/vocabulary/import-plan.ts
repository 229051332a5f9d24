import type { Problem } from '../problem.ts';
import type { Settings } from './settings.ts';
import type { SavedTerm } from './term.ts';

/**
 * `merge`: what the file has is added, newer changes stay · `replace`: afterwards the list is what the file holds,
 * all else goes to the bin.
 */
export const IMPORT_MODES = ['merge', 'replace'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

/** Words to take in, already read from a file. */
export interface ImportRequest {
  readonly mode: ImportMode;
  /** `backup`: whole terms with their history · `table`: rows of a CSV or TSV, whose cells are the reader's wish. */
  readonly source: 'backup' | 'table';
  readonly terms: readonly SavedTerm[];
  readonly settings?: Settings;
  readonly reading?: Reading;
}

/** Articles opened a day: `YYYY-MM-DD` → count. */
export type Reading = Readonly<Record<string, number>>;

export interface ImportPreview {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Only with `replace`: terms that go to the bin. */
  readonly removed: number;
  readonly refused: readonly Problem[];
  /** Some headwords of each kind. */
  readonly examples: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
}
