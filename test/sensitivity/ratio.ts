/** A ratio whose few scenarios with a small divisor weigh most, and the shares of its variance. */
import { studyOf, uncertain } from "./studies.js";

/** Gamma distributions of mean and sd: 10 and 3, 6 and 1. Of the inverse of the second the moments are closed forms. */
export const ratio = studyOf({
  assumptions: [uncertain("a", "gamma", { mean: 10, sd: 3 }), uncertain("b", "gamma", { mean: 6, sd: 1 })],
  formulas: { y: "a / b" },
  outputs: ["y"],
});
const [inverse, inverses] = [6 / 35, 36 / (35 * 34)];
const variance = 109 * inverses - (10 * inverse) ** 2;

/** First-order indices; what one is alone the other has not in total. */
export const shares = {
  a: (9 * inverse * inverse) / variance,
  b: (100 * (inverses - inverse * inverse)) / variance,
};
