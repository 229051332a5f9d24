import { plural } from '../english/inflect.ts';
import { ownEntry } from '../english/own-entry.ts';
import type { Lexicon, Sense } from '../glossary/sense.ts';
import { passive } from '../morphology/active-gloss.ts';
import type { Analysis } from '../morphology/analysis.ts';
import { analyze } from '../morphology/analyze.ts';
import { composeGloss } from '../morphology/compose-gloss.ts';
import { possessive } from '../morphology/owner.ts';
import { prepositionWithNya } from '../morphology/preposition-gloss.ts';
import { rankSenses } from './choose-sense.ts';
import { neighbour, type WordContext } from './context.ts';
import type { PhraseMatch } from './phrases.ts';
import { shownSenses } from './shown-sense.ts';
import type { GlossToken } from './token.ts';

type PhraseReading = Omit<GlossToken, 'start' | 'end' | 'surface'>;

/** What a term of several words means where it stands: "diambil alih" → be taken over. */
export function readPhrase(
  match: PhraseMatch,
  context: WordContext,
  lexicon: Lexicon,
): PhraseReading {
  const senses = rankSenses(lexicon.senses(match.headword), context);
  const first = senses[0];
  if (first === undefined) throw new Error(`no entry for the phrase "${match.headword}"`);
  const active = partGloss(first.glosses[0] ?? '', match);
  const surface = neighbour(context, 0)?.folded ?? '';
  if (match.prefix !== undefined) return prefixed(match, match.prefix, first, senses);
  // diambil alih is done to something; dirimu sendiri is oneself
  const isDone = match.inflected && first.pos === 'verb' && /^di/u.test(surface);
  const gloss = isDone ? passive(active) : numbered(active, first, surface);
  const built = affixedPair(match, context, lexicon);
  return {
    kind: first.pos === 'place' ? 'place' : 'phrase',
    lemma: match.inflected && built?.listed === true ? built.lemma : match.headword,
    root: built?.root ?? first.root ?? match.headword,
    segments: built?.segments ?? match.headword.split(' '),
    pos: first.pos,
    gloss: withOwner(gloss, match.clitic, first, context),
    senses: shownSenses(senses),
    ...(first.expansion !== undefined && { expansion: first.expansion }),
  };
}

// diambil alih: the prefix is on both words, di- ambil alih; rumah sakit has none.
function affixedPair(
  { first, last, part, headword }: PhraseMatch,
  { tokens }: WordContext,
  lexicon: Lexicon,
): Analysis | undefined {
  // mondar mandir: as mondar-mandir
  if (/^[^ ]+-[^ ]+$/u.test(headword)) return analyze(headword, lexicon)[0];
  const [one, other] = [tokens[first], tokens[last]];
  if (last !== first + 1 || part !== undefined || one === undefined || other === undefined)
    return undefined;
  if (!/^(?:be|me|di|te|pe|ke|se)/u.test(one.folded)) return undefined;
  const [built] = analyze(one.folded + other.folded, lexicon);
  return built !== undefined && built.segments.length > 1 && built.root.includes(' ')
    ? built
    : undefined;
}

// orang tuanya, orang tuaku, tanganmu
function withOwner(
  gloss: string,
  clitic: string | undefined,
  sense: Sense,
  context: WordContext,
): string {
  if (clitic === 'nya') return owned(gloss, sense, context);
  const owner = sense.pos === 'noun' ? ownEntry(OWNERS, clitic ?? '') : undefined;
  return owner === undefined ? gloss : `${owner} ${gloss}`;
}

const OWNERS: Readonly<Record<string, string>> = { ku: 'my', mu: 'your' };

// orang tuanya: his/her parents; di wilayahnya: in its area
function owned(gloss: string, { pos, headword }: Sense, context: WordContext): string {
  if (headword.endsWith(' lain')) return gloss; // orang lainnya: other people, nobody's
  const noun = headword.slice(headword.lastIndexOf(' ') + 1);
  if (pos === 'prep') return prepositionWithNya(gloss, context, noun);
  const last = possessed(gloss, headword);
  return pos === 'noun' ? `${possessive(last, context)} ${KIN[headword] ?? gloss}` : gloss;
}

// anak perempuannya: whose girl one is, his or her daughter is
const KIN: Readonly<Record<string, string>> = {
  'anak perempuan': 'daughter',
  'anak laki-laki': 'son',
};

// nomor teleponnya is a person's as his phone is, tinggi badannya as his body
function possessed(gloss: string, headword: string): string {
  if (/ (?:badan|tubuh)$/u.test(headword)) return 'body';
  if (/phone number$|account number$/u.test(gloss)) return 'phone';
  return / of (\S+)$/u.exec(gloss)?.[1] ?? gloss;
}

// se-Jawa Timur: throughout East Java.
function prefixed(
  { headword }: PhraseMatch,
  prefix: string,
  { pos, glosses }: Sense,
  senses: readonly Sense[],
): PhraseReading {
  const segments = [`${prefix}-`, headword];
  const made = composeGloss(segments, pos, glosses[0] ?? '');
  return {
    kind: 'phrase',
    lemma: `${prefix}-${headword}`,
    root: headword,
    segments,
    pos: made.pos,
    gloss: made.gloss,
    senses: shownSenses(senses),
  };
}

// negara-negara sahabat: friendly countries.
function numbered(gloss: string, { pos, headword }: Sense, surface: string): string {
  const [half, again] = surface.split('-');
  const isDoubled = half !== undefined && half === again && headword.startsWith(`${half} `);
  return isDoubled && pos === 'noun' ? plural(gloss) : gloss;
}

// The parts of a split term share its glosses: "not only … but also" gives each part its own half.
function partGloss(gloss: string, match: PhraseMatch): string {
  if (match.part === undefined) return gloss;
  return gloss.split(' … ')[match.part] ?? gloss;
}
