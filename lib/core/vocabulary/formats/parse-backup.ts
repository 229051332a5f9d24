import * as v from 'valibot';
import type { Problem } from '../../problem.ts';
import { issueText, MAX_ROWS, readingSchema, settingsSchema, termSchema } from '../schema.ts';
import type { SavedTerm } from '../term.ts';
import { BACKUP_VERSION, FIRST_TERM_LINE, isIntact } from './backup.ts';
import type { ParsedImport, Steps } from './parse-import.ts';

const MAX_DEPTH = 24;
const SCAN_CHUNK = 1_000_000;
const TERMS_A_STEP = 500;

const backupShape = v.object({
  dwibaca: v.literal('backup'),
  version: v.number(),
  count: v.number(),
  settings: v.exactOptional(v.unknown()),
  reading: v.exactOptional(v.unknown()),
  terms: v.array(v.unknown()),
});

/** Reads a backup file: whole and unchanged, or refused. */
export function* parseBackup(name: string, text: string): Steps<ParsedImport> {
  const problem = (line: number, rule: string, message: string): Problem => ({
    file: name,
    line,
    rule,
    message,
  });
  const refuse = (line: number, rule: string, message: string): ParsedImport => ({
    ok: false,
    problem: problem(line, rule, message),
  });
  const deep = yield* firstTooDeep(text);
  if (deep !== undefined) return refuse(deep, 'depth', `Nested more than ${MAX_DEPTH} deep.`);
  const json = parseJson(text);
  if (!json.ok) return refuse(json.line, 'json', 'The file is cut off or damaged: it is no JSON.');
  yield 0.4;
  const shaped = v.safeParse(backupShape, json.value);
  if (!shaped.success) return refuse(1, 'backup', 'This JSON file is no backup of Dwibaca.');
  const { version, count, terms } = shaped.output;
  if (version > BACKUP_VERSION) {
    return refuse(1, 'version', 'The backup was made by a newer Dwibaca. Update Dwibaca first.');
  }
  if (version !== BACKUP_VERSION) return refuse(1, 'version', `Unknown version ${version}.`);
  if (!isIntact(text)) {
    return refuse(1, 'checksum', 'The backup was changed or damaged: its checksum does not fit.');
  }
  if (count !== terms.length)
    return refuse(1, 'count', 'The backup says it holds other than it does.');
  if (terms.length > MAX_ROWS) return refuse(1, 'size', `More than ${MAX_ROWS} terms.`);
  yield 0.5;

  const refused: Problem[] = [];
  const read = new Map<string, SavedTerm>();
  for (const [at, raw] of terms.entries()) {
    const line = FIRST_TERM_LINE + at;
    const term = v.safeParse(termSchema, raw);
    if (!term.success) refused.push(problem(line, 'term', issueText(term.issues)));
    else if (read.has(term.output.headword)) {
      refused.push(problem(line, 'duplicate', `"${term.output.headword}" stands there twice.`));
    } else read.set(term.output.headword, term.output);
    if (at % TERMS_A_STEP === 0) yield 0.5 + (0.5 * at) / terms.length;
  }
  const settings = v.safeParse(settingsSchema, shaped.output.settings);
  const reading = v.safeParse(readingSchema, shaped.output.reading);
  return {
    ok: true,
    kind: 'backup',
    request: {
      source: 'backup',
      terms: [...read.values()],
      ...(settings.success && { settings: settings.output }),
      ...(reading.success && { reading: reading.output }),
    },
    refused,
    columns: [],
    mapping: {},
    sample: [],
  };
}

type Json =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number };

function parseJson(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const at = Number(/position (\d+)/u.exec(String(error))?.[1] ?? 0);
    return { ok: false, line: lineAt(text, at) };
  }
}

// Deep nesting is found before anything walks into it. Returns the line, or undefined when all is shallow.
function* firstTooDeep(text: string): Steps<number | undefined> {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isString) {
      if (unit === 0x5c) at++;
      else if (unit === 0x22) isString = false;
    } else if (unit === 0x22) isString = true;
    else if (unit === 0x7b || unit === 0x5b) {
      depth += 1;
      if (depth > MAX_DEPTH) return lineAt(text, at);
    } else if (unit === 0x7d || unit === 0x5d) depth -= 1;
    if (at % SCAN_CHUNK === 0) yield 0.1 + (0.2 * at) / text.length;
  }
  return undefined;
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
