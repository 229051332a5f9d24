import { loanVerb } from '../english/loan-verb.ts';
import { ordinal, ordinalWord } from '../english/ordinal.ts';
import { ownEntry } from '../english/own-entry.ts';
import { rankSenses } from '../gloss/choose-sense.ts';
import { neighbour, touches, type WordContext } from '../gloss/context.ts';
import { shownSenses } from '../gloss/shown-sense.ts';
import type { Lexicon, PartOfSpeech, Sense } from '../glossary/sense.ts';
import { plainGloss } from './active-gloss.ts';
import { withObjectBefore } from './active-sense.ts';
import type { Analysis } from './analysis.ts';
import { verbMeant } from './bare-ending.ts';
import { withClitics } from './clitic-gloss.ts';
import { composeGloss } from './compose-gloss.ts';
import type { Composed } from './composed.ts';
import { doubledLemma } from './doubled-verb.ts';
import { BOUND_GLOSSES } from './gloss-kinds.ts';
import { type InnerHeadword, innerHeadword } from './inner-headword.ts';
import { joinedGloss } from './joined-words.ts';
import { lackOf } from './lack-of.ts';
import { atPlace } from './on-place.ts';
import { isPossessive } from './split-clitic.ts';
import { wantedBy, wantedFirst } from './wanted-sense.ts';
import type { Form, WordReading } from './word-reading.ts';

// What a preposition stands before.
const PLACED: ReadonlySet<PartOfSpeech> = new Set(['noun', 'place']);

/** Reads a form that no entry covers: its gloss is composed of what its pieces do. */
export function composed(form: Form): WordReading {
  const { analysis, core, clitics, lexicon, context } = form;
  const { root, segments } = analysis;
  if (isNegation(core)) return withoutEntry(form);
  const lemma = doubledLemma(form) ?? analysis.lemma;
  const inner = isPrinted(analysis) ? placeOf(form, lexicon) : innerHeadword(core, lexicon);
  const ranked = rankSenses(
    sensesOn(inner.headword, root, lexicon),
    withObjectBefore(core, context),
  );
  const wanted = isPrinted(analysis) ? PLACED : wantedBy(core, inner.headword, clitics);
  const senses = wantedFirst(ranked, wanted);
  const first = senses[0];
  // ketidaktransparanan is a lack, though tidak transparan is a listed term
  if (first === undefined || first.headword.startsWith('tidak ')) return withoutEntry(form);
  const run = isPrinted(analysis) ? undefined : joinedGloss(lemma, lexicon);
  if (run !== undefined) {
    const found = shownSenses(senses.slice(0, 3));
    return { kind: 'derived', lemma, root, segments, gloss: run, senses: found };
  }
  const meant = rankSenses(verbMeant(analysis, lexicon), context);
  if (meant[0] !== undefined) {
    const gloss = plainGloss(meant[0].glosses[0] ?? '');
    const found = shownSenses(meant);
    return { kind: 'derived', lemma, root, segments, pos: 'verb', gloss, senses: found };
  }
  const place = onPlace(form, inner, first);
  if (place !== undefined) {
    const found = shownSenses(senses.slice(0, 3));
    return { kind: 'derived', lemma, root, segments, pos: 'prep', gloss: place, senses: found };
  }
  const made =
    numeral(core, first, context) ??
    composeGloss(inner.rest, first.pos, first.glosses[0] ?? '', BUILT.test(inner.headword));
  const active =
    core[0] === 'di-'
      ? composeGloss(['meN-', ...inner.rest.slice(1)], first.pos, first.glosses[0] ?? '').gloss
      : undefined;
  const gloss = withClitics(made.gloss, made.pos, clitics, context, { active, core });
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

// peralatan, pengawasan, ketergantungan
const BUILT = /^(?:pe|ke).{4,}an$/;

// terurus is on mengurus "take care of", not on the one that is to become thin
function sensesOn(headword: string, root: string, lexicon: Lexicon): readonly Sense[] {
  const senses = lexicon.senses(headword);
  const fitting = senses.filter((sense) => sense.root === root);
  return fitting.length > 0 ? fitting : senses;
}

// dipundak is "di pundak": the place stands apart in the lemma.
function isPrinted({ lemma }: Analysis): boolean {
  return /^(?:di|ke|dari) /.test(lemma);
}

// dilantai: on the floor, and no deed on melantai "take the floor"
function placeOf({ core, analysis: { root, lemma } }: Form, lexicon: Lexicon): InnerHeadword {
  // dijalanan: on the street, jalanan being listed
  const place = lemma.slice(lemma.indexOf(' ') + 1);
  if (core.length > 2 && lexicon.senses(place).some(({ pos }) => PLACED.has(pos)))
    return { headword: place, rest: [core[0] ?? '', place] };
  const inner = innerHeadword(core, lexicon);
  const isPlace = lexicon.senses(inner.headword).some(({ pos }) => PLACED.has(pos));
  return isPlace ? inner : { headword: root, rest: core };
}

// A preposition printed onto its place says what both say apart: dirumah, kekantor, dirumahnya.
function onPlace(
  { analysis, core, clitics, context }: Form,
  { rest }: InnerHeadword,
  base: Sense,
): string | undefined {
  const [preposition = ''] = rest;
  const isPlace = base.pos === 'place' || isPrinted(analysis);
  if (rest.length !== 2 || !isPlace || !/^(?:di|ke|dari)-$/.test(preposition)) return undefined;
  const gloss = plainGloss(base.glosses[0] ?? '');
  const isOwned = clitics.some(isPossessive);
  if (isOwned)
    return atPlace(preposition, withClitics(gloss, base.pos, clitics, context, { core }));
  return atPlace(
    preposition,
    base.pos === 'place' || NEEDS_NO_THE.test(gloss) ? gloss : `the ${gloss}`,
  );
}

// from outside, at home
const NEEDS_NO_THE =
  /^(?:the |(?:outside|inside|above|below|behind|here|there|home|social media)$)/;

/** Does ke- count all of them? kelima gol: all five; not in gol kelima, untuk kelima kalinya, "Kelima, gol …": fifth. */
export function counts(core: readonly string[], context: WordContext): boolean {
  if (core[0] !== 'ke-' || core.length !== 2) return false;
  const before = neighbour(context, -1);
  const after = neighbour(context, 1);
  if (after === undefined || context.classOf?.(after) !== 'noun' || /^kali/u.test(after.folded))
    return false;
  if (!touches(context.tokens[context.index] ?? after, after, context.text)) return false;
  if (before === undefined) return true;
  const kind = context.classOf?.(before);
  // negara terpadat kedua dunia, unggulan kedua
  const isRanked =
    /^ter.{4}|^unggulan$/u.test(before.folded) && !/^(?:verb|function)$/.test(kind ?? '');
  return kind !== 'noun' && !isRanked;
}

// abad kedelapan: eighth; kedelapan negara: all eight.
function numeral(core: readonly string[], base: Sense, context: WordContext): Composed | undefined {
  if (base.pos !== 'num' || core[0] !== 'ke-' || core.length > 2) return undefined;
  const number = base.glosses[0] ?? '';
  if (counts(core, context))
    return { gloss: number === 'two' ? 'both' : `all ${number}`, pos: 'num' };
  return { gloss: ordinalWord(number), pos: 'num' };
}

// Roots without an entry: numbers, negations, names, English words.
function withoutEntry(form: Form): WordReading {
  const { root, lemma, segments } = form.analysis;
  const made = onNumber(form) ?? onNegation(form) ?? onForeign(form);
  return { lemma, root, segments, ...(made ?? { kind: 'none' }) };
}

type Made = Pick<WordReading, 'kind' | 'gloss' | 'pos'>;

// ke-75, 1980-an, pasca-2024
function onNumber({ analysis: { root }, core }: Form): Made | undefined {
  if (!/^\d/u.test(root)) return undefined;
  if (core[0] === 'ke-') return { kind: 'derived', gloss: ordinal(root), pos: 'num' };
  const number = core.includes('-an') ? `${root}s` : root;
  const ahead = ownEntry(BOUND_GLOSSES, core[0] ?? '');
  if (ahead !== undefined) return { kind: 'derived', gloss: ahead + number, pos: 'adj' };
  return { kind: 'derived', ...(number !== root && { gloss: number, pos: 'noun' }) };
}

// ketidakterlibatan: ke- tidak ter- libat -an
function isNegation([first, second]: readonly string[]): boolean {
  return first === 'ke-' && (second === 'tidak' || second === 'tak');
}

// ketakmampuan is ketidakmampuan, if that is listed; else it is the lack of what is negated.
function onNegation({ analysis, core, clitics, lexicon, context }: Form): Made | undefined {
  const { root, lemma } = analysis;
  const isTak = root.startsWith('tak ') || core[1] === 'tak';
  const full = isTak ? lexicon.senses(lemma.replace('ketak', 'ketidak'))[0] : undefined;
  if (full !== undefined) {
    const gloss = withClitics(full.glosses[0] ?? '', 'noun', clitics, context, { core });
    return { kind: 'derived', gloss, pos: 'noun' };
  }
  const negated = isNegation(core) ? lemma.replace(/^ke(tidak|tak)(.+)an$/, '$1 $2') : root;
  const lack = core[0] === 'ke-' ? lackOf(negated, lexicon) : undefined;
  if (lack === undefined) return undefined;
  return {
    kind: 'derived',
    gloss: withClitics(lack, 'noun', clitics, context, { core }),
    pos: 'noun',
  };
}

// di-upload, followers-nya, pasca-Soeharto: the root is English, or a name, and needs no translation.
function onForeign({ analysis, core, clitics, lexicon, context }: Form): Made | undefined {
  const { root } = analysis;
  const isNamed = isBoundToName(core);
  if (!isNamed && !lexicon.isEnglish(root) && !isBorrowed(analysis)) return undefined;
  if (core.length === 1) {
    if (clitics.length === 0) return undefined;
    const gloss = withClitics(root, 'noun', clitics, context, { core });
    return { kind: 'foreign', gloss, pos: 'noun' };
  }
  const isVerb = /^(?:meN|di|ter)-$/.test(core[0] ?? '');
  // diliberalkan: be liberalized
  const isMade = isVerb && core.at(-1) === '-kan' && /[a-z]{4}al$/.test(root);
  const verb = isMade ? `${root}ize` : loanVerb(root, (word) => lexicon.isEnglish(word));
  const made = composeGloss(
    isMade ? core.slice(0, -1) : core,
    isVerb ? 'verb' : 'noun',
    isVerb ? verb : root,
  );
  return { kind: isNamed ? 'derived' : 'foreign', gloss: made.gloss, pos: made.pos };
}

// pasca-Soeharto, anti-Trump: a name needs no entry to be understood.
function isBoundToName([first = '', name = '', ...rest]: readonly string[]): boolean {
  return (
    rest.length === 0 &&
    ownEntry(BOUND_GLOSSES, first) !== undefined &&
    /^\p{Lu}\p{L}{2,}/u.test(name)
  );
}

// me-retweet: a verbal prefix with a hyphen stands before what is not Indonesian.
function isBorrowed({ root, lemma }: Analysis): boolean {
  return (
    /^(?:me[mn]?|meng|nge|di|ter)-[a-z-]+$/.test(lemma) && /^[a-z]{4,}(?:-[a-z]{2,})?$/.test(root)
  );
}
