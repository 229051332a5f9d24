import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip } from '../../../../lib/core/vocabulary/formats/zip.ts';

test('a zip gives back what was put in', () => {
  const entry = fc.record({
    name: fc.stringMatching(/^[a-z][a-z0-9.]{0,20}$/u),
    bytes: fc.uint8Array({ maxLength: 300 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ({ name }) => name }), (entries) => {
      const found = unzipSync(writeZip(entries));
      expect(found).toEqual(Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes])));
    }),
  );
});

test('its checksum is that of everybody', () => {
  // "123456789" is the example by which CRC-32 is known: cbf43926.
  const bytes = writeZip([{ name: 'a', bytes: new TextEncoder().encode('123456789') }]);
  expect([...bytes.subarray(14, 18)]).toEqual([0x26, 0x39, 0xf4, 0xcb]);
});
