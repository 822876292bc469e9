/** A standard deviation that is the square root of the mean: right for counts alone. */
import type { Assumption } from "../assumptions/assumption.js";
import { makeDistribution } from "../families/index.js";
import type { Warning } from "./study.js";

/** How near variance and mean must be: printed square roots are rounded to three figures or so. */
const near = 2e-3;

/**
 * `gamma(mean, sqrt(mean))` has a coefficient of variation that depends on whether it is counted in pounds or in pence,
 * so it cannot describe a cost. Briggs, Claxton and Sculpher, Decision Modelling for Health Economic Evaluation (2006).
 */
export function rootOfMean({ id, uncertainty, place }: Assumption): readonly Warning[] {
  if (uncertainty === undefined || uncertainty.joint === "simplex") return [];
  const suspicious = uncertainty.parameters.some((cell) => {
    const { discrete, mean, variance } = makeDistribution(uncertainty.family, cell);
    return !discrete && Math.abs(variance / mean - 1) < near && !round(Math.sqrt(variance) / mean);
  });
  if (!suspicious) return [];
  const message = `${id}: its sd is the square root of its mean, so that the uncertainty depends on the unit, pounds or pence; state the sd or se that was found`;
  return [{ code: "sd-is-root-of-mean", message, place }];
}

/** A coefficient of variation of two figures was chosen as such: 100 with 10 % has an sd of 10 by coincidence. */
function round(cv: number): boolean {
  return Math.abs(cv - Number(cv.toPrecision(2))) < 1e-9 * cv;
}
