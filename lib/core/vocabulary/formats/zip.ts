import { joinBytes } from './join-bytes.ts';
import { encodeUtf8 } from './utf8.ts';

interface ZipEntry {
  /** ASCII only. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Version 2.0, no flags, stored as it is, 1 January 1980: nothing that differs from file to file. */
const COMMON = [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0] as const;

/**
 * A zip file of entries that are stored, not compressed.
 *
 * @source PKWARE's APPNOTE: local headers, central directory, its end
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes } of entries) {
    const nameBytes = encodeUtf8(name);
    const size = little(4, bytes.length);
    const facts = [
      ...COMMON,
      ...little(4, crc32(bytes)),
      ...size,
      ...size,
      ...little(2, nameBytes.length),
      ...little(2, 0),
    ];
    const local = Uint8Array.of(...PK, 3, 4, ...facts, ...nameBytes);
    const rest = [...little(10, 0), ...little(4, at)];
    directory.push(Uint8Array.of(...PK, 1, 2, 20, 0, ...facts, ...rest, ...nameBytes));
    parts.push(local, bytes);
    at += local.length + bytes.length;
  }
  const count = little(2, entries.length);
  const index = joinBytes(...directory);
  const end = [...little(4, index.length), ...little(4, at), ...little(2, 0)];
  return joinBytes(...parts, index, [...PK, 5, 6, ...little(4, 0), ...count, ...count, ...end]);
}

const PK = [0x50, 0x4b] as const;

// The remainder of every byte, for the polynomial of zip and PNG.
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (REMAINDERS[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

function little(size: number, value: number): readonly number[] {
  return Array.from({ length: size }, (_, place) => Math.floor(value / 256 ** place) % 256);
}
