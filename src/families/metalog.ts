/** The metalog distribution: a quantile function that takes whatever shape its coefficients give it. */

import { exp } from "../numerics/special/exponential.js";
import { log } from "../numerics/special/logarithm.js";
import { logOddsBelow } from "../numerics/special/logOdds.js";
import { list, number, range } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters, Refuse, Tail } from "./distribution.js";
import { family } from "./family.js";
import { metalogBasis, metalogSlope } from "./metalogBasis.js";
import { quantileMoments } from "./quantileMoments.js";

const mostSteps = 100;
const farthestLogOdds = 745;

/**
 * T. W. Keelin, The metalog distributions, Decision Analysis 13 (2016) 243, doi:10.1287/deca.2016.0338.
 * @example metalog({ coefficients: [10, 2, 0.5] }).quantile(0.9)
 */
export const metalog = family({
  name: "metalog",
  summary: "Any shape: what experts' quantiles or data say where no named family fits (coefficients a1, a2, …)",
  parameterisations: [
    {
      keys: { coefficients: "a1, a2, … of Keelin's quantile function, 2 to 16 of them" },
      optional: { min: "smallest value, where there is one", max: "largest value, where there is one" },
      lists: ["coefficients"],
      resolve(values, refuse) {
        const coefficients = list(values, "coefficients");
        if (coefficients.length < 2 || coefficients.length > 16) {
          throw refuse("metalog-length", `coefficients must be 2 to 16 numbers, got ${coefficients.length}`);
        }
        if (values.min !== undefined && values.max !== undefined) {
          range(number(values, "min"), number(values, "max"), refuse);
        }
        refuseFalling(coefficients, refuse);
        const { min, max } = values;
        return { coefficients, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
      },
    },
  ],
  make: makeMetalog,
});

/** True where the quantile function rises throughout, seen at log odds from -40 to 40 and at both ends. */
export function rises(coefficients: readonly number[]): boolean {
  for (let i = -400; i <= 400; i++) {
    if (!(metalogSlope(coefficients, i / 10) > 0)) return false;
  }
  return metalogSlope(coefficients, -700) > 0 && metalogSlope(coefficients, 700) > 0;
}

function refuseFalling(coefficients: readonly number[], refuse: Refuse): void {
  if (rises(coefficients)) return;
  const rule = "these coefficients make the quantile function fall somewhere, so they describe no distribution";
  throw refuse("metalog-infeasible", rule, "use fewer coefficients");
}

function makeMetalog(parameters: Parameters): Distribution {
  const coefficients = list(parameters, "coefficients");
  const bounds = boundsOf(parameters);
  const at = (z: number): number => outer(bounds, metalogBasis(coefficients, z));
  const quantile = (p: number, tail: Tail = "lower"): number => at(logOddsBelow(p, tail));
  const support = [bounds.min ?? Number.NEGATIVE_INFINITY, bounds.max ?? Number.POSITIVE_INFINITY] as const;
  const logOddsAt = (x: number): number => solve(coefficients, inner(bounds, x));
  return continuous({
    family: "metalog",
    parameters,
    ...quantileMoments(quantile),
    support,
    quantile,
    cdf: (x, tail = "lower") => 1 / (1 + exp(tail === "lower" ? -logOddsAt(x) : logOddsAt(x))),
    density(x) {
      if (x === support[0] || x === support[1]) return 0;
      const z = logOddsAt(x);
      const [odds, rest] = [exp(-Math.abs(z)), 1 + exp(-Math.abs(z))];
      return (odds / rest / rest / metalogSlope(coefficients, z)) * innerSlope(bounds, x);
    },
  });
}

interface Bounds {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

function boundsOf(parameters: Parameters): Bounds {
  const of = (key: string) => (parameters[key] === undefined ? undefined : number(parameters, key));
  return { min: of("min"), max: of("max") };
}

/** From the metalog's own scale to values: log above a min, log below a max, logit between two. */
function outer({ min, max }: Bounds, y: number): number {
  if (min !== undefined && max !== undefined)
    return y < 0 ? min + (max - min) * (exp(y) / (1 + exp(y))) : max - (max - min) * (exp(-y) / (1 + exp(-y)));
  if (min !== undefined) return min + exp(y);
  return max === undefined ? y : max - exp(-y);
}

/** Where a value lies on the metalog's own scale. */
export function inner({ min, max }: Bounds, x: number): number {
  if (min !== undefined && max !== undefined) return log(x - min) - log(max - x);
  if (min !== undefined) return log(x - min);
  return max === undefined ? x : -log(max - x);
}

function innerSlope({ min, max }: Bounds, x: number): number {
  if (min !== undefined && max !== undefined) return 1 / (x - min) + 1 / (max - x);
  if (min !== undefined) return 1 / (x - min);
  return max === undefined ? 1 : 1 / (max - x);
}

/** The log odds at which the quantile function reaches y: Newton's steps inside a shrinking bracket. */
function solve(coefficients: readonly number[], y: number): number {
  let [low, high, z] = [-farthestLogOdds, farthestLogOdds, 0];
  for (let i = 0; i < mostSteps; i++) {
    const excess = metalogBasis(coefficients, z) - y;
    if (excess === 0) return z;
    if (excess < 0) low = z;
    else high = z;
    const newton = z - excess / metalogSlope(coefficients, z);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - z) <= 2e-16 * Math.abs(z) || high - low <= 1e-300) return next;
    z = next;
  }
  return z;
}
