import { comparative, plural, quality, superlative, withArticle } from '../english/inflect.ts';
import { isIntransitive, verbOfNoun } from '../english/verb-of-noun.ts';
import { active, type Parts, passive, type RootClass } from './active-gloss.ts';
import { type Composed, noun, verb } from './composed.ts';
import { ARMS, isMutual, OWNED, RIDDEN, TOYS, UNITS, WORN } from './gloss-kinds.ts';

/** A doubled verb is done repeatedly. */
export function again(gloss: string, { doubled }: Parts): string {
  return doubled ? `${gloss} repeatedly` : gloss;
}

/** What two do to each other: pukul-memukul hit each other; sambung-menyambung continue. */
export function reciprocal(pos: RootClass, root: string): Composed {
  if (pos !== 'verb') return { gloss: root, pos: pos === 'noun' ? 'noun' : 'verb' };
  if (isIntransitive(root) || ONE_WAY.has(root)) return verb(root);
  return verb(AT_SOMEBODY.has(root) ? `${root} at each other` : `${root} each other`);
}

const AT_SOMEBODY = new Set(
  'throw shout shoot yell swear stare look laugh glare point fire'.split(' '),
);

// What goes on and on rather than to and fro.
const ONE_WAY = new Set(['continue', 'spread', 'alternate', 'vary', 'multiply', 'repeat']);

/** ter-: longest; be cut; be made more beautiful. */
export function resultative(parts: Parts): Composed {
  const { suffix, pos, root, second } = parts;
  if (pos === 'adj' && suffix === '' && second === '') {
    return { gloss: superlative(root), pos: 'adj' };
  }
  if (pos === 'adj') {
    const isMore = second === 'per-' && suffix === '';
    return verb(`be made ${isMore ? comparative(root) : root.replace(/^be /, '')}`);
  }
  if (pos === 'verb') return verb(isIntransitive(root) ? root : passive(root));
  if (pos === 'noun' && suffix === '') {
    const done = verbOfNoun(root);
    return done === undefined ? noun(root) : verb(passive(done));
  }
  return pos === 'other' ? verb(root) : verb(passive(active(parts)));
}

/** ber-: wear glasses, ride a bicycle, lie, be happy, the four of them. */
export function intransitive({ suffix, pos, root, second, doubled, isBuilt }: Parts): Composed {
  if (suffix === '-kan') return verb(`have … as ${root}`);
  if (pos === 'verb') {
    if (suffix === '-an' && (!doubled || isMutual(root)))
      return verb(isMutual(root) ? `${root} each other` : root);
    return verb(doubled ? `${root} repeatedly` : root);
  }
  if (pos === 'adj') return verb(second === 'ke-' ? `have ${quality(root)}` : `be ${root}`);
  if (pos === 'num') {
    return { gloss: doubled ? `by the ${plural(root)}` : `the ${root} of them`, pos: 'num' };
  }
  if (pos === 'other') return verb(root);
  if (doubled && UNITS.has(root)) return { gloss: `for ${plural(root)}`, pos: 'adv' };
  if (doubled) return verb(verbOfNoun(root) ?? `have ${plural(root)}`);
  const head = root.slice(root.lastIndexOf(' ') + 1);
  if (WORN.has(head)) return verb(`wear ${withArticle(root)}`);
  if (ARMS.has(head)) return verb(`be armed with ${withArticle(root)}`);
  if (RIDDEN.has(head)) return verb(`ride ${withArticle(root)}`);
  // berperalatan: have equipment, peralatan being a thing
  const done = isBuilt || OWNED.has(root) ? undefined : verbOfNoun(root);
  if (done !== undefined && second === '') return verb(done);
  return verb(`have ${withArticle(root)}`);
}

/** X-X-an: mobil-mobilan toy car; cium-ciuman kiss each other. */
export function imitated(pos: RootClass, root: string): Composed {
  if (pos === 'verb') return verb(isMutual(root) ? `${root} each other` : root);
  if (pos !== 'noun') return { gloss: root, pos: 'adv' };
  return noun(TOYS.has(root) ? `toy ${root}` : plural(root));
}
