/** The beta-binomial distribution: a count among n whose probability is itself uncertain, as a beta. */
import { betaDensity } from "../numerics/special/incompleteBeta.js";
import { canonical, number, positive, wholeAbove0 } from "./check.js";
import type { Distribution, Parameters } from "./distribution.js";
import { family } from "./family.js";
import { listed } from "./listed.js";

/** The probabilities are listed once; beyond this many the continuous beta serves. */
const largestN = 100_000;

/** @example betaBinomial({ n: 20, alpha: 2, beta: 3 }).mean */
export const betaBinomial = family({
  name: "beta-binomial",
  summary: "A count among n whose probability is itself uncertain: the events of a trial still to be run",
  parameterisations: [
    {
      keys: {
        n: "number observed, a whole number",
        alpha: "first shape of the beta of the probability",
        beta: "second shape of the beta of the probability",
      },
      resolve(values, refuse) {
        const n = wholeAbove0(values, "n", refuse, largestN);
        const shapes = { alpha: positive(values, "alpha", refuse), beta: positive(values, "beta", refuse) };
        return canonical({ n, ...shapes }, [], refuse);
      },
    },
  ],
  exactMean: [["n", "alpha", "beta"], (n, alpha, beta) => n.times(alpha).div(alpha.plus(beta))],
  make: makeBetaBinomial,
});

/** J. G. Skellam, Journal of the Royal Statistical Society B 10 (1948) 257, doi:10.1111/j.2517-6161.1948.tb00014.x. */
function makeBetaBinomial(parameters: Parameters): Distribution {
  const [n, a, b] = [number(parameters, "n"), number(parameters, "alpha"), number(parameters, "beta")];
  const total = a + b;
  const values = Array.from({ length: n + 1 }, (_, k) => k);
  const all = listed({ family: "beta-binomial", parameters, values, weights: probabilities(n, a, b) });
  const share = a / total;
  return { ...all, mean: n * share, variance: n * share * (b / total) * ((total + n) / (total + 1)) };
}

/** Each from its neighbour, outward from one near the middle, so that rounding does not add up. */
function probabilities(n: number, a: number, b: number): readonly number[] {
  const weights = new Array<number>(n + 1).fill(0);
  const middle = Math.floor((n * a) / (a + b));
  weights[middle] = probabilityOf(middle, n, a, b);
  for (let k = middle; k < n; k++) {
    weights[k + 1] = (weights[k] as number) * ((n - k) / (k + 1)) * ((k + a) / (n - k - 1 + b));
  }
  for (let k = middle; k > 0; k--) {
    weights[k - 1] = (weights[k] as number) * (k / (n - k + 1)) * ((n - k + b) / (k - 1 + a));
  }
  return weights;
}

/** Bayes's rule turned round: likelihood times prior over posterior, at the posterior's mean. */
function probabilityOf(k: number, n: number, a: number, b: number): number {
  const at = (k + a) / (n + a + b);
  const likelihood = betaDensity(k + 1, n - k + 1, at) / (n + 1);
  return (likelihood * betaDensity(a, b, at)) / betaDensity(k + a, n - k + b, at);
}
