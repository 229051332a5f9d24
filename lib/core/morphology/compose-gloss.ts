import { comparative, event, plural } from '../english/inflect.ts';
import { verbOfNoun } from '../english/verb-of-noun.ts';
import type { PartOfSpeech } from '../glossary/sense.ts';
import { isCapitalised } from '../text/fold.ts';
import { active, type Parts, plainGloss, type RootClass, undergone } from './active-gloss.ts';
import { type Composed, noun, verb } from './composed.ts';
import { BOUND_GLOSSES, UNITS } from './gloss-kinds.ts';
import { agent, many, same, state } from './noun-gloss.ts';
import { again, imitated, intransitive, reciprocal, resultative } from './verb-gloss.ts';

/**
 * One short English phrase for a derived form that has no entry, from its base's gloss and its affixes.
 * (["ke-", "sunyi", "-an"], "adj", "quiet") → quietness
 *
 * @param segments without clitics; the base may be a derived headword
 * @param pos part of speech of the base; it decides the row
 * @param base first English equivalent of the base
 * @param isBuilt is the base a noun with affixes of its own?
 * @source MORPHOLOGY, section 4: what affixes mean
 */
export function composeGloss(
  segments: readonly string[],
  pos: PartOfSpeech,
  base: string,
  isBuilt = false,
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
    isBuilt,
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
  if (prefix === 'maha-' && pos === 'adj') return { gloss: `supremely ${root}`, pos: 'adj' };
  if (prefix === 'non-' && isCapitalised(root)) return { gloss: `non-${root}`, pos: 'adj' };
  const ahead = prefix === 're-' && !/^[e-]/.test(root) ? 're' : BOUND_GLOSSES[prefix];
  return { gloss: `${ahead ?? ''}${root.replace(/^the /, '')}`, pos: kept };
}
