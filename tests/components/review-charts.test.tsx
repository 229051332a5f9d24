import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { ReviewCharts } from '../../components/review-charts.tsx';
import type { ReviewStats } from '../../lib/core/review/stats.ts';

const host = document.createElement('div');
afterEach(() => render(null, host));

const days = (...counts: readonly number[]) =>
  counts.map((count, at) => ({ day: `2026-11-${String(at + 1).padStart(2, '0')}`, count }));
const STATS: ReviewStats = {
  forecast: days(3, 0, 1),
  known: days(1, 2, 2),
  saved: days(4, 4, 5),
  answered: days(0, 8, 2),
  articles: days(1, 0, 4),
  retention: 0.875,
  retentionCount: 16,
  retentionWeeks: [
    { day: '2026-11-01', asked: 0, right: 0 },
    { day: '2026-11-08', asked: 16, right: 14 },
  ],
  total: 5,
  knownNow: 2,
};

function tiles(stats: ReviewStats): Record<string, Element> {
  render(<ReviewCharts stats={stats} />, host);
  return Object.fromEntries(
    [...host.querySelectorAll('figure')].map((tile) => [
      tile.querySelector('.name')?.textContent ?? '',
      tile,
    ]),
  );
}

describe('the charts of the review', () => {
  test.each([
    ['Coming up', '4 due in 30 days'],
    ['Known', '2 of 5 words'],
    ['Answered', '10 in 30 days'],
    ['Remembered', '88% of 16 answers'],
    ['Read', '5 articles in 30 days'],
  ])('%s: %s', (name, figure) => {
    expect(tiles(STATS)[name]?.querySelector('figcaption')?.textContent).toBe(`${name}${figure}`);
  });

  test('each says in words what it draws', () => {
    expect(tiles(STATS)['Answered']?.querySelector('svg')?.getAttribute('aria-label')).toBe(
      'Answered: 10 in 30 days; at most 8 on one day',
    );
    expect(tiles(STATS)['Remembered']?.querySelector('svg')?.getAttribute('aria-label')).toContain(
      'by weeks: 88%',
    );
  });

  test('bars grow with what they count, known words stand before all saved ones', () => {
    const [behind, front] = tiles(STATS)['Known']?.querySelectorAll('g') ?? [];
    const heights = (group: Element | undefined) =>
      [...(group?.querySelectorAll('rect') ?? [])].map((bar) => Number(bar.getAttribute('height')));
    expect(heights(behind).at(-1)).toBe(36);
    expect(heights(front).at(-1)).toBeCloseTo(36 * (2 / 5));
  });

  test('no answers are no share', () => {
    const { retention: _none, ...rest } = STATS;
    const tile = tiles({ ...rest, retentionWeeks: [], answered: [] })['Remembered'];
    expect(tile?.querySelector('b')?.textContent).toBe('–');
    expect(tile?.textContent).toContain('no answers yet');
  });
});
