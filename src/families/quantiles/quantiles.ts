/** A distribution stated by its quantiles, as experts give them: the family that fits best, or a metalog. */
import { list } from "../check.js";
import type { Parameters, Refuse } from "../distribution.js";
import { family } from "../family.js";
import { asFitted, checkedWishes, fitKeys, fitWords, wishesOf } from "./elicited.js";
import { fitPoints } from "./fitPoints.js";
import { pointsOf, refuseBadPoints } from "./points.js";

/** A family that misses a stated probability by more than this is not what was meant. */
const usualTolerance = 0.01;

/** @example quantiles({ 0.05: 0.2, 0.5: 0.4, 0.95: 0.7 }).mean */
export const quantiles = family({
  ...asFitted("quantiles", (values) => fitPoints(pointsOf(values), wishesOf(values, usualTolerance))),
  summary: "What an expert says: 0.05: 2, 0.5: 4, 0.95: 9 (the best-fitting family, or a metalog where none fits)",
  pairs: ["p", "x"],
  parameterisations: [
    {
      keys: { p: "probabilities, rising", x: "the value below which each of them lies" },
      optional: { ...fitKeys, weights: "weight of each quantile in the fit, 1 unless stated" },
      lists: ["p", "x", "weights"],
      words: fitWords,
      resolve: checked,
    },
  ],
});

function checked(values: Parameters, refuse: Refuse): Parameters {
  const points = pointsOf(values);
  refuseBadPoints(points, refuse);
  const wishes = checkedWishes(values, points, refuse);
  if (values.weights === undefined) return { p: points.p, x: points.x, ...wishes };
  const weights = list(values, "weights");
  const legal = weights.length === points.p.length && weights.every((weight) => weight >= 0) && weights.some(Boolean);
  if (!legal)
    throw refuse("weights-wrong", `weights must be ${points.p.length} numbers from 0 up, got ${weights.join(", ")}`);
  return { p: points.p, x: points.x, ...wishes, weights };
}
