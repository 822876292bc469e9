// Models that are hard on indices, with exact values: thresholds, heavy tails, atoms, an event times a cost. For indexCoverage.
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
const atom = [{ distribution: "fixed", value: 0 }, { distribution: "gamma", mean: 1000, sd: 100 }]; // biome-ignore format: one thought
const e = Math.E;
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
  lognormal_1: [{ x1: lognormal(1), x2: lognormal(1) }, "x1 * x2", product(Math.sqrt(e), e * (e - 1), Math.sqrt(e), e * (e - 1))], // biome-ignore format: one thought
};

/** Exact indices, by the name of the model. */
export const hardIndices = Object.fromEntries(Object.entries(models).map(([name, [, , exact]]) => [name, exact]));
export const hardNames = Object.keys(models);
export const hardStudy = (name) =>
  defineStudy({ study: name, assumptions: models[name][0], formulas: { y: models[name][1] }, outputs: ["y"] });
