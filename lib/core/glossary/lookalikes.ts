/** By which letter print differs: one went lost, one is too many, two changed places, one is another. */
export type Slip = 'lost' | 'extra' | 'swapped' | 'changed';

/** A headword that a printed word may be meant for. */
export interface Lookalike {
  readonly headword: string;
  readonly slip: Slip;
  /** Index of the letter. */
  readonly at: number;
}

interface Index {
  /** Headwords by their first letters and their length. */
  readonly byHead: ReadonlyMap<string, readonly string[]>;
  /** Headwords by all but their first letters. */
  readonly byTail: ReadonlyMap<string, readonly string[]>;
}

const LISTED = /^[a-z]{6,}$/; // between shorter words one letter is all the difference
const HEAD = 3; // letters; a slip in them leaves the tail as it is, one in the tail leaves them
const NONE: readonly string[] = [];

/**
 * Headwords of six letters or more that differ by one letter from what is printed; the first letter is never another.
 *
 * @param headwords all there are; put in order when first asked, for few texts ask
 */
export function lookalikesAmong(
  headwords: ReadonlyMap<string, unknown>,
): (printed: string) => readonly Lookalike[] {
  let index: Index | undefined;
  return (printed) => {
    index ??= indexOf(headwords.keys());
    return near(printed, index);
  };
}

function indexOf(headwords: Iterable<string>): Index {
  const byHead = new Map<string, string[]>();
  const byTail = new Map<string, string[]>();
  for (const headword of headwords) {
    if (!LISTED.test(headword)) continue;
    add(byHead, headword.slice(0, HEAD) + headword.length, headword);
    add(byTail, headword.slice(HEAD), headword);
  }
  return { byHead, byTail };
}

function add(index: Map<string, string[]>, key: string, headword: string): void {
  const known = index.get(key);
  if (known) known.push(headword);
  else index.set(key, [headword]);
}

function near(printed: string, { byHead, byTail }: Index): readonly Lookalike[] {
  const head = printed.slice(0, HEAD);
  // a swap over the border: headwords that begin with one letter of the tail
  const swapped = head.slice(0, -1) + printed.charAt(HEAD);
  const found = new Map<string, Lookalike>();
  const look = (headwords: readonly string[] = NONE): void => {
    for (const headword of headwords) {
      const slip = slipOf(printed, headword);
      if (slip !== undefined) found.set(headword, slip);
    }
  };
  for (const more of [-1, 0, 1]) {
    look(byHead.get(head + (printed.length + more)));
    look(byTail.get(printed.slice(HEAD - more)));
  }
  look(byHead.get(swapped + printed.length));
  return [...found.values()].filter(({ slip, at }) => slip !== 'changed' || at > 0);
}

/** By which one letter does print differ? "tejadi", "terjadi" → lost; undefined when by none or more. */
export function slipOf(printed: string, headword: string): Lookalike | undefined {
  const more = headword.length - printed.length;
  if (more < -1 || more > 1 || printed === headword) return undefined;
  let at = 0;
  while (at < printed.length && printed.charCodeAt(at) === headword.charCodeAt(at)) at += 1;
  // letters alike from the end, up to where they part
  let behind = printed.length - 1;
  while (behind >= at && printed.charCodeAt(behind) === headword.charCodeAt(behind + more))
    behind -= 1;
  if (more === 1) return behind < at ? { headword, slip: 'lost', at } : undefined;
  if (more === -1) return behind <= at ? { headword, slip: 'extra', at } : undefined;
  if (behind === at) return { headword, slip: 'changed', at };
  const isSwapped =
    behind === at + 1 &&
    printed.charAt(at) === headword.charAt(behind) &&
    printed.charAt(behind) === headword.charAt(at);
  return isSwapped ? { headword, slip: 'swapped', at } : undefined;
}
