import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import type { Analysis } from './analysis.ts';
import { analyze } from './analyze.ts';
import { bareEnding } from './bare-ending.ts';
import { misprintOf } from './misprint.ts';
import { runTogether } from './run-together.ts';
import type { WordReading } from './word-reading.ts';

type Read = (analysis: Analysis, word: string) => WordReading;

/**
 * What a word in small letters may be that nothing else explains: a bare -i, two words without their space, a misprint.
 * Names and English words are left as they are.
 *
 * @param read reads an analysis where the word stands
 */
export function lastResort(
  { folded, surface }: Token,
  lexicon: Lexicon,
  read: Read,
): WordReading | undefined {
  if (surface !== folded || !/^[a-z]{5,40}$/.test(folded)) return undefined;
  const ended = bareEnding(folded, lexicon);
  if (ended !== undefined) return { ...read(ended, folded), kind: 'derived' };
  return runTogether(folded, lexicon, read) ?? misprinted(folded, lexicon, read);
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
