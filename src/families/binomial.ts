/** The binomial distribution of a count of events among n. */
import { betaDensity, incompleteBeta } from "../numerics/special/incompleteBeta.js";
import { otherTail } from "../numerics/special/tail.js";
import { canonical, number, percentRemedy, wholeAbove0 } from "./check.js";
import { counts } from "./counts.js";
import type { Parameters, Refuse } from "./distribution.js";
import { family } from "./family.js";
import type { Parameterisation } from "./familyContract.js";

const nAndP: Parameterisation = {
  keys: { n: "number observed, a whole number", p: "probability of the event in each" },
  resolve: (values, refuse) => resolved(wholeAbove0(values, "n", refuse), number(values, "p"), refuse),
};

const nAndMean: Parameterisation = {
  keys: { n: "number observed, a whole number", mean: "mean count: n p" },
  resolve(values, refuse) {
    const n = wholeAbove0(values, "n", refuse);
    const mean = number(values, "mean");
    if (mean > 0 && mean < n) return resolved(n, mean / n, refuse);
    throw refuse("probability-outside", `mean must be above 0 and below n ${n}, got ${mean}`);
  },
};

/**
 * C. Loader, Fast and accurate computation of binomial probabilities (2000), by way of the beta density.
 * @example binomial({ n: 95, p: 0.36 }).quantile(0.5)
 */
export const binomial = family({
  name: "binomial",
  summary: "A count of events among n who each have the same probability of it",
  parameterisations: [nAndP, nAndMean],
  exactMean: [["n", "p"], (n, p) => n.times(p)],
  make(parameters) {
    const [n, p] = [number(parameters, "n"), number(parameters, "p")];
    const variance = n * p * (1 - p);
    return counts({
      family: "binomial",
      parameters,
      mean: n * p,
      variance,
      skewness: (1 - 2 * p) / Math.sqrt(variance),
      largest: n,
      cdf: (k, tail) => incompleteBeta(k + 1, n - k, p, otherTail(tail)),
      probability: (k) => betaDensity(k + 1, n - k + 1, p) / (n + 1),
    });
  },
});

function resolved(n: number, p: number, refuse: Refuse): Parameters {
  if (p > 0 && p < 1) return canonical({ n, p }, [], refuse);
  throw refuse("probability-outside", `p must be above 0 and below 1, got ${p}`, percentRemedy(p));
}
