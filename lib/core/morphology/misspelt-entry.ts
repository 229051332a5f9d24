import type { Lexicon, Sense } from '../glossary/sense.ts';
import { compose, segmentsOn } from './compose.ts';
import { deepest } from './roots.ts';

/**
 * mejadi has the affixes of menjadi, not those that its letters happen to give; tumpukkan, a pile, ends in the -an of
 * tumpukan.
 */
export function builtAsMeant(
  segments: readonly string[],
  { headword, label, pos, see = '' }: Sense,
  root: string,
  lexicon: Lexicon,
): readonly string[] {
  const meant =
    label === 'misspelling' && !see.includes(' ') ? inItsVoice(headword, see, root, lexicon) : [];
  const isNoun = pos === 'noun' && segments.at(-1) === '-kan' && meant.at(-1) === '-an';
  return meant.length > 1 && (meant.length < segments.length || isNoun) ? meant : segments;
}

/**
 * dikuti is built as diikuti; beraktifitas and merespon keep what they are on. Where the line names its root, that is
 * meant whatever else the letters may give: menganggu is on ganggu, not on anggu.
 */
export function asMeant(
  host: string,
  { label, see, root: named }: Sense,
  root: string,
  lexicon: Lexicon,
): readonly string[] | undefined {
  if (label !== 'misspelling' || see === undefined) return undefined;
  const built = compose(host, lexicon);
  const keeps =
    named === undefined ||
    built.some((one) => isBase(one.root, lexicon) && deepest(one.root, lexicon) === root);
  if (built.length > 0 && keeps) return undefined;
  const segments = inItsVoice(host, see, root, lexicon);
  return segments.length > 1 ? segments : undefined;
}

// aktifitas is one, but for its spelling; persilahkan is per- sila -kan
function isBase(word: string, lexicon: Lexicon): boolean {
  return lexicon.senses(word)[0]?.label !== 'misspelling' || !word.endsWith('kan');
}

// dilaksakan is sent on to melaksanakan: di- laksana -kan
function inItsVoice(host: string, see: string, root: string, lexicon: Lexicon): readonly string[] {
  const segments = segmentsOn(see, root, lexicon);
  return host.startsWith('di') && segments[0] === 'meN-' ? ['di-', ...segments.slice(1)] : segments;
}
