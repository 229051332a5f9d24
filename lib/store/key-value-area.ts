/** What is used of an area of extension storage; faults are put in here by the tests. */
export interface KeyValueArea {
  /** Values by key; `null` asks for everything. */
  readonly get: (keys: string[] | null) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (keys: string[]) => Promise<void>;
  /** Absent in older browsers. */
  readonly getKeys?: () => Promise<string[]>;
}
