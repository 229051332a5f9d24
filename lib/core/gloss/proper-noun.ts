import type { Lexicon, PartOfSpeech, Sense } from '../glossary/sense.ts';
import { fold, plain } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';
import { isMet, rankSenses, waits } from './choose-sense.ts';
import type { WordContext } from './context.ts';
import { shownSenses } from './shown-sense.ts';
import type { GlossToken } from './token.ts';

type ProperReading = Omit<GlossToken, 'start' | 'end' | 'surface'>;

/**
 * A single word that the glossary lists with a capital: Beijing, Senin, Islam; with a clitic too (Jakarta-nya).
 *
 * @returns undefined for lower-case words and capitalised words without such an entry
 */
export function properNoun(
  token: Token,
  context: WordContext,
  lexicon: Lexicon,
): ProperReading | undefined {
  if (!token.capitalised) return undefined;
  const surface = plain(token.surface);
  for (const [form, clitic] of forms(surface)) {
    // Majalah is a magazine, not the Maja that was meant.
    if (clitic !== undefined && lexicon.has(fold(surface))) continue;
    const headword = spellings(form).find((spelling) => lexicon.has(spelling));
    if (headword === undefined) continue;
    const senses = rankSenses(lexicon.senses(headword), context);
    const [first] = senses;
    if (first === undefined) continue;
    // A headline prints Barat for barat as well: only then may the ordinary word come first.
    if (context.headline && !isProperThere(senses, fold(form), context, lexicon)) return undefined;
    // "Antara korban dan saksi …" opens with between; the news agency stands inside sentences.
    if (opens(context) && isSmallWord(fold(form), lexicon)) return undefined;
    // "Batu besar menimpa …" opens with a stone; the city waits for kota.
    if (opens(context) && waits(first, context) && lexicon.has(fold(form))) return undefined;
    // "Palu diketuk hakim": what stands beside tells the gavel from the city.
    if (opens(context) && !isCued(senses, context) && isCued(lexicon.senses(fold(form)), context))
      return undefined;
    return {
      kind: kindOf(first, clitic),
      lemma: headword,
      root: first.root ?? headword,
      segments: clitic === undefined ? [headword] : [headword, `-${clitic}`],
      pos: first.pos,
      gloss: first.glosses[0] ?? '',
      senses: shownSenses(senses),
    };
  }
  return undefined;
}

// Counted inside sentences, these stand with a capital, as places or people, at least four times in five.
const MOSTLY_PROPER = new Set(
  'medan malang solo padang palu karo tegal kudus ketapang badung laos merak waru kuningan pesanggrahan jabar puan'.split(
    ' ',
  ),
);

// Hujan Deras Guyur Medan: the town, where nothing beside it speaks of the field.
function isProperThere(
  senses: readonly Sense[],
  word: string,
  context: WordContext,
  lexicon: Lexicon,
): boolean {
  const ordinary = rankSenses(lexicon.senses(word), context);
  const [usual] = ordinary;
  if (usual === undefined) return true;
  if (isCued(ordinary, context)) return false;
  if (isCued(senses, context) || MOSTLY_PROPER.has(word)) return true;
  const [first] = senses;
  if (first === undefined || waits(first, context)) return false;
  return waits(usual, context) || (first.pos === 'place' && isBehindPlaceCue(context));
}

// Kebakaran di Batang, Pria Asal Batu
const BEFORE_PLACES = new Set(
  'di ke dari asal kota kabupaten bupati wabup dprd pemkot pemkab polres polresta kapolres kapolresta rsud kejari'.split(
    ' ',
  ),
);

function isBehindPlaceCue({ tokens, index, sentenceStart }: WordContext): boolean {
  return index > sentenceStart && BEFORE_PLACES.has(tokens[index - 1]?.folded ?? '');
}

function opens({ index, sentenceStart }: WordContext): boolean {
  return index === sentenceStart;
}

function isCued(senses: readonly Sense[], context: WordContext): boolean {
  return senses.some((sense) => isMet(sense, context));
}

const SMALL = new Set<PartOfSpeech>(['prep', 'conj', 'adv', 'pron', 'aux', 'part']);

function isSmallWord(word: string, lexicon: Lexicon): boolean {
  const [sense] = lexicon.senses(word);
  return sense !== undefined && SMALL.has(sense.pos);
}

function kindOf(sense: Sense, clitic: string | undefined): 'place' | 'entry' | 'derived' {
  if (sense.pos === 'place') return 'place';
  return clitic === undefined ? 'entry' : 'derived';
}

function forms(surface: string): readonly (readonly [string, string | undefined])[] {
  const clitic = /^(.{3,})-?(nya|lah|kah|pun)$/iu.exec(surface);
  const host = clitic?.[1]?.replace(/-$/u, '');
  return host === undefined
    ? [[surface, undefined]]
    : [
        [surface, undefined],
        [host, clitic?.[2]?.toLowerCase()],
      ];
}

// BEIJING in capitals is Beijing.
function spellings(form: string): readonly string[] {
  const title = form.charAt(0) + form.slice(1).toLowerCase();
  return title === form ? [form] : [form, title];
}
