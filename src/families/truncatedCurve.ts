/** A continuous distribution cut off at two ends. */
import { integrate } from "../numerics/quadrature.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters, Tail } from "./distribution.js";
import { massBetween } from "./massAt.js";
import { quantileMoments } from "./quantileMoments.js";

/** Below this share of what was cut off, differences of the distribution function have lost too many digits. */
const cancelling = 1e-4;

/** What of it lies between the ends, scaled up to one; its moments by integrals. */
export function truncatedCurve(
  whole: Distribution,
  parameters: Parameters,
  ends: readonly [number, number],
): Distribution {
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
