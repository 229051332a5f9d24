import { describe, expect, it } from 'vitest';
import { ownTime, twelve } from '../../../lib/core/english/clock.ts';

describe('twelve', () => {
  it('says noon and midnight as the twelve-hour clock does', () => {
    expect([0, 30, 720, 750, 840, 1439].map(twelve)).toEqual([
      '12:00 am',
      '12:30 am',
      '12:00 pm',
      '12:30 pm',
      '2:00 pm',
      '11:59 pm',
    ]);
  });
});

describe('ownTime', () => {
  // 14.00 WIB is 7:00 UTC.
  it.each([
    [0, '7:00 am your time'],
    [-4 * 60, '3:00 am your time'],
    [-8 * 60, '11:00 pm your time, the day before'],
    [5 * 60 + 30, '12:30 pm your time'],
    [11 * 60, '6:00 pm your time'],
  ])('of 14.00 WIB, %d minutes ahead of UTC', (offset, said) => {
    expect(ownTime({ from: 420 }, offset)).toBe(said);
  });

  it('crosses midnight both ways', () => {
    // 05.30 WIT, and 23.00 WIB in Auckland
    expect(ownTime({ from: -210 }, 0)).toBe('8:30 pm your time, the day before');
    expect(ownTime({ from: 960 }, 13 * 60)).toBe('5:00 am your time, the day after');
  });

  it('says both ends of a range', () => {
    expect(ownTime({ from: 0, to: 120 }, -300)).toBe('7:00 pm–9:00 pm your time, the day before');
  });
});
