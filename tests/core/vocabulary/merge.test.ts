import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, mergeTerms, sameJson } from '../../../lib/core/vocabulary/merge.ts';
import { anyTerm } from './arbitraries.ts';

const term = anyTerm(fc.constant('janji'));

describe('merging copies of a term', { timeout: 60_000 }, () => {
  test('does not depend on the order', () => {
    fc.assert(
      fc.property(term, term, (a, b) => {
        expect(canonical(mergeTerms(a, b))).toBe(canonical(mergeTerms(b, a)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('does not depend on the grouping', () => {
    fc.assert(
      fc.property(term, term, term, (a, b, c) => {
        expect(canonical(mergeTerms(mergeTerms(a, b), c))).toBe(
          canonical(mergeTerms(a, mergeTerms(b, c))),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test('twice is once', () => {
    fc.assert(
      fc.property(term, term, (a, b) => {
        const once = mergeTerms(a, b);
        expect(canonical(mergeTerms(once, b))).toBe(canonical(once));
        expect(canonical(mergeTerms(a, a))).toBe(canonical(a));
      }),
      { numRuns: 2_000 },
    );
  });

  test('keeps every answer, form and save of both, and the first date', () => {
    fc.assert(
      fc.property(term, term, (a, b) => {
        const merged = mergeTerms(a, b);
        const idsOf = (items: readonly { readonly id: string }[]) =>
          new Set(items.map(({ id }) => id));
        expect(idsOf(merged.log)).toEqual(idsOf([...a.log, ...b.log]));
        expect(new Set(merged.forms)).toEqual(new Set([...a.forms, ...b.forms]));
        expect(new Set(merged.saveIds)).toEqual(new Set([...a.saveIds, ...b.saveIds]));
        expect(merged.createdAt).toBe(Math.min(a.createdAt, b.createdAt));
      }),
    );
  });

  test('takes the choices of the higher revision, whatever the clocks say', () => {
    fc.assert(
      fc.property(term, term, (a, b) => {
        fc.pre(a.revision > b.revision);
        const merged = mergeTerms(b, a);
        expect(merged.note).toBe(a.note);
        expect(merged.deletedAt).toBe(a.deletedAt);
        expect(merged.tags).toEqual(a.tags);
      }),
    );
  });
});

test('sameJson agrees with the canonical text', () => {
  fc.assert(
    fc.property(term, term, (a, b) => {
      expect(sameJson(a, b)).toBe(canonical(a) === canonical(b));
      expect(sameJson(a, JSON.parse(JSON.stringify(a)))).toBe(true);
    }),
  );
});
