/** Every operator and function, by name. A new one of plain values is a record in one of these files and, here, nothing. */
import { arithmetic } from "./arithmetic.js";
import { comparisons } from "./comparison.js";
import { elementary } from "./elementary.js";
import { extremes } from "./extremes.js";
import type { PlainFunction } from "./function.js";
import { rounding } from "./rounding.js";

const records = [...arithmetic, ...comparisons, ...elementary, ...rounding, ...extremes];

/** Those that need nothing but the values of their arguments. */
export const plainFunctions: ReadonlyMap<string, PlainFunction> = new Map(records.map((one) => [one.name, one]));

/** Functions that run over indexes: `sum(x, hrg, day)`. */
export const reductions: ReadonlySet<string> = new Set(["sum", "mean", "product", "min", "max"]);

/** Functions of a family of distributions, named first in quotes: `pmf("poisson", k, mean)`. */
export const distributionFunctions: ReadonlySet<string> = new Set(["pmf", "cdf", "expected_excess"]);

/** Functions that run along the elements of an index and keep it: `cumulative(x, year)`. */
export const runningFunctions: ReadonlySet<string> = new Set(["cumulative"]);

/** Names that may be written before "(": operators and their kin are no such names. */
export const functionNames: readonly string[] = [
  ...new Set([
    ...plainFunctions.keys(),
    ...reductions,
    ...distributionFunctions,
    ...runningFunctions,
    "if",
    "lookup",
    "inflate",
    "convert",
  ]),
]
  .filter((name) => /^[a-z_]+$/.test(name) && name !== "negate" && name !== "not")
  .sort();
