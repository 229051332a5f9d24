import type { Lexicon } from '../glossary/sense.ts';
import { analyze } from '../morphology/analyze.ts';
import type { Token } from '../text/tokenize.ts';
import { type PhraseMatch, phraseAt } from './phrases.ts';

const MAY_INFLECT = /^(?:di|ku|kau|ter|ber|me|se|pe|ng|ny|n|m)/u;
const CLITIC = /^-(?:nya|lah|kah|pun)$/u;
const VERB_PREFIX = /^(?:meN|di)-$/u;

/**
 * The longest listed term that begins at a token, its first word inflected or not: "diambil alih" → mengambil alih,
 * "ditangkap basah" → tangkap basah.
 *
 * @param end index behind the last token of the sentence
 */
export function termAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  lexicon: Lexicon,
): PhraseMatch | undefined {
  const { lemmas, stems } = formsOf(tokens[first], lexicon);
  const match = phraseAt(text, tokens, first, end, lexicon, lemmas);
  if (match !== undefined || stems.length === 0) return match;
  const ofStem = phraseAt(text, tokens, first, end, lexicon, stems);
  return ofStem && lexicon.senses(ofStem.headword)[0]?.pos === 'verb' ? ofStem : undefined;
}

// "mobilnya mewah", "negaranya maju", "masalah kecil" (masa + -lah) are sentences, not mobil mewah, negara maju, masa kecil;
// "memberinya makan" has its object inside the term.
function endsInClitic(segments: readonly string[]): boolean {
  return CLITIC.test(segments.at(-1) ?? '') && segments[0] !== 'meN-';
}

interface Forms {
  readonly lemmas: readonly string[];
  /** What a verb prefix stands before: tangkap of ditangkap. */
  readonly stems: readonly string[];
}

function formsOf(token: Token | undefined, lexicon: Lexicon): Forms {
  if (token === undefined || token.shape !== 'word' || !MAY_INFLECT.test(token.folded)) {
    return { lemmas: [], stems: [] };
  }
  const analyses = analyze(token.surface, lexicon)
    .slice(0, 2)
    .filter(({ segments }) => !endsInClitic(segments));
  const lemmas = new Set(analyses.map(({ lemma }) => lemma));
  lemmas.delete(token.folded);
  const stems = analyses
    .filter(({ segments }) => segments.length === 2 && VERB_PREFIX.test(segments[0] ?? ''))
    .map(({ root }) => root);
  return { lemmas: [...lemmas], stems };
}
