import { analyze } from '../morphology/analyze.ts';
import { opensAt, type Reader } from './run-reader.ts';
import { BODY_HEADS } from './titles.ts';

/**
 * "Warga Penjagalan": a capital inside a sentence, alone, on what no list has makes a name, though the word can be
 * taken apart. Lists have Pemilu and Pemberdayaan; verbs with capitals are titles or faults.
 */
export function isOnlyBuilt(reader: Reader, at: number): boolean {
  const { run, tokens, lexicon } = reader;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || run.headline || token.allCapitals)
    return false;
  if (at !== run.last || opensAt(reader, at) || BODY_HEADS.has(before.folded)) return false;
  if (before.capitalised && at - 1 !== run.sentenceStart) return false;
  if (lexicon.has(token.folded)) return false;
  const [best] = analyze(token.folded, lexicon);
  return best?.segments.at(-1) === '-an' && !lexicon.has(best.lemma);
}
