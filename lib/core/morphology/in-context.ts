import { rankSenses } from '../gloss/choose-sense.ts';
import { neighbour, type WordContext } from '../gloss/context.ts';
import type { Lexicon, PartOfSpeech } from '../glossary/sense.ts';
import { fold, isCapitalised, plain } from '../text/fold.ts';
import { opensBehind } from '../text/opens.ts';
import type { Analysis } from './analysis.ts';
import { HOMOGRAPHS, type HomographCue, hostOf } from './homographs.ts';
import { isAffix } from './join.ts';
import { deepest } from './roots.ts';
import { withoutClitics } from './split-clitic.ts';

const CUE = 30; // a named neighbour outweighs everything else
const CLASS_CUE = 9; // a place in the sentence that only verbs or only nouns can take
const SENSE_CUE = 4; // the glossary's own cues between senses on different roots
const NEAR = 8; // words to either side

/**
 * Puts the readings of a form in the order in which they fit its place.
 * "seekor beruang" → the bear first; "orang yang beruang" → ber- uang first.
 *
 * @returns fewer readings when the place forbids some: names are never peeled
 */
export function inContext(
  surface: string,
  analyses: readonly Analysis[],
  lexicon: Lexicon,
  context: WordContext,
): readonly Analysis[] {
  const kept = withoutNames(surface, analyses, lexicon, context);
  if (kept.length < 2) return kept;
  const place = placeOf(context);
  const cues = HOMOGRAPHS.get(hostOf(plain(surface).toLowerCase()));
  const bySense = senseRoot(surface, kept, lexicon, context);
  if (place === undefined && cues === undefined && bySense === undefined) return kept;
  const scores = new Map(
    kept.map((analysis) => [
      analysis,
      analysis.cost +
        misfit(analysis, place, lexicon) -
        cueFor(analysis, cues, context) -
        (analysis.listed && analysis.root === bySense ? SENSE_CUE : 0),
    ]),
  );
  return [...kept].sort((a, b) => (scores.get(a) ?? 0) - (scores.get(b) ?? 0));
}

// A capital inside a sentence is a name's, unless the word is a headword or a noun of a kind that names offices.
function withoutNames(
  surface: string,
  analyses: readonly Analysis[],
  lexicon: Lexicon,
  context: WordContext,
): readonly Analysis[] {
  const word = plain(surface);
  if (!isCapitalised(word) || word.includes('-') || /\d|\p{Lu}\p{Lu}/u.test(word)) return analyses;
  if (context.headline) return analyses;
  const opens = opensSentence(context);
  const isPlace = !opens && BEFORE_PLACE.has(neighbour(context, -1)?.folded ?? '');
  const forename = !opens && isForename(context, lexicon);
  return analyses.filter((analysis) => {
    if (forename && isForenameReading(analysis, surface, lexicon)) return false;
    if (analysis.listed || analysis.segments.length === 1) return true;
    if (isPlace) return false;
    if (isListedVerb(analysis, lexicon)) return true;
    return opens ? isSafe(analysis, lexicon, 6) : isOffice(analysis, lexicon);
  });
}

// Pengusaha Keluhkan Pajak: too short a heading to be told from a sentence, and nobody is called so.
function isListedVerb({ segments, lemma }: Analysis, lexicon: Lexicon): boolean {
  return segments.length === 2 && segments[1] === '-kan' && lexicon.has(lemma);
}

// Desa Penawangan, Kecamatan Pengadegan: what bears a name, and the name.
const BEFORE_PLACE = new Set(
  'desa kecamatan kelurahan kampung dusun kota kabupaten distrik pulau gunung sungai danau teluk selat pantai bukit jalan gang pasar stasiun terminal pelabuhan bandara nagari'.split(
    ' ',
  ),
);

// Beriman and Bersinar are forenames; "Terdakwa Ferdy", "Dasar dan Menengah Abdul" are an office before a name.
function isForenameReading(
  { segments, listed }: Analysis,
  surface: string,
  lexicon: Lexicon,
): boolean {
  const [prefix = ''] = segments;
  if (!listed) return /^(?:ber|ter|meN|di|se)-$/.test(prefix);
  return /^(?:ber|ter|di|se)-$/.test(prefix) && lexicon.senses(fold(surface))[0]?.pos !== 'noun';
}

// Beriman Sitorus: what follows has a capital and is no word.
function isForename(context: WordContext, lexicon: Lexicon): boolean {
  const after = neighbour(context, 1);
  if (after === undefined || after.shape !== 'word' || !after.capitalised || after.allCapitals)
    return false;
  return (
    !lexicon.has(after.folded) &&
    !lexicon.has(plain(after.surface)) &&
    lexicon.weight(after.folded) === 0
  );
}

function opensSentence({ text, tokens, index, sentenceStart }: WordContext): boolean {
  const gap = text?.slice(tokens[index - 1]?.end, tokens[index]?.start) ?? '';
  return index === sentenceStart || opensBehind(gap);
}

// Pengadilan, Kementerian, Perhubungan, Gerakan; not Kediri, Berau, Sekar.
function isOffice({ segments, root }: Analysis, lexicon: Lexicon): boolean {
  if (root.length < 4 || (lexicon.weight(root) === 0 && !lexicon.has(root))) return false;
  const core = withoutClitics(segments);
  if (core.length < segments.length && core.length === 1) return lexicon.weight(root) >= 7;
  const confix = /^(?:peN|pe|per|ke|ber)-$/.test(core[0] ?? '') && core.at(-1) === '-an';
  if (confix) return true;
  return (
    core.length >= 2 && lexicon.weight(root) >= 8 && !/^(?:pe|se|ku|kau|ke)-$/.test(core[0] ?? '')
  );
}

// A sentence may open with any word; one that only chance takes apart is likelier a name.
function isSafe({ segments, root, lemma }: Analysis, lexicon: Lexicon, least: number): boolean {
  // Doakan, Hindari, Diurus, Diakui: a form of a listed verb; Nawar and Nyoman, meN- as it is spoken, may be forenames
  const isDoneTo = segments[0] === 'di-';
  const mayBeChance = root.length <= 3 && segments.at(-1) !== '-kan' && !isDoneTo;
  if (segments[0] !== 'meN-' && !mayBeChance && isVerbOf(lemma, root, lexicon)) return true;
  const affixes = segments.filter((segment) => isAffix(segment)).length;
  if (root.includes(' ') && affixes > 1) return true;
  if (root.length <= 3) return lexicon.weight(root) >= least + 2 && affixes > 0;
  return lexicon.weight(root) >= least - 2 * (affixes - 1) - (root.length >= 5 ? 2 : 0);
}

function isVerbOf(lemma: string, root: string, lexicon: Lexicon): boolean {
  return lexicon.senses(lemma).some((sense) => sense.pos === 'verb' && sense.root === root);
}

// A headword with senses on several roots: the sense that fits says which.
function senseRoot(
  surface: string,
  analyses: readonly Analysis[],
  lexicon: Lexicon,
  context: WordContext,
): string | undefined {
  const listed = analyses.filter((analysis) => analysis.listed);
  if (listed.length < 2) return undefined;
  const [sense] = rankSenses(lexicon.senses(fold(surface)), context);
  return sense === undefined
    ? undefined
    : deepest(sense.root ?? sense.see ?? sense.headword, lexicon);
}

function cueFor(
  { root }: Analysis,
  cues: readonly HomographCue[] | undefined,
  context: WordContext,
): number {
  if (cues === undefined) return 0;
  const cue = cues.find((row) => row.root === root);
  if (cue === undefined) return 0;
  const before = neighbour(context, -1)?.folded ?? '';
  const after = neighbour(context, 1)?.folded ?? '';
  if (cue.before.has(before) || cue.after.has(after)) return CUE;
  let score = 0;
  for (let offset = -NEAR; offset <= NEAR; offset += 1) {
    const token = offset === 0 ? undefined : neighbour(context, offset);
    if (token === undefined) continue;
    const word = token.folded.replace(/(?:nya|lah|-.*)$/, '');
    if (cue.near.has(token.folded) || cue.near.has(word)) {
      score = Math.max(score, CUE - 2 * Math.abs(offset));
    }
  }
  return score;
}

type Place = 'predicate' | 'noun' | 'counted animal or thing' | 'object verb';

const BEFORE_PREDICATE = new Set(
  'tidak tak akan telah sedang bisa dapat harus belum pernah ingin mau mampu boleh sempat mulai hendak perlu agar supaya jangan terus saling'.split(
    ' ',
  ),
);
const BEFORE_NOUN = new Set(
  'sebuah seorang seekor para suatu sepotong selembar sebatang sebutir sepasang setiap tiap semua seluruh berbagai beberapa sejumlah segenap'.split(
    ' ',
  ),
);
export const DOERS: ReadonlySet<string> = new Set(
  'saya aku kami kita anda kamu kalian dia ia mereka beliau'.split(' '),
);

function placeOf(context: WordContext): Place | undefined {
  const before = neighbour(context, -1);
  if (before === undefined) return undefined;
  if (BEFORE_PREDICATE.has(before.folded)) return 'predicate';
  if (BEFORE_NOUN.has(before.folded)) return 'noun';
  if (/^(?:ekor|buah|orang|dua|tiga|empat|lima)$/.test(before.folded) || before.shape === 'number')
    return 'counted animal or thing';
  if (DOERS.has(before.folded)) return 'object verb';
  return undefined;
}

function misfit(analysis: Analysis, place: Place | undefined, lexicon: Lexicon): number {
  if (place === undefined) return 0;
  const wordClass = classOf(analysis, lexicon);
  if (wordClass === undefined) return 0;
  switch (place) {
    case 'predicate':
      return wordClass === 'noun' ? CLASS_CUE : 0;
    case 'noun':
      return wordClass === 'verb' ? CLASS_CUE : 0;
    case 'counted animal or thing':
      return wordClass === 'verb' ? 2 : 0;
    case 'object verb':
      return wordClass === 'noun' ? 2 : 0;
  }
}

const NOUNS = new Set<PartOfSpeech>(['noun', 'clas', 'place', 'name']);
const PREDICATES = new Set<PartOfSpeech>(['verb', 'adj', 'aux', 'adv']);

function classOf(
  { segments, root, listed, lemma }: Analysis,
  lexicon: Lexicon,
): 'noun' | 'verb' | undefined {
  const core = withoutClitics(segments);
  if (listed || core.length === 1) {
    const headword = lexicon.has(lemma) ? lemma : root;
    const senses = lexicon
      .senses(headword)
      .filter((sense) => (sense.root ?? sense.headword) === root || core.length === 1);
    if (senses.length === 0) return undefined;
    if (senses.every(({ pos }) => NOUNS.has(pos))) return 'noun';
    if (senses.every(({ pos }) => PREDICATES.has(pos))) return 'verb';
    return undefined;
  }
  const first = core[0] ?? '';
  if (/^(?:meN|di|ter|ber|ku|kau)-$/.test(first)) return 'verb';
  if (/^(?:peN|pe)-$/.test(first)) return 'noun';
  const last = core.at(-1) ?? '';
  if (last === '-an') return 'noun';
  return last === '-kan' || last === '-i' ? 'verb' : undefined;
}
