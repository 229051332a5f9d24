/**
 * What a table says of a word, and nothing that every object knows: "constructor" is a word like others.
 *
 * @returns undefined when the table has no row for it
 */
export function ownEntry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
