/** Reads a record by an id from a study: "constructor" is a legal id and must not find what every object inherits. */
export function lookup<Value>(record: Readonly<Record<string, Value>>, id: string | undefined): Value | undefined {
  return id !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
