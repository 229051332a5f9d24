// Spreadsheets take cells apart in more ways than CSV does.
const LINE_BREAK = /(\r\n|[\n\r\v\f\u0085\u2028\u2029])/u;

/** Spaces of every kind, invisible characters and control characters, which spreadsheets pass over. */
const PASSED_OVER = /^[\p{Z}\p{C}\p{Mn}\u115F\u1160\u2800\u3164\uFFA0]*/u;
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B\u2212]/u;

/** Would a spreadsheet read this line as a formula? `-nya` yes, as `=1+1`. */
export function isFormula(line: string): boolean {
  return FORMULA.test(line.replace(PASSED_OVER, ''));
}

/**
 * Makes a cell harmless to spreadsheets and can be undone to the byte: a line that would be a formula gets a backslash
 * before it, and so does a line that begins with one. `-nya` → `\-nya`
 */
export function guardCell(text: string): string {
  return eachLine(text, (line) => (line.startsWith('\\') || isFormula(line) ? `\\${line}` : line));
}

/** Undoes `guardCell`. */
export function unguardCell(text: string): string {
  return eachLine(text, (line) => (line.startsWith('\\') ? line.slice(1) : line));
}

function eachLine(text: string, change: (line: string) => string): string {
  // Every second part is the break itself.
  return text
    .split(LINE_BREAK)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');
}
