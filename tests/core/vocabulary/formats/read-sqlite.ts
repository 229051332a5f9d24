import initSqlJs, { type Database } from 'sql.js';
import { expect } from 'vitest';

const SQL = await initSqlJs();

/** Opens a file with the real SQLite, which looks at every page and finds nothing wrong. */
export function readSqlite<T>(bytes: Uint8Array, read: (db: Database) => T): T {
  const db = new SQL.Database(bytes);
  try {
    expect(select(db, 'PRAGMA integrity_check')).toEqual([['ok']]);
    return read(db);
  } finally {
    db.close();
  }
}

export function select(db: Database, sql: string): (number | string | null)[][] {
  return db.exec(sql)[0]?.values ?? [];
}
