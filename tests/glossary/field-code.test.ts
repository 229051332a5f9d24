import { expect, test } from 'vitest';
import { glossesIn, shorten, writeOut } from '../../lib/core/glossary/field-code.ts';
import { PARTS_OF_SPEECH } from '../../lib/core/glossary/sense.ts';

const fields = 'near prev next unless label exp not note see'.split(' ');

test.each(PARTS_OF_SPEECH)('a line that is a %s comes back as it was, with every field', (pos) => {
  const rest = [pos, 'one; two', '30t', ...fields.map((name) => `${name}=${name}, x=y`)].join('\t');
  const short = shorten(rest);
  expect(writeOut(short)).toBe(rest);
  expect(short.length).toBeLessThan(rest.length - 40);
  expect(glossesIn(short)).toBe('one; two');
});

test.each([
  ['noun\tvenom\tnear=ular', 'nvenom\u0001ular', 'venom'],
  ['verb\twrite\t30t', 'vwrite\t30t', 'write'],
  ['place\tthe West', 'Pthe West', 'the West'],
])('%s', (rest, short, glosses) => {
  expect(shorten(rest)).toBe(short);
  expect(writeOut(short)).toBe(rest);
  expect(glossesIn(short)).toBe(glosses);
});
