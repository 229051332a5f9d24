import type { Lexicon } from '../core/glossary/sense.ts';
import { analyze } from '../core/morphology/analyze.ts';

/** How often a form was printed. */
export interface FormCount {
  readonly form: string;
  readonly count: number;
}

/** The forms on one root: how many, and how many running words. */
interface Family {
  readonly forms: number;
  readonly running: number;
}

const MOST_ROOTS = 12_000;
const ROUNDS = 4;
const LEAST_UNLISTED = 12; // running words below which an unknown form is left out: debris more often than a root
const SHORTEST_INNER = 4; // letters
const LEAST_SHARED = 5; // running words of a guessed root that several forms bear out: dibalut, membalut, balutan
const NAME_SHARE = 0.9; // capitalised in the middle of sentences
const ACRONYM_SHARE = 0.6;

/** Reads the counts: form⇥count⇥docs⇥cap_mid⇥upper…, names and acronyms left out. */
export function readCounts(text: string): readonly FormCount[] {
  const [header = '', ...lines] = text.split('\n');
  const columns = header.replace(/^#\s*/, '').split('\t');
  const at = (name: string): number => columns.indexOf(name);
  return lines.flatMap((line) => {
    const cells = line.split('\t');
    const form = cells[at('form')] ?? '';
    const capitalised = Number(cells[at('cap_mid')] ?? 0);
    const upper = Number(cells[at('upper')] ?? 0);
    if (!/^[a-z]{2,}(?:-[a-z]+)*$/.test(form)) return [];
    if (capitalised >= NAME_SHARE || upper >= ACRONYM_SHARE) return [];
    return [{ form, count: Number(cells[at('count')] ?? 0) }];
  });
}

/**
 * How much each root builds words: ln(1 + running words of its family). The analyser itself says which form belongs to
 * which root, so this is done several times, each with the weights of the last.
 *
 * @param lexicon the glossary without weights
 */
export function rootWeights(
  counts: readonly FormCount[],
  lexicon: Lexicon,
): ReadonlyMap<string, number> {
  let families = seed(counts, lexicon);
  let unlisted: ReadonlySet<string> = new Set();
  for (let round = 0; round < ROUNDS; round += 1) {
    const weighted = withWeights(lexicon, families, unlisted);
    const next = new Map<string, Family>();
    for (const { form, count } of counts) {
      const root = inner(form, weighted) ?? analyze(form, weighted)[0]?.root ?? form;
      const { forms, running } = next.get(root) ?? { forms: 0, running: 0 };
      next.set(root, { forms: forms + 1, running: running + count });
    }
    families = new Map([...next].map(([root, { running }]) => [root, running]));
    unlisted = new Set([...next].filter(([, family]) => isRoot(family)).map(([root]) => root));
  }
  return rounded(families, (root) => mayStand(root, lexicon, unlisted));
}

// At first every form belongs to the root that the glossary names, or to itself.
function seed(counts: readonly FormCount[], lexicon: Lexicon): ReadonlyMap<string, number> {
  const families = new Map<string, number>();
  for (const { form, count } of counts) {
    const root = lexicon.senses(form).find((sense) => sense.root !== undefined)?.root ?? form;
    families.set(root, (families.get(root) ?? 0) + count);
  }
  return families;
}

// A form that was counted as its own root at first, before the root inside it had any count: mendownload on download.
function inner(form: string, lexicon: Lexicon): string | undefined {
  const own = lexicon.weight(form);
  if (own === 0 || lexicon.has(form)) return undefined;
  const without = {
    ...lexicon,
    weight: (root: string) => (root === form ? 0 : lexicon.weight(root)),
  };
  const [first] = analyze(form, without);
  const { root, segments } = first ?? { root: form, segments: [] };
  if (!/^(?:meN|di|ber|ter|peN|ke|se)-$/.test(segments[0] ?? '') && segments.at(-1) !== '-nya') {
    return undefined;
  }
  return root.length >= SHORTEST_INNER && lexicon.weight(root) >= own ? root : undefined;
}

function isRoot({ forms, running }: Family): boolean {
  return running >= LEAST_UNLISTED || (forms > 1 && running >= LEAST_SHARED);
}

function mayStand(root: string, lexicon: Lexicon, unlisted: ReadonlySet<string>): boolean {
  if (root.includes('-')) return false;
  return lexicon.has(root) ? !/^\p{Lu}/u.test(root) : unlisted.has(root) || root.includes(' ');
}

// A form that no headword explains is a root itself; every other unlisted form weighs nothing.
function withWeights(
  lexicon: Lexicon,
  families: ReadonlyMap<string, number>,
  unlisted: ReadonlySet<string>,
): Lexicon {
  const counts = (root: string): boolean =>
    lexicon.has(root) || unlisted.has(root) || root.includes(' ');
  return {
    ...lexicon,
    weight: (root) => (counts(root) ? Math.log(1 + (families.get(root) ?? 0)) : 0),
  };
}

function rounded(
  families: ReadonlyMap<string, number>,
  keep: (root: string) => boolean,
): ReadonlyMap<string, number> {
  const rows = [...families]
    .filter(([root]) => keep(root))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_ROOTS)
    .map(([root, count]): [string, number] => [root, Math.round(Math.log(1 + count) * 10) / 10])
    .filter(([, weight]) => weight > 0);
  return new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}
