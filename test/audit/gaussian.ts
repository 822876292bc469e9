/** A saving whose audit has closed forms: 100 + 30 a + 40 b with a, b standard normal; sd 50, or 10√37 at correlation 1/2. */
import { defineStudy } from "../../src/files/loadStudy.js";

export function gaussianStudy(correlated = false) {
  return defineStudy({
    study: "Gaussian",
    assumptions: {
      a: { label: "A", distribution: "normal", mean: 0, sd: 1 },
      b: { label: "B", distribution: "normal", mean: 0, sd: 1 },
      c: { label: "C, which matters not", distribution: "gamma", mean: 5, sd: 1 },
    },
    // The rank correlation that gives the scores a correlation of 1/2: (6/π) asin(1/4).
    correlations: correlated ? [["a", "b", 0.48258374]] : [],
    formulas: { saving: "100 + 30 * a + 40 * b + 0 * c" },
    outputs: ["saving"],
    published: { saving: { low: 50, high: 200, kind: "scenario", names: ["cautious", "hopeful"] } },
    presets: { sure: { assumptions: { a: { value: 0 } } }, surer: { assumptions: { b: { value: 0 } } } },
    run: { sampler: "random" },
  });
}
