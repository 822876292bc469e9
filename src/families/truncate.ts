/** Any family of single numbers cut off at two ends: what lies outside is left out, the rest scaled up to one. */
import { CredenceError, type Place } from "../errors.js";
import { integrate } from "../numerics/quadrature.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters, Tail } from "./distribution.js";
import type { Family } from "./familyContract.js";
import { listed } from "./listed.js";
import { massAt } from "./massAt.js";
import { quantileMoments } from "./quantileMoments.js";
import { refusing } from "./refusing.js";
import { wholeNumbers } from "./wholeNumbers.js";

/** A truncation that keeps less than this of a distribution is a mistake, not an assumption. */
const leastMass = 1e-9;

/** Below this share of what was cut off, differences of the distribution function have lost too many digits. */
const cancelling = 1e-4;

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

/** Probability of the closed interval, from the tail in which it keeps most digits. */
export function massBetween(whole: Distribution, low: number, high: number): number {
  const atLow = massAt(whole, low);
  if (whole.cdf(low) > 0.5) return whole.cdf(low, "upper") + atLow - whole.cdf(high, "upper");
  if (whole.cdf(high) < 0.5) return whole.cdf(high) - whole.cdf(low) + atLow;
  return 1 - whole.cdf(high, "upper") - whole.cdf(low) + atLow;
}

function truncatedCurve(whole: Distribution, parameters: Parameters, ends: readonly [number, number]): Distribution {
  const low = Math.max(ends[0], whole.support[0]);
  const high = Math.min(ends[1], whole.support[1]);
  const cut = cutOf(whole, low, high);
  return continuous({
    family: whole.family,
    parameters,
    ...quantileMoments((p, tail) => movedQuantile(cut, p, tail)),
    support: [low, high],
    pearson: whole.pearson,
    quantile: (p, tail = "lower") => quantileWithin(cut, p, tail),
    cdf: (x, tail = "lower") => shareWithin(cut, x, tail),
    density: (x) => whole.density(x) / cut.mass,
  });
}

interface Cut {
  readonly whole: Distribution;
  readonly low: number;
  readonly high: number;
  readonly mass: number;
  /** Probabilities below and above each end. */
  readonly below: Readonly<Record<"low" | "high", number>>;
  readonly above: Readonly<Record<"low" | "high", number>>;
}

function cutOf(whole: Distribution, low: number, high: number): Cut {
  const below = { low: whole.cdf(low), high: whole.cdf(high) };
  const above = { low: whole.cdf(low, "upper"), high: whole.cdf(high, "upper") };
  return { whole, low, high, mass: massBetween(whole, low, high), below, above };
}

/** Probability of the tail, scaled; by an integral of the density where a difference would cancel. */
function shareWithin({ whole, low, high, mass, below, above }: Cut, x: number, tail: Tail): number {
  const cutOff = tail === "lower" ? Math.min(below.low, above.low) : Math.min(below.high, above.high);
  const share = tail === "lower" ? massBetween(whole, low, x) : massBetween(whole, x, high);
  if (share > cancelling * cutOff) return share / mass;
  const [from, to] = tail === "lower" ? [low, x] : [x, high];
  return integrate((at) => whole.density(at), from, to) / mass;
}

/** The whole's quantile at the moved probability, corrected where so little lies between it and the end. */
function quantileWithin(cut: Cut, p: number, tail: Tail): number {
  const { mass, below, above } = cut;
  const x = movedQuantile(cut, p, tail);
  const cutOff = tail === "lower" ? Math.min(below.low, above.low) : Math.min(below.high, above.high);
  return p > 0.5 || p * mass > cancelling * cutOff ? x : corrected(cut, x, p, tail);
}

function movedQuantile({ whole, low, high, mass, below, above }: Cut, p: number, tail: Tail): number {
  const [fromLow, fromHigh] = tail === "lower" ? [p, 1 - p] : [1 - p, p];
  const belowX = fromLow <= 0.5 ? below.low + fromLow * mass : below.high - fromHigh * mass;
  const aboveX = fromHigh <= 0.5 ? above.high + fromHigh * mass : above.low - fromLow * mass;
  const x = belowX <= aboveX ? whole.quantile(belowX, "lower") : whole.quantile(aboveX, "upper");
  return Math.min(Math.max(x, low), high);
}

/** Newton's steps on the integral from the end, which is nearly straight there. */
function corrected({ whole, low, high, mass }: Cut, start: number, p: number, tail: Tail): number {
  const end = tail === "lower" ? low : high;
  const sign = tail === "lower" ? 1 : -1;
  let distance = (p * mass) / whole.density(end);
  for (let i = 0; i < 4; i++) {
    const x = end + sign * distance;
    const share = sign * integrate((at) => whole.density(at), end, x);
    const step = (share - p * mass) / whole.density(x);
    if (!Number.isFinite(step)) return start;
    distance -= step;
    if (Math.abs(step) <= 1e-13 * distance) break;
  }
  return Math.min(Math.max(end + sign * distance, low), high);
}
