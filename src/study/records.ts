/** The written records of all assumptions: those of the sets, and whatever replaces them. */
import { CredenceError, formatPlace, unknownName } from "../errors.js";
import type { Written, WrittenEntry } from "../schema/written.js";

/** What a replacing record takes over from the one it replaces, unless it says otherwise: what the number means. */
const inherited = ["label", "unit", "over", "price-year", "not-inflated"];

/** The records of all assumptions by id, and which of them stand in the place of another. */
export interface Records {
  readonly entries: ReadonlyMap<string, WrittenEntry>;
  /** Ids that were replaced or chosen by the writer: to replace what nothing uses is an error. */
  readonly replaced: ReadonlySet<string>;
}

/**
 * Joins the sets' records (each id once), the study's own (which may replace those of sets), then those of presets and
 * notebooks (which must replace something).
 * @throws CredenceError `duplicate-name`, `unknown-assumption`.
 */
export function joinRecords(
  sets: readonly (readonly WrittenEntry[])[],
  own: readonly WrittenEntry[],
  replacements: Iterable<WrittenEntry>,
): Records {
  const entries = new Map<string, WrittenEntry>();
  const replaced = new Set<string>();
  for (const entry of sets.flat()) {
    const first = entries.get(entry.key);
    if (first !== undefined) throw duplicate(entry, first);
    entries.set(entry.key, entry);
  }
  const replace = (entry: WrittenEntry): void => {
    const former = entries.get(entry.key);
    if (former !== undefined) replaced.add(entry.key);
    entries.set(entry.key, former === undefined ? entry : inherit(former, entry));
  };
  own.forEach(replace);
  for (const entry of replacements) {
    if (!entries.has(entry.key)) throw unknownAssumption(entry, entries.keys());
    replace(entry);
  }
  return { entries, replaced };
}

function inherit(former: WrittenEntry, entry: WrittenEntry): WrittenEntry {
  const old = former.value.kind === "record" ? former.value.entries : new Map<string, WrittenEntry>();
  const kept = inherited.flatMap((key) => {
    const found = old.get(key);
    return found === undefined ? [] : [[key, found] as const];
  });
  const value: Written = {
    kind: "record",
    place: entry.value.place,
    entries: new Map([...kept, ...fieldsOf(entry)]),
  };
  return { ...entry, value };
}

function fieldsOf({ value, place }: WrittenEntry): Iterable<readonly [string, WrittenEntry]> {
  return value.kind === "record" ? value.entries : [["value", { key: "value", place, value }] as const];
}

function duplicate(entry: WrittenEntry, first: WrittenEntry): CredenceError {
  const where = formatPlace(first.place).replace(/: $/, "");
  return new CredenceError(
    "duplicate-name",
    `assumption "${entry.key}": stands already at ${where || "another place"}`,
    {
      place: entry.place,
      remedy: "keep one of the two",
    },
  );
}

function unknownAssumption(entry: WrittenEntry, known: Iterable<string>): CredenceError {
  const { message, remedy } = unknownName("assumption", entry.key, known);
  return new CredenceError("unknown-assumption", message, { place: entry.place, remedy });
}
