/** The lognormal distribution: the logarithm is normal. */
import { exp, expm1 } from "../numerics/special/exponential.js";
import { log, log1p } from "../numerics/special/logarithm.js";
import { normalCdf, normalDensity, normalQuantile } from "../numerics/special/normal.js";
import { canonical, number, positive, spread } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters, Refuse } from "./distribution.js";
import { family } from "./family.js";
import type { Parameterisation } from "./familyContract.js";
import { above0, byCentre, byInterval, type CentralInterval, centralInterval, levelKey } from "./interval.js";
import { meanAndSpread, standardErrorAsSd } from "./ways.js";

const logarithmic: Parameterisation = {
  keys: { meanlog: "mean of the logarithm", sdlog: "standard deviation of the logarithm" },
  resolve: (values, refuse) => resolved(number(values, "meanlog"), spread(values, "sdlog", refuse), refuse),
};

const [meanAndSd, meanAndCv] = meanAndSpread(fromMean);

/** What a regression gives: an estimate on the log scale and its standard error. */
const logAndStandardError: Parameterisation = {
  keys: { meanlog: "log of the ratio, as estimated", selog: "standard error of that log" },
  resolve: ({ meanlog, selog }, refuse) =>
    logarithmic.resolve({ meanlog: meanlog as number, sdlog: selog as number }, refuse),
};

/** The ratio itself with the standard error of its log. */
const medianAnd = (key: "sdlog" | "selog", words: string): Parameterisation => ({
  keys: { median: "median (the point estimate of a ratio)", [key]: words },
  resolve: (values, refuse) => resolved(log(positive(values, "median", refuse)), spread(values, key, refuse), refuse),
});

/** An interval of the log, as a regression prints it. */
const logAndInterval: Parameterisation = {
  keys: { meanlog: "log of the ratio, as estimated", cilog: "central interval [lo, hi] of the log" },
  optional: levelKey,
  lists: ["cilog"],
  resolve(values, refuse) {
    const { low, high, deviate } = centralInterval(values, refuse, "cilog");
    return resolved(number(values, "meanlog"), (high - low) / (2 * deviate), refuse);
  },
};

/** A ratio from a paper: the width of its interval on the logarithmic scale is `sdlog = ln(hi / lo) / (2 z)`. */
const medianAndInterval = byCentre("median", (median, interval, _values, refuse) =>
  resolved(log(median), logSd(interval, refuse), refuse),
);

const meanAndInterval = byCentre("mean", (mean, interval, _values, refuse) => {
  const sdlog = logSd(interval, refuse);
  return resolved(log(mean) - (sdlog * sdlog) / 2, sdlog, refuse);
});

const interval = byInterval((ci, _values, refuse) => {
  const sdlog = logSd(ci, refuse);
  return resolved((log(ci.low) + log(ci.high)) / 2, sdlog, refuse);
});

function logSd(interval: CentralInterval, refuse: Refuse): number {
  const { low, high, deviate } = above0(interval, refuse);
  return (log(high) - log(low)) / (2 * deviate);
}

/** @example lognormal({ median: 0.4, ci: [0.19, 0.87] }).mean */
export const lognormal = family({
  name: "lognormal",
  summary: "Above 0 and skewed to the right: a ratio (hazard, odds, risk), a cost or a length of stay",
  parameterisations: [
    logarithmic,
    meanAndSd,
    standardErrorAsSd(meanAndSd),
    meanAndCv,
    medianAndInterval,
    meanAndInterval,
    interval,
    logAndStandardError,
    logAndInterval,
    medianAnd("sdlog", "standard deviation of the logarithm"),
    medianAnd("selog", "standard error of the log of the ratio"),
  ],
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
