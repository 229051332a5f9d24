import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OWN_NAMES } from '../../lib/build/smaller-reader.ts';

// What the reader and the background say to each other, and what is stored.
const SENT = [
  ...filesIn('lib/messages').filter((path) => /protocol|schemas/.test(path)),
  ...filesIn('lib/core/vocabulary').filter((path) => !/apkg|anki|sqlite|zip/.test(path)),
  'lib/core/gloss/token.ts',
];

test('no name that the minifier shortens in the reader is sent or stored', () => {
  const fields = SENT.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^\s+(?:readonly )?(\w+)\??:/gm)].map(
      ([, name = '']) => name,
    ),
  );
  expect(new Set(fields).size).toBeGreaterThan(60);
  expect(fields).toContain('headword');
  expect(fields.filter((name) => OWN_NAMES.test(name))).toEqual([]);
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}
