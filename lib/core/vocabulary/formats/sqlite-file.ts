import { joinBytes } from './join-bytes.ts';
import { encodeRecord, encodeVarint, type SqliteValue } from './sqlite-record.ts';
import { encodeUtf8 } from './utf8.ts';

export interface SqliteRow {
  /** The row's number: its `integer primary key`, whose column holds `null`. Greater than that of the row before. */
  readonly id: number;
  readonly values: readonly SqliteValue[];
}

export interface SqliteTable {
  readonly name: string;
  /** The whole statement, `CREATE TABLE col(…)`; texts must suit the types of their columns. */
  readonly sql: string;
  readonly rows: Iterable<SqliteRow>;
}

const PAGE_SIZE = 4096;
const FILE_HEAD = 100;
/** Pages that a file may have before SQLite's lock, at 1 GiB, stands in the way. */
const MOST_PAGES = 2 ** 30 / PAGE_SIZE;

/** The most that a cell keeps on its leaf; what is longer goes on in pages of its own. */
const MOST_LOCAL = PAGE_SIZE - 35;
const LEAST_LOCAL = Math.floor(((PAGE_SIZE - 12) * 32) / 255) - 23;
const OVERFLOW_ROOM = PAGE_SIZE - 4;

const LEAF = 0x0d;
const INTERIOR = 0x05;
const LEAF_HEAD = 8;
const INTERIOR_HEAD = 12;
/** A child takes at most 15 bytes of its parent. */
const MOST_CHILDREN = Math.floor((PAGE_SIZE - INTERIOR_HEAD) / 15);

/** A page of a tree under construction. */
interface Branch {
  readonly page: number;
  /** The greatest row number in it. */
  readonly last: number;
}

/**
 * A SQLite database, written once from beginning to end: tables without indexes, read by every SQLite 3.
 *
 * @throws RangeError when row numbers do not grow, when a value does not fit or the file grew beyond 1 GiB
 * @source "Database File Format" in SQLite's own documentation: pages, table b-trees, overflow pages, schema table
 */
export function writeSqlite(tables: readonly SqliteTable[]): Uint8Array {
  // The first page holds the schema, which names pages that come after it.
  const pages: Uint8Array[] = [new Uint8Array(PAGE_SIZE)];
  const schema = tables.map(({ name, sql, rows }, at) =>
    leafCell(pages, {
      id: at + 1,
      values: ['table', name, name, writeTree(pages, rows), sql],
    }),
  );
  if (schema.reduce(cellRoom, FILE_HEAD + LEAF_HEAD) > PAGE_SIZE) {
    throw new RangeError('the schema needs more than one page');
  }
  if (pages.length > MOST_PAGES) throw new RangeError(`${pages.length} pages are too many`);
  const first = layPage(LEAF, schema, FILE_HEAD);
  first.set(fileHead(pages.length));
  pages[0] = first;
  const file = new Uint8Array(pages.length * PAGE_SIZE);
  for (const [at, page] of pages.entries()) file.set(page, at * PAGE_SIZE);
  return file;
}

/** Writes the pages of one table; gives the number of its root. */
function writeTree(pages: Uint8Array[], rows: Iterable<SqliteRow>): number {
  let level = writeLeaves(pages, rows);
  while (level.length > 1) {
    level = shares(level, MOST_CHILDREN).map((children) => writeInterior(pages, children));
  }
  return level[0]?.page ?? 0;
}

function writeLeaves(pages: Uint8Array[], rows: Iterable<SqliteRow>): readonly Branch[] {
  const leaves: Branch[] = [];
  let cells: Uint8Array[] = [];
  let used = LEAF_HEAD;
  let last = 0;
  const close = (): void => {
    leaves.push({ page: pages.push(layPage(LEAF, cells)), last });
    cells = [];
    used = LEAF_HEAD;
  };
  for (const row of rows) {
    if (row.id <= last) throw new RangeError(`row ${row.id} comes after row ${last}`);
    const cell = leafCell(pages, row);
    if (cellRoom(used, cell) > PAGE_SIZE) close();
    cells.push(cell);
    used = cellRoom(used, cell);
    last = row.id;
  }
  // An empty table is one empty leaf.
  if (cells.length > 0 || leaves.length === 0) close();
  return leaves;
}

function leafCell(pages: Uint8Array[], { id, values }: SqliteRow): Uint8Array {
  const record = encodeRecord(values);
  const head = [...encodeVarint(record.length), ...encodeVarint(id)];
  if (record.length <= MOST_LOCAL) return joinBytes(head, record);
  // SQLite's rule: rather a short piece here and full overflow pages than a last one nearly empty.
  const wanted = LEAST_LOCAL + ((record.length - LEAST_LOCAL) % OVERFLOW_ROOM);
  const local = wanted <= MOST_LOCAL ? wanted : LEAST_LOCAL;
  const next = uint32(pages.length + 1);
  writeOverflow(pages, record.subarray(local));
  return joinBytes(head, record.subarray(0, local), next);
}

// Pages that follow one another; each says which is next, the last says 0.
function writeOverflow(pages: Uint8Array[], rest: Uint8Array): void {
  for (let at = 0; at < rest.length; at += OVERFLOW_ROOM) {
    const isLast = at + OVERFLOW_ROOM >= rest.length;
    const page = new Uint8Array(PAGE_SIZE);
    page.set(uint32(isLast ? 0 : pages.length + 2));
    page.set(rest.subarray(at, at + OVERFLOW_ROOM), 4);
    pages.push(page);
  }
}

function writeInterior(pages: Uint8Array[], children: readonly Branch[]): Branch {
  const last = children.at(-1) ?? { page: 0, last: 0 };
  const cells = children
    .slice(0, -1)
    .map((child) => joinBytes(uint32(child.page), encodeVarint(child.last)));
  const page = layPage(INTERIOR, cells);
  page.set(uint32(last.page), LEAF_HEAD);
  return { page: pages.push(page), last: last.last };
}

/** Lays cells out: a list of their places at the beginning, themselves from the end backwards. */
function layPage(kind: number, cells: readonly Uint8Array[], from = 0): Uint8Array {
  const page = new Uint8Array(PAGE_SIZE);
  let place = from + (kind === LEAF ? LEAF_HEAD : INTERIOR_HEAD);
  let content = PAGE_SIZE;
  for (const cell of cells) {
    content -= cell.length;
    page.set(cell, content);
    page.set(uint16(content), place);
    place += 2;
  }
  page.set([kind, 0, 0, ...uint16(cells.length), ...uint16(content)], from);
  return page;
}

function fileHead(pageCount: number): Uint8Array {
  const head = new Uint8Array(FILE_HEAD);
  head.set(encodeUtf8('SQLite format 3\0'));
  // Size of a page, no write-ahead log, nothing reserved, and three fractions that never change.
  head.set([...uint16(PAGE_SIZE), 1, 1, 0, 64, 32, 32], 16);
  const numbers = [
    [24, 1], // changes so far
    [28, pageCount],
    [40, 1], // changes of the schema
    [44, 4], // format of the schema
    [56, 1], // UTF-8
    [92, 1], // the change for which the number below holds
    [96, 3_040_000], // version of SQLite that wrote the file
  ] as const;
  for (const [at, value] of numbers) head.set(uint32(value), at);
  return head;
}

/** Parts a list into as few shares of nearly one size as possible, so that none is left with a single member. */
function shares<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / most);
  const border = (at: number): number => Math.round((at * list.length) / count);
  return Array.from({ length: count }, (_, at) => list.slice(border(at), border(at + 1)));
}

// What is used of a page with one more cell: its bytes and its place in the list.
function cellRoom(used: number, cell: Uint8Array): number {
  return used + cell.length + 2;
}

function uint16(value: number): readonly number[] {
  return [value >>> 8, value & 255];
}

function uint32(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
