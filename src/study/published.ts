/** Published figures that outputs are held against. */
import { CredenceError, type Place } from "../errors.js";
import type { StudyDocument } from "./document.js";
import type { Output, Published } from "./study.js";
import { unknownOutput } from "./unknownOutput.js";

/** @throws CredenceError `unknown-output`, `bad-published` where low is above high. */
export function resolvePublished(
  written: StudyDocument["published"],
  outputs: readonly Output[],
): Readonly<Record<string, Published>> {
  const pairs = (written ?? []).map(({ id, entry, value }) => {
    if (!outputs.some((output) => output.id === id)) {
      throw unknownOutput(
        "published",
        id,
        outputs.map((output) => output.id),
        entry.place,
      );
    }
    if (value.low > value.high) {
      const rule = `published: ${id}: low must not be above high, got ${value.low} and ${value.high}`;
      throw new CredenceError("bad-published", rule, { place: entry.place });
    }
    return [id, { ...value, names: bothNames(value.names, id, entry.place) }];
  });
  return Object.fromEntries(pairs);
}

function bothNames(
  names: readonly string[] | undefined,
  id: string,
  place: Place,
): readonly [string, string] | undefined {
  const [low, high, more] = names ?? [];
  if (names === undefined || (low !== undefined && high !== undefined && more === undefined)) {
    return low === undefined || high === undefined ? undefined : [low, high];
  }
  throw new CredenceError("bad-published", `published: ${id}: names must be two, got ${names.length}`, { place });
}
