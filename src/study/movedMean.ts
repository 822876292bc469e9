/** Truncation moves the mean: said with the number, since the mean that a person stated is no longer drawn. */
import type { Assumption } from "../assumptions/assumption.js";
import { makeDistribution } from "../families/index.js";
import { keepMeanKey } from "../families/keptMean.js";
import type { Warning } from "./study.js";

/** Shifts below this share of a standard deviation are not worth a reader's time. */
const least = 1e-4;

/** A warning for each truncated assumption whose mean is not that of the distribution before truncation. */
export function movedMean({ id, uncertainty, place }: Assumption): readonly Warning[] {
  if (uncertainty === undefined) return [];
  const cell = uncertainty.parameters.find((one) => one["truncate"] !== undefined && one[keepMeanKey] === undefined);
  if (cell === undefined) return [];
  const { truncate, ...own } = cell;
  const before = makeDistribution(uncertainty.family, own);
  const after = makeDistribution(uncertainty.family, cell);
  const shift = (after.mean - before.mean) / Math.sqrt(before.variance);
  if (Math.abs(shift) < least) return [];
  const means = `from ${before.mean.toPrecision(4)} to ${after.mean.toPrecision(4)}`;
  const message = `${id}: truncation moves the mean ${means} (${shift.toFixed(2)} sd), and the base case with it`;
  return [{ code: "truncation-moves-mean", subject: id, message: `${message} unless a value is stated`, place }];
}
