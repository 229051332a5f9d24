import { countedFirst } from '../english/countable.ts';
import { plural } from '../english/inflect.ts';
import { isMet, rankSenses } from '../gloss/choose-sense.ts';
import { shownSenses } from '../gloss/shown-sense.ts';
import type { Lexicon, PartOfSpeech, Sense } from '../glossary/sense.ts';
import { plainGloss } from './active-gloss.ts';
import { activeSense, withObjectBefore } from './active-sense.ts';
import type { Analysis } from './analysis.ts';
import { loanVerb } from './bare-loan.ts';
import { bareVerbLemma } from './bare-verb.ts';
import { withClitics } from './clitic-gloss.ts';
import { doubledActive, doubledActives, doubledLemma } from './doubled-verb.ts';
import { simplyHappens } from './happening.ts';
import {
  activeLemma,
  imperativeLemma,
  singularLemma,
  slangLemma,
  standardLemma,
  withoutClitic,
} from './headword-lemma.ts';
import { spellings } from './join.ts';
import { standardSpelling } from './lemma.ts';
import { counts } from './read-parts.ts';
import { deepest, isOwnRoot } from './roots.ts';
import { inVoice, type Voice, voiceOf } from './voice.ts';
import { wantedFirst, wantedIn } from './wanted-sense.ts';
import type { Form, WordReading } from './word-reading.ts';

/** The headword whose senses the form has: itself, or its lemma when it is passive or plural. */
export interface Source {
  readonly headword: string;
  readonly voice: Voice;
}

/**
 * The headword that a form's meaning comes from: dipimpin → memimpin, passive.
 *
 * @returns undefined when the glossary lists none
 */
export function listedSource(form: Form): Source | undefined {
  const { analysis, core, host, lexicon } = form;
  const { root, lemma, listed } = analysis;
  // dikasih is sent on to memberi: its passive
  const sentOn = core[0] === 'di-' && /^(?:me|n)/.test(lemma);
  const asListed = listed && !sentOn;
  const voice = asListed ? 'as it stands' : voiceOf(core);
  // "have money" is no sense of the bear, nor "admit" of what stiffens.
  if (!listed && core.length > 1 && !core.includes('RED') && spellings(core).has(lemma)) {
    if (isOnOtherRoots(lemma, root, lexicon)) return undefined;
  }
  const repeatedly = listed || lemma.includes(' ') ? undefined : doubledActive(host, core, lexicon);
  if (repeatedly !== undefined && lexicon.has(repeatedly)) return { headword: repeatedly, voice };
  const bare = listed ? undefined : bareDoubled(host, core, root, lexicon);
  if (bare !== undefined) return { headword: bare, voice: 'as it stands' };
  // sisa-sisanya: the remains of sisa-sisa, not many rests
  const doubled = `${root}-${root}`;
  // dua-duanya: both of them, not two by two
  const isOwned = form.clitics.includes('-nya');
  const isAll =
    isOwned && (numberOf(root, lexicon) !== undefined || isNounOnly(root, doubled, lexicon));
  if (!listed && core.length === 2 && core[1] === 'RED' && lexicon.has(doubled) && !isAll) {
    return { headword: doubled, voice };
  }
  if (lexicon.has(lemma)) {
    return { headword: lemma, voice: lemma.includes(' ') ? 'as it stands' : voice };
  }
  return undefined;
}

// buang-buang says what membuang-buang does: waste
function bareDoubled(
  host: string,
  core: readonly string[],
  root: string,
  lexicon: Lexicon,
): string | undefined {
  // ada-ada saja makes nothing up
  if (
    root === 'ada' ||
    core.length !== 2 ||
    core[1] !== 'RED' ||
    lexicon.senses(root)[0]?.pos !== 'verb'
  )
    return undefined;
  return doubledActives(host).find((verb) => lexicon.has(verb));
}

// luka-lukanya: his injuries, though luka-luka is injured
function isNounOnly(root: string, doubled: string, lexicon: Lexicon): boolean {
  return lexicon.senses(root)[0]?.pos === 'noun' && lexicon.senses(doubled)[0]?.pos === 'adj';
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

/** Reads a form by its headword's entry, in the voice, number and with the clitics that it has. */
export function fromEntry(source: Source, form: Form): WordReading {
  const { analysis, core, clitics, lexicon, context } = form;
  const senses = sensesFor(source, form);
  const [first] = senses;
  const pos = first?.pos ?? 'noun';
  const isSeveral = isDoubled(source, form) && pos === 'noun';
  const active = (isSeveral ? countedFirst(first?.glosses ?? []) : first?.glosses[0]) ?? '';
  const activeVerb =
    analysis.listed && (pos === 'verb' || (pos === 'adj' && !core.includes('RED')))
      ? activeLemma(core, analysis.lemma, lexicon)
      : undefined;
  const passiveOf =
    source.voice === 'passive'
      ? plainGloss(active)
      : activeVerb && lexicon.senses(activeVerb)[0]?.glosses[0];
  const gloss = glossOf(
    inNumber(inVoice(source.voice, active, pos), pos, source, form),
    pos,
    passiveOf,
    form,
  );
  return {
    kind: analysis.listed && clitics.length === 0 ? 'entry' : 'derived',
    lemma:
      bareVerbLemma(analysis, first, lexicon, context) ??
      (analysis.listed ? withoutClitic(source.headword, pos, core, lexicon) : undefined) ??
      (activeVerb && standardSpelling(activeVerb, analysis.root, lexicon)) ??
      (analysis.listed ? imperativeLemma(core, lexicon) : undefined) ??
      (analysis.listed ? slangLemma(form.host, lexicon) : doubledLemma(form)) ??
      singularLemma(first, lexicon) ??
      standardLemma(analysis.listed ? first : undefined, core, analysis.root, lexicon) ??
      (analysis.listed
        ? source.headword
        : standardSpelling(source.headword, analysis.root, lexicon)),
    root: analysis.root,
    segments: analysis.segments,
    pos,
    ...(gloss !== '' && { gloss }),
    senses: shownSenses(senses),
  };
}

// The headword's senses on this form's root, those first that suit its place, voice and clitics.
function sensesFor(source: Source, form: Form): readonly Sense[] {
  const { analysis, core, clitics, lexicon, context } = form;
  const all = lexicon.senses(source.headword);
  const fitting = all.filter((sense) => fitsRoot(sense, analysis, lexicon));
  const isOwn = analysis.listed && source.voice === 'as it stands';
  const here = isOwn ? context : withObjectBefore(core, context);
  const listed = rankSenses(fitting.length > 0 ? fitting : all, here);
  const [first] = listed;
  const deed =
    loanVerb(analysis, first, lexicon, context) ??
    (first && isMet(first, context) ? undefined : activeSense(form, first));
  const ranked = deed === undefined ? asVariant(listed, source, form) : [deed, ...listed];
  const counted = counts(core, context)
    ? ranked.filter(({ glosses }) => /^(?:both|all )/u.test(glosses[0] ?? ''))
    : [];
  const isAsked = clitics[0] === '-kah';
  const firstPos = isAsked ? ranked[0]?.pos : analysis.listed ? undefined : all[0]?.pos;
  return wantedFirst(
    [...counted, ...ranked.filter((sense) => !counted.includes(sense))],
    wantedIn(source.voice === 'as it stands', core, clitics, context, firstPos) ??
      variantClass(source, form),
  );
}

// nyuruh is menyuruh where it says "tell", takutkan "fear" and no menakutkan "frightening": what a variant says itself,
// unless the neighbours ask for another sense.
function asVariant(
  senses: readonly Sense[],
  { voice }: Source,
  { analysis, clitics, host, lexicon, context }: Form,
): readonly Sense[] {
  const isWhole = analysis.listed && clitics.length === 0 && voice === 'as it stands';
  const own = isWhole ? lexicon.senses(host) : [];
  const [said] = own;
  const [first] = senses;
  if (said?.see === undefined || said.label === 'misspelling') return senses;
  if (first === undefined || first.headword === host || isMet(first, context)) return senses;
  const same =
    senses.find(({ glosses }) => glosses[0] === said.glosses[0]) ??
    senses.find(({ glosses }) => glosses.some((gloss) => said.glosses.includes(gloss)));
  if (same === undefined) return [...own, ...senses];
  return [same, ...senses.filter((sense) => sense !== same)];
}

// nyampe is the verb that sampai may be: arrive, not until.
function variantClass(
  { headword }: Source,
  { host, lexicon }: Form,
): ReadonlySet<PartOfSpeech> | undefined {
  const senses = host === headword ? [] : lexicon.senses(host);
  const isVerb =
    senses.length > 0 &&
    senses.every(({ pos, label }) => pos === 'verb' && label !== 'misspelling');
  return isVerb ? new Set(['verb']) : undefined;
}

function inNumber(gloss: string, pos: PartOfSpeech, source: Source, form: Form): string {
  return isDoubled(source, form) ? repeated(gloss, pos, form.core) : gloss;
}

// Is the form doubled, and its headword not?
function isDoubled({ headword }: Source, { analysis, core }: Form): boolean {
  return core.includes('RED') && !analysis.listed && !headword.includes('-');
}

function glossOf(
  gloss: string,
  pos: PartOfSpeech,
  active: string | undefined,
  { analysis, core, clitics, lexicon, context }: Form,
): string {
  if (clitics.length === 0) return gloss;
  return withClitics(plainGloss(gloss), pos, clitics, context, {
    active,
    number: numberOf(analysis.root, lexicon),
    isEvent: simplyHappens(core, analysis.root, lexicon),
    core,
  });
}

// negara-negara: countries; dipukul-pukul: be hit repeatedly; duduk-duduk: sit
function repeated(gloss: string, pos: PartOfSpeech, core: readonly string[]): string {
  if (pos === 'noun') return plural(plainGloss(gloss));
  if (pos !== 'verb' || !/^(?:meN|di)-$/.test(core[0] ?? '')) return gloss;
  return gloss === 'think' ? 'think it over' : `${gloss} repeatedly`;
}

// beruang "bear" has no root of its own, beruang "have money" has uang: each analysis takes its senses.
function fitsRoot(sense: Sense, { root, listed }: Analysis, lexicon: Lexicon): boolean {
  if (!listed) return sense.root === root;
  if (isOwnRoot(sense)) return sense.headword === root;
  const own = sense.root ?? sense.see ?? sense.headword;
  return own === root || deepest(own, lexicon) === root;
}

// kedua is made from dua: two.
function numberOf(root: string, lexicon: Lexicon): string | undefined {
  const sense = lexicon.senses(root).find(({ pos }) => pos === 'num');
  return sense?.glosses[0];
}
