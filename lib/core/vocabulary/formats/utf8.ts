/** The UTF-8 bytes of a text; half characters become U+FFFD, as everywhere. */
export function encodeUtf8(text: string): Uint8Array {
  const whole = text.toWellFormed();
  let size = 0;
  for (let at = 0; at < whole.length; at++) {
    const unit = whole.charCodeAt(at);
    // Each half of a surrogate pair counts two of its four bytes.
    size += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  const bytes = new Uint8Array(size);
  let to = 0;
  for (let at = 0; at < whole.length; at++) {
    const point = whole.codePointAt(at) ?? 0;
    if (point >= 0x10000) at++;
    if (point < 0x80) bytes[to++] = point;
    else {
      const tail = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
      bytes[to++] = ([0, 0xc0, 0xe0, 0xf0][tail] ?? 0) | (point >> (6 * tail));
      for (let left = tail - 1; left >= 0; left--)
        bytes[to++] = 0x80 | ((point >> (6 * left)) & 63);
    }
  }
  return bytes;
}

export type Decoded =
  | { readonly ok: true; readonly text: string }
  /** Offset of the first byte that is not UTF-8. */
  | { readonly ok: false; readonly at: number };

/** Strict UTF-8: overlong forms, half characters and everything else that is not UTF-8 is refused. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const pieces: string[] = [];
  let units: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    let point = first;
    let tail = 0;
    if (first >= 0x80) {
      tail = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
      if (first < 0xc2 || first > 0xf4) return { ok: false, at };
      point = first & (0x3f >> tail);
      for (let next = 1; next <= tail; next++) {
        const byte = bytes[at + next] ?? 0;
        if ((byte & 0xc0) !== 0x80) return { ok: false, at };
        point = (point << 6) | (byte & 63);
      }
      const isOverlong = point < ([0, 0x80, 0x800, 0x10000][tail] ?? 0);
      if (isOverlong || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) {
        return { ok: false, at };
      }
    }
    if (point >= 0x10000) {
      units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    } else units.push(point);
    at += tail + 1;
    if (units.length > 8_000) {
      pieces.push(String.fromCharCode(...units));
      units = [];
    }
  }
  pieces.push(String.fromCharCode(...units));
  return { ok: true, text: pieces.join('') };
}

/** UTF-16 with a byte order mark, as some spreadsheets write it. */
export function decodeUtf16(bytes: Uint8Array, isLittle: boolean): string {
  const pieces: string[] = [];
  for (let from = 0; from + 1 < bytes.length; from += 16_000) {
    const units: number[] = [];
    for (let at = from; at < from + 16_000 && at + 1 < bytes.length; at += 2) {
      const [a = 0, b = 0] = [bytes[at], bytes[at + 1]];
      units.push(isLittle ? a | (b << 8) : (a << 8) | b);
    }
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('');
}
