/** A word with its enclitics taken off. */
export interface CliticSplit {
  readonly host: string;
  /** In the order in which they stand: ["-nya", "-lah"]. */
  readonly clitics: readonly string[];
  readonly cost: number;
}

const PARTICLES = ['lah', 'kah', 'tah', 'pun'] as const;
const POSSESSIVES = ['nya', 'ku', 'mu'] as const;
const OWNERS: ReadonlySet<string> = new Set(POSSESSIVES.map((clitic) => `-${clitic}`));
const ALL: ReadonlySet<string> = new Set([...OWNERS, ...PARTICLES.map((clitic) => `-${clitic}`)]);
const SHORTEST_HOST = 2; // letters; "dia" keeps its -nya off, "ia" too
const CLITIC_COST = 0.3;
// Single -ku and -mu end many roots (buku, ilmu); -tah is a fossil.
const COSTS: Readonly<Record<string, number>> = {
  ku: 1,
  mu: 1,
  tah: 2,
  pun: 0.8,
  kah: 0.2,
  lah: 0.2,
};

/**
 * Every way to take enclitics off a word, the whole word first.
 * "miliknyalah" → miliknyalah · miliknya -lah · milik -nya -lah
 *
 * @param word lower case, without typographic hyphens; a hyphen before the clitic (BBM-nya) is taken along
 */
export function splitClitics(word: string): readonly CliticSplit[] {
  const splits: CliticSplit[] = [{ host: word, clitics: [], cost: 0 }];
  const particles = endings(word, PARTICLES);
  for (const { host, clitic, cost } of [{ host: word, clitic: '', cost: 0 }, ...particles]) {
    if (clitic !== '') splits.push({ host, clitics: [`-${clitic}`], cost });
    for (const inner of endings(host, POSSESSIVES)) {
      const clitics = clitic === '' ? [`-${inner.clitic}`] : [`-${inner.clitic}`, `-${clitic}`];
      splits.push({ host: inner.host, clitics, cost: cost + inner.cost });
    }
  }
  return splits;
}

/** Is the segment an enclitic? -nya and -lah are, -kan is not. */
export function isClitic(segment: string): boolean {
  return ALL.has(segment);
}

/** Does the segment say whose it is, or whom it is done to? -nya, -ku, -mu; not -lah. */
export function isPossessive(segment: string): boolean {
  return OWNERS.has(segment);
}

/** A form's segments without its enclitics: ["buku", "-nya", "-lah"] → ["buku"]. */
export function withoutClitics(segments: readonly string[]): readonly string[] {
  return segments.filter((segment) => !isClitic(segment));
}

function endings(
  word: string,
  list: readonly string[],
): readonly { readonly host: string; readonly clitic: string; readonly cost: number }[] {
  return list.flatMap((clitic) => {
    if (!word.endsWith(clitic)) return [];
    const host = word.slice(0, -clitic.length).replace(/-$/, '');
    if (host.length < SHORTEST_HOST) return [];
    return [{ host, clitic, cost: CLITIC_COST + (COSTS[clitic] ?? 0) }];
  });
}
