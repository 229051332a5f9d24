import {
  comparative,
  gerund,
  participle,
  plural,
  quality,
  superlative,
} from '../english/inflect.ts';
import type { PartOfSpeech } from '../glossary/sense.ts';

/** A gloss that was put together, and the part of speech of what it says. */
export interface Composed {
  readonly gloss: string;
  readonly pos: PartOfSpeech;
}

/** The passive of an active gloss: lead → be led; "be angry" → be made angry. */
export function passive(active: string): string {
  const bare = plainVerb(active);
  if (bare.startsWith('be ')) return `be made ${bare.slice(3)}`;
  if (bare.startsWith('become ')) return `be made ${bare.slice(7)}`;
  return `be ${participle(bare)}`;
}

/** A gloss without bracketed hints and alternatives: "feel (about)" → feel. */
export function plainVerb(gloss: string): string {
  return gloss.replace(/\s*\([^)]*\)/g, '').trim();
}

/**
 * One short English phrase for a derived form that has no entry, from its root's gloss and its affixes.
 * (["ke-", "sunyi", "-an"], "adj", "quiet") → quietness
 *
 * @param segments without clitics
 * @param pos part of speech of the root; it decides the row
 * @param root first English equivalent of the root
 * @source MORPHOLOGY, section 4: what affixes mean
 */
export function composeGloss(
  segments: readonly string[],
  pos: PartOfSpeech,
  root: string,
): Composed {
  const doubled = segments.includes('RED');
  const affixes = segments.filter((segment) => segment !== 'RED');
  const prefix = affixes[0]?.endsWith('-') ? (affixes[0] ?? '') : '';
  const last = affixes.at(-1) ?? '';
  const suffix = last.startsWith('-') && last.length > 1 ? last : '';
  const second = affixes[1]?.endsWith('-') ? (affixes[1] ?? '') : '';
  const base = plainVerb(root) || root;
  const composed = compose({ prefix, second, suffix, pos: classOf(pos), root: base });
  if (!doubled) return composed;
  if (composed.pos === 'noun') return { gloss: plural(composed.gloss), pos: 'noun' };
  if (composed.pos === 'verb' && prefix !== '')
    return { gloss: `${composed.gloss} repeatedly`, pos: 'verb' };
  return composed;
}

type RootClass = 'verb' | 'adj' | 'noun' | 'num' | 'other';

interface Parts {
  readonly prefix: string;
  readonly second: string;
  readonly suffix: string;
  readonly pos: RootClass;
  readonly root: string;
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
    case 'pron':
      return 'noun';
    default:
      return 'other';
  }
}

function compose(parts: Parts): Composed {
  switch (parts.prefix) {
    case 'meN-':
      return { gloss: active(parts), pos: 'verb' };
    case 'di-':
      return { gloss: passive(active(parts)), pos: 'verb' };
    case 'ku-':
      return { gloss: `I ${active(parts)}`, pos: 'verb' };
    case 'kau-':
      return { gloss: `you ${active(parts)}`, pos: 'verb' };
    case 'ter-':
      return resultative(parts);
    case 'ber-':
      return intransitive(parts);
    case 'peN-':
    case 'pe-':
      return agent(parts);
    case 'per-':
      return parts.suffix === '-an'
        ? act(parts)
        : { gloss: active({ ...parts, second: 'per-' }), pos: 'verb' };
    case 'ke-':
      return state(parts);
    case 'se-':
      return same(parts);
    default:
      return parts.prefix === '' ? suffixed(parts) : bound(parts);
  }
}

function active({ second, suffix, pos, root }: Parts): string {
  if (second === 'per-') {
    if (pos === 'adj') return isDegree(root) ? `make ${comparative(root)}` : `make more ${root}`;
    if (pos === 'verb') return root;
    return suffix === '' ? `treat as ${article(root)}` : `make use of ${root}`;
  }
  if (second === 'ber-') return pos === 'noun' ? `give ${root}` : `cause to ${root}`;
  switch (pos) {
    case 'verb':
      return suffix === '-i' || suffix === '' || suffix === '-kan' ? root : root;
    case 'adj':
      return suffix === '' ? `become ${root}` : `make ${root}`;
    case 'noun':
      if (suffix === '-i') return `provide with ${root}`;
      if (suffix === '-kan') return `make into ${root}`;
      return `do or use ${root}`;
    case 'num':
      return suffix === '' ? `make ${root}` : `make into ${root}`;
    case 'other':
      return root;
  }
}

function isDegree(adjective: string): boolean {
  return !comparative(adjective).startsWith('more ');
}

function resultative({ suffix, pos, root, second }: Parts): Composed {
  if (pos === 'adj' && suffix === '' && second === '')
    return { gloss: superlative(root), pos: 'adj' };
  if (pos === 'adj') return { gloss: `be made ${root}`, pos: 'verb' };
  if (pos === 'verb') return { gloss: `be ${participle(root)}`, pos: 'verb' };
  return { gloss: `be affected by ${root}`, pos: 'verb' };
}

function intransitive({ suffix, pos, root, second }: Parts): Composed {
  if (suffix === '-kan') return { gloss: `have ${root} as`, pos: 'verb' };
  if (pos === 'verb') return { gloss: suffix === '-an' ? `${root} each other` : root, pos: 'verb' };
  if (pos === 'adj')
    return { gloss: second === 'ke-' ? `have ${quality(root)}` : `be ${root}`, pos: 'verb' };
  if (pos === 'num') return { gloss: `the ${root} of them`, pos: 'num' };
  return { gloss: `have ${root}`, pos: 'verb' };
}

function agent(parts: Parts): Composed {
  const { suffix, pos, root } = parts;
  if (suffix === '-an') return act(parts);
  if (pos === 'verb') return { gloss: doer(root), pos: 'noun' };
  if (pos === 'adj') return { gloss: `${root} person`, pos: 'noun' };
  return { gloss: `${root} person`, pos: 'noun' };
}

/** One who does it: write → writer, take over → one who takes over. */
function doer(verb: string): string {
  if (verb.includes(' ')) return `one who ${verb}s`.replace(/ (\w+) (.*)s$/, ' $1s $2');
  if (verb.endsWith('e')) return `${verb}r`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ier`;
  const stem = gerund(verb).slice(0, -3);
  return `${stem}er`;
}

function act({ pos, root, prefix }: Parts): Composed {
  if (pos === 'verb') return { gloss: gerund(root), pos: 'noun' };
  if (pos === 'adj')
    return { gloss: prefix === 'per-' ? quality(root) : `making ${root}`, pos: 'noun' };
  return { gloss: prefix === 'per-' ? `${root} matters` : `providing of ${root}`, pos: 'noun' };
}

function state({ suffix, second, pos, root }: Parts): Composed {
  if (suffix !== '-an')
    return pos === 'num' ? { gloss: `${root}th`, pos: 'num' } : { gloss: root, pos: 'noun' };
  if (second === 'ter-' && pos === 'verb')
    return { gloss: `being ${participle(root)}`, pos: 'noun' };
  if (pos === 'adj') return { gloss: quality(root), pos: 'noun' };
  if (pos === 'verb') return { gloss: gerund(root), pos: 'noun' };
  return { gloss: `${root} matters`, pos: 'noun' };
}

function same({ suffix, pos, root }: Parts): Composed {
  if (pos === 'adj' || pos === 'verb') return { gloss: `as ${root} as`, pos: 'adv' };
  if (suffix === '-an') return { gloss: `the whole ${root}`, pos: 'noun' };
  return { gloss: `${article(root)}; the same ${root}`.split('; ')[0] ?? root, pos: 'noun' };
}

function suffixed({ suffix, pos, root }: Parts): Composed {
  switch (suffix) {
    case '-kan':
      return { gloss: pos === 'adj' ? `make ${root}` : root, pos: 'verb' };
    case '-i':
      return { gloss: pos === 'adj' ? `make ${root}` : root, pos: 'verb' };
    case '-an':
      if (pos === 'num') return { gloss: `${plural(root)} of`, pos: 'num' };
      if (pos === 'verb')
        return { gloss: `${gerund(root)}; result`.split('; ')[0] ?? root, pos: 'noun' };
      return { gloss: root, pos: 'noun' };
    case '-wan':
    case '-wati':
      return { gloss: `${root} person`, pos: 'noun' };
    case '-isme':
      return { gloss: `${root} as a belief`, pos: 'noun' };
    case '-isasi':
      return { gloss: `making ${root}`, pos: 'noun' };
    default:
      return { gloss: root, pos: pos === 'other' ? 'adv' : pos };
  }
}

const BOUND_GLOSSES: Readonly<Record<string, string>> = {
  'adi-': 'great ',
  'antar-': 'inter-',
  'anti-': 'anti-',
  'awa-': 'de-',
  'bi-': 'bi-',
  'catur-': 'four-',
  'dasa-': 'ten-',
  'dwi-': 'two-',
  'eka-': 'one-',
  'eks-': 'former ',
  'ekstra-': 'extra-',
  'infra-': 'infra-',
  'inter-': 'inter-',
  'intra-': 'intra-',
  'kontra-': 'counter-',
  'maha-': 'great ',
  'makro-': 'macro-',
  'mega-': 'mega-',
  'mikro-': 'micro-',
  'mini-': 'mini-',
  'mono-': 'mono-',
  'multi-': 'multi-',
  'non-': 'non-',
  'pan-': 'pan-',
  'panca-': 'five-',
  'pasca-': 'post-',
  'pra-': 'pre-',
  'pro-': 'pro-',
  'proto-': 'proto-',
  'purna-': 'retired ',
  're-': 're-',
  'semi-': 'semi-',
  'serba-': 'all-',
  'sub-': 'sub-',
  'super-': 'super-',
  'supra-': 'supra-',
  'swa-': 'self-',
  'tele-': 'tele-',
  'trans-': 'trans-',
  'tri-': 'three-',
  'ultra-': 'ultra-',
};

function bound({ prefix, pos, root }: Parts): Composed {
  const kept: PartOfSpeech = pos === 'verb' ? 'verb' : 'adj';
  if (prefix === 'nir-' || prefix === 'tuna-') return { gloss: `without ${root}`, pos: 'adj' };
  return { gloss: `${BOUND_GLOSSES[prefix] ?? ''}${root}`, pos: kept };
}

function article(noun: string): string {
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
