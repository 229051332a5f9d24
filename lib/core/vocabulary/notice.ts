export const NOTICE_KINDS = [
  'local-only',
  'restored',
  'lost',
  'newer-data',
  'not-persistent',
  'damaged-rows',
] as const;

/** Something about the stores that the reader should know; shown until dismissed. */
export interface Notice {
  readonly kind: (typeof NOTICE_KINDS)[number];
  readonly message: string;
  readonly at: number;
}
