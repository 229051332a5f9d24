import type { PartOfSpeech } from '../lib/core/glossary/sense.ts';

/** Parts of speech in words. */
export const POS_NAMES: Readonly<Record<PartOfSpeech, string>> = {
  noun: 'noun',
  verb: 'verb',
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
  place: 'place',
  name: 'name',
  pref: 'prefix',
};
