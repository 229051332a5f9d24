import type { Lexicon, PartOfSpeech } from '../glossary/sense.ts';
import type { Analysis } from './analysis.ts';
import { HOMOGRAPHS, hostOf } from './homographs.ts';
import { deepest } from './roots.ts';

const LITTLE = new Set<PartOfSpeech>(['pron', 'part', 'conj', 'prep']);
const CLOSE = 1; // readings that cost so little more than the first are as likely
const FAR = 10; // majalah is no maja -lah, though both are words

/**
 * Is a second reading worth a reader's time? Where the first is a word of the glossary or a form of one, another
 * that only its letters allow is none: dimatikan is no di- matik -kan, petak no pe- tak, bersihkan no ber- sih -kan.
 *
 * @param surface as printed, in small letters
 */
export function isWorthShowing(
  other: Analysis,
  first: Analysis,
  surface: string,
  lexicon: Lexicon,
): boolean {
  if (isStack(other) || isOnLittleWord(other, lexicon)) return false;
  const isHomograph = HOMOGRAPHS.get(hostOf(surface))?.some(({ root }) => root === other.root);
  if (!isHomograph && isOffItsRoot(other, first, lexicon)) return false;
  const dearer = other.cost - first.cost;
  if (isHomograph || dearer <= CLOSE) return true;
  return dearer <= FAR && (isKnown(other, lexicon) || !isKnown(first, lexicon));
}

// The verb of both is on the root of the first: dikurasi is curated, and nothing is said of kuras -i.
function isOffItsRoot(other: Analysis, first: Analysis, lexicon: Lexicon): boolean {
  return other.lemma === first.lemma && isKnown(first, lexicon) && !isKnown(other, lexicon);
}

// meN- peN- sapu: no verb is built so
function isStack({ segments }: Analysis): boolean {
  const at = segments.findIndex((segment) => segment === 'peN-' || segment === 'pe-');
  return at > 0 && segments[at - 1] === 'meN-';
}

// petakan is no pe- tak -an, perlui no per- lu -i: little words take affixes in headwords only, as in mengaku.
function isOnLittleWord(analysis: Analysis, lexicon: Lexicon): boolean {
  const { segments, root } = analysis;
  if (!/-$/.test(segments[0] ?? '') || isKnown(analysis, lexicon)) return false;
  const senses = lexicon.senses(root);
  return senses.length > 0 && senses.every(({ pos }) => LITTLE.has(pos));
}

/** Is the headword listed on the root that a reading has? mengurasi is on kurasi, whatever kuras -i would give. */
export function isKnown({ lemma, root }: Analysis, lexicon: Lexicon): boolean {
  return lexicon
    .senses(lemma)
    .some((sense) => root === deepest(sense.root ?? sense.see ?? sense.headword, lexicon));
}
