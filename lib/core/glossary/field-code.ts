import { PARTS_OF_SPEECH } from './sense.ts';
import { FIELD_NAMES } from './source-line.ts';

// One character each: written out they would cost the reader's download 25 kB, compressed.
const POS_CODES = 'nvajrocmtikudPNf';
const FIELDS = FIELD_NAMES.filter((name) => name !== 'root'); // which has a code of its own
const FIELD_CODES = '\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000E\u000F';

const BY_FIELD = new Map<string, string>(FIELDS.map((name, at) => [name, FIELD_CODES[at] ?? '']));
const BY_CODE = new Map(FIELDS.map((name, at) => [FIELD_CODES[at] ?? '', name]));
const CODES = new RegExp(`[${FIELD_CODES}]`, 'g');
const FIRST_FIELD = new RegExp(`[\t${FIELD_CODES}]`); // a root has its tab

/** A source line without its headword, shorter: "noun⇥venom⇥near=ular" → "nvenom␁ular". */
export function shorten(rest: string): string {
  const tab = rest.indexOf('\t');
  const at = (PARTS_OF_SPEECH as readonly string[]).indexOf(rest.slice(0, tab));
  const fields = rest
    .slice(tab + 1)
    .replace(/\t([a-z]+)=/g, (whole, name) => BY_FIELD.get(name) ?? whole);
  return `${POS_CODES.charAt(at)}${fields}`;
}

/** The inverse of `shorten`. */
export function writeOut(short: string): string {
  const pos = PARTS_OF_SPEECH[POS_CODES.indexOf(short.charAt(0))] ?? '';
  return `${pos}\t${short.slice(1).replace(CODES, (code) => `\t${BY_CODE.get(code)}=`)}`;
}

/** The glosses of a shortened line, as they stand there. */
export function glossesIn(short: string): string {
  const end = short.search(FIRST_FIELD);
  return short.slice(1, end < 0 ? undefined : end);
}
