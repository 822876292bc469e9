/** The logit-normal distribution: the log odds are normal. */

import { rootBeyond } from "../numerics/ridders.js";
import { exp } from "../numerics/special/exponential.js";
import { log } from "../numerics/special/logarithm.js";
import { logOdds } from "../numerics/special/logOdds.js";
import { normalCdf, normalDensity, normalQuantile } from "../numerics/special/normal.js";
import { canonical, number, percentRemedy, spread } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters, Refuse, Tail } from "./distribution.js";
import { family } from "./family.js";
import type { Parameterisation } from "./familyContract.js";
import { byCentre, byInterval, type CentralInterval } from "./interval.js";
import { logitNormalMoments } from "./logitNormalMoments.js";
import { quantileMoments } from "./quantileMoments.js";
import { cvAsSd, standardErrorAsSd } from "./ways.js";

const logistic: Parameterisation = {
  keys: { meanlogit: "mean of the log odds", sdlogit: "standard deviation of the log odds" },
  resolve: (values, refuse) =>
    canonical({ meanlogit: number(values, "meanlogit"), sdlogit: spread(values, "sdlogit", refuse) }, [], refuse),
};

/** Of the interval only its width on the scale of log odds, as for the lognormal. */
const medianAndInterval = byCentre("median", (median, ci, _values, refuse) =>
  canonical({ meanlogit: logOdds(median), sdlogit: logitSd(ci, refuse) }, [], refuse),
);

const meanAndInterval = byCentre("mean", (mean, ci, _values, refuse) => {
  const sdlogit = logitSd(ci, refuse);
  return canonical({ meanlogit: meanlogitOf(mean, sdlogit), sdlogit }, [], refuse);
});

const interval = byInterval((ci, _values, refuse) => {
  const sdlogit = logitSd(ci, refuse);
  return canonical({ meanlogit: (logOdds(ci.low) + logOdds(ci.high)) / 2, sdlogit }, [], refuse);
});

/** For each sd of the log odds the centre that gives the mean; the sd that then gives the other one. */
const meanAndSd: Parameterisation = {
  keys: { mean: "mean proportion", sd: "standard deviation" },
  resolve(values, refuse) {
    const mean = shareOf(number(values, "mean"), "mean", refuse);
    const sd = spread(values, "sd", refuse, mean);
    const excess = (logSd: number): number =>
      Math.sqrt(logitNormalMoments(meanlogitOf(mean, exp(logSd)), exp(logSd)).variance) - sd;
    const start = log(sd / (mean * (1 - mean)));
    const found = sd * sd < mean * (1 - mean) ? rootBeyond(excess, start, excess(start) > 0 ? -0.1 : 0.1) : undefined;
    if (found === undefined || !(exp(found) <= largestSd)) {
      const rule = `no logit-normal that can be worked with has mean ${mean} and sd ${sd}`;
      throw refuse("logit-normal-impossible-sd", rule, "was a standard error meant?");
    }
    return canonical({ meanlogit: meanlogitOf(mean, exp(found)), sdlogit: exp(found) }, ["sdlogit"], refuse);
  },
};

/** Beyond this nearly all mass lies at the two ends. */
const largestSd = 15;

function logitSd({ low, high, deviate }: CentralInterval, refuse: Refuse): number {
  return (logOdds(shareOf(high, "ci", refuse)) - logOdds(shareOf(low, "ci", refuse))) / (2 * deviate);
}

function meanlogitOf(mean: number, sdlogit: number): number {
  const excess = (centre: number): number => logitNormalMoments(centre, sdlogit).mean - mean;
  const start = logOdds(mean);
  return excess(start) === 0 ? start : (rootBeyond(excess, start, excess(start) > 0 ? -0.1 : 0.1) ?? Number.NaN);
}

/**
 * J. Aitchison and S. M. Shen, Biometrika 67 (1980) 261, doi:10.2307/2335470.
 * @example logitNormal({ median: 0.2, ci: [0.1, 0.35] }).mean
 */
export const logitNormal = family({
  name: "logit-normal",
  summary: "A proportion estimated by a logistic regression: the log odds are normal",
  parameterisations: [
    logistic,
    medianAndInterval,
    meanAndInterval,
    interval,
    meanAndSd,
    standardErrorAsSd(meanAndSd),
    cvAsSd(meanAndSd),
  ],
  make: makeLogitNormal,
});

function shareOf(value: number, key: string, refuse: Refuse): number {
  if (value > 0 && value < 1) return value;
  throw refuse("proportion-outside", `${key} must be above 0 and below 1, got ${value}`, percentRemedy(value));
}

function makeLogitNormal(parameters: Parameters): Distribution {
  const [centre, sd] = [number(parameters, "meanlogit"), number(parameters, "sdlogit")];
  const quantile = (p: number, tail: Tail = "lower"): number => 1 / (1 + exp(-(centre + sd * normalQuantile(p, tail))));
  return continuous({
    family: "logit-normal",
    parameters,
    ...quantileMoments(quantile),
    support: [0, 1],
    quantile,
    cdf: (x, tail = "lower") => normalCdf((logOdds(x) - centre) / sd, tail),
    density: (x) => (x <= 0 || x >= 1 ? 0 : normalDensity((logOdds(x) - centre) / sd) / (sd * x * (1 - x))),
  });
}
