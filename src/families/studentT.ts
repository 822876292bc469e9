/** Student's t distribution, moved and stretched where wanted. */
import { logGammaGrowth } from "../numerics/special/betaTail.js";
import { exp } from "../numerics/special/exponential.js";
import { inverseIncompleteBetaOdds } from "../numerics/special/incompleteBeta.js";
import { log1p } from "../numerics/special/logarithm.js";
import { studentTail } from "../numerics/special/studentTail.js";
import { otherTail } from "../numerics/special/tail.js";
import { canonical, number, positive, spread } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters, Tail } from "./distribution.js";
import { family } from "./family.js";
import type { Parameterisation } from "./familyContract.js";
import { centralInterval, levelKey } from "./interval.js";

/** ½ log π. */
export const halfLogPi = 0.5723649429247001;

const byScale: Parameterisation = {
  keys: { df: "degrees of freedom" },
  optional: { location: "centre, 0 unless stated", scale: "scale, 1 unless stated" },
  resolve(values, refuse) {
    const df = positive(values, "df", refuse);
    const location = values.location === undefined ? 0 : number(values, "location");
    const scale = values.scale === undefined ? 1 : spread(values, "scale", refuse, location);
    const moved = location === 0 && scale === 1 ? {} : { location, scale };
    return canonical({ df, ...moved }, [], refuse);
  },
};

/** An estimate from a small sample: (mean - truth) / se follows a t. */
const meanAndStandardError: Parameterisation = {
  keys: { mean: "mean", se: "standard error of the mean", df: "degrees of freedom of the standard error" },
  resolve: ({ mean, se, df }, refuse) =>
    byScale.resolve({ df: df as number, location: mean as number, scale: se as number }, refuse),
};

/** The interval of an estimate from a small sample: its width over twice the t quantile is the standard error. */
const intervalAndDf: Parameterisation = {
  keys: { ci: "central interval [lo, hi]", df: "degrees of freedom of the standard error" },
  optional: levelKey,
  lists: ["ci"],
  resolve(values, refuse) {
    const df = positive(values, "df", refuse);
    const { low, high, tail } = centralInterval(values, refuse);
    const scale = (high - low) / (2 * standardQuantile(df, tail, "upper"));
    return byScale.resolve({ df, location: low / 2 + high / 2, scale }, refuse);
  },
};

/** @example studentT({ mean: 12, se: 1.5, df: 24 }).quantile(0.975) */
export const studentT = family({
  name: "student-t",
  summary: "Like a normal with heavier tails: an estimate from a small sample, a difference of few observations",
  parameterisations: [byScale, meanAndStandardError, intervalAndDf],
  make: makeStudentT,
  standardise(parameters) {
    const { location, scale } = placeOf(parameters);
    return { standard: makeStudentT({ df: number(parameters, "df") }), shift: location, scale };
  },
});

function placeOf(parameters: Parameters): { location: number; scale: number } {
  if (parameters.scale === undefined) return { location: 0, scale: 1 };
  return { location: number(parameters, "location"), scale: number(parameters, "scale") };
}

/** Through the beta: t^2 / df is the odds of a beta with shapes 1/2 and df/2. */
function makeStudentT(parameters: Parameters): Distribution {
  const df = number(parameters, "df");
  const { location, scale } = placeOf(parameters);
  const tailOf = studentTail(df);
  const height = logGammaGrowth(0.5, df / 2) - halfLogPi;
  return continuous({
    family: "student-t",
    parameters,
    mean: df > 1 ? location : Number.NaN,
    variance: df > 2 ? scale * scale * (df / (df - 2)) : Number.POSITIVE_INFINITY,
    support: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    pearson: {
      numerator: [(df + 1) * location, -(df + 1)],
      denominator: [df * scale * scale + location * location, -2 * location, 1],
    },
    quantile: (p, tail = "lower") => location + scale * standardQuantile(df, p, tail),
    cdf(x, tail = "lower") {
      const z = (x - location) / scale;
      const beyond = tailOf(z);
      return z < 0 === (tail === "lower") ? beyond : 1 - beyond;
    },
    density(x) {
      const z = (x - location) / scale;
      return exp(height - ((df + 1) / 2) * log1p((z / df) * z)) / Math.sqrt(df) / scale;
    },
  });
}

function standardQuantile(df: number, p: number, tail: Tail): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return standardQuantile(df, 1 - p, otherTail(tail));
  // Near the middle 1 - 2 p is exact and says where between the two sides; further out 2 p does.
  const odds =
    p > 0.25
      ? inverseIncompleteBetaOdds(0.5, df / 2, 1 - 2 * p, "lower")
      : inverseIncompleteBetaOdds(0.5, df / 2, 2 * p, "upper");
  const distance = Math.sqrt(df) * Math.sqrt(odds);
  return tail === "lower" ? -distance : distance;
}
