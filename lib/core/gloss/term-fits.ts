import type { Lexicon } from '../glossary/sense.ts';
import { isHead } from '../names/titles.ts';
import { isCapitalised } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';
import { lacksCue } from './choose-sense.ts';
import type { WordContext } from './context.ts';
import { isInHeadedName } from './inside-name.ts';
import { type PhraseMatch, phraseAt } from './phrases.ts';

/**
 * Does a listed term whose words stand here mean itself? Not where one of them belongs to a name, to the next term or
 * to another part of the sentence: "di Jalan | Sudirman", "turun ke | jalan raya", "diambil | langkah".
 *
 * @param context the neighbourhood of its first word
 */
export function termFits(
  match: PhraseMatch,
  text: string,
  context: WordContext,
  lexicon: Lexicon,
): boolean {
  const { tokens } = context;
  return (
    !isAwaited(match, context, lexicon) &&
    !runsIntoName(match, text, context) &&
    !isPreposition(match, tokens) &&
    !isDoneTo(match, tokens, lexicon) &&
    !isInHeadedName(match, text, tokens) &&
    !breaksTerm(match, text, context, lexicon)
  );
}

// "oleh orang dalam", not "10 orang | dalam kasus itu": a term each of whose senses waits for a neighbour is none without.
function isAwaited(
  { headword, last }: PhraseMatch,
  context: WordContext,
  lexicon: Lexicon,
): boolean {
  return lexicon.senses(headword).every((sense) => lacksCue(sense, { ...context, last }));
}

// "di Jalan Sudirman": what begins small and ends in a capital the headword does not have has run into a name. In a
// headline only what names have at their head does: "dalam Rangka Menyelidiki" is the term.
function runsIntoName(
  { first, last, headword }: PhraseMatch,
  text: string,
  { tokens, headline }: WordContext,
): boolean {
  const begins = tokens[first];
  const ends = tokens[last];
  if (!begins || !ends || begins === ends || begins.capitalised || !ends.capitalised) return false;
  const next = tokens[last + 1];
  if (headword !== headword.toLowerCase() || next?.capitalised !== true) return false;
  if (headline && !isHead(ends.folded)) return false;
  return /^\s+$/u.test(text.slice(ends.end, next.start)); // not "tenaga kerja Indonesia (TKI)"
}

// "Di Yogyakarta, hujan turun" opens with in: the special region has both its letters in capitals.
function isPreposition({ first, headword }: PhraseMatch, tokens: readonly Token[]): boolean {
  return headword.startsWith('DI ') && tokens[first]?.surface === 'Di';
}

const SMALL_WORDS = new Set(['di', 'ke', 'dari', 'pada', 'dengan', 'dalam', 'sejak']);

// "turun ke | jalan raya", "di | rumah sakit", "berada | di bawah", "melancarkan | serangan udara": a long term, one that
// begins or ends with a preposition, a verb with its object and a term shorter than the next give their last word to
// the term that begins with it.
function breaksTerm(
  { first, last, headword, clitic }: PhraseMatch,
  text: string,
  context: WordContext,
  lexicon: Lexicon,
): boolean {
  const { tokens, sentenceEnd } = context;
  const isLoose =
    last - first >= 2 ||
    SMALL_WORDS.has(tokens[first]?.folded ?? '') ||
    SMALL_WORDS.has(tokens[last]?.folded ?? '');
  if (clitic !== undefined || isCapitalised(headword)) return false;
  const next = phraseAt(text, tokens, last, sentenceEnd, lexicon, []);
  // "sesuai dengan | harapan": "dengan harapan" waits for agar.
  if (next === undefined || isAwaited(next, { ...context, index: last }, lexicon)) return false;
  // "kepala | dinas pekerjaan umum", "wakil | menteri keuangan"
  if (isLoose || next.last - next.first > last - first) return true;
  if (LEADS.has(tokens[first]?.folded ?? '') && next.last > last) return true;
  return headword.startsWith('me') && lexicon.senses(next.headword)[0]?.pos === 'noun';
}

const LEADS = new Set(['wakil', 'kepala', 'kader']);

// "diambil langkah": with the verb in the passive its noun is no object, and the term no term; "diambil alih" stays one.
function isDoneTo(
  { first, last, headword, inflected }: PhraseMatch,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  if (!inflected || first === last || !tokens[first]?.folded.startsWith('di')) return false;
  const [object] = lexicon.senses(tokens[last]?.folded ?? '');
  const [term] = lexicon.senses(headword);
  return object?.pos === 'noun' && OBJECT.test(term?.glosses[0] ?? '');
}

const OBJECT = /^\S+ (?!(?:as|away|back|down|for|in|of|off|on|out|over|through|up|with)\b)\S/u;
