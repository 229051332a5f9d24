import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/core/morphology/analyze.ts';
import { joinNasal, joinPer, joinR } from '../../../lib/core/morphology/join.ts';
import { peel } from '../../../lib/core/morphology/peel.ts';
import { PREFIX_RULES, type PrefixRule, SUFFIX_RULES } from '../../../lib/core/morphology/rules.ts';
import { LEXICON } from './glossary.ts';

const label = ({ name, strip, restore }: PrefixRule): string =>
  `${name} as ${strip}${restore === '' ? '' : `(${restore})`}`;
const rows = PREFIX_RULES.flatMap((rule) => [
  ...rule.seen.map((word) => ({ rule, title: label(rule), word })),
]);
const counterRows = PREFIX_RULES.flatMap((rule) =>
  rule.not.map((word) => ({ rule, title: label(rule), word })),
);

describe('every row of the prefixes', () => {
  it('has words and counter-words', () => {
    for (const { seen, not } of PREFIX_RULES) {
      expect(seen.length).toBeGreaterThan(0);
      expect(not.length).toBeGreaterThan(0);
    }
  });

  it.each(rows)('$title takes $word apart', ({ rule, word }) => {
    const rest = word.slice(rule.strip.length);
    expect(word.startsWith(rule.strip)).toBe(true);
    expect(rest).toMatch(rule.before);
    const found = peel(word).filter(({ prefixes }) => prefixes[0] === rule.name);
    expect(found.some(({ base, suffix }) => base + suffix.slice(1) === rule.restore + rest)).toBe(
      true,
    );
  });

  it.each(counterRows)('$title is not how $word is read', ({ rule, word }) => {
    const base = rule.restore + word.slice(rule.strip.length);
    const [first] = analyze(word, LEXICON);
    const isRead = first?.segments[0] === rule.name && first.segments[1] === base;
    expect(isRead).toBe(false);
  });

  it('never takes more than three prefixes or leaves less than two letters', () => {
    for (const { word } of [...rows, ...counterRows]) {
      for (const { prefixes, base } of peel(word)) {
        expect(prefixes.length).toBeLessThanOrEqual(3);
        expect(base.length).toBeGreaterThanOrEqual(2);
      }
    }
  });
});

describe('suffixes', () => {
  it.each(SUFFIX_RULES)('$name is written $strip', ({ name, strip }) => {
    expect(peel(`temu${strip}`).some(({ suffix }) => suffix === name)).toBe(true);
  });

  it.each([
    { word: 'dibukaan', prefix: 'di-', suffix: '-an' },
    { word: 'membukaan', prefix: 'meN-', suffix: '-an' },
    { word: 'bermaini', prefix: 'ber-', suffix: '-i' },
    { word: 'pembukakan', prefix: 'peN-', suffix: '-kan' },
  ])('$prefix and $suffix never close one word: $word', ({ word, prefix, suffix }) => {
    const both = peel(word).filter((p) => p.prefixes[0] === prefix && p.suffix === suffix);
    expect(both).toEqual([]);
  });
});

describe('the sound rules', () => {
  it.each([
    ['lihat', 'melihat'],
    ['buka', 'membuka'],
    ['pakai', 'memakai'],
    ['program', 'memprogram'],
    ['dapat', 'mendapat'],
    ['tawar', 'menawar'],
    ['tradisi', 'mentradisi'],
    ['saring', 'menyaring'],
    ['standarkan', 'menstandarkan'],
    ['syaratkan', 'mensyaratkan'],
    ['irit', 'mengirit'],
    ['gugat', 'menggugat'],
    ['karang', 'mengarang'],
    ['kritisi', 'mengkritisi'],
    ['khususkan', 'mengkhususkan'],
    ['pak', 'mengepak'],
  ])('meN- before %s: %s', (base, form) => {
    expect(joinNasal('me', base)).toBe(form);
  });

  it.each([
    ['program', 'pemrogram'],
    ['potong', 'pemotong'],
    ['tulis', 'penulis'],
    ['sapu', 'penyapu'],
    ['bom', 'pengebom'],
    ['lawak', 'pelawak'],
  ])('peN- before %s: %s', (base, form) => {
    expect(joinNasal('pe', base)).toBe(form);
  });

  it.each([
    ['per- keeps its p', joinNasal('me', 'perluas', false), 'memperluas'],
    ['one r', joinR('be', 'renang'), 'berenang'],
    ['no r before -er-', joinR('be', 'kerja'), 'bekerja'],
    ['l before ajar', joinR('be', 'ajar'), 'belajar'],
    ['no r before -er-', joinR('te', 'percaya'), 'tepercaya'],
    ['plain', joinR('te', 'bawa'), 'terbawa'],
    ['pelajar', joinPer('ajar'), 'pelajar'],
    ['one r', joinPer('ringan'), 'peringan'],
    ['plain', joinPer('luas'), 'perluas'],
  ])('%s: %s', (_, form, expected) => {
    expect(form).toBe(expected);
  });
});
