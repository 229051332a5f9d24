/** Brings the value of one row from the schema before to this one. */
export interface Migration {
  readonly to: number;
  readonly migrate: (key: string, value: unknown) => unknown;
}

/** Version of what is stored. It grows by one with every migration; each version has a frozen example in the tests. */
export const SCHEMA = 1;

/** One migration for every version after the first, in order. */
export const MIGRATIONS: readonly Migration[] = [];
