import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import { analyze } from '../../../lib/core/morphology/analyze.ts';
import { isAffix, spellings } from '../../../lib/core/morphology/join.ts';
import { LEXICON } from './glossary.ts';

function lines(name: string): readonly string[] {
  return readFileSync(new URL(`./tables/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

// peN-, pe- and per- look alike before many sounds and count as one.
function classed(segments: string): string {
  return segments.toLowerCase().replace(/\b(?:pen-|per-|pe-)(?=\s)/g, 'pe-');
}

const forms = lines('forms.tsv').map((line) => {
  const [form = '', accepted = ''] = line.split('\t');
  return { form, accepted: accepted.split('|') };
});

describe('analyze', () => {
  it.each(forms)('takes "$form" apart', ({ form, accepted }) => {
    const [first] = analyze(form, LEXICON);
    expect(accepted.map(classed)).toContain(classed(first?.segments.join(' ') ?? ''));
  });

  it.each(lines('whole.txt'))('leaves "%s" whole', (form) => {
    expect(analyze(form, LEXICON)[0]?.segments.join(' ') ?? form).toBe(form);
  });

  it('gives no peN- on words that only point', () => {
    const readings = analyze('penuhnya', LEXICON);
    expect(readings[0]?.root).toBe('penuh');
    expect(readings.map(({ root }) => root)).not.toContain('itu');
  });

  it.each(['Sekar', 'Kediri', 'Berau', 'Merapi', 'Terawan', 'Pekanbaru', 'Diana', 'Bermando'])(
    'does not peel the name "%s" in a sentence',
    (name) => {
      const { tokens } = annotate(`Kemarin ${name} tampak tenang.`, LEXICON);
      const token = tokens.find(({ surface }) => surface.includes(name));
      expect(token?.segments ?? [name]).toHaveLength(1);
    },
  );

  it.each([
    { form: 'dicetuskannya', root: 'cetus' },
    { form: 'menggobarkan', root: 'gobar' },
    { form: 'ketombakan', root: 'tombak' },
    { form: 'prospektusnya', root: 'prospektus' },
    { form: 'lonja-lonja', root: 'lonja' },
  ])('finds the root of "$form" though it may be in no list', ({ form, root }) => {
    expect(analyze(form, LEXICON).map((analysis) => analysis.root)).toContain(root);
  });

  it.each(['gunai', 'kantori', 'provisi', 'telegrafi', 'xylofon', 'str', 'kei', 'non'])(
    'does not guess at "%s"',
    (form) => {
      expect(analyze(form, LEXICON).every(({ segments }) => segments.length === 1)).toBe(true);
    },
  );

  it('answers a token of 50,000 letters with nothing', () => {
    expect(analyze('mempertanggungjawabkan'.repeat(2273), LEXICON)).toEqual([]);
  });
});

const AFFIXED = fc
  .tuple(
    fc.constantFrom(
      '',
      'di',
      'me',
      'mem',
      'men',
      'meng',
      'ber',
      'ter',
      'pe',
      'per',
      'ke',
      'se',
      'ku',
    ),
    fc.constantFrom(
      ...forms.map(({ form }) => form),
      'tulis',
      'laku',
      'ajar',
      'renang',
      'xyz',
      'é',
      '-',
    ),
    fc.constantFrom('', 'kan', 'i', 'an', 'nya', 'ku', 'lah', 'kannya', 'nyalah', '-nya', '2'),
  )
  .map((parts) => parts.join(''));
const ANY_WORD = fc.oneof(AFFIXED, fc.string({ unit: 'grapheme', maxLength: 70 }), fc.string());

describe('every answer', () => {
  it('has a root, a lemma, its segments and a cost in order, whatever comes in', () => {
    fc.assert(
      fc.property(ANY_WORD, (surface) => {
        const analyses = analyze(surface, LEXICON);
        const costs = analyses.map(({ cost }) => cost);
        expect(costs).toEqual([...costs].sort((a, b) => a - b));
        for (const { root, lemma, segments } of analyses) {
          expect(root).not.toBe('');
          expect(lemma).not.toBe('');
          expect(segments.filter((segment) => !isAffix(segment)).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('joins back to the form by the sound rules', () => {
    fc.assert(
      fc.property(AFFIXED, (surface) => {
        const form = surface.toLowerCase();
        for (const { segments, listed } of analyze(form, LEXICON)) {
          // A headword may have a shape that no rule gives: belanjakan, pesepakbola.
          if (listed || segments.length === 1 || /[^a-z]/.test(form)) continue;
          expect([...spellings(segments)]).toContain(form);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same when asked again', () => {
    fc.assert(
      fc.property(ANY_WORD, (surface) => {
        const fresh = { ...LEXICON };
        expect(analyze(surface, fresh)).toEqual(analyze(surface, LEXICON));
      }),
    );
  });
});

describe('in running text', () => {
  const sentence = fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: AFFIXED },
        fc.constantFrom('.', ',', '“', 'Dia', '2024', '\n'),
      ),
    )
    .map((words) => words.join(' '));

  it('offsets give the surface and never overlap', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        let end = 0;
        for (const token of annotate(text, LEXICON).tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.surface);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('every letter stands in exactly one token', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const covered = new Set<number>();
        for (const { start, end } of annotate(text, LEXICON).tokens) {
          for (let at = start; at < end; at += 1) covered.add(at);
        }
        for (const { index } of text.matchAll(/\p{L}/gu)) expect(covered).toContain(index);
      }),
      { numRuns: 300 },
    );
  });
});
