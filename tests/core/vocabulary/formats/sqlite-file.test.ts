import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type SqliteRow,
  type SqliteTable,
  writeSqlite,
} from '../../../../lib/core/vocabulary/formats/sqlite-file.ts';
import { encodeRecord } from '../../../../lib/core/vocabulary/formats/sqlite-record.ts';
import { readSqlite, select } from './read-sqlite.ts';

// No types of columns: SQLite then changes nothing of what it reads.
const table = (name: string, rows: readonly SqliteRow[]): SqliteTable => ({
  name,
  sql: `CREATE TABLE ${name} (id integer primary key, a, b)`,
  rows,
});

const notes = (count: number, text = 'Satu kalimat tentang hutan bakau.'): SqliteRow[] =>
  Array.from({ length: count }, (_, at) => ({ id: at + 1, values: [null, at, `${at} ${text}`] }));

const whole = (rows: readonly SqliteRow[]) =>
  rows.map(({ id, values }) => [id, ...values.slice(1)]);

const number = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -300, max: 300 }),
  // Where SQLite changes from one size of integer to the next.
  fc
    .tuple(fc.constantFrom(7, 8, 15, 16, 23, 31, 32, 47, 48, 52), fc.integer({ min: -2, max: 2 }))
    .map(([bits, by]) => 2 ** bits + by),
);
const signed = fc
  .tuple(number, fc.boolean())
  .map(([value, isNegative]) => (isNegative ? -value : value) + 0);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }).map((value) => value.replaceAll('\0', '')),
  // Around one page, where rows begin to overflow, and over several.
  fc.integer({ min: 4_000, max: 4_150 }).map((size) => 'x'.repeat(size)),
  fc.integer({ min: 0, max: 20_000 }).map((size) => 'é'.repeat(size)),
);
const rows = fc
  .array(
    fc.record({
      gap: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 ** 45 })),
      a: fc.option(signed),
      b: fc.option(text),
    }),
    { maxLength: 60 },
  )
  .map((list) => {
    let id = 0;
    return list.map(({ gap, a, b }): SqliteRow => {
      id += gap;
      return { id, values: [null, a, b] };
    });
  });

describe('a written database', () => {
  test('is read by SQLite as it was given, over 500 sets of tables', () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 4 }), (tables) => {
        const bytes = writeSqlite(tables.map((list, at) => table(`t${at}`, list)));
        readSqlite(bytes, (db) => {
          for (const [at, list] of tables.entries()) {
            expect(select(db, `SELECT * FROM t${at} ORDER BY id`)).toEqual(whole(list));
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  test.each([0, 1, 2, 100, 101, 2_000, 20_000, 60_000])('holds %d rows', (count) => {
    const list = notes(count);
    readSqlite(writeSqlite([table('t', list), table('u', notes(3))]), (db) => {
      expect(select(db, 'SELECT * FROM t')).toEqual(whole(list));
      expect(select(db, 'SELECT count(*) FROM u')).toEqual([[3]]);
      // Found by its number, down the tree and not along the leaves.
      const middle = Math.ceil(count / 2);
      expect(select(db, `SELECT a FROM t WHERE id = ${middle}`)).toEqual(
        count === 0 ? [] : [[middle - 1]],
      );
    });
  });

  test.each([4_061, 4_062, 8_150, 100_000, 1_000_000])('holds rows of %d bytes', (size) => {
    const list = notes(20, 'k'.repeat(size));
    readSqlite(writeSqlite([table('t', list)]), (db) => {
      expect(select(db, 'SELECT * FROM t')).toEqual(whole(list));
    });
  });

  test('holds records of every length around a page', () => {
    const list = Array.from(
      { length: 700 },
      (_, at): SqliteRow => ({
        id: at + 1,
        values: [null, at, 'x'.repeat(3_900 + at)],
      }),
    );
    readSqlite(writeSqlite([table('t', list)]), (db) => {
      expect(select(db, 'SELECT * FROM t')).toEqual(whole(list));
    });
  });

  test('can be gone on with', () => {
    readSqlite(writeSqlite([table('t', notes(5_000))]), (db) => {
      db.exec(`DELETE FROM t WHERE id % 3 = 0; INSERT INTO t (a, b) VALUES (1, 'baru');
        CREATE INDEX i ON t (b); ALTER TABLE t RENAME TO old; VACUUM`);
      expect(select(db, 'PRAGMA integrity_check')).toEqual([['ok']]);
      expect(select(db, 'SELECT count(*) FROM old')).toEqual([[3_335]]);
    });
  });
});

test.each([
  { what: 'a number twice', ids: [1, 1] },
  { what: 'numbers that fall', ids: [2, 1] },
  { what: 'the number 0', ids: [0] },
])('$what is refused', ({ ids }) => {
  const list = ids.map((id): SqliteRow => ({ id, values: [null, 1, 'x'] }));
  expect(() => writeSqlite([table('t', list)])).toThrow(RangeError);
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is refused', (value) => {
  expect(() => encodeRecord([value])).toThrow(RangeError);
});

test('a schema of more than one page is refused', () => {
  const tables = Array.from({ length: 80 }, (_, at) => table(`a_table_of_some_name_${at}`, []));
  expect(() => writeSqlite(tables)).toThrow('schema');
});
