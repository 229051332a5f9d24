import {
  comparative,
  doer,
  event,
  gerund,
  participle,
  plural,
  quality,
  superlative,
  withArticle,
} from '../english/inflect.ts';
import { ordinalWord } from '../english/ordinal.ts';
import { ownEntry } from '../english/own-entry.ts';
import { isIntransitive, verbOfNoun } from '../english/verb-of-noun.ts';
import type { PartOfSpeech } from '../glossary/sense.ts';
import {
  active,
  MODALS,
  type Parts,
  passive,
  plainGloss,
  type RootClass,
  undergone,
} from './active-gloss.ts';
import {
  AFFAIRS,
  BOUND_GLOSSES,
  isMutual,
  ONE_OF,
  OWNED,
  PERSON,
  RIDDEN,
  SAME,
  SPORTS,
  THROUGHOUT,
  TIMES,
  TOYS,
  UNITS,
  WORN,
} from './gloss-kinds.ts';

export { passive } from './active-gloss.ts';

/** A gloss that was put together, and the part of speech of what it says. */
export interface Composed {
  readonly gloss: string;
  readonly pos: PartOfSpeech;
}

/**
 * One short English phrase for a derived form that has no entry, from its base's gloss and its affixes.
 * (["ke-", "sunyi", "-an"], "adj", "quiet") → quietness
 *
 * @param segments without clitics; the base may be a derived headword
 * @param pos part of speech of the base; it decides the row
 * @param base first English equivalent of the base
 * @source MORPHOLOGY, section 4: what affixes mean
 */
export function composeGloss(
  segments: readonly string[],
  pos: PartOfSpeech,
  base: string,
): Composed {
  const doubled = segments.includes('RED');
  const affixes = segments.filter((segment) => segment !== 'RED');
  const [first = '', next = ''] = affixes;
  const last = affixes.at(-1) ?? '';
  if (doubled && affixes.length > 1 && !first.endsWith('-') && last.endsWith('-')) {
    return reciprocal(classOf(pos), plainGloss(base));
  }
  const parts: Parts = {
    prefix: first.endsWith('-') && !first.startsWith('-') ? first : '',
    second: next.endsWith('-') && !next.startsWith('-') ? next : '',
    suffix: last.startsWith('-') ? last : '',
    pos: classOf(pos),
    root: plainGloss(base),
    doubled,
  };
  return compose(parts);
}

function classOf(pos: PartOfSpeech): RootClass {
  switch (pos) {
    case 'verb':
    case 'aux':
      return 'verb';
    case 'adj':
      return 'adj';
    case 'num':
      return 'num';
    case 'noun':
    case 'clas':
    case 'place':
    case 'name':
      return 'noun';
    default:
      return 'other';
  }
}

function compose(parts: Parts): Composed {
  switch (parts.prefix) {
    case 'meN-':
      return verb(again(active(parts), parts));
    case 'di-':
      return parts.pos === 'other' ? verb(parts.root) : verb(again(undergone(parts), parts));
    case 'ku-':
      return verb(`I ${active(parts)}`);
    case 'kau-':
      return verb(`you ${active(parts)}`);
    case 'ter-':
      return resultative(parts);
    case 'ber-':
      return intransitive(parts);
    case 'peN-':
    case 'pe-':
    case 'per-':
      return many(agent(parts), parts);
    case 'ke-':
      return many(state(parts), parts);
    case 'se-':
      return same(parts);
    case '':
      return suffixed(parts);
    default:
      return bound(parts);
  }
}

function verb(gloss: string): Composed {
  return { gloss, pos: 'verb' };
}

function noun(gloss: string): Composed {
  return { gloss, pos: 'noun' };
}

function again(gloss: string, { doubled }: Parts): string {
  return doubled ? `${gloss} repeatedly` : gloss;
}

// pukul-memukul: hit each other; sambung-menyambung: continue
function reciprocal(pos: RootClass, root: string): Composed {
  if (pos !== 'verb') return { gloss: root, pos: pos === 'noun' ? 'noun' : 'verb' };
  return verb(isMutual(root) ? `${root} each other` : root);
}

function many(composed: Composed, { doubled }: Parts): Composed {
  return doubled && composed.pos === 'noun' ? noun(plural(composed.gloss)) : composed;
}

function resultative(parts: Parts): Composed {
  const { suffix, pos, root, second } = parts;
  if (pos === 'adj' && suffix === '' && second === '') {
    return { gloss: superlative(root), pos: 'adj' };
  }
  if (pos === 'adj') return verb(`be made ${second === 'per-' ? comparative(root) : root}`);
  if (pos === 'verb') return verb(isIntransitive(root) ? root : passive(root));
  if (pos === 'noun' && suffix === '') {
    const done = verbOfNoun(root);
    return done === undefined ? noun(root) : verb(passive(done));
  }
  return pos === 'other' ? verb(root) : verb(passive(active(parts)));
}

function intransitive({ suffix, pos, root, second, doubled }: Parts): Composed {
  if (suffix === '-kan') return verb(`have … as ${root}`);
  if (pos === 'verb') {
    if (suffix === '-an' && !doubled) return verb(isMutual(root) ? `${root} each other` : root);
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
  if (RIDDEN.has(head)) return verb(`ride ${withArticle(root)}`);
  const done = OWNED.has(root) ? undefined : verbOfNoun(root);
  if (done !== undefined && second === '') return verb(done);
  return verb(`have ${withArticle(root)}`);
}

function agent(parts: Parts): Composed {
  const { prefix, suffix, pos, root } = parts;
  if (suffix === '-an') return act(parts);
  if (prefix === 'per-') return verb(active({ ...parts, second: 'per-' }));
  if (pos === 'verb') return noun(doer(root));
  if (pos === 'adj') return noun(`${root} person`);
  const done = prefix === 'peN-' ? verbOfNoun(root) : undefined;
  if (done !== undefined) return noun(doer(done));
  if (SPORTS.has(root)) return noun(`${root} player`);
  return noun(prefix === 'pe-' && !PERSON.test(root) ? `${root} person` : root);
}

function act({ pos, root, prefix, second }: Parts): Composed {
  if (second === 'ber-' && pos === 'noun') return noun(`giving of ${root}`);
  switch (pos) {
    case 'verb':
      return noun(prefix === 'per-' ? event(root) : gerund(ownEntry(MODALS, root) ?? root));
    case 'adj':
      return noun(prefix === 'per-' ? quality(root) : `making ${root}`);
    case 'noun': {
      const done = prefix === 'per-' ? undefined : verbOfNoun(root);
      return noun(done === undefined ? root : gerund(done));
    }
    case 'num':
    case 'other':
      return noun(root);
  }
}

function state({ suffix, second, pos, root, doubled }: Parts): Composed {
  if (suffix !== '-an') {
    if (pos === 'num') return { gloss: ordinalWord(root), pos: 'num' };
    if (pos === 'verb') return verb(isIntransitive(root) ? root : passive(root));
    return { gloss: root, pos: pos === 'other' ? 'adv' : pos };
  }
  if (doubled && pos === 'adj') return { gloss: ish(root), pos: 'adj' };
  if (doubled && pos === 'noun') return { gloss: `${root}-like`, pos: 'adj' };
  if (second === 'ter-' && pos === 'verb') return noun(`being ${participle(root)}`);
  switch (pos) {
    case 'adj':
      return noun(quality(root));
    case 'verb':
      return noun(event(root));
    case 'noun':
      if (AFFAIRS.has(root)) return noun(`${root} affairs`);
      if (TIMES.has(root)) return verb(`be overtaken by ${root}`);
      if (/^(?:father|mother|brother|sister)$/.test(root))
        return { gloss: `${root}ly`, pos: 'adj' };
      return PERSON.test(root) ? noun(`being ${withArticle(root)}`) : noun(root);
    case 'num':
    case 'other':
      return noun(root);
  }
}

// yellow → yellowish, red → reddish
function ish(adjective: string): string {
  if (adjective.includes(' ')) return `rather ${adjective}`;
  return `${gerund(adjective).slice(0, -3)}ish`;
}

function same({ suffix, pos, root, doubled }: Parts): Composed {
  if (pos === 'adj') {
    return { gloss: doubled ? `as ${root} as possible` : `as ${root} as`, pos: 'adv' };
  }
  if (pos === 'verb') {
    // segenggam: one grip; sepulangnya: on going home
    if (verbOfNoun(root) === root) return noun(`one ${root}`);
    return { gloss: `on ${gerund(root)}`, pos: 'prep' };
  }
  if (pos === 'num') return { gloss: `one ${root}`, pos: 'num' };
  const head = root.slice(root.lastIndexOf(' ') + 1);
  if (THROUGHOUT.has(head) || /^\p{Lu}/u.test(root)) {
    return { gloss: `throughout ${/^\p{Lu}/u.test(root) ? '' : 'the '}${root}`, pos: 'adj' };
  }
  if (pos === 'other') return { gloss: root, pos: 'adv' };
  if (SAME.has(head)) return { gloss: `of the same ${root}`, pos: 'adj' };
  if (withArticle(root) === root && !ONE_OF.has(head)) return noun(root);
  return noun(suffix === '-an' && pos === 'noun' ? root : `one ${root}`);
}

function suffixed(parts: Parts): Composed {
  const { suffix, pos, root, doubled } = parts;
  switch (suffix) {
    case '-kan':
    case '-i':
    case '-in':
      return verb(active({ ...parts, suffix: suffix === '-i' ? '-i' : '-kan' }));
    case '-an':
      if (pos === 'num') return { gloss: `${plural(root)} of`, pos: 'num' };
      if (pos === 'adj')
        return { gloss: doubled ? `in a ${root} way` : comparative(root), pos: 'adj' };
      if (doubled) return imitated(pos, root);
      if (UNITS.has(root)) return { gloss: `by the ${root}`, pos: 'adv' };
      return noun(pos === 'verb' && verbOfNoun(root) !== root ? event(root) : root);
    case '-wan':
    case '-wati':
    case '-man':
      return noun(`${root} person`);
    case '-isme':
      return noun(`${root}ism`);
    case '-isasi':
      return noun(`${root} process`);
    default:
      return repeated(parts);
  }
}

// mobil-mobilan: toy car; cium-ciuman: kiss each other
function imitated(pos: RootClass, root: string): Composed {
  if (pos === 'verb') return verb(isMutual(root) ? `${root} each other` : root);
  if (pos !== 'noun') return { gloss: root, pos: 'adv' };
  return noun(TOYS.has(root) ? `toy ${root}` : plural(root));
}

function repeated({ pos, root, doubled }: Parts): Composed {
  if (pos === 'noun') return noun(doubled ? plural(root) : root);
  if (!doubled) return { gloss: root, pos: pos === 'other' ? 'adv' : pos };
  if (pos === 'verb') return verb(root);
  return { gloss: root, pos: pos === 'other' ? 'adv' : pos };
}

function bound({ prefix, pos, root }: Parts): Composed {
  const kept: PartOfSpeech = pos === 'verb' ? 'verb' : 'adj';
  if (prefix === 'nir-' || prefix === 'tuna-' || prefix === 'awa-') {
    return { gloss: `without ${root}`, pos: 'adj' };
  }
  if (prefix === 'non-' && /^\p{Lu}/u.test(root)) return { gloss: `non-${root}`, pos: 'adj' };
  return { gloss: `${BOUND_GLOSSES[prefix] ?? ''}${root.replace(/^the /, '')}`, pos: kept };
}
