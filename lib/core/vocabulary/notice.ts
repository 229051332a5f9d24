/** Something about the stores that the reader should know; shown until dismissed. */
export interface Notice {
  readonly kind:
    | 'local-only'
    | 'restored'
    | 'lost'
    | 'newer-data'
    | 'not-persistent'
    | 'damaged-rows';
  readonly message: string;
  readonly at: number;
}
