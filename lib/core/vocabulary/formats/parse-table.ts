import * as v from 'valibot';
import type { Problem } from '../../problem.ts';
import { fold } from '../../text/fold.ts';
import { issueText, MAX_FIELD, termSchema } from '../schema.ts';
import type { SavedTerm } from '../term.ts';
import { unguardCell } from './cell.ts';
import { COLUMNS } from './export-table.ts';
import type { ParsedImport, ParseOptions, Steps } from './parse-import.ts';
import { type Delimiter, guessDelimiter, readTable, type TableRow } from './table.ts';
import { FIELDS, type Field, termFromCells, termFromExport } from './term-from-cells.ts';

/** Which column (from 0) holds which field. */
export type Mapping = Readonly<Partial<Record<Field, number>>>;

const ROWS_A_STEP = 500;
const SAMPLE_ROWS = 5;
/** The column that holds a whole term may be this long. */
const MAX_WHOLE = 2_000_000;

/** Names under which other programs export the same thing. */
const ALIASES: Readonly<Record<Field, readonly string[]>> = {
  headword: [
    'headword',
    'word',
    'front',
    'term',
    'indonesian',
    'kata',
    'bahasa indonesia',
    'expression',
  ],
  translation: [
    'translation',
    'meaning',
    'back',
    'english',
    'gloss',
    'definition',
    'arti',
    'terjemahan',
  ],
  root: ['root', 'kata dasar', 'base', 'lemma'],
  form: ['form', 'surface', 'bentuk'],
  note: ['note', 'notes', 'comment', 'catatan'],
  tags: ['tags', 'tag', 'labels'],
  mark: ['mark', 'status'],
  sentence: ['sentence', 'context', 'example', 'kalimat', 'contoh'],
  title: ['title', 'judul', 'source'],
  url: ['url', 'link', 'address'],
  date: ['date', 'tanggal'],
  publisher: ['publisher', 'site', 'penerbit'],
};

/** Reads CSV, TSV and Anki's text file; rows that cannot be taken are listed with their line and why. */
export function* parseTable(
  name: string,
  text: string,
  options: ParseOptions,
): Steps<ParsedImport> {
  const problem = (line: number, rule: string, message: string): Problem => ({
    file: name,
    line,
    rule,
    message,
  });
  const head = readAnkiHead(text);
  const delimiter =
    head.delimiter ?? (/\.(?:tsv|tab)$/iu.test(name) ? '\t' : guessDelimiter(head.body));
  const rows = readTable(head.body, delimiter);
  const refused: Problem[] = [];
  const terms = new Map<string, SavedTerm>();
  const sample: (readonly string[])[] = [];
  let columns: readonly string[] | undefined = head.columns;
  let mapping: Mapping = options.mapping ?? (columns === undefined ? {} : guessMapping(columns));
  let isExport = false;
  let isFirst = true;
  let count = 0;

  const take = (row: TableRow): void => {
    const line = row.line + head.lines;
    const cells = isExport ? row.cells.map(unguardCell) : row.cells;
    if (sample.length < SAMPLE_ROWS) sample.push(cells.slice(0, isExport ? -1 : undefined));
    const wrong = cells.findIndex((cell, at) => cell.length > limitOf(at, isExport));
    if (wrong !== -1) {
      refused.push(
        problem(line, 'field', `Column ${wrong + 1} is longer than ${MAX_FIELD} characters.`),
      );
      return;
    }
    const made = isExport
      ? termFromExport(cells, options.now)
      : termFromCells(fieldsOf(cells, mapping), options.now);
    const term = v.safeParse(termSchema, made);
    if (!term.success) refused.push(problem(line, 'row', issueText(term.issues)));
    else if (terms.has(term.output.headword)) {
      refused.push(problem(line, 'duplicate', `"${term.output.headword}" stands there twice.`));
    } else terms.set(term.output.headword, term.output);
  };

  for (;;) {
    const next = rows.next();
    if (next.done === true) {
      if (next.value === undefined) break;
      return {
        ok: false,
        problem: problem(
          next.value.line + head.lines,
          'table',
          `Cannot be read: ${next.value.message}.`,
        ),
      };
    }
    const row = next.value;
    if (isFirst) {
      isFirst = false;
      isExport = isOwnHeader(row.cells);
      const isHeader = isExport || (columns === undefined && looksLikeHeader(row.cells));
      columns ??= isHeader ? row.cells : row.cells.map((_cell, at) => `Column ${at + 1}`);
      if (options.mapping === undefined && head.columns === undefined) {
        mapping = isHeader ? guessMapping(row.cells) : byPosition(row.cells.length);
      }
      if (isHeader) continue;
    }
    take(row);
    count += 1;
    if (count % ROWS_A_STEP === 0) yield 0.1 + (0.9 * row.end) / Math.max(1, head.body.length);
  }
  if (columns === undefined) {
    return { ok: false, problem: problem(1, 'empty', 'There are no rows in the file.') };
  }
  return {
    ok: true,
    kind: isExport ? 'export' : 'table',
    request: { source: 'table', terms: [...terms.values()] },
    refused,
    columns,
    mapping,
    sample,
  };
}

function limitOf(column: number, isExport: boolean): number {
  return isExport && COLUMNS[column] === 'dwibaca' ? MAX_WHOLE : MAX_FIELD;
}

function fieldsOf(cells: readonly string[], mapping: Mapping): Partial<Record<Field, string>> {
  const fields: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const cell = cells[mapping[field] ?? -1];
    if (cell !== undefined && cell.trim() !== '') fields[field] = cell;
  }
  return fields;
}

function isOwnHeader(cells: readonly string[]): boolean {
  return cells.length === COLUMNS.length && COLUMNS.every((column, at) => cells[at] === column);
}

function looksLikeHeader(cells: readonly string[]): boolean {
  const known = Object.values(ALIASES).flat();
  return cells.some((cell) => known.includes(fold(cell).trim()));
}

function guessMapping(names: readonly string[]): Mapping {
  const folded = names.map((name) => fold(name).trim());
  const mapping: Partial<Record<Field, number>> = {};
  for (const field of FIELDS) {
    const at = folded.findIndex((name) => ALIASES[field].includes(name));
    if (at !== -1) mapping[field] = at;
  }
  return mapping.headword === undefined ? byPosition(names.length) : mapping;
}

function byPosition(columns: number): Mapping {
  return columns > 1 ? { headword: 0, translation: 1 } : { headword: 0 };
}

interface AnkiHead {
  readonly body: string;
  /** Lines of the head. */
  readonly lines: number;
  readonly delimiter?: Delimiter;
  readonly columns?: readonly string[];
}

// `#separator:tab`, `#columns:…` and the like at the head of Anki's files.
function readAnkiHead(text: string): AnkiHead {
  let body = text;
  let lines = 0;
  let delimiter: Delimiter | undefined;
  let names: string | undefined;
  for (;;) {
    const found = /^#([a-z ]+):([^\r\n]*)(?:\r\n|\n|\r|$)/iu.exec(body);
    if (found === null) break;
    const [whole, key = '', value = ''] = found;
    if (key.toLowerCase() === 'separator') delimiter = separatorOf(value);
    if (key.toLowerCase() === 'columns') names = value;
    body = body.slice(whole.length);
    lines += 1;
  }
  const columns = names?.split(delimiter ?? '\t');
  return {
    body,
    lines,
    ...(delimiter !== undefined && { delimiter }),
    ...(columns !== undefined && { columns }),
  };
}

function separatorOf(value: string): Delimiter | undefined {
  const name = value.toLowerCase();
  if (name === 'tab' || name === '\\t') return '\t';
  if (name === 'comma' || name === ',') return ',';
  if (name === 'semicolon' || name === ';') return ';';
  return undefined;
}
