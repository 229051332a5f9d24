import { gerund, plural, quality } from '../english/inflect.ts';
import { loanVerb } from '../english/loan-verb.ts';
import { ordinal, ordinalWord } from '../english/ordinal.ts';
import { ownEntry } from '../english/own-entry.ts';
import { rankSenses } from '../gloss/choose-sense.ts';
import { neighbour, type WordContext } from '../gloss/context.ts';
import { shownSenses } from '../gloss/shown-sense.ts';
import type { Alternative, GlossKind, ShownSense } from '../gloss/token.ts';
import type { Lexicon, PartOfSpeech, Sense } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import { passive, plainGloss } from './active-gloss.ts';
import type { Analysis } from './analysis.ts';
import { analyze } from './analyze.ts';
import { bareVerbLemma } from './bare-verb.ts';
import { withClitics } from './clitic-gloss.ts';
import { composeGloss } from './compose-gloss.ts';
import { ON_WHICH } from './gloss-kinds.ts';
import { simplyHappens } from './happening.ts';
import { activeLemma, withoutClitic } from './headword-lemma.ts';
import { innerHeadword } from './inner-headword.ts';
import { spellings } from './join.ts';
import { deepest, isOwnRoot } from './roots.ts';
import { wantedBy, wantedFirst, wantedIn } from './wanted-sense.ts';

/** What one word means where it stands. */
export interface WordReading {
  readonly kind: Extract<GlossKind, 'entry' | 'derived' | 'foreign' | 'none'>;
  readonly lemma: string;
  readonly root: string;
  readonly segments: readonly string[];
  readonly pos?: PartOfSpeech;
  readonly gloss?: string;
  readonly senses?: readonly ShownSense[];
  readonly alternatives?: readonly Alternative[];
}

const MOST_ALTERNATIVES = 3;

/** Reads one word in its sentence: "dipimpin" → memimpin, di- pimpin, be led. */
export function readWord(token: Token, lexicon: Lexicon, context: WordContext): WordReading {
  const whole = joined(token, lexicon);
  const [first, ...others] = analyze(whole ?? token.surface, lexicon, context);
  if (first === undefined) return unknown(token, lexicon, context);
  const reading = read(first, whole ?? token.folded, lexicon, context);
  if (reading.gloss === undefined && lexicon.isEnglish(token.folded))
    return unknown(token, lexicon, context);
  const alternatives = others.slice(0, MOST_ALTERNATIVES).map((other) => {
    const { lemma, root, segments, gloss } = read(other, token.folded, lexicon, context);
    return { lemma, root, segments, ...(gloss !== undefined && { gloss }) };
  });
  return alternatives.length === 0 ? reading : { ...reading, alternatives };
}

// ujar-nya, some papers print: the entry is ujarnya.
function joined({ folded }: Token, lexicon: Lexicon): string | undefined {
  const parts = /^(.{3,})-(nya|lah|kah|pun)$/u.exec(folded);
  const whole = parts === null ? '' : `${parts[1]}${parts[2]}`;
  return lexicon.has(whole) ? whole : undefined;
}

function unknown(token: Token, lexicon: Lexicon, context: WordContext): WordReading {
  const { folded } = token;
  const proper = folded.charAt(0).toUpperCase() + folded.slice(1);
  const [named] = lexicon.senses(proper);
  if (named !== undefined) {
    // jakarta, islam: printed small, known with a capital
    return {
      kind: 'entry',
      lemma: proper,
      root: named.root ?? proper,
      segments: [folded],
      pos: named.pos,
      gloss: named.glosses[0] ?? '',
      senses: shownSenses(lexicon.senses(proper)),
    };
  }
  const pair = folded.includes('-') ? pairOf(folded, lexicon, context) : undefined;
  if (pair !== undefined) return pair;
  if (lexicon.isEnglish(folded)) {
    return { kind: 'foreign', lemma: folded, root: folded, segments: [folded], gloss: folded };
  }
  return { kind: 'none', lemma: folded, root: folded, segments: [folded] };
}

// guru-murid, besar-kecil: two words side by side.
function pairOf(folded: string, lexicon: Lexicon, context: WordContext): WordReading | undefined {
  const parts = folded.split('-');
  if (parts.length !== 2) return undefined;
  const glosses = parts.map((part) => {
    const [analysis] = analyze(part, lexicon);
    return analysis && read(analysis, part, lexicon, context).gloss;
  });
  if (glosses.some((gloss) => gloss === undefined)) return undefined;
  const gloss = glosses.join('–');
  return { kind: 'derived', lemma: folded, root: folded, segments: [folded], gloss };
}

const CLITICS = new Set(['-nya', '-ku', '-mu', '-lah', '-kah', '-tah', '-pun']);

function read(
  analysis: Analysis,
  word: string,
  lexicon: Lexicon,
  context: WordContext,
): WordReading {
  const { segments, lemma, listed } = analysis;
  // ujarnya, misalnya: the entry says what the clitic does already.
  const isWhole = listed && lemma === word;
  let end = segments.length;
  while (!isWhole && end > 1 && CLITICS.has(segments[end - 1] ?? '')) end -= 1;
  const clitics = segments.slice(end);
  const core = segments.slice(0, end);
  const host = listedHost(analysis, core, lexicon);
  return host === undefined
    ? composed(analysis, core, clitics, lexicon, context)
    : fromEntry(host, analysis, core, clitics, lexicon, context);
}

// kedua is made from dua: two.
function numberOf(root: string, lexicon: Lexicon): string | undefined {
  const sense = lexicon.senses(root).find(({ pos }) => pos === 'num');
  return sense?.glosses[0];
}

type Voice = 'as it stands' | 'passive' | 'I' | 'you';

/** The headword whose senses the form has: itself, or its lemma when it is passive or plural. */
interface Host {
  readonly headword: string;
  readonly voice: Voice;
}

const VOICES: Readonly<Record<string, Voice>> = { 'di-': 'passive', 'ku-': 'I', 'kau-': 'you' };

function listedHost(
  { root, lemma, listed }: Analysis,
  core: readonly string[],
  lexicon: Lexicon,
): Host | undefined {
  // dikasih is sent on to memberi: its passive
  const sentOn = core[0] === 'di-' && /^(?:me|n)/.test(lemma);
  const asListed = listed && !sentOn;
  const voice = asListed ? 'as it stands' : (ownEntry(VOICES, core[0] ?? '') ?? 'as it stands');
  // "have money" is no sense of the bear, nor "admit" of what stiffens.
  if (!listed && core.length > 1 && !core.includes('RED') && spellings(core).has(lemma)) {
    if (isOnOtherRoots(lemma, root, lexicon)) return undefined;
  }
  if (lexicon.has(lemma)) {
    return { headword: lemma, voice: lemma.includes(' ') ? 'as it stands' : voice };
  }
  return undefined;
}

function isOnOtherRoots(headword: string, root: string, lexicon: Lexicon): boolean {
  const senses = lexicon.senses(headword);
  return (
    senses.length > 0 &&
    senses.every((sense) => {
      const named = sense.root ?? sense.see ?? headword;
      return named !== root && deepest(named, lexicon) !== root;
    })
  );
}

function fromEntry(
  host: Host,
  analysis: Analysis,
  core: readonly string[],
  clitics: readonly string[],
  lexicon: Lexicon,
  context: WordContext,
): WordReading {
  const all = lexicon.senses(host.headword);
  const fitting = all.filter((sense) => fitsRoot(sense, analysis, lexicon));
  const ranked = rankSenses(fitting.length > 0 ? fitting : all, context);
  const counted = counts(core, context)
    ? ranked.filter(({ glosses }) => /^(?:both|all )/u.test(glosses[0] ?? ''))
    : [];
  const senses = wantedFirst(
    [...counted, ...ranked.filter((sense) => !counted.includes(sense))],
    wantedIn(
      host.voice === 'as it stands',
      core,
      clitics,
      context,
      analysis.listed ? undefined : all[0]?.pos,
    ),
  );
  const first = senses[0];
  const pos = first?.pos ?? 'noun';
  const active = first?.glosses[0] ?? '';
  const doubled = core.includes('RED');
  const voiced = voice(host, active, pos);
  const many = doubled && !analysis.listed ? repeated(voiced, pos, core) : voiced;
  const activeVerb =
    analysis.listed && pos === 'verb' ? activeLemma(core, analysis.lemma, lexicon) : undefined;
  const passiveOf =
    host.voice === 'passive'
      ? plainGloss(active)
      : activeVerb && lexicon.senses(activeVerb)[0]?.glosses[0];
  const gloss =
    clitics.length === 0
      ? many
      : withClitics(plainGloss(many), pos, clitics, context, {
          active: passiveOf,
          number: numberOf(analysis.root, lexicon),
          isEvent: simplyHappens(core, analysis.root, lexicon),
          core,
        });
  const asItStands = analysis.listed && clitics.length === 0 && !doubled;
  const entry = analysis.listed && clitics.length === 0;
  return {
    kind: entry && (asItStands || analysis.listed) ? 'entry' : 'derived',
    lemma:
      bareVerbLemma(analysis, first, lexicon, context) ??
      (analysis.listed ? withoutClitic(host.headword, pos, core, lexicon) : undefined) ??
      activeVerb ??
      host.headword,
    root: analysis.root,
    segments: analysis.segments,
    pos,
    ...(gloss !== '' && { gloss }),
    senses: shownSenses(senses),
  };
}

// negara-negara: countries; dipukul-pukul: be hit repeatedly; duduk-duduk: sit
function repeated(gloss: string, pos: PartOfSpeech, core: readonly string[]): string {
  if (pos === 'noun') return plural(plainGloss(gloss));
  return pos === 'verb' && /^(?:meN|di)-$/.test(core[0] ?? '') ? `${gloss} repeatedly` : gloss;
}

// beruang "bear" has no root of its own, beruang "have money" has uang: each analysis takes its senses.
function fitsRoot(sense: Sense, { root, listed }: Analysis, lexicon: Lexicon): boolean {
  if (!listed) return sense.root === root;
  if (isOwnRoot(sense)) return sense.headword === root;
  const own = sense.root ?? sense.see ?? sense.headword;
  return own === root || deepest(own, lexicon) === root;
}

function voice(host: Host, active: string, pos: PartOfSpeech): string {
  if (pos !== 'verb' && pos !== 'adj') return active;
  switch (host.voice) {
    case 'passive':
      return passive(active);
    case 'I':
      return `I ${plainGloss(active)}`;
    case 'you':
      return `you ${plainGloss(active)}`;
    case 'as it stands':
      return active;
  }
}

function composed(
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

// kelima gol: all five; gol kelima, untuk kelima kalinya: fifth
function counts(core: readonly string[], context: WordContext): boolean {
  if (core[0] !== 'ke-' || core.length !== 2) return false;
  const before = neighbour(context, -1);
  const after = neighbour(context, 1);
  if (after === undefined || context.classOf?.(after) !== 'noun' || /^kali/u.test(after.folded))
    return false;
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
