/** Names that a sheet gives, in tables of ours. */

/** What a table holds under a name; nothing under `constructor` and the like, which every record answers to. */
export function named<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
