/** The lognormal distribution: the logarithm is normal. */
import { exp, expm1 } from "../numerics/exponential.js";
import { log, log1p } from "../numerics/logarithm.js";
import { normalCdf, normalDensity, normalQuantile } from "../numerics/normal.js";
import { canonical, centralInterval, levelKey, number, positive, spread } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameterisation, Parameters, Refuse } from "./distribution.js";
import { family } from "./family.js";

const logarithmic: Parameterisation = {
  keys: { meanlog: "mean of the logarithm", sdlog: "standard deviation of the logarithm" },
  resolve: (values, refuse) => resolved(number(values, "meanlog"), spread(values, "sdlog", refuse), refuse),
};

const meanAndSd: Parameterisation = {
  keys: { mean: "mean", sd: "standard deviation" },
  resolve(values, refuse) {
    const mean = positive(values, "mean", refuse);
    return fromMean(mean, spread(values, "sd", refuse, mean) / mean, refuse);
  },
};

const meanAndStandardError: Parameterisation = {
  keys: { mean: "mean", se: "standard error of the mean" },
  resolve: ({ mean, se }, refuse) => meanAndSd.resolve({ mean: mean as number, sd: se as number }, refuse),
};

const meanAndCv: Parameterisation = {
  keys: { mean: "mean", cv: "coefficient of variation: standard deviation / mean" },
  resolve(values, refuse) {
    const mean = positive(values, "mean", refuse);
    return fromMean(mean, spread(values, "cv", refuse, mean), refuse);
  },
};

/**
 * A ratio from a paper: the median is the point estimate, and only the width of the interval on the logarithmic scale
 * is used, `sdlog = ln(hi / lo) / (2 z)`. Rounding makes printed intervals a little lopsided, so the median need not be
 * at the logarithmic middle, but it must lie inside.
 */
const medianAndInterval: Parameterisation = {
  keys: { median: "median (the point estimate of a ratio)", ci: "central interval [lo, hi] about it" },
  optional: levelKey,
  lists: ["ci"],
  resolve(values, refuse) {
    const median = positive(values, "median", refuse);
    const { low, high, deviate } = centralInterval(values, refuse);
    if (!(low > 0)) throw refuse("ci-not-positive", `the lower end of ci must be above 0, got ${low}`);
    if (!(median > low && median < high)) {
      throw refuse("median-outside-ci", `median must lie inside ci [${low}, ${high}], got ${median}`);
    }
    return resolved(log(median), (log(high) - log(low)) / (2 * deviate), refuse);
  },
};

export const lognormal = family({
  name: "lognormal",
  summary: "Above 0 and skewed to the right: a ratio (hazard, odds, risk), a cost or a length of stay",
  parameterisations: [logarithmic, meanAndSd, meanAndStandardError, meanAndCv, medianAndInterval],
  make: makeLognormal,
  standardise: (parameters) => ({
    standard: makeLognormal({ meanlog: 0, sdlog: number(parameters, "sdlog") }),
    shift: 0,
    scale: exp(number(parameters, "meanlog")),
  }),
});

function fromMean(mean: number, cv: number, refuse: Refuse): Parameters {
  const variance = log1p(cv * cv);
  return resolved(log(mean) - variance / 2, Math.sqrt(variance), refuse);
}

function resolved(meanlog: number, sdlog: number, refuse: Refuse): Parameters {
  const { mean, variance } = moments(meanlog, sdlog);
  if (Number.isFinite(variance) && variance > 0) return canonical({ meanlog, sdlog }, ["sdlog"], refuse);
  const moment = Number.isFinite(mean) ? `variance ${variance}` : `mean ${mean}`;
  throw refuse("parameter-out-of-range", `meanlog ${meanlog} and sdlog ${sdlog} give a ${moment}`, "check the units");
}

function moments(meanlog: number, sdlog: number): { mean: number; variance: number } {
  const mean = exp(meanlog + (sdlog * sdlog) / 2);
  return { mean, variance: expm1(sdlog * sdlog) * mean * mean };
}

function makeLognormal(parameters: Parameters): Distribution {
  const [meanlog, sdlog] = [number(parameters, "meanlog"), number(parameters, "sdlog")];
  const deviate = (x: number): number => (log(x) - meanlog) / sdlog;
  return continuous({
    family: "lognormal",
    parameters,
    ...moments(meanlog, sdlog),
    support: [0, Number.POSITIVE_INFINITY],
    pearson: { numerator: [0, -1], denominator: [1, 0, 0], exponential: { shift: meanlog, scale: sdlog } },
    quantile: (p, tail = "lower") => exp(meanlog + sdlog * normalQuantile(p, tail)),
    cdf: (x, tail = "lower") => normalCdf(deviate(x), tail),
    density: (x) => (x === 0 ? 0 : normalDensity(deviate(x)) / (x * sdlog)),
  });
}
