/** Why something was not stored, for machines. */
export const NOT_STORED = [
  'quota',
  'idb-refused',
  'idb-failed',
  'storage-failed',
  'newer-data',
  'private',
  'not-found',
  'too-many',
] as const;
export type NotStored = (typeof NOT_STORED)[number];
