import { gerund, quality } from '../english/inflect.ts';
import { loanVerb } from '../english/loan-verb.ts';
import { ordinal, ordinalWord } from '../english/ordinal.ts';
import { rankSenses } from '../gloss/choose-sense.ts';
import { neighbour, touches, type WordContext } from '../gloss/context.ts';
import { shownSenses } from '../gloss/shown-sense.ts';
import type { Lexicon, PartOfSpeech, Sense } from '../glossary/sense.ts';
import { plainGloss } from './active-gloss.ts';
import type { Analysis } from './analysis.ts';
import { withClitics } from './clitic-gloss.ts';
import { composeGloss } from './compose-gloss.ts';
import { ON_WHICH } from './gloss-kinds.ts';
import { innerHeadword } from './inner-headword.ts';
import { wantedBy, wantedFirst } from './wanted-sense.ts';
import type { WordReading } from './word-reading.ts';

/** Reads a form that no entry covers: its gloss is composed of what its pieces do. */
export function composed(
  analysis: Analysis,
  core: readonly string[],
  clitics: readonly string[],
  lexicon: Lexicon,
  context: WordContext,
): WordReading {
  const { root, lemma, segments } = analysis;
  const inner = innerHeadword(core, lexicon);
  const ranked = rankSenses(lexicon.senses(inner.headword), context);
  const senses = wantedFirst(ranked, wantedBy(core, inner.headword));
  const first = senses[0];
  if (first === undefined) return withoutEntry(analysis, core, clitics, lexicon, context);
  const made = numeral(core, first, context) ?? spoken(inner.rest, first, core, lemma);
  const base = negated(made.gloss, core, context);
  const active =
    core[0] === 'di-'
      ? composeGloss(['meN-', ...inner.rest.slice(1)], first.pos, first.glosses[0] ?? '').gloss
      : undefined;
  const gloss = withClitics(base, made.pos, clitics, context, { active, core });
  return {
    kind: 'derived',
    lemma,
    root,
    segments,
    pos: made.pos,
    ...(gloss !== '' && { gloss }),
    senses: shownSenses(senses.slice(0, 3)),
  };
}

interface Made {
  readonly gloss: string;
  readonly pos: PartOfSpeech;
}

// A preposition printed onto its place says what both say apart: dirumah, kekantor.
function spoken(
  rest: readonly string[],
  base: Sense,
  core: readonly string[],
  lemma: string,
): Made {
  const gloss = base.glosses[0] ?? '';
  const isPlace = base.pos === 'place' || lemma.includes(' ');
  if (core.length === 2 && isPlace && (core[0] === 'di-' || core[0] === 'ke-')) {
    const the = /^\p{Lu}|^the /u.test(gloss) ? '' : 'the ';
    const at = ON_WHICH.has(gloss) ? 'on' : 'in';
    return { gloss: `${core[0] === 'di-' ? at : 'to'} ${the}${gloss}`, pos: 'prep' };
  }
  return composeGloss(rest, base.pos, gloss);
}

const NEGATIONS = new Set(['tak', 'tidak']);

// tak terbendung: cannot be stopped.
function negated(gloss: string, core: readonly string[], context: WordContext): string {
  if (core[0] !== 'ter-' || !gloss.startsWith('be ')) return gloss;
  const before = neighbour(context, -1)?.folded ?? '';
  return NEGATIONS.has(before) ? `cannot ${gloss}` : gloss;
}

/** Does ke- count all of them? kelima gol: all five; not in gol kelima, untuk kelima kalinya, "Kelima, gol …": fifth. */
export function counts(core: readonly string[], context: WordContext): boolean {
  if (core[0] !== 'ke-' || core.length !== 2) return false;
  const before = neighbour(context, -1);
  const after = neighbour(context, 1);
  if (after === undefined || context.classOf?.(after) !== 'noun' || /^kali/u.test(after.folded))
    return false;
  if (!touches(context.tokens[context.index] ?? after, after, context.text)) return false;
  return before === undefined || context.classOf?.(before) !== 'noun';
}

// abad kedelapan: eighth; kedelapan negara: all eight.
function numeral(core: readonly string[], base: Sense, context: WordContext): Made | undefined {
  if (base.pos !== 'num' || core[0] !== 'ke-' || core.length > 2) return undefined;
  const number = base.glosses[0] ?? '';
  if (counts(core, context))
    return { gloss: number === 'two' ? 'both' : `all ${number}`, pos: 'num' };
  return { gloss: ordinalWord(number), pos: 'num' };
}

// Roots without an entry: numbers, acronyms, English words.
function withoutEntry(
  analysis: Analysis,
  core: readonly string[],
  clitics: readonly string[],
  lexicon: Lexicon,
  context: WordContext,
): WordReading {
  const { root, lemma, segments } = analysis;
  const base = { lemma, root, segments };
  if (/^\d/u.test(root)) {
    if (core[0] === 'ke-') return { ...base, kind: 'derived', gloss: ordinal(root), pos: 'num' };
    if (core.includes('-an')) return { ...base, kind: 'derived', gloss: `${root}s`, pos: 'noun' };
    return { ...base, kind: 'derived' };
  }
  const lack = core[0] === 'ke-' ? lackOf(root, lexicon) : undefined;
  if (lack !== undefined) return { ...base, kind: 'derived', gloss: lack, pos: 'noun' };
  if (!lexicon.isEnglish(root) && !isBorrowed(analysis)) return { ...base, kind: 'none' };
  if (core.length === 1) {
    if (clitics.length === 0) return { ...base, kind: 'none' };
    return {
      ...base,
      kind: 'foreign',
      gloss: withClitics(root, 'noun', clitics, context, { active: undefined, core }),
      pos: 'noun',
    };
  }
  const isVerb = /^(?:meN|di|ter)-$/.test(core[0] ?? '');
  const made = composeGloss(core, isVerb ? 'verb' : 'noun', isVerb ? loanVerb(root) : root);
  return { ...base, kind: 'foreign', gloss: made.gloss, pos: made.pos };
}

// me-retweet: a verbal prefix with a hyphen stands before what is not Indonesian.
function isBorrowed({ root, lemma }: Analysis): boolean {
  return (
    /^(?:me[mn]?|meng|nge|di|ter)-[a-z-]+$/.test(lemma) && /^[a-z]{4,}(?:-[a-z]{2,})?$/.test(root)
  );
}

// ketidaktegasan: lack of firmness
function lackOf(root: string, lexicon: Lexicon): string | undefined {
  const [first, word = ''] = root.split(' ');
  const senses = lexicon.senses(word);
  const sense = senses.find(({ pos }) => pos === 'adj') ?? senses[0];
  if (first !== 'tidak' || sense === undefined) return undefined;
  const gloss = plainGloss(sense.glosses[0] ?? '');
  switch (sense.pos) {
    case 'adj':
      return /^being /.test(quality(gloss)) ? `not being ${gloss}` : `lack of ${quality(gloss)}`;
    case 'verb':
      return `not ${gerund(gloss)}`;
    default:
      return `lack of ${gloss}`;
  }
}
