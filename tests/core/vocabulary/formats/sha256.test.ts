import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../../lib/core/vocabulary/formats/sha256.ts';
import { decodeUtf8, encodeUtf8 } from '../../../../lib/core/vocabulary/formats/utf8.ts';

test('sha256 agrees with the platform', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
    { numRuns: 500 },
  );
});

test('UTF-8 agrees with the platform, both ways', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const theirs = (bytes: Uint8Array): string | undefined => {
    try {
      return strict.decode(bytes);
    } catch {
      return undefined;
    }
  };
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(encodeUtf8(text)).toEqual(new TextEncoder().encode(text));
    }),
  );
  const nearly = fc.string({ unit: 'binary', minLength: 1 }).chain((text) => {
    const bytes = new TextEncoder().encode(text);
    return fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)).map(([at, byte]) => {
      const broken = bytes.slice();
      broken[at] = byte;
      return broken;
    });
  });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 8 }), nearly), (bytes) => {
      const ours = decodeUtf8(bytes);
      expect(ours.ok ? ours.text : undefined).toBe(theirs(bytes));
    }),
    { numRuns: 3_000 },
  );
});
