import type { PartOfSpeech } from '../lib/core/glossary/sense.ts';

// The others are words as they are.
const NAMES: Partial<Record<PartOfSpeech, string>> = {
  adj: 'adjective',
  adv: 'adverb',
  pron: 'pronoun',
  prep: 'preposition',
  conj: 'conjunction',
  num: 'number',
  part: 'particle',
  intj: 'interjection',
  clas: 'classifier',
  aux: 'auxiliary',
  det: 'determiner',
  pref: 'prefix',
};

/** A part of speech in words: "adj" → "adjective". */
export function posName(pos: PartOfSpeech): string {
  return NAMES[pos] ?? pos;
}
