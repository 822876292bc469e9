// Models that are hard on indices, with exact values: thresholds, heavy tails, atoms, ratios, an event or what exceeds a threshold
// times a cost. For indexCoverage.
import { defineStudy } from "../dist/index.js";

const uniform = { distribution: "uniform", min: 0, max: 1 };
const normal = (sd) => ({ distribution: "normal", mean: 0, sd });
const lognormal = (sdlog) => ({ distribution: "lognormal", meanlog: 0, sdlog });
const pair = (first, total = first) => ({
  S1: first,
  ST: total,
  shapley: first.map((each, i) => (each + total[i]) / 2),
});
const halves = pair([0.5, 0.5]);
/** Of two independent assumptions multiplied, from their means and variances. */
const product = (m1, v1, m2, v2) => {
  const [one, two, both] = [v1 * m2 * m2, v2 * m1 * m1, v1 * v2];
  const all = one + two + both;
  return pair([one / all, two / all], [(one + both) / all, (two + both) / all]);
};
const beyond = (q) => [{ x1: uniform, x2: normal(Math.sqrt(q * (1 - q))) }, `if(x1 > ${q}, 1, 0) + x2`, halves];
const atom = [
  { distribution: "fixed", value: 0 },
  { distribution: "gamma", mean: 1000, sd: 100 },
];
const e = Math.E;
/** What exceeds a threshold, by its mean and mean square, times a lognormal cost. */
const exceeding = (mean, square, sdlog) => {
  const [cost, costs] = [Math.exp(sdlog ** 2 / 2), Math.exp(2 * sdlog ** 2)];
  return product(mean, square - mean ** 2, cost, costs - cost ** 2);
};
/** Of a Poisson count beyond a capacity. */
const beds = (mean, capacity) => {
  let [chance, first, second] = [Math.exp(-mean), 0, 0];
  for (let k = 1; k < 200; k++) {
    chance *= mean / k;
    first += chance * Math.max(k - capacity, 0);
    second += chance * Math.max(k - capacity, 0) ** 2;
  }
  return [first, second];
};
const gamma = (mean, sd) => ({ distribution: "gamma", mean, sd });
/** 1 / b, where b is gamma of shape 36 and mean 6. */
const inverse = [6 / 35, 36 / (35 * 34) - (6 / 35) ** 2];
const models = {
  jump: [{ x1: uniform, x2: uniform }, "if(x1 > 0.9, x2, 0)", product(0.1, 0.09, 0.5, 1 / 12)],
  tail_98: beyond(0.98),
  tail_99: beyond(0.99),
  mixture: [
    { x1: { distribution: "mixture", weights: [0.3, 0.7], of: atom }, x2: normal(Math.sqrt(217000)) },
    "x1 + x2",
    halves,
  ],
  event_cost: [
    { x1: { distribution: "bernoulli", p: 0.01 }, x2: lognormal(0.5) },
    "x1 * x2",
    product(0.01, 0.0099, Math.exp(0.125), (Math.exp(0.25) - 1) * Math.exp(0.25)),
  ],
  ratio: [{ x1: gamma(10, 3), x2: gamma(6, 1) }, "x1 / x2", product(10, 9, ...inverse)],
  beds_8: [
    { x1: { distribution: "poisson", mean: 5 }, x2: lognormal(0.5) },
    "max(0, x1 - 8) * x2",
    exceeding(...beds(5, 8), 0.5),
  ],
  beds_25: [
    { x1: { distribution: "poisson", mean: 20 }, x2: lognormal(0.4) },
    "max(0, x1 - 25) * x2",
    exceeding(...beds(20, 25), 0.4),
  ],
  // Moments of the excess by quadrature (scipy.integrate.quad over scipy.stats.gamma).
  excess_10_3: [
    { x1: gamma(10, 3), x2: lognormal(0.3) },
    "max(0, x1 - 14) * x2",
    exceeding(0.1891429486746654, 0.6651363937928454, 0.3),
  ],
  excess_5_4: [
    { x1: gamma(5, 4), x2: lognormal(0.5) },
    "max(0, x1 - 14) * x2",
    exceeding(0.12762170287936997, 0.885837754782126, 0.5),
  ],
  lognormal_1: [
    { x1: lognormal(1), x2: lognormal(1) },
    "x1 * x2",
    product(Math.sqrt(e), e * (e - 1), Math.sqrt(e), e * (e - 1)),
  ],
};

/** Exact indices, by the name of the model. */
export const hardIndices = Object.fromEntries(Object.entries(models).map(([name, [, , exact]]) => [name, exact]));
export const hardNames = Object.keys(models);
export const hardStudy = (name) =>
  defineStudy({ study: name, assumptions: models[name][0], formulas: { y: models[name][1] }, outputs: ["y"] });
