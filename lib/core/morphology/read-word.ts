import { gerund, plural, quality } from '../english/inflect.ts';
import { ordinal } from '../english/ordinal.ts';
import { rankSenses } from '../gloss/choose-sense.ts';
import { neighbour, type WordContext } from '../gloss/context.ts';
import { shownSenses } from '../gloss/shown-sense.ts';
import type { Alternative, GlossKind, ShownSense } from '../gloss/token.ts';
import type { Lexicon, PartOfSpeech, Sense } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import type { Analysis } from './analysis.ts';
import { analyze, segmentsOn } from './analyze.ts';
import { composeGloss, passive } from './compose-gloss.ts';
import { isAffix } from './join.ts';

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

/** Reads one word in its sentence: "dipimpin" → memimpin, di- pimpin, be led. */
export function readWord(token: Token, lexicon: Lexicon, context: WordContext): WordReading {
  const analyses = analyze(token.surface, lexicon, context);
  const readings = analyses.map((analysis) => read(analysis, lexicon, context));
  const [first, ...others] = readings;
  if (first === undefined) return unknown(token, lexicon, context);
  const alternatives = others
    .filter(({ segments }) => segments.join() !== first.segments.join())
    .slice(0, 3)
    .map(({ lemma, root, segments, gloss }) => ({
      lemma,
      root,
      segments,
      ...(gloss !== undefined && { gloss }),
    }));
  return alternatives.length === 0 ? first : { ...first, alternatives };
}

function unknown(token: Token, lexicon: Lexicon, context: WordContext): WordReading {
  const pair = pairOf(token, lexicon, context);
  if (pair !== undefined) return pair;
  return { kind: 'none', lemma: token.folded, root: token.folded, segments: [token.folded] };
}

// guru-murid, besar-kecil: two words side by side.
function pairOf(token: Token, lexicon: Lexicon, context: WordContext): WordReading | undefined {
  const parts = token.folded.split('-');
  if (parts.length !== 2) return undefined;
  const glosses = parts.map((part) => {
    const [analysis] = analyze(part, lexicon);
    return analysis && read(analysis, lexicon, context).gloss;
  });
  if (glosses.some((gloss) => gloss === undefined)) return undefined;
  return {
    kind: 'derived',
    lemma: token.folded,
    root: parts[0] ?? token.folded,
    segments: parts,
    gloss: glosses.join('–'),
  };
}

function read(analysis: Analysis, lexicon: Lexicon, context: WordContext): WordReading {
  const { segments } = analysis;
  const clitics = cliticsOf(segments);
  const core = segments.slice(0, segments.length - clitics.length);
  const doubled = core.includes('RED');
  const host = listedHost(analysis, lexicon, core);
  if (host !== undefined) return fromEntry(host, analysis, clitics, doubled, lexicon, context);
  return composed(analysis, core, clitics, lexicon, context);
}

const CLITICS = new Set(['-nya', '-ku', '-mu', '-lah', '-kah', '-tah', '-pun']);

function cliticsOf(segments: readonly string[]): readonly string[] {
  let at = segments.length;
  while (at > 1 && CLITICS.has(segments[at - 1] ?? '')) at -= 1;
  return segments.slice(at);
}

/** The headword whose senses the form has: itself, or its lemma when it is passive or plural. */
interface Host {
  readonly headword: string;
  readonly voice: 'as it stands' | 'passive' | 'I' | 'you';
}

function listedHost(
  analysis: Analysis,
  lexicon: Lexicon,
  core: readonly string[],
): Host | undefined {
  const { lemma } = analysis;
  const headword = lexicon.has(lemma) ? lemma : undefined;
  if (headword === undefined) return undefined;
  const first = core[0];
  if (analysis.listed) return { headword, voice: 'as it stands' };
  if (first === 'di-') return { headword, voice: 'passive' };
  if (first === 'ku-') return { headword, voice: 'I' };
  if (first === 'kau-') return { headword, voice: 'you' };
  return { headword, voice: 'as it stands' };
}

function fromEntry(
  host: Host,
  analysis: Analysis,
  clitics: readonly string[],
  doubled: boolean,
  lexicon: Lexicon,
  context: WordContext,
): WordReading {
  const fitting = lexicon
    .senses(host.headword)
    .filter((sense) => fitsRoot(sense, analysis, host.headword));
  const senses = rankSenses(fitting.length > 0 ? fitting : lexicon.senses(host.headword), context);
  const first = senses[0];
  const active = first?.glosses[0] ?? '';
  const voiced = voice(host, active, first?.pos ?? 'noun');
  const many = doubled && first?.pos === 'noun' ? plural(voiced) : voiced;
  const gloss = withClitics(many, first?.pos ?? 'noun', clitics, context);
  const plainForm = analysis.listed && clitics.length === 0;
  const own = first?.root !== undefined && plainForm && first.root !== analysis.root;
  return {
    kind: plainForm ? 'entry' : 'derived',
    lemma: host.headword,
    root: own ? first.root : analysis.root,
    segments: own ? segmentsOn(host.headword, first.root, lexicon) : analysis.segments,
    ...(first !== undefined && { pos: first.pos }),
    ...(gloss !== '' && { gloss }),
    senses: shownSenses(senses),
  };
}

// beruang "bear" has no root of its own, beruang "have money" has uang: each analysis takes its senses.
function fitsRoot(sense: Sense, analysis: Analysis, headword: string): boolean {
  if (!analysis.listed) return true;
  return (sense.root ?? sense.see ?? headword) === analysis.root || sense.root === undefined;
}

function voice(host: Host, active: string, pos: PartOfSpeech): string {
  if (pos !== 'verb' && pos !== 'adj') return active;
  switch (host.voice) {
    case 'passive':
      return passive(active);
    case 'I':
      return `I ${active}`;
    case 'you':
      return `you ${active}`;
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
  const senses = lexicon.senses(inner.headword);
  const first = rankSenses(senses, context)[0];
  if (first === undefined)
    return {
      kind: /^\d/u.test(root) ? 'derived' : 'foreign',
      lemma,
      root,
      segments,
      ...numeral(core),
    };
  const made = composeGloss(inner.rest, first.pos, first.glosses[0] ?? '');
  const negated =
    NEGATIONS.has(neighbour(context, -1)?.folded ?? '') &&
    core[0] === 'ter-' &&
    made.pos === 'verb';
  const base = negated ? made.gloss.replace(/^be /, 'cannot be ') : made.gloss;
  return {
    kind: 'derived',
    lemma,
    root,
    segments,
    pos: made.pos,
    gloss: withClitics(base, made.pos, clitics, context),
    senses: shownSenses([...rankSenses(senses, context)].slice(0, 3)),
  };
}

const NEGATIONS = new Set(['tak', 'tidak']);

// Composing starts from the largest headword inside: keterlambatan from terlambat "late", not from lambat "slow".
function innerHeadword(
  core: readonly string[],
  lexicon: Lexicon,
): { readonly headword: string; readonly rest: readonly string[] } {
  const root = core.find((segment) => !isAffix(segment)) ?? '';
  const at = core.indexOf(root);
  const inner = core[at - 1];
  if (at >= 2 && inner !== undefined && inner !== 'per-') {
    for (const word of [inner.slice(0, -1) + root, `be${root}`, `te${root}`]) {
      if (lexicon.senses(word)[0]?.root === root) {
        return { headword: word, rest: [...core.slice(0, at - 1), word, ...core.slice(at + 1)] };
      }
    }
  }
  return { headword: root, rest: core };
}

function numeral(core: readonly string[]): {
  readonly gloss?: string;
  readonly pos?: PartOfSpeech;
} {
  const number = core.find((segment) => /^\d/u.test(segment));
  if (number === undefined) return {};
  if (core[0] === 'ke-') return { gloss: ordinal(number), pos: 'num' };
  if (core.includes('-an')) return { gloss: `${number}s`, pos: 'noun' };
  return {};
}

const NOMINAL = new Set<PartOfSpeech>(['noun', 'clas', 'name', 'place']);

function withClitics(
  gloss: string,
  pos: PartOfSpeech,
  clitics: readonly string[],
  context: WordContext,
): string {
  let said = gloss;
  for (const clitic of clitics) {
    switch (clitic) {
      case '-nya':
        said = withNya(said, pos, context);
        break;
      case '-ku':
        said = NOMINAL.has(pos) ? `my ${said}` : `${said} me`;
        break;
      case '-mu':
        said = NOMINAL.has(pos) ? `your ${said}` : `${said} you`;
        break;
      default:
        break; // particles colour the sentence, not the word
    }
  }
  return said;
}

// After these a verb with -nya names an event: dengan melonjaknya harga, with the surge in prices.
const EVENT_OPENERS = new Set(
  'dengan karena akibat setelah sejak seiring atas dari dalam pada oleh tengah di terhadap dan untuk soal tentang bahwa yang hingga sampai menyusul'.split(
    ' ',
  ),
);

function withNya(gloss: string, pos: PartOfSpeech, context: WordContext): string {
  if (NOMINAL.has(pos)) return `its ${gloss}`;
  if (pos === 'prep') return `${gloss} it`;
  if (pos === 'adj') return `the ${quality(gloss)}`;
  if (pos !== 'verb') return gloss;
  if (gloss.startsWith('be ')) return `${gloss} by him/her`;
  const before = neighbour(context, -1);
  const names = before === undefined || EVENT_OPENERS.has(before.folded);
  return names ? `the ${gerund(gloss)} of` : `${gloss} it`;
}
