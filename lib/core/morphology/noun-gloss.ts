import { adjectiveOf } from '../english/adverb.ts';
import { DEMONYMS, OF_REGIONS } from '../english/demonyms.ts';
import {
  doer,
  event,
  gerund,
  participle,
  plural,
  quality,
  withArticle,
} from '../english/inflect.ts';
import { ordinalWord } from '../english/ordinal.ts';
import { ownEntry } from '../english/own-entry.ts';
import { peopleIn, standing } from '../english/people.ts';
import { isIntransitive, verbOfNoun } from '../english/verb-of-noun.ts';
import { isCapitalised } from '../text/fold.ts';
import { active, MODALS, type Parts, passive } from './active-gloss.ts';
import { type Composed, noun, verb } from './composed.ts';
import { AFFAIRS, ONE_OF, PERSON, SAME, SPORTS, THROUGHOUT, TIMES } from './gloss-kinds.ts';

/** A doubled noun is a plural. */
export function many(composed: Composed, { doubled }: Parts): Composed {
  return doubled && composed.pos === 'noun' ? noun(plural(composed.gloss)) : composed;
}

/** peN-, pe-, per-: who or what does it, and with -an the doing. */
export function agent(parts: Parts): Composed {
  const { prefix, suffix, pos, root } = parts;
  if (suffix === '-an') return act(parts);
  // perdesa: per desa, printed as one
  if (prefix === 'per-' && pos === 'noun' && verbOfNoun(root) === undefined)
    return { gloss: `per ${root}`, pos: 'adv' };
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
      return noun(event(ownEntry(MODALS, root) ?? root));
    case 'adj':
      return noun(prefix === 'per-' ? quality(root) : `making ${root}`);
    case 'noun': {
      const done = prefix === 'per-' ? undefined : verbOfNoun(root);
      return noun(done === undefined ? (kinship(root) ?? root) : event(done));
    }
    case 'num':
    case 'other':
      return noun(root);
  }
}

// perkawanan: friendship; percaloan is no being a broker
function kinship(root: string): string | undefined {
  const named = standing(root);
  return named.startsWith('being ') ? undefined : named;
}

/** ke-: quietness, forestry, yellowish, fifth. */
export function state({ suffix, second, pos, root, doubled }: Parts): Composed {
  if (suffix !== '-an') {
    if (pos === 'num') return { gloss: ordinalWord(root), pos: 'num' };
    if (pos === 'verb') return verb(isIntransitive(root) ? root : passive(root));
    return { gloss: root, pos: pos === 'other' ? 'adv' : pos };
  }
  if (doubled && pos === 'adj') return { gloss: ish(root), pos: 'adj' };
  if (doubled && pos === 'noun') return { gloss: `${peopleOf(root)}-like`, pos: 'adj' };
  if (second === 'ter-' && pos === 'verb') return noun(`being ${participle(root)}`);
  switch (pos) {
    case 'adj':
      return noun(isCapitalised(root) ? `${root} identity` : quality(root));
    case 'verb':
      return noun(event(root));
    case 'noun':
      if (isCapitalised(root)) return noun(`${peopleOf(root)} identity`);
      if (AFFAIRS.has(root)) return noun(`${root} affairs`);
      if (TIMES.has(root)) return verb(`be overtaken by ${root}`);
      if (/^(?:father|mother|brother|sister)$/.test(root))
        return { gloss: `${root}ly`, pos: 'adj' };
      return noun(peopleIn(root) === 'one' ? standing(root) : root);
    case 'num':
    case 'other':
      return noun(qualityOfAdverb(root) ?? commonPart(root) ?? root);
  }
}

// Java → Javanese
function peopleOf(name: string): string {
  return DEMONYMS.get(name) ?? OF_REGIONS.get(name) ?? name;
}

// frankly → frankness, arbitrarily → arbitrariness
function qualityOfAdverb(gloss: string): string | undefined {
  const adjective = adjectiveOf(gloss);
  return adjective === undefined ? undefined : quality(adjective);
}

// of the same opinion → common opinion
function commonPart(gloss: string): string | undefined {
  return /^of the same ([a-z ]+)$/.exec(gloss)?.[1]?.replace(/^/, 'common ');
}

// yellow → yellowish, red → reddish
function ish(adjective: string): string {
  if (adjective.includes(' ')) return `rather ${adjective}`;
  return `${gerund(adjective).slice(0, -3)}ish`;
}

/** se-: as fast as, one kilo, worldwide, of the same office. */
export function same({ suffix, pos, root, doubled }: Parts): Composed {
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
  if (isCapitalised(root)) return { gloss: `throughout ${root}`, pos: 'adj' };
  if (THROUGHOUT.has(head)) return { gloss: `throughout the ${root}`, pos: 'adj' };
  if (pos === 'other') return { gloss: root, pos: 'adv' };
  if (SAME.has(head)) return { gloss: `of the same ${root}`, pos: 'adj' };
  if (withArticle(root) === root && !ONE_OF.has(head)) return noun(root);
  return noun(suffix === '-an' && pos === 'noun' ? root : `one ${root}`);
}
