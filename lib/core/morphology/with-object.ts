const AROUND =
  /^(\w+) ((?:up|down|off|out|away|back|aside|apart|across|together|forward|public|possible|available)|(?:to|as|into|in) (?:[a-z-]+ ?)+|with an? [a-z]+)$/;

/** A verb with its object where English puts it: make it difficult, take it to court, put it off, look at it. */
export function withObject(gloss: string, object: string): string {
  const made =
    /^(make|keep|render) ((?!an? |the |up$|use |fun |peace |sure )[a-z-]+(?: [a-z-]+)?)$/.exec(
      gloss,
    );
  const [, verb, rest] = made ?? AROUND.exec(gloss) ?? [];
  const leaves =
    verb === undefined ||
    rest === undefined ||
    / (?:of|to|for|with|on|at|in|about|from)$/.test(gloss);
  if (leaves || INTO_ITS_OBJECT.has(verb)) return `${gloss} ${object}`;
  return `${verb} ${object} ${rest}`;
}

// look into it, refer to it: the preposition belongs to the object.
const INTO_ITS_OBJECT = new Set(
  'look inquire believe participate refer listen react adapt'.split(' '),
);
