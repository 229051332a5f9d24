import { MAX_ROWS } from '../schema.ts';

export type Delimiter = ',' | '\t' | ';';

/** One row of a table, with the line of the file on which it begins, counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a table cannot be read at all. */
export interface TableFailure {
  readonly line: number;
  readonly message: string;
}

/** Rows as text after RFC 4180: quoted where needed, lines ended by CR LF. */
export function formatTable(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  return rows
    .map((row) => `${row.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`)
    .join('');
}

/**
 * Reads a table row by row, so that the caller can show progress and stop.
 *
 * @returns undefined at the end, or why reading could not go on
 */
export function* readTable(
  text: string,
  delimiter: Delimiter,
): Generator<TableRow & { readonly end: number }, TableFailure | undefined> {
  let at = 0;
  let line = 1;
  let rows = 0;
  while (at < text.length) {
    const cells: string[] = [];
    const startLine = line;
    let isRowDone = false;
    while (!isRowDone) {
      let cell = '';
      if (text[at] === '"') {
        const openLine = line;
        let from = at + 1;
        for (;;) {
          const close = text.indexOf('"', from);
          if (close === -1) return { line: openLine, message: 'a quotation mark is never closed' };
          cell += text.slice(from, close);
          if (text[close + 1] !== '"') {
            at = close + 1;
            break;
          }
          cell += '"';
          from = close + 2;
        }
        line += lineBreaks(cell);
      }
      // What stands unquoted, or after a closing mark (not RFC, but people write it).
      const end = endOfCell(text, at, delimiter);
      cell += text.slice(at, end);
      cells.push(cell);
      at = end;
      if (text[at] === delimiter) {
        at += 1;
        continue;
      }
      if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
      else if (at < text.length) at += 1;
      line += 1;
      isRowDone = true;
    }
    if (cells.length === 1 && cells[0] === '') continue;
    rows += 1;
    if (rows > MAX_ROWS + 1) return { line: startLine, message: `more than ${MAX_ROWS} rows` };
    yield { line: startLine, cells, end: at };
  }
  return undefined;
}

/** The delimiter that the first line uses most. */
export function guessDelimiter(text: string): Delimiter {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/u.exec(text.slice(0, 20_000))?.[0] ?? '';
  const bare = first.replace(/"(?:[^"]|"")*"/gu, '');
  const counts = (['\t', ';', ','] as const).map((delimiter) => ({
    delimiter,
    count: bare.split(delimiter).length - 1,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).count === 0
    ? ','
    : counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length) {
    const char = text[at];
    if (char === delimiter || char === '\n' || char === '\r') return at;
    at += 1;
  }
  return at;
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/gu)?.length ?? 0;
}

function quoted(cell: string, delimiter: Delimiter): string {
  const isPlain =
    !cell.includes('"') &&
    !cell.includes(delimiter) &&
    !cell.includes('\n') &&
    !cell.includes('\r') &&
    cell.trim() === cell &&
    cell !== '';
  return isPlain || cell === '' ? cell : `"${cell.replaceAll('"', '""')}"`;
}
