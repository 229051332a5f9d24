import { isEnglishForm } from '../english/english-form.ts';
import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import type { Analysis } from './analysis.ts';
import { analyze } from './analyze.ts';
import { bareEnding } from './bare-ending.ts';
import { isFrequent } from './frequent.ts';
import { misprintOf } from './misprint.ts';
import { runTogether } from './run-together.ts';
import type { WordReading } from './word-reading.ts';

type Read = (analysis: Analysis, word: string) => WordReading;

/**
 * What a word in small letters may be that nothing else explains: a bare -i, an editor’s remark, two words without their
 * space, a misprint. Names and English words are left as they are.
 *
 * @param read reads an analysis where the word stands
 */
export function lastResort(
  { folded, surface }: Token,
  lexicon: Lexicon,
  read: Read,
): WordReading | undefined {
  if (surface !== folded || !/^[a-z-]{5,40}$/.test(folded)) return undefined;
  const noted = remarked(folded, lexicon, read);
  if (noted !== undefined) return noted;
  if (folded.includes('-'))
    return owned(folded, lexicon, read) ?? misprinted(folded, lexicon, read);
  const ended = bareEnding(folded, lexicon);
  if (ended !== undefined) return { ...read(ended, folded), kind: 'derived' };
  // menawarakan is menawarkan, rather than menawar akan
  const ways = LIKE_KAN.test(folded) ? [misprinted, runTogether] : [runTogether, misprinted];
  return ways[0]?.(folded, lexicon, read) ?? ways[1]?.(folded, lexicon, read);
}

const LIKE_KAN = /^(?:me|di)[a-z]{3,}akan$/;
const SURE = 5; // weight of a root: 150 running words of its family
const SHORTEST_BEFORE_RED = 6; // letters: banyakred, not asalred

// (permohonan-red), anggaranred: red stands for redaksi, the editors, who explain a word of a quotation
function remarked(printed: string, lexicon: Lexicon, read: Read): WordReading | undefined {
  const [, word = '', hyphen = ''] = /^([a-z]{3,})(-?)red$/.exec(printed) ?? [];
  const isWord = hyphen === '' ? word.length >= SHORTEST_BEFORE_RED : word !== '';
  if (!isWord || !isFrequent(word, SURE, lexicon)) return undefined;
  const [analysis] = analyze(word, lexicon);
  const reading = analysis && read(analysis, word);
  if (reading?.gloss === undefined) return undefined;
  const [first, ...others] = reading.senses ?? [];
  const note = [first?.note, 'red: a remark by the editors'].filter(Boolean).join('; ');
  const shown = { ...(first ?? { glosses: [reading.gloss] }), note };
  const segments = [...reading.segments, 'red'];
  return { ...reading, kind: 'derived', segments, senses: [shown, ...others] };
}

// outcome-nya, check-outnya
function owned(printed: string, lexicon: Lexicon, read: Read): WordReading | undefined {
  const [, host = ''] = /^([a-z-]{3,}?)-?nya$/.exec(printed) ?? [];
  if (!isEnglishForm(host, (word) => lexicon.isEnglish(word))) return undefined;
  const segments = [host, '-nya'];
  return read({ root: host, lemma: host, segments, cost: 0, listed: false }, printed);
}

function misprinted(printed: string, lexicon: Lexicon, read: Read): WordReading | undefined {
  const meant = misprintOf(printed, lexicon);
  const [analysis] = meant === undefined ? [] : analyze(meant, lexicon);
  if (meant === undefined || analysis === undefined) return undefined;
  const reading = read(analysis, meant);
  if (reading.gloss === undefined) return undefined;
  const [first, ...others] = reading.senses ?? [];
  const note = [`perhaps a misprint of ${meant}`, first?.note].filter(Boolean).join('; ');
  const shown = { ...(first ?? { glosses: [reading.gloss] }), label: 'misspelling', note } as const;
  return { ...reading, kind: 'derived', senses: [shown, ...others] };
}
