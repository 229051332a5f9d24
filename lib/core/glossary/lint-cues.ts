import type { Sense } from './sense.ts';

const CLASSES = new Set([
  '@num',
  '@noun',
  '@verb',
  '@active',
  '@bare',
  '@passive',
  '@quote',
  '@adj',
  '@name',
  '@day',
  '@sum',
  '@function',
  '@start',
  '@end',
  '@pause',
  '@twin',
]);
// What a word is by itself; the others say how it stands to its neighbour.
const WORD_CLASSES = new Set('@num @noun @verb @adj @name @day @sum @function'.split(' '));
const TOPICS = new Set(
  'sport show food faith health farm money law vote'.split(' ').map((topic) => `@${topic}`),
);

/** What is wrong with the neighbours that a sense lists: rule and message each. */
export function* cueFaults(sense: Sense): Generator<[string, string]> {
  const { headword, near = [], prev = [], next = [], unless = [] } = sense;
  for (const cue of [...prev, ...next]) {
    if (cue.startsWith('@') && !CLASSES.has(cue))
      yield ['known-class', `"${cue}" is not a class; one of ${[...CLASSES].join(', ')}`];
    if (/[<>+]/.test(cue))
      yield [
        'cue-form',
        `"${headword}": "${cue}" in prev or next; only near and unless have < > +`,
      ];
  }
  for (const part of [...near, ...unless].flatMap((cue) => cue.split('+'))) {
    const [, side = '', word = ''] = /^([<>]*)(.*)$/.exec(part) ?? [];
    const known = side.length === 2 ? WORD_CLASSES : TOPICS;
    if (!/^(?:<{0,2}|>{0,2})$/.test(side) || word === '' || (side.length === 1 && /^@/.test(word)))
      yield ['cue-form', `"${headword}": "${part}" is no neighbour; word, <word, <<word, <<@num …`];
    else if (word.startsWith('@') && !known.has(word))
      yield side === ''
        ? ['known-topic', `"${word}" is not a topic; one of ${[...TOPICS].join(', ')}`]
        : ['known-class', `"${word}" is not a class; one of ${[...WORD_CLASSES].join(', ')}`];
  }
  for (const cue of [...near, ...prev, ...next, ...unless]) {
    if (cue !== cue.toLowerCase())
      yield [
        'cue-case',
        `"${headword}": the neighbour "${cue}" is never met, as neighbours are lower case`,
      ];
  }
}
