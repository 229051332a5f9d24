import type { DayCount, ReviewStats } from '../lib/core/review/stats.ts';

export interface ReviewChartsProps {
  readonly stats: ReviewStats;
}

/** Calm figures, one tile each: what comes due, what is known, what was answered and remembered, what was read. */
export function ReviewCharts({ stats }: ReviewChartsProps) {
  const { forecast, known, saved, answered, articles, retention, retentionWeeks } = stats;
  const weeks = retentionWeeks.map(({ day, asked, right }) => ({
    day,
    count: asked === 0 ? 0 : Math.round((100 * right) / asked),
  }));
  const shares = weeks.filter(({ count }) => count > 0).map(({ count }) => `${count}%`);
  return (
    <div class="charts">
      <Tile
        name="Coming up"
        value={String(sum(forecast))}
        of="due in 30 days"
        days={forecast}
        axis={['today', 'in 30 days']}
      />
      <Tile
        name="Known"
        value={String(stats.knownNow)}
        of={`of ${stats.total} words`}
        days={known}
        behind={saved}
        axis={['30 days ago', 'today']}
        spoken={`${known[0]?.count ?? 0} words 30 days ago, ${stats.knownNow} now`}
      />
      <Tile
        name="Answered"
        value={String(sum(answered))}
        of="in 30 days"
        days={answered}
        axis={['30 days ago', 'today']}
      />
      <Tile
        name="Remembered"
        value={retention === undefined ? '–' : `${Math.round(retention * 100)}%`}
        of={retention === undefined ? 'no answers yet' : `of ${stats.retentionCount} answers`}
        days={weeks}
        top={100}
        axis={['12 weeks ago', 'this week']}
        spoken={`by weeks: ${shares.join(', ') || 'none'}`}
      />
      <Tile
        name="Read"
        value={String(sum(articles))}
        of="articles in 30 days"
        days={articles}
        axis={['30 days ago', 'today']}
      />
    </div>
  );
}

function sum(days: readonly DayCount[]): number {
  return days.reduce((total, { count }) => total + count, 0);
}

interface TileProps {
  readonly name: string;
  readonly value: string;
  readonly of: string;
  readonly days: readonly DayCount[];
  /** Drawn softly behind: the whole of which `days` are a part. */
  readonly behind?: readonly DayCount[];
  /** Value at the top of the drawing; the largest where it is left out. */
  readonly top?: number;
  readonly axis: readonly [from: string, to: string];
  /** What is drawn, in words; the most on one day where it is left out. */
  readonly spoken?: string;
}

const STEP = 6; // units of the drawing from bar to bar
const HEIGHT = 36;

function Tile({ name, value, of, days, behind = [], top, axis, spoken }: TileProps) {
  const most = Math.max(1, top ?? 0, ...days.map(countOf), ...behind.map(countOf));
  const words = spoken ?? `at most ${Math.max(0, ...days.map(countOf))} on one day`;
  return (
    <figure>
      <figcaption>
        <span class="name">{name}</span>
        <b>{value}</b> <span>{of}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${Math.max(1, days.length) * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${name}: ${value} ${of}; ${words}`}
      >
        <g class="behind">{bars(behind, most)}</g>
        <g>{bars(days, most)}</g>
      </svg>
      <div class="axis" aria-hidden="true">
        <span>{axis[0]}</span>
        <span>{axis[1]}</span>
      </div>
    </figure>
  );
}

function countOf({ count }: DayCount): number {
  return count;
}

function bars(days: readonly DayCount[], most: number) {
  return days.map(({ day, count }, at) => {
    const height = (count / most) * HEIGHT;
    return (
      <rect key={day} x={at * STEP + 1} y={HEIGHT - height} width={STEP - 2} height={height} rx="1">
        <title>{`${day}: ${count}`}</title>
      </rect>
    );
  });
}
