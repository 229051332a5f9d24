/** Minutes from midnight UTC of the day that is meant; below 0 is the day before, from 1440 the day after. */
export interface UtcTime {
  readonly from: number;
  readonly to?: number;
}

/** A number, sum of money, date or time that stands in the text; offsets in UTF-16 units, end exclusive. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly kind: 'number' | 'money' | 'date' | 'time';
  /** How English writes it: "13.5 percent", "1.5 trillion rupiah", "21 March 2024", "2:00 pm". */
  readonly gloss: string;
  /** A second line in the reader's terms: time zone, weekday that does not fit, acres for hectares. */
  readonly detail?: string;
  /** For a time with a zone, so that the page can say the reader's own. */
  readonly utc?: UtcTime;
}
