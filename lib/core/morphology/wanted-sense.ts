import type { WordContext } from '../gloss/context.ts';
import type { PartOfSpeech, Sense } from '../glossary/sense.ts';
import { isBehindNoun, isOfNext } from './beside-noun.ts';
import { isRemark } from './clitic-gloss.ts';
import { isPossessive } from './split-clitic.ts';

const NOUN = new Set<PartOfSpeech>(['noun', 'clas']);
// mobil pribadinya: behind a noun an adjective may have the clitic.
const DESCRIBES = new Set<PartOfSpeech>(['noun', 'clas', 'adj']);
const VERB = new Set<PartOfSpeech>(['verb']);
// melaluinya: through it
const VERB_OR_PREP = new Set<PartOfSpeech>(['verb', 'prep']);
const CLOSED_WITH_NYA = new Set<PartOfSpeech>(['noun', 'adj', 'verb']);
const AUX = new Set<PartOfSpeech>(['aux']);
// What ke-…-an makes a noun of.
const NAMED = new Set<PartOfSpeech>(['adj', 'noun', 'verb', 'num', 'place', 'name', 'clas']);

/** A passive is on the verb; lukanya and kata-katanya are on the noun where there is one. */
export function wantedIn(
  isPlain: boolean,
  core: readonly string[],
  clitics: readonly string[],
  context: WordContext,
  firstPos?: PartOfSpeech,
): ReadonlySet<PartOfSpeech> | undefined {
  if (!isPlain) return VERB;
  // Dapatkah anggaran itu diawasi: can, not get; Mungkinkah stays as it is
  if (core.length === 1 && clitics[0] === '-kah') return firstPos === 'verb' ? AUX : undefined;
  // sekolah-sekolah: schools, though sekolah may be said of going there
  if (core.length === 2 && core[1] === 'RED' && firstPos === 'noun') return NOUN;
  // bahagiakan ibumu: make happy, though membahagiakan is more often joyful
  if (core.length === 2 && core[1] === '-kan') return VERB;
  // membahagiakannya: make her happy, though membahagiakan is more often joyful
  const isTransitive = core[0] === 'meN-' && /^-(?:kan|i)$/.test(core.at(-1) ?? '');
  if (clitics.some(isPossessive) && isTransitive && !isRemark(context)) return VERB_OR_PREP;
  if (clitics.includes('-nya') && isOfNext(context)) return undefined;
  const owned = clitics.some(isPossessive);
  if (!owned || (core.length > 1 && core[1] !== 'RED')) return undefined;
  return isBehindNoun(context) ? DESCRIBES : NOUN;
}

/** Puts the first sense of a wanted part of speech before all others. */
export function wantedFirst(
  senses: readonly Sense[],
  wanted: ReadonlySet<PartOfSpeech> | undefined,
): readonly Sense[] {
  const [first] = senses;
  if (wanted === undefined || first === undefined || wanted.has(first.pos)) return senses;
  const found = senses.find(({ pos }) => wanted.has(pos));
  return found === undefined ? senses : [found, ...senses.filter((sense) => sense !== found)];
}

/** menjorok is on the verb jorok, sepenggal on the noun penggal. */
export function wantedBy(
  core: readonly string[],
  headword: string,
  clitics: readonly string[] = [],
): ReadonlySet<PartOfSpeech> | undefined {
  // keterpisahan is being separate, not separately
  if (core[0] === 'ke-' && core.at(-1) === '-an') return NAMED;
  // penyesatan is on menyesatkan "mislead", which is misleading before it is a verb
  if (/^(?:peN|ter)-$/.test(core[0] ?? '') && headword.startsWith('me')) return VERB;
  if (!core.includes(headword)) return undefined;
  if (/^(?:meN|di|ku|kau|peN|ter)-$/.test(core[0] ?? '') || core.at(-1) === 'meN-') return VERB;
  if (core[0] !== 'se-' || core.length !== 2) return undefined;
  // sekeluarnya dari sidang: on going out, however keluar dari is read
  return clitics.includes('-nya') ? CLOSED_WITH_NYA : NOUN;
}
