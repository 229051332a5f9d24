/** One day of a chart; `day` is the date on which the learning day began, `YYYY-MM-DD`. */
export interface DayCount {
  readonly day: string;
  readonly count: number;
}

/** Answers among terms learnt before in one week, and how many of them were right. */
export interface WeekShare {
  readonly day: string;
  readonly asked: number;
  readonly right: number;
}

/** Figures for the small charts. */
export interface ReviewStats {
  /** Questions due on each of the next 30 days, today (with all that is overdue) first. */
  readonly forecast: readonly DayCount[];
  /** Words known at the end of each day, oldest first: marked known, or asked again only after 21 days or more. */
  readonly known: readonly DayCount[];
  /** Words saved at the end of each day. */
  readonly saved: readonly DayCount[];
  /** Answers given on each of the last 30 days. */
  readonly answered: readonly DayCount[];
  /** Share of questions answered right among terms learnt before, last 30 days; absent without answers. */
  readonly retention?: number;
  readonly retentionCount: number;
  /** The same for each of the last 12 weeks, oldest first; `day` begins the week. */
  readonly retentionWeeks: readonly WeekShare[];
  /** Articles opened with Dwibaca on each of the last 30 days. */
  readonly articles: readonly DayCount[];
  readonly total: number;
  readonly knownNow: number;
}
