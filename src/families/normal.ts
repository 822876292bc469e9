/** The normal distribution. */
import { normalCdf, normalDensity, normalQuantile } from "../numerics/special/normal.js";
import { canonical, number, spread } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters, Refuse } from "./distribution.js";
import { family } from "./family.js";
import type { Parameterisation } from "./familyContract.js";
import { byCentre, byInterval } from "./interval.js";
import { cvAsSd, standardErrorAsSd } from "./ways.js";

const meanAndSd: Parameterisation = {
  keys: { mean: "mean", sd: "standard deviation" },
  resolve: (values, refuse) =>
    resolved(number(values, "mean"), spread(values, "sd", refuse, number(values, "mean")), refuse),
};

const interval = byInterval(({ low, high, deviate }, _values, refuse) =>
  resolved(low / 2 + high / 2, (high - low) / (2 * deviate), refuse),
);

const about = (centre: "mean" | "median"): Parameterisation =>
  byCentre(centre, (mean, { low, high, deviate }, _values, refuse) =>
    resolved(mean, (high - low) / (2 * deviate), refuse),
  );

/** @example normal({ mean: 12, se: 1.5 }).quantile(0.025) */
export const normal = family({
  name: "normal",
  summary: "Symmetric about its mean, unbounded: a difference, or an estimate from a large sample",
  parameterisations: [
    meanAndSd,
    standardErrorAsSd(meanAndSd),
    cvAsSd(meanAndSd),
    interval,
    about("mean"),
    about("median"),
  ],
  make: makeNormal,
  standardise: (parameters) => ({
    standard: makeNormal({ mean: 0, sd: 1 }),
    shift: number(parameters, "mean"),
    scale: number(parameters, "sd"),
  }),
});

function resolved(mean: number, sd: number, refuse: Refuse): Parameters {
  return canonical({ mean, sd }, ["sd"], refuse);
}

function makeNormal(parameters: Parameters): Distribution {
  const [mean, sd] = [number(parameters, "mean"), number(parameters, "sd")];
  return continuous({
    family: "normal",
    parameters,
    mean,
    variance: sd * sd,
    support: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    pearson: { numerator: [mean, -1], denominator: [sd * sd, 0, 0] },
    quantile: (p, tail = "lower") => mean + sd * normalQuantile(p, tail),
    cdf: (x, tail = "lower") => normalCdf((x - mean) / sd, tail),
    density: (x) => normalDensity((x - mean) / sd) / sd,
  });
}
