import type { Lexicon } from '../core/glossary/sense.ts';
import { analyze } from '../core/morphology/analyze.ts';

const ROUNDS = 5;
const PASSES = 50; // over the forms of one round, so that a round lasts long enough to be timed
const DOUBLINGS = 5;
const SHORTEST = 3125; // letters; doubled until 50,000
const RARE_AFFIXES = ['di', 'mem', 'ber', 'pe', 'ke'];

/**
 * How fast the analyser answers, as lines to print: words a second on forms that it has met, on forms that it has not,
 * and milliseconds for tokens of growing length.
 *
 * @param forms word forms as printed
 */
export function bench(forms: readonly string[], lexicon: Lexicon): readonly string[] {
  return [
    `${median(() => warm(forms, lexicon))} words a second, forms met before`,
    `${median(() => cold(forms, lexicon))} words a second, forms not met before`,
    `${median(() => cold(variants(forms), lexicon))} words a second, forms that are in no list`,
    ...lengths(lexicon),
  ];
}

function median(measure: () => number): number {
  const figures = Array.from({ length: ROUNDS }, measure).sort((a, b) => a - b);
  return Math.round(figures[Math.floor(ROUNDS / 2)] ?? 0);
}

function warm(forms: readonly string[], lexicon: Lexicon): number {
  for (const form of forms) analyze(form, lexicon);
  const start = performance.now();
  for (let pass = 0; pass < PASSES; pass += 1) for (const form of forms) analyze(form, lexicon);
  return perSecond(PASSES * forms.length, start);
}

// The analyser remembers by lexicon: a copy is a lexicon that it has not met.
function cold(forms: readonly string[], lexicon: Lexicon): number {
  const fresh = { ...lexicon };
  const start = performance.now();
  for (const form of forms) analyze(form, fresh);
  return perSecond(forms.length, start);
}

function perSecond(count: number, start: number): number {
  return (1000 * count) / (performance.now() - start);
}

function variants(forms: readonly string[]): readonly string[] {
  return forms.map((form, at) => `${RARE_AFFIXES[at % RARE_AFFIXES.length] ?? ''}${form}nya`);
}

function lengths(lexicon: Lexicon): readonly string[] {
  return Array.from({ length: DOUBLINGS }, (_, step) => {
    const letters = SHORTEST * 2 ** step;
    const word = 'mempertanggungjawabkan'.repeat(Math.ceil(letters / 22)).slice(0, letters);
    const start = performance.now();
    const { length } = analyze(word, { ...lexicon });
    const spent = (performance.now() - start).toFixed(2);
    return `${spent} ms for a token of ${letters} letters, ${length} readings`;
  });
}
