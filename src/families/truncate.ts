/** Any family of single numbers cut off at two ends: what lies outside is left out, the rest scaled up to one. */
import { CredenceError, type Place } from "../errors.js";
import type { Distribution, Parameters } from "./distribution.js";
import type { Family } from "./familyContract.js";
import { listed } from "./listed.js";
import { massBetween } from "./massAt.js";
import { refusing } from "./refusing.js";
import { truncatedCurve } from "./truncatedCurve.js";
import { wholeNumbers } from "./wholeNumbers.js";

/** A truncation that keeps less than this of a distribution is a mistake, not an assumption. */
const leastMass = 1e-9;

/** The two ends of canonical parameters; undefined where nothing is cut off. */
export function truncationOf(parameters: Parameters): readonly [number, number] | undefined {
  const ends = parameters.truncate;
  return Array.isArray(ends) ? [ends[0] as number, ends[1] as number] : undefined;
}

/**
 * The two ends as canonical numbers: an infinite end becomes the largest double, so that parameters stay plain data.
 * @throws CredenceError `truncate-not-a-pair`, `truncate-not-rising`, `truncate-empty`, `truncate-simplex`.
 */
export function checkedTruncation(
  family: Family,
  parameters: Parameters,
  stated: unknown,
  subject: string,
  place?: Place,
): readonly [number, number] {
  const refuse = refusing(subject, place);
  if (family.makeSimplex !== undefined || family.makeJoint !== undefined) {
    throw refuse("truncate-simplex", `${family.name} gives several numbers, which cannot be truncated`);
  }
  const [low, high, ...more] = Array.isArray(stated) ? (stated as readonly unknown[]) : [];
  if (typeof low !== "number" || typeof high !== "number" || more.length > 0) {
    throw refuse("truncate-not-a-pair", "truncate must be a lower and an upper end", "write truncate: [lo, hi]");
  }
  if (!(low < high)) throw refuse("truncate-not-rising", `truncate must run from low to high, got [${low}, ${high}]`);
  const [from, to] = [Math.max(low, -Number.MAX_VALUE), Math.min(high, Number.MAX_VALUE)];
  const whole = family.make(parameters);
  const mass = massBetween(whole, from, to);
  if (mass >= leastMass) return [from, to];
  const rule = `truncate [${low}, ${high}] keeps ${mass.toPrecision(2)} of the distribution, which has mean ${whole.mean}`;
  throw refuse("truncate-empty", rule, "correct the ends or the distribution");
}

/** The distribution of a family between two ends, both of which are possible values. */
export function truncated(family: Family, own: Parameters, ends: readonly [number, number]): Distribution {
  const whole = family.make(own);
  const parameters = { ...own, truncate: ends };
  if (whole.discrete) return truncatedList(family, whole, parameters, ends);
  return truncatedCurve(whole, parameters, ends);
}

function truncatedList(family: Family, whole: Distribution, parameters: Parameters, ends: readonly [number, number]) {
  const { truncate, ...own } = parameters;
  const all = family.atoms?.(own) ?? countsWithin(whole, ends);
  const values = all.filter((value) => value >= ends[0] && value <= ends[1] && whole.density(value) > 0);
  return listed({ family: whole.family, parameters, values, weights: values.map((value) => whole.density(value)) });
}

function countsWithin(whole: Distribution, [low, high]: readonly [number, number]): readonly number[] {
  const from = Math.max(Math.ceil(low), whole.quantile(1e-40));
  const to = Math.min(Math.floor(high), whole.quantile(1e-40, "upper"));
  const counts = wholeNumbers([from, to]);
  if (counts !== undefined) return counts;
  throw new CredenceError("truncate-too-many", `${whole.family}: truncation leaves ${to - from + 1} possible values`, {
    remedy: "use a continuous family for so large a count",
  });
}
