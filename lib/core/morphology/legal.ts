import type { Lexicon } from '../glossary/sense.ts';
import { isPrefix } from './join.ts';
import { activeOf } from './lemma.ts';
import type { Peeled } from './peel.ts';

/** May a root of this kind have these affixes? temani, kubaca; not gunai, kutang (ku- tang). */
export function mayCarry({ prefixes, base, suffix }: Peeled, lexicon: Lexicon): boolean {
  const [first = '', second] = prefixes;
  if (first === '') return !/^-(?:i|kan)$/.test(suffix) || mayBeVerb(base, suffix, lexicon);
  // kemukakan is on mengemukakan; keapikan is no ke- api -kan
  if (first === 'ke-' && /^-(?:i|kan)$/.test(suffix))
    return lexicon.has(activeOf(`ke${base}`, suffix.slice(1), 'ke-', false, lexicon));
  // nyetok is on stok, not on as much as tok
  if (second === 'se-' && base.length <= SHORTEST_SPOKEN && isSpoken(base, lexicon)) return false;
  if (first === 'peN-' && suffix === '' && isSpokenPointer(base, lexicon)) return false;
  const hasDoer = suffix === '' && second === undefined && /^(?:ku|kau)-$/.test(first);
  return !hasDoer || mayBeDone(base, lexicon);
}

const SHORTEST_SPOKEN = 3; // letters

function isSpoken(base: string, lexicon: Lexicon): boolean {
  const senses = lexicon.senses(base);
  return senses.length > 0 && senses.every(({ label }) => label === 'colloquial');
}

// penuh is no peN- on tuh: nobody does a word that only points or colours speech.
function isSpokenPointer(base: string, lexicon: Lexicon): boolean {
  const senses = lexicon.senses(base);
  return (
    senses.length > 0 &&
    senses.every(({ pos, label }) => label === 'colloquial' && /^(?:det|pron|part|intj)$/.test(pos))
  );
}

// kubaca: I read it; kutang is no ku- tang, for nobody does tongs.
function mayBeDone(base: string, lexicon: Lexicon): boolean {
  const senses = lexicon.senses(base);
  if (senses.length === 0 || senses.some(({ pos }) => pos === 'verb' || pos === 'aux')) return true;
  return lexicon.has(activeOf(base, '', undefined, false, lexicon));
}

// temani, bersihkan; gunai and terminali are no words, though guna and terminal are.
function mayBeVerb(base: string, suffix: string, lexicon: Lexicon): boolean {
  const takes = suffix === '-i' ? ['verb', 'aux'] : ['verb', 'aux', 'adj'];
  if (lexicon.senses(base).some(({ pos }) => takes.includes(pos))) return true;
  return lexicon.has(activeOf(base, suffix.slice(1), undefined, false, lexicon));
}

/**
 * May these affixes stand round a headword that brings affixes of its own? ke- (ter- lambat) -an; not di- (tari -an) -kan.
 *
 * @param inner the headword's segments
 */
export function stacks(
  prefixes: readonly string[],
  inner: readonly string[],
  suffix: string,
): boolean {
  if (suffix !== '' && /^-(?:kan|i|an|in)$/.test(inner.at(-1) ?? '')) return false;
  const first = inner[0] ?? '';
  // pembentukkan is pembentukan with a k too many, nothing done with a pembentuk
  if (prefixes.length === 0 && /^(?:-kan|-i)$/.test(suffix) && /^peN?-$/.test(first)) return false;
  // menunjukan is no menunjuk -an: a k went lost
  if (suffix === '-an' && /^(?:meN|di|ku|kau)-$/.test(first)) return false;
  const outer = prefixes.at(-1);
  // ditarikan is di- tari -kan, for tarikan is a noun.
  if (/^(?:meN|di|ter|ku|kau)-$/.test(outer ?? '') && inner.at(-1) === '-an') return false;
  if (outer === undefined || !isPrefix(first)) return true;
  if (/^(?:meN|di|ku|kau)-$/.test(first)) return false;
  // diperundingkan is di- per- runding -kan: no negotiator stands in it
  const isDone = /^(?:meN|di|ter|ku|kau)-$/.test(outer) && /^-(?:kan|i)$/.test(suffix);
  if (isDone && first === 'peN-' && inner[1]?.startsWith('r')) return false;
  return first !== outer;
}
