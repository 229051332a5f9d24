import type { Reading } from '../import-plan.ts';
import type { Settings } from '../settings.ts';
import type { SavedTerm } from '../term.ts';
import { sha256 } from './sha256.ts';
import { encodeUtf8 } from './utf8.ts';

/** Version of the file's layout; grows when an older Dwibaca could not read it. */
export const BACKUP_VERSION = 1;

/** Everything that is the reader's. */
export interface BackupContent {
  readonly createdAt: number;
  readonly terms: readonly SavedTerm[];
  readonly settings?: Settings;
  readonly reading?: Reading;
}

/**
 * One JSON file with everything, also what is in the bin; one term a line, so that problems have a line number.
 *
 * The last line holds the SHA-256 of all bytes before it.
 */
export function formatBackup(content: BackupContent): string {
  const { createdAt, terms, settings, reading } = content;
  const head = JSON.stringify({
    dwibaca: 'backup',
    version: BACKUP_VERSION,
    createdAt: new Date(createdAt).toISOString(),
    count: terms.length,
    settings,
    reading,
  }).slice(0, -1);
  const lines = terms.map((term) => JSON.stringify(term)).join(',\n');
  const body = `${head},\n"terms":[\n${lines}${lines === '' ? '' : '\n'}],\n`;
  return `${body}${checksumLine(body)}`;
}

/** Line of the first term, counted from 1. */
export const FIRST_TERM_LINE = 3;

/** Is the checksum at the end of the file that of what stands before it? */
export function isIntact(text: string): boolean {
  const at = text.lastIndexOf('"sha256":');
  if (at === -1) return false;
  return text.slice(at).trimEnd() === checksumLine(text.slice(0, at)).trimEnd();
}

function checksumLine(body: string): string {
  return `"sha256":"${sha256(encodeUtf8(body))}"}\n`;
}
