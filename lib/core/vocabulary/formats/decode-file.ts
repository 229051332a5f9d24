import { decodeUtf8, decodeUtf16 } from './utf8.ts';

export type DecodedFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number; readonly message: string };

const NOT_TEXT: readonly (readonly [bytes: readonly number[], message: string])[] = [
  [[0x50, 0x4b], 'This is a zip or Office file. Save the table as CSV, or unpack the file first.'],
  [[0x1f, 0x8b], 'This is a compressed file. Unpack it first.'],
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF file. Save the table as CSV.'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'This is an Office file. Save the table as CSV.'],
];

/** The text of a file: UTF-8, or UTF-16 with its mark; everything else is refused, with the line where it goes wrong. */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  for (const [start, message] of NOT_TEXT) {
    if (start.every((byte, at) => bytes[at] === byte)) return { ok: false, line: 1, message };
  }
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (isLittle || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const text = decodeUtf16(bytes.subarray(2), isLittle);
    return text.isWellFormed()
      ? { ok: true, text }
      : { ok: false, line: 1, message: 'The file says it is UTF-16 but is not.' };
  }
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) {
    const line = bytes
      .subarray(0, decoded.at)
      .reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 1);
    return {
      ok: false,
      line,
      message: 'The file is not UTF-8. Save it as "CSV UTF-8" or "Unicode text".',
    };
  }
  const { text } = decoded;
  if (text.includes('\0')) {
    return {
      ok: false,
      line: 1,
      message: 'The file holds zero bytes; it is no text, or UTF-16 without its mark.',
    };
  }
  return { ok: true, text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}
