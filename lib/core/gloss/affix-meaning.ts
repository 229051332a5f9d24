import type { PartOfSpeech } from '../glossary/sense.ts';

/** What an affix does, for the chain on the card. Keys are the names that analyses use. */
const MEANINGS: Readonly<Record<string, string>> = {
  'meN-': 'active verb',
  'di-': 'passive: is or was …ed',
  'ter-': 'result, by accident, or “most”',
  'ber-': 'have, be, do',
  'per-': 'make more; cause',
  'peN-': 'one who does',
  'pe-': 'person of',
  'ke-': 'abstract noun; ordinal',
  'se-': 'one; same; as … as',
  'ku-': 'I (do it)',
  'kau-': 'you (do it)',
  '-kan': 'do for, cause to',
  '-i': 'do at, to, repeatedly',
  '-an': 'thing or result',
  '-ku': 'my, me',
  '-mu': 'your, you',
  '-nya': 'his, her, its; the',
  '-lah': 'emphasis',
  '-kah': 'question',
  '-tah': 'rhetorical question',
  '-pun': 'even, too',
  RED: 'repeated: plural or variety',
  '-em-': 'infix',
  '-el-': 'infix',
  '-er-': 'infix',
  '-in-': 'infix',
  '-in': 'colloquial -kan or -i',
  tidak: 'not',
  tak: 'not',
  'N-': 'colloquial active verb',
  'nge-': 'colloquial active verb',
  '-wan': 'person',
  '-wati': 'woman',
  '-man': 'person',
  '-wi': 'adjective',
  '-isme': '-ism',
  '-is': '-ist; -ic',
  '-isasi': '-ization',
  '-itas': '-ity',
  'adi-': 'great',
  'antar-': 'between, inter-',
  'anti-': 'against',
  'awa-': 'without',
  'bi-': 'two',
  'catur-': 'four',
  'dasa-': 'ten',
  'dwi-': 'two, bi-',
  'eka-': 'one',
  'eks-': 'former',
  'ekstra-': 'extra',
  'infra-': 'below',
  'inter-': 'between',
  'intra-': 'within',
  'kontra-': 'counter-',
  'maha-': 'great',
  'makro-': 'large-scale',
  'mega-': 'very large',
  'mikro-': 'small-scale',
  'mini-': 'small',
  'mono-': 'single',
  'multi-': 'many',
  'nir-': 'without, -less',
  'non-': 'not',
  'pan-': 'all-',
  'panca-': 'five',
  'pasca-': 'after, post-',
  'pra-': 'before, pre-',
  'pro-': 'in favor of',
  'proto-': 'first',
  'purna-': 'retired, former',
  're-': 'again',
  'semi-': 'half',
  'serba-': 'all, entirely',
  'sub-': 'under',
  'super-': 'very, over',
  'supra-': 'above',
  'swa-': 'self-',
  'tele-': 'remote',
  'trans-': 'across',
  'tri-': 'three',
  'tuna-': 'without, -less',
  'ultra-': 'extremely',
};

// A confix means one thing with both halves: the row that stands under its first half.
const CONFIXES: readonly (readonly [string, string, string])[] = [
  ['ke-', '-an', 'abstract noun: …-ness, state of'],
  ['peN-', '-an', 'act of …-ing'],
  ['pe-', '-an', 'act or place of'],
  ['per-', '-an', 'field, result or place of'],
  ['ber-', '-an', 'each other, here and there'],
];

// What a piece does in words of one part of speech, where that is clearer: "for it" behind a verb, "its" behind a noun.
const BY_POS: Partial<Record<PartOfSpeech, Readonly<Record<string, string>>>> = {
  verb: {
    'ter-': 'result, or by accident',
    'se-': 'on, after …ing',
    '-ku': 'me, by me',
    '-mu': 'you, by you',
    '-nya': 'him, her, it, them',
    '-lah': 'softens or stresses',
  },
  adj: {
    'ter-': 'most, …est, or a result',
    'se-': 'as … as',
    'meN-': '…ing',
    '-nya': 'the …ness of; it is',
  },
  noun: { 'se-': 'one; the same', '-nya': 'his, her, its, their; the', '-ku': 'my', '-mu': 'your' },
  prep: { '-nya': 'him, her, it, them', '-ku': 'me', '-mu': 'you' },
};

// Who does what a passive says stands behind it; elsewhere the same ending names the deed: sejak dibukanya.
const NYA_ON_PASSIVE = 'by him, her, them; the …ing of';

/** A piece of a word with what it does; the root has its gloss from the glossary. */
export interface ExplainedSegment {
  readonly segment: string;
  readonly meaning: string;
  readonly isRoot: boolean;
}

/**
 * Explains the segments of an analysis for the card.
 * ["di-", "pimpin"] → di- passive · pimpin lead
 *
 * @param rootGloss the root's first English equivalent, empty when unknown
 * @param pos of the whole word; what a piece does may depend on it
 */
export function explainSegments(
  segments: readonly string[],
  rootGloss: string,
  pos?: PartOfSpeech,
): readonly ExplainedSegment[] {
  return segments.map((segment, at) => {
    const isRoot = !isAffix(segment) && !isNot(segment, segments[at + 1]);
    return { segment, isRoot, meaning: isRoot ? rootGloss : affixMeaning(segment, segments, pos) };
  });
}

function affixMeaning(
  segment: string,
  segments: readonly string[],
  pos: PartOfSpeech | undefined,
): string {
  if (segment === '-nya' && segments.includes('di-')) return NYA_ON_PASSIVE;
  for (const [prefix, suffix, meaning] of CONFIXES) {
    if (!segments.includes(prefix) || !segments.includes(suffix)) continue;
    if (segment === prefix) return meaning;
    if (segment === suffix) return `with ${prefix}`;
  }
  return (pos && BY_POS[pos]?.[segment]) ?? MEANINGS[segment] ?? '';
}

// ketidakberdayaan: the root stands behind ber-.
function isNot(segment: string, next = ''): boolean {
  return /^(?:tidak|tak)$/.test(segment) && next.endsWith('-');
}

function isAffix(segment: string): boolean {
  return segment === 'RED' || segment.endsWith('-') || segment.startsWith('-');
}
