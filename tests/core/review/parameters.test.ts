import { describe, expect, test } from 'vitest';
import { readParameters } from '../../../lib/core/review/parameters.ts';
import { changeSettings, DEFAULT_SETTINGS } from '../../../lib/core/vocabulary/settings.ts';

const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => at / 4);

describe('FSRS parameters', () => {
  test.each([
    ['parted by commas', numbers(21).join(', '), numbers(21)],
    ['in brackets, as code shows them', `[${numbers(19).join(',')}]`, numbers(19)],
    ['one a line', numbers(17).join('\n'), numbers(17)],
    [
      'small and negative ones',
      `1e-3 -0.5 ${numbers(15).join(' ')}`,
      [0.001, -0.5, ...numbers(15)],
    ],
    ['none: the usual ones', '  ', []],
  ])('%s', (_name, text, parameters) => {
    expect(readParameters(text)).toEqual({ ok: true, parameters });
  });

  test.each([
    ['0.4, 0.6', 'FSRS takes 17, 19 or 21 numbers; here are 2.'],
    [`${numbers(20).join(' ')} x`, '"x" is no number.'],
    ['NaN', '"NaN" is no number.'],
    ['1,5; Infinity', '"Infinity" is no number.'],
  ])('%s is refused', (text, message) => {
    expect(readParameters(text)).toEqual({ ok: false, message });
  });

  test('are kept, and an empty list takes back the usual ones', () => {
    const own = changeSettings(DEFAULT_SETTINGS, { review: { parameters: numbers(21) } });
    expect(own.review.parameters).toEqual(numbers(21));
    expect(changeSettings(own, { review: { newPerDay: 5 } }).review.parameters).toEqual(
      numbers(21),
    );
    expect(changeSettings(own, { review: { parameters: [] } })).toEqual(DEFAULT_SETTINGS);
  });
});
