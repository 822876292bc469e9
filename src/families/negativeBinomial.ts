/** The negative binomial distribution of a count: a Poisson whose rate varies from unit to unit as a gamma. */
import { betaDensity, incompleteBeta } from "../numerics/special/incompleteBeta.js";
import { canonical, number, percentRemedy, positive, spread } from "./check.js";
import { counts } from "./counts.js";
import type { Distribution, Parameters, Refuse } from "./distribution.js";
import { family } from "./family.js";
import type { Parameterisation } from "./familyContract.js";

const sizeAndP: Parameterisation = {
  keys: {
    r: "size, a number above 0: the smaller, the more clustered",
    p: "probability, by which the mean is r (1 - p) / p",
  },
  resolve: (values, refuse) => resolved(positive(values, "r", refuse), number(values, "p"), refuse),
};

const spelledOut: Parameterisation = {
  keys: { size: "the same as r", p: "mean = size (1 - p) / p" },
  resolve: (values, refuse) => resolved(positive(values, "size", refuse), number(values, "p"), refuse),
};

const meanAndSd: Parameterisation = {
  keys: { mean: "mean", sd: "standard deviation, above the square root of the mean" },
  resolve(values, refuse) {
    const mean = positive(values, "mean", refuse);
    const sd = spread(values, "sd", refuse, mean);
    const excess = sd * sd - mean;
    if (excess > 0) return resolved((mean / excess) * mean, mean / (sd * sd), refuse);
    const least = Number(Math.sqrt(mean).toPrecision(6));
    const rule = `sd must be above ${least}, the square root of the mean, got ${sd}`;
    throw refuse("negative-binomial-impossible-sd", rule, "a count that varies no more than by chance is a poisson");
  },
};

/** @example negativeBinomial({ mean: 8, sd: 10 }).cdf(20) */
export const negativeBinomial = family({
  name: "negative-binomial",
  summary: "A count that varies more than a Poisson: attendances, days in hospital",
  parameterisations: [sizeAndP, spelledOut, meanAndSd],
  make: makeNegativeBinomial,
});

function resolved(r: number, p: number, refuse: Refuse): Parameters {
  if (p > 0 && p < 1) return canonical({ r, p }, ["r"], refuse);
  throw refuse("probability-outside", `p must be above 0 and below 1, got ${p}`, percentRemedy(p));
}

function makeNegativeBinomial(parameters: Parameters): Distribution {
  const [r, p] = [number(parameters, "r"), number(parameters, "p")];
  const mean = (r * (1 - p)) / p;
  return counts({
    family: "negative-binomial",
    parameters,
    mean,
    variance: mean / p,
    skewness: (2 - p) / Math.sqrt(r * (1 - p)),
    cdf: (k, tail) => incompleteBeta(r, k + 1, p, tail),
    probability: (k) => (betaDensity(r, k + 1, p) * p) / (r + k),
    ratio: (k) => ((k + r) / (k + 1)) * (1 - p),
  });
}
