/** `--years`: how many years the index `year` has. */
import { CredenceError } from "../errors.js";
import type { Index } from "../formula/graph.js";

const mostYears = 100;

/** The indexes with so many years, from the first one on. @throws CredenceError `no-years`, `years-out-of-range`. */
export function withYears(indexes: Map<string, Index>, years: number | undefined): ReadonlyMap<string, Index> {
  if (years === undefined) return indexes;
  const year = indexes.get("year");
  if (year?.numeric !== true) {
    throw new CredenceError("no-years", "--years: this study does not go by years", {
      remedy: "leave it out, or give the study an index year: { from: 1, to: 10 }",
    });
  }
  if (!Number.isInteger(years) || years < 1 || years > mostYears) {
    throw new CredenceError("years-out-of-range", `--years: must be from 1 to ${mostYears}, got ${years}`);
  }
  const first = Number(year.elements[0]);
  return indexes.set("year", { ...year, elements: Array.from({ length: years }, (_, i) => String(first + i)) });
}
