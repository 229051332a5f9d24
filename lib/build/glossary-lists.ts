import { annotate } from '../core/gloss/annotate.ts';
import { homeOf, type LocatedSense } from '../core/glossary/lint.ts';
import type { Lexicon } from '../core/glossary/sense.ts';
import { isEnglish } from './english-words.ts';

type ReadCounts = (path: string) => readonly string[];

/** One row of a word count file. */
interface CountRow {
  readonly form: string;
  readonly count: number;
  /** Share of uses inside sentences that are capitalised; near 1: a name. */
  readonly capitalised: number;
  /** Share of uses in capitals; near 1: an acronym. */
  readonly capitals: number;
}

/** Prints what `stats`, `list` and `top` of the glossary command ask for. */
export function list(
  command: 'stats' | 'list' | 'top',
  args: readonly string[],
  senses: readonly LocatedSense[],
  lexicon: Lexicon,
  readCounts: ReadCounts,
): void {
  if (command === 'stats') return stats(args[0], senses, lexicon, readCounts);
  if (command === 'top') return top(args, lexicon, readCounts);
  const [kind = '', counts] = args;
  const lines = listed(kind, counts, senses, lexicon, readCounts);
  console.log(lines.join('\n'));
}

function stats(
  counts: string | undefined,
  senses: readonly LocatedSense[],
  lexicon: Lexicon,
  readCounts: ReadCounts,
): void {
  const entries = new Set(senses.map(({ sense }) => `${sense.headword}\t${sense.pos}`));
  const headwords = new Map(senses.map(({ sense }) => [sense.headword, sense]));
  const count = (test: (located: LocatedSense) => boolean): number =>
    new Set(senses.filter(test).map(({ sense }) => sense.headword)).size;
  const rows: [string, number][] = [
    ['senses', senses.length],
    ['entries (headword + part of speech)', entries.size],
    ['headwords', headwords.size],
    ['  of several words', count(({ sense }) => sense.headword.includes(' '))],
    ['  acronyms and portmanteaus', count(({ sense }) => homeOf(sense) === 'acronyms.tsv')],
    ['  places', count(({ sense }) => sense.pos === 'place')],
    ['  names of institutions', count(({ sense }) => sense.pos === 'name')],
    ['  derived, with their root', count(({ sense }) => sense.root !== undefined)],
    [
      '  single words that are roots',
      count(
        ({ sense }) =>
          sense.root === undefined && !sense.headword.includes(' ') && sense.see === undefined,
      ),
    ],
    ['  colloquial', count(({ sense }) => sense.label === 'colloquial')],
    ['  marked false friends', count(({ sense }) => sense.not !== undefined)],
    [
      '  with cues that choose a sense',
      count(({ sense }) => Boolean(sense.near ?? sense.prev ?? sense.next)),
    ],
  ];
  for (const [name, value] of rows) console.log(`${String(value).padStart(7)}  ${name}`);
  if (counts !== undefined) coverage(readRows(counts, readCounts), lexicon);
}

function coverage(rows: readonly CountRow[], lexicon: Lexicon): void {
  const ordinary = rows.filter(isOrdinary);
  let all = 0;
  let glossed = 0;
  let firstGlossed = 0;
  for (const [at, row] of ordinary.entries()) {
    const has = isGlossed(row.form, lexicon);
    all += row.count;
    if (has) glossed += row.count;
    if (has && at < FIRST) firstGlossed += 1;
  }
  console.log(`${((100 * glossed) / all).toFixed(2)} % of running ordinary words have a gloss`);
  const first = Math.min(FIRST, ordinary.length);
  console.log(
    `${((100 * firstGlossed) / first).toFixed(2)} % of the first ${first} ordinary forms`,
  );
}

const FIRST = 20_000;

function top(args: readonly string[], lexicon: Lexicon, readCounts: ReadCounts): void {
  const [path = '', most = '200'] = args;
  for (const row of readRows(path, readCounts).filter(isOrdinary).slice(0, Number(most))) {
    const [token] = annotate(row.form, lexicon).tokens;
    console.log(`${row.form}\t${row.count}\t${token?.kind ?? ''}\t${token?.gloss ?? '–'}`);
  }
}

function listed(
  kind: string,
  counts: string | undefined,
  senses: readonly LocatedSense[],
  lexicon: Lexicon,
  readCounts: ReadCounts,
): readonly string[] {
  switch (kind) {
    case 'missing':
      return readRows(counts ?? '', readCounts)
        .filter((row) => isOrdinary(row) && !isGlossed(row.form, lexicon))
        .map((row) => `${row.form}\t${row.count}\t${row.capitalised}`);
    case 'roots':
      return [
        ...new Set(
          senses.flatMap(({ sense }) =>
            sense.root !== undefined && !lexicon.has(sense.root) ? [sense.root] : [],
          ),
        ),
      ];
    case 'composable':
      return composable(senses, lexicon);
    case 'composed':
      return composed(readRows(counts ?? '', readCounts).filter(isOrdinary), lexicon);
    case 'twins':
      return twins(senses);
    case 'english':
      return senses.flatMap(({ sense }) =>
        sense.glosses
          .filter((gloss) => /^[a-z]+$/.test(gloss) && !isEnglish(gloss))
          .map((gloss) => `${sense.headword}\t${gloss}`),
      );
    default:
      return ['kinds: roots, composable, composed COUNTS, missing COUNTS, twins, english'];
  }
}

// Derived entries whose first gloss the analyser would find without them.
function composable(senses: readonly LocatedSense[], lexicon: Lexicon): readonly string[] {
  return senses.flatMap(({ sense }) => {
    if (sense.root === undefined) return [];
    const without: Lexicon = {
      ...lexicon,
      has: (word) => word !== sense.headword && lexicon.has(word),
      senses: (word) => (word === sense.headword ? [] : lexicon.senses(word)),
    };
    const [token] = annotate(sense.headword, without).tokens;
    return token?.gloss === sense.glosses[0] ? [`${sense.headword}\t${token?.gloss ?? ''}`] : [];
  });
}

// Lemmas that news uses and that only the analyser knows, by frequency: lemma⇥count⇥gloss⇥commonest forms.
function composed(rows: readonly CountRow[], lexicon: Lexicon): readonly string[] {
  const lemmas = new Map<string, { count: number; gloss: string; forms: string[] }>();
  for (const row of rows) {
    const [token, second] = annotate(row.form, lexicon).tokens;
    const lemma = token?.lemma;
    if (second !== undefined || lemma === undefined || lexicon.has(lemma)) continue;
    const known = lemmas.get(lemma) ?? { count: 0, gloss: token?.gloss ?? '', forms: [] };
    known.count += row.count;
    known.forms.push(row.form);
    lemmas.set(lemma, known);
  }
  return [...lemmas]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([lemma, { count, gloss, forms }]) =>
      [lemma, count, gloss, forms.slice(0, 4).join(' ')].join('\t'),
    );
}

function twins(senses: readonly LocatedSense[]): readonly string[] {
  const seen = new Map<string, string>();
  return senses.flatMap(({ sense }) => {
    const key = `${sense.headword}\t${[...sense.glosses].sort().join()}`;
    const other = seen.get(key);
    seen.set(key, sense.pos);
    return other === undefined
      ? []
      : [`${sense.headword}\t${other} and ${sense.pos} share all glosses`];
  });
}

function isGlossed(form: string, lexicon: Lexicon): boolean {
  const tokens = annotate(form, lexicon).tokens;
  return (
    tokens.length > 0 && tokens.every((token) => token.gloss !== undefined && token.gloss !== '')
  );
}

function isOrdinary(row: CountRow): boolean {
  return row.capitalised < 0.9 && row.capitals < 0.6 && /^\p{L}/u.test(row.form);
}

function readRows(path: string, readCounts: ReadCounts): readonly CountRow[] {
  return readCounts(path)
    .slice(1)
    .flatMap((line) => {
      const [form, count, , capitalised, capitals] = line.split('\t');
      if (!form || !count) return [];
      return [
        {
          form,
          count: Number(count),
          capitalised: Number(capitalised),
          capitals: Number(capitals),
        },
      ];
    });
}
