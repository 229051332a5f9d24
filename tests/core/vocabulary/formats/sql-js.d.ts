/** The little of sql.js, SQLite compiled for Node, that the tests use. */
declare module 'sql.js' {
  export interface Database {
    exec(
      sql: string,
    ): { readonly columns: string[]; readonly values: (number | string | null)[][] }[];
    export(): Uint8Array;
    close(): void;
  }
  export default function initSqlJs(): Promise<{
    readonly Database: new (bytes: Uint8Array) => Database;
  }>;
}
