import { comparative, participle, withArticle } from '../english/inflect.ts';
import { PARTICIPLES } from '../english/irregular-words.ts';
import { ownEntry } from '../english/own-entry.ts';
import { isIntransitive, verbOfNoun } from '../english/verb-of-noun.ts';
import { isThing } from './gloss-kinds.ts';

/** Classes of bases that decide what affixes say. */
export type RootClass = 'verb' | 'adj' | 'noun' | 'num' | 'other';

/** A form taken apart, its base in English. */
export interface Parts {
  readonly prefix: string;
  readonly second: string;
  readonly suffix: string;
  readonly pos: RootClass;
  readonly root: string;
  readonly doubled: boolean;
  /** Is the base a noun with affixes of its own: peralatan? */
  readonly isBuilt: boolean;
}

/** The passive of an active gloss: lead → be led; "be angry" → be made angry. */
export function passive(active: string): string {
  const bare = plainGloss(active);
  const own = ownEntry(PASSIVES, bare);
  if (own !== undefined) return own;
  if (/^make (?:go|come|appear|sit|stand|sleep|fall|cry|laugh) ?/.test(bare))
    return `be made to ${bare.slice(5)}`;
  if (bare.startsWith('be ')) return `be made ${bare.slice(3)}`;
  if (bare.startsWith('become ')) return `be made ${bare.slice(7)}`;
  const [, how = '', done] =
    /^((?!(?:re|app|comp|rep|supp|imp|f|al|ral|bul|multip)ly )[a-z]+ly) ([a-z].*)$/.exec(bare) ??
    [];
  if (done !== undefined) return `be ${how} ${participle(done)}`;
  const kept = /^keep ([a-z]*[aeiouy][a-z]+)ing\b(.*)$/.exec(bare);
  if (kept !== null) return `keep being ${stirredBy(kept[1] ?? '')}${kept[2]}`;
  const stirred = /^([a-z]*[aeiouy][a-z]+)ing$/.exec(bare)?.[1];
  if (stirred !== undefined) return `be ${stirredBy(stirred)}`;
  return `be ${participle(bare)}`;
}

// mengejutkan is listed as surprising, mencemaskan as worrying: dikejutkan be surprised, dicemaskan be worried.
function stirredBy(stem: string): string {
  const irregular = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find(
    (verb) => ownEntry(PARTICIPLES, verb) !== undefined,
  );
  if (irregular !== undefined || /(?:bind|break)$/.test(stem)) return participle(irregular ?? stem);
  return `${stem.replace(/(?<![aeiou])y$/, 'i')}ed`;
}

// Verbs that have no passive of their own, and auxiliaries.
const PASSIVES: Readonly<Record<string, string>> = {
  let: 'be allowed',
  have: 'be owned',
  may: 'be allowed',
  can: 'be made possible',
  must: 'be required',
  should: 'be required',
  will: 'be intended',
  want: 'be wanted',
  'have to': 'be required',
  'lie to': 'be lied to',
  reply: 'be replied to',
  speed: 'be sped up',
  cost: 'be spent',
  'hold office': 'be held (of an office)',
  'give birth': 'be born',
  'make proud': 'be a source of pride',
  'pay a salary to': 'be paid a salary',
  'try to arrange': 'be arranged',
  'be thankful for': 'be met with gratitude',
};

/** A gloss without bracketed hints: "feel (about)" → feel. */
export function plainGloss(gloss: string): string {
  return gloss.replace(/\s*\([^)]*\)\s*/g, ' ').trim() || gloss;
}

/** What a form with di- says: be led; be made to step down; be bottled; be made into an example. */
export function undergone(parts: Parts): string {
  const { pos, root, second, suffix } = parts;
  if (second === '' && pos === 'verb' && isIntransitive(root) && !TOLD.has(root)) {
    if (suffix === '-kan') return `be made to ${root}`;
    return MOVES_AND_IS_MOVED.has(root) ? passive(root) : root;
  }
  const isPlainNoun = second === '' && pos === 'noun' && suffix !== '-i';
  if (!isPlainNoun || verbOfNoun(root) !== undefined) return passive(active(parts));
  return suffix === '-kan' ? `be made into ${withArticle(root)}` : root;
}

// dikumpul-kumpul: be gathered, though people gather too
const MOVES_AND_IS_MOVED = new Set(
  'gather assemble move turn roll drop boil burn stop spin shake bend'.split(' '),
);

// membicarakan: talk about
const TOLD = new Set([
  'talk',
  'speak',
  'chat',
  'joke',
  'dream',
  'think',
  'laugh',
  'quarrel',
  'boast',
  'worry',
]);

/** Auxiliaries as verbs that one can do to somebody. */
export const MODALS: Readonly<Record<string, string>> = {
  may: 'allow',
  can: 'enable',
  must: 'require',
  should: 'require',
  will: 'intend',
  'have to': 'require',
  need: 'need',
};

// "be side by side" → side by side
function plainState(adjective: string): string {
  return adjective.replace(/^be /, '');
}

/** What a form with meN- says: lead; make quiet; bottle. */
export function active({ second, suffix, pos, root }: Parts): string {
  if (second === 'per-' && pos === 'adj')
    return `make ${suffix === '' ? comparative(root) : plainState(root)}`;
  if (second === 'per-' && pos === 'noun')
    return (suffix === '' ? undefined : verbOfNoun(root)) ?? `treat as ${withArticle(root)}`;
  if (second === 'ber-' && pos === 'noun') return `give ${withArticle(root)}`;
  switch (pos) {
    case 'verb':
      if (suffix === '-kan' && TOLD.has(root)) return `${root} about`;
      if (suffix === '-kan' && isIntransitive(root)) return `make ${root}`;
      return suffix === '' ? root : (ownEntry(MODALS, root) ?? root);
    case 'adj':
      if (/^be /.test(root)) return suffix === '' ? root : `make ${root.slice(3)}`;
      return suffix === '' ? `become ${root}` : `make ${root}`;
    case 'noun':
      if (suffix === '-i') return verbOfNoun(root) ?? `provide with ${withArticle(root)}`;
      return (
        verbOfNoun(root) ??
        (suffix === '-kan' && isThing(root) ? `make into ${withArticle(root)}` : root)
      );
    case 'num':
      return suffix === '' ? `become ${root}` : `make ${root}`;
    case 'other':
      return root;
  }
}
