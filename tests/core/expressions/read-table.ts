import { readFileSync } from 'node:fs';

/** A sentence of a table and the expressions that must be found in it, in order. */
export interface Row {
  readonly text: string;
  readonly expected: readonly (readonly string[])[];
}

/**
 * Reads a table: a sentence at the start of a line, behind it one indented line an expression
 * (`surface | kind | gloss | detail`). A sentence with none must hold none.
 */
export function readTable(name: string): readonly Row[] {
  const rows: { text: string; expected: string[][] }[] = [];
  for (const line of readFileSync(new URL(`./tables/${name}.txt`, import.meta.url), 'utf8').split(
    '\n',
  )) {
    if (line.startsWith('\t')) rows.at(-1)?.expected.push(line.slice(1).split(' | '));
    else if (line !== '') rows.push({ text: line, expected: [] });
  }
  return rows;
}
