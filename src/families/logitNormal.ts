/** The logit-normal distribution: the log odds are normal. */
import { exp } from "../numerics/exponential.js";
import { log, log1p } from "../numerics/logarithm.js";
import { normalCdf, normalDensity, normalQuantile } from "../numerics/normal.js";
import { canonical, centralInterval, levelKey, number, spread } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameterisation, Parameters, Refuse, Tail } from "./distribution.js";
import { family } from "./family.js";
import { quantileMoments } from "./quantileMoments.js";

const logistic: Parameterisation = {
  keys: { meanlogit: "mean of the log odds", sdlogit: "standard deviation of the log odds" },
  resolve: (values, refuse) =>
    canonical({ meanlogit: number(values, "meanlogit"), sdlogit: spread(values, "sdlogit", refuse) }, [], refuse),
};

/** The median as stated; of the interval only its width on the scale of log odds, as for the lognormal. */
const medianAndInterval: Parameterisation = {
  keys: { median: "median proportion", ci: "central interval [lo, hi] about it" },
  optional: levelKey,
  lists: ["ci"],
  resolve(values, refuse) {
    const median = shareOf(number(values, "median"), "median", refuse);
    const { low, high, deviate } = centralInterval(values, refuse);
    const [from, to] = [shareOf(low, "ci", refuse), shareOf(high, "ci", refuse)];
    if (!(median > from && median < to)) {
      throw refuse("median-outside-ci", `median must lie inside ci [${low}, ${high}], got ${median}`);
    }
    return canonical({ meanlogit: logit(median), sdlogit: (logit(to) - logit(from)) / (2 * deviate) }, [], refuse);
  },
};

/** J. Atchison and S. M. Shen, Biometrika 67 (1980) 261, doi:10.2307/2335470. */
export const logitNormal = family({
  name: "logit-normal",
  summary: "A proportion estimated by a logistic regression: the log odds are normal",
  parameterisations: [logistic, medianAndInterval],
  make: makeLogitNormal,
});

function shareOf(value: number, key: string, refuse: Refuse): number {
  if (value > 0 && value < 1) return value;
  throw refuse("proportion-outside", `${key} must be above 0 and below 1, got ${value}`);
}

function logit(share: number): number {
  return log(share) - log1p(-share);
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
    cdf: (x, tail = "lower") => normalCdf((logit(x) - centre) / sd, tail),
    density: (x) => (x <= 0 || x >= 1 ? 0 : normalDensity((logit(x) - centre) / sd) / (sd * x * (1 - x))),
  });
}
