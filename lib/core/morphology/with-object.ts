const AROUND =
  /^(\w+) ((?:up|down|off|out|away|back|aside|apart|across|together|forward|public|possible|available|side by side)|(?:to|as|into|in) (?:[a-z-]+ ?)+|with an? [a-z]+)$/;

// in, over, on and home stand behind the object of these alone: bring him in, run it over, turn it on; not believe in it.
const PARTICLE =
  /^((?:bring|take|put|let|hand|call|slip|send|lock|pull|rope|lure|fill|reel|wrap) in|(?:hand|take|turn|win|pass|run|knock|fly) over|(?:turn|switch|put|pass|try|spur|egg|urge|cheer) on|(?:bring|send|take) home)$/;

/** A verb with its object where English puts it: make it difficult, take it to court, put it off, look at it. */
export function withObject(gloss: string, object: string): string {
  const made =
    /^(make|keep|render) ((?!an? |the |up$|use |fun |peace |sure )[a-z-]+(?: [a-z-]+)?)$/.exec(
      gloss,
    );
  const [, verb, rest] = made ?? AROUND.exec(gloss) ?? [];
  if (PARTICLE.test(gloss)) return gloss.replace(' ', ` ${object} `);
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
