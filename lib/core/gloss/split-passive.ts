import { isIntransitive } from '../english/verb-of-noun.ts';
import type { Lexicon, PartOfSpeech, Sense } from '../glossary/sense.ts';
import { analyze } from '../morphology/analyze.ts';
import type { Token } from '../text/tokenize.ts';
import { touches } from './context.ts';
import { phraseAt } from './phrases.ts';

const NO_PLACE = new Set<PartOfSpeech>(['verb', 'aux', 'prep', 'conj', 'part', 'intj']);

/**
 * A passive that is printed apart, as one word: "di kejar warga" → dikejar; not "di rumah", where something is.
 *
 * @param end index behind the last token of the sentence
 * @returns undefined where di may be the preposition: before anything but a bare verb that takes an object
 */
export function splitPassiveAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  lexicon: Lexicon,
): Token | undefined {
  const di = tokens[first];
  const verb = tokens[first + 1];
  if (di?.folded !== 'di' || verb === undefined || first + 1 >= end) return undefined;
  if (verb.capitalised || verb.shape !== 'word' || !touches(di, verb, text)) return undefined;
  // di kantong-kantong suara: in the pockets, as di kantong is in one
  const [, halved = verb.folded] = /^(.{3,})-\1$/u.exec(verb.folded) ?? [];
  // di bahunya: on his shoulder
  const host = lexicon.has(halved) ? halved : halved.replace(/(?:nya|ku|mu)$/u, '');
  if (!lexicon.senses(host).every(isNoPlace)) return undefined;
  if (beginsNoun(text, tokens, first + 1, end, lexicon)) return undefined;
  const [analysis] = analyze(`di${verb.folded}`, lexicon);
  if (analysis?.segments[0] !== 'di-') return undefined;
  const [active] = lexicon.senses(analysis.lemma);
  if (active?.pos !== 'verb' || isIntransitive(active.glosses[0] ?? '')) return undefined;
  const joined = { surface: `${di.surface}${verb.surface}`, folded: `di${verb.folded}` };
  return { ...di, ...joined, end: verb.end };
}

// di lompat jauh: in the long jump.
function beginsNoun(...[text, tokens, first, end, lexicon]: Parameters<typeof splitPassiveAt>) {
  const term = phraseAt(text, tokens, first, end, lexicon, []);
  return term !== undefined && lexicon.senses(term.headword)[0]?.pos === 'noun';
}

// A noun that waits for its neighbours is none behind di: tangkap is catch only in perikanan tangkap.
function isNoPlace({ pos, prev, next }: Sense): boolean {
  return NO_PLACE.has(pos) || prev !== undefined || next !== undefined;
}
