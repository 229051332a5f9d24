/** What a finder said of a page. */
export interface Said {
  readonly article: boolean;
  readonly lang: string;
  readonly body: readonly string[];
}

/** A page with the right answer. */
export interface Right extends Said {
  readonly id: string;
  readonly layout: string;
}

export interface Score {
  readonly pages: number;
  /** Shares, 0 to 1. */
  readonly decision: number;
  readonly falsePositives: number;
  readonly paragraphF1: number;
  readonly exact: number;
  readonly leaking: number;
  readonly first: number;
  readonly last: number;
  readonly language: number;
  /** Pages with anything wrong, for a look. */
  readonly wrong: readonly {
    readonly id: string;
    readonly layout: string;
    readonly what: string;
  }[];
}

/** Scores answers against what is right; paragraphs are compared without white space, initials and final marks. */
export function scoreArticles(rights: readonly Right[], saids: readonly Said[]): Score {
  const wrong: { id: string; layout: string; what: string }[] = [];
  let decided = 0;
  let falsePositives = 0;
  let languages = 0;
  const articles: Body[] = [];
  for (const [at, right] of rights.entries()) {
    const said = saids[at];
    if (said === undefined) continue;
    const { id, layout } = right;
    if (said.article === right.article) decided += 1;
    else wrong.push({ id, layout, what: `article: ${said.article}` });
    if (said.article && !right.article) falsePositives += 1;
    if (!right.article) continue;
    if (said.lang === right.lang) languages += 1;
    else wrong.push({ id, layout, what: `lang: ${said.lang}` });
    const body = compareBodies(right.body, said.body);
    articles.push(body);
    if (!body.exact) wrong.push({ id, layout, what: body.what });
  }
  const share = (holds: (body: Body) => boolean): number =>
    articles.filter(holds).length / Math.max(1, articles.length);
  return {
    pages: rights.length,
    decision: decided / rights.length,
    falsePositives,
    paragraphF1: articles.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, articles.length),
    exact: share(({ exact }) => exact),
    leaking: share(({ leaking }) => leaking),
    first: share(({ first }) => first),
    last: share(({ last }) => last),
    language: languages / Math.max(1, articles.length),
    wrong,
  };
}

interface Body {
  readonly f1: number;
  readonly exact: boolean;
  readonly leaking: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly what: string;
}

function compareBodies(right: readonly string[], said: readonly string[]): Body {
  const wanted = right.map(plain);
  const given = said.map(plain).filter((text) => text !== '');
  const left = new Map<string, number>();
  for (const text of given) left.set(text, (left.get(text) ?? 0) + 1);
  let found = 0;
  for (const text of wanted) {
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    found += 1;
    left.set(text, count - 1);
  }
  const wantedSet = new Set(wanted);
  const all = wanted.join('');
  const extra = given.filter((text) => !wantedSet.has(text));
  const missing = wanted.filter((text) => !given.includes(text));
  const precision = given.length === 0 ? 0 : found / given.length;
  const recall = found / Math.max(1, wanted.length);
  return {
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    exact: wanted.join('\n') === given.join('\n'),
    leaking: extra.some((text) => !all.includes(text)),
    first: given[0] === wanted[0],
    last: given.at(-1) === wanted.at(-1),
    what: `+${JSON.stringify(extra.map((text) => text.slice(0, 70)))} -${JSON.stringify(missing.map((text) => text.slice(0, 70)))}`,
  };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s*[([][a-z*]{1,5}(?:\/[a-z*]{1,5})*[)\]]\s*$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
