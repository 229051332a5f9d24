/** What the two stores hold, for the settings page. */
export interface DataCheck {
  /** `both`: all is well · `local-only`: the browser refuses IndexedDB · `read-only`: written by a newer Dwibaca. */
  readonly mode: 'both' | 'local-only' | 'read-only';
  readonly database: SideCheck;
  readonly extension: SideCheck;
  /** Live terms, terms in the bin, terms remembered as deleted. */
  readonly terms: number;
  readonly bin: number;
  readonly deleted: number;
  /** Rows copied from one store to the other by this check. */
  readonly repaired: number;
  /** Does the browser promise to keep the data? Absent when it does not tell. */
  readonly persisted?: boolean;
  readonly lastBackup?: { readonly name: string; readonly at: number };
  readonly checkedAt: number;
}

export interface SideCheck {
  readonly isOpen: boolean;
  readonly rows: number;
  /** Rows that cannot be read. */
  readonly damaged: number;
  /** What the browser said when the store could not be used. */
  readonly failure?: string;
}

export interface SnapshotInfo {
  readonly id: string;
  readonly at: number;
  readonly reason: 'import' | 'restore' | 'bulk-delete' | 'migration';
  readonly terms: number;
}
