import { describe, expect, test } from 'vitest';
import { isAllCapitals, isCapitalised } from '../../../lib/core/text/fold.ts';
import { latin, latinSource } from '../../../lib/core/text/letters.ts';

describe('letters of Latin script', () => {
  test.each([
    [/^\p{Lu}/u, 'Élan', true],
    [/^\p{Lu}/u, 'élan', false],
    [/^\p{Lu}/u, '7', false],
    [/^\p{Ll}{4}$/u, 'ñaéß', true],
    [/^[\p{L}']+$/u, "Jum'at", true],
    [/^[\p{L}']+$/u, 'Ḥasan', true],
    [/^[\p{L}']+$/u, '2×3', false],
    [/^[^\p{L}\p{N}]+$/u, ' – “', true],
    [/^[^\p{L}\p{N}]+$/u, ' – é', false],
    [/\p{N}$/u, 'm²', true],
  ])('%s on "%s": %s, as the classes of Unicode say', (pattern, text, is) => {
    expect(pattern.test(text)).toBe(is);
    expect(latin(pattern).test(text)).toBe(is);
  });

  test('flags stay, but for u', () => {
    expect(latin(/\p{L}/giu).flags).toBe('gi');
  });

  test('brackets that are escaped open no class', () => {
    expect(new RegExp(latinSource(String.raw`^\[\p{L}\]$`)).test('[a]')).toBe(true);
  });
});

describe('capitals', () => {
  test.each([
    ['Kim', true, false],
    ['kim', false, false],
    ['KPK', true, true],
    ['A', true, false],
    ['KRI-2', true, true],
    ['DPRD-nya', true, false],
    ['13', false, false],
    ['', false, false],
    ['Édouard', true, false],
    ['Москва', true, false],
    ['МВД', true, true],
  ])('%s', (word, begins, all) => {
    expect(isCapitalised(word)).toBe(begins);
    expect(isAllCapitals(word)).toBe(all);
  });
});
