import type { DayCount, ReviewStats } from '../lib/core/review/stats.ts';

export interface ReviewChartsProps {
  readonly stats: ReviewStats;
}

/** Calm figures: what comes due, what is known, how much is remembered. */
export function ReviewCharts({ stats }: ReviewChartsProps) {
  const retention =
    stats.retention === undefined
      ? 'Remembered: no answers yet'
      : `Remembered: ${Math.round(stats.retention * 100)} % of ${stats.retentionCount} answers in 30 days; by weeks`;
  const weeks = stats.retentionWeeks.map(({ day, asked, right }) => ({
    day,
    count: asked === 0 ? 0 : Math.round((100 * right) / asked),
  }));
  const articles = stats.articles.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="charts">
      <Bars title="Due in the next 30 days" days={stats.forecast} />
      <Bars title={`Words known: ${stats.knownNow} of ${stats.total}`} days={stats.known} />
      <Bars title="Answers in the last 30 days" days={stats.answered} />
      <Bars title={retention} days={weeks} spoken={shareInWords(weeks)} />
      <Bars title={`Articles read in the last 30 days: ${articles}`} days={stats.articles} />
    </div>
  );
}

interface BarsProps {
  readonly title: string;
  readonly days: readonly DayCount[];
  /** What is drawn, in words; the sum and the most where it is left out. */
  readonly spoken?: string;
}

function shareInWords(weeks: readonly DayCount[]): string {
  const shares = weeks.filter(({ count }) => count > 0).map(({ count }) => `${count} %`);
  return `${shares.length} weeks with answers: ${shares.join(', ')}`;
}

function Bars({ title, days, spoken }: BarsProps) {
  const most = Math.max(1, ...days.map(({ count }) => count));
  const total = days.reduce((sum, { count }) => sum + count, 0);
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${days.length * 6} 36`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${title}: ${spoken ?? `${total} in ${days.length} days, at most ${most} on one day`}`}
      >
        {days.map(({ day, count }, at) => (
          <rect
            key={day}
            x={at * 6 + 1}
            y={36 - (count / most) * 34}
            width="4"
            height={(count / most) * 34 || 1}
            rx="1"
          />
        ))}
      </svg>
    </figure>
  );
}
