/** The generalised gamma distribution, which holds gamma, Weibull and lognormal as special cases. */
import { exp, expm1 } from "../numerics/special/exponential.js";
import { gammaDensity, incompleteGamma, inverseIncompleteGamma } from "../numerics/special/incompleteGamma.js";
import { log, log1p } from "../numerics/special/logarithm.js";
import { logGamma, stirlingError } from "../numerics/special/logGamma.js";
import { otherTail } from "../numerics/special/tail.js";
import { canonical, number, spread } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters, Refuse, Tail } from "./distribution.js";
import { family } from "./family.js";
import { lognormal } from "./lognormal.js";

/** Shapes of the gamma beyond these are not worked out: 1 / q² from 0.01 to a million. */
const [smallest, largest] = [1e-3, 10];

/**
 * log X = mu + sigma log(q² G) / q with G from a gamma of shape 1 / q²: the parameters that R's flexsurv prints.
 * R. L. Prentice, A log gamma model and its maximum likelihood estimation, Biometrika 61 (1974) 539,
 * doi:10.1093/biomet/61.3.539.
 * @example generalisedGamma({ mu: 2, sigma: 0.5, q: 0.8 }).mean
 */
export const generalisedGamma = family({
  name: "generalised-gamma",
  summary: "Time to an event as a survival regression fits it: q 0 is lognormal, q 1 Weibull, q = sigma gamma",
  parameterisations: [
    {
      keys: { mu: "location of the log", sigma: "scale of the log, above 0", q: "shape, from -10 to 10" },
      resolve: checked,
    },
  ],
  make,
  standardise: (parameters) => ({
    standard: make({ ...parameters, mu: 0 }),
    shift: 0,
    scale: exp(number(parameters, "mu")),
  }),
});

function checked(values: Parameters, refuse: Refuse): Parameters {
  const [mu, sigma, q] = [number(values, "mu"), spread(values, "sigma", refuse), number(values, "q")];
  if (q === 0 || (Math.abs(q) >= smallest && Math.abs(q) <= largest)) return canonical({ mu, sigma, q }, [], refuse);
  const rule = `q must be 0, or from ${smallest} to ${largest} on either side of it, got ${q}`;
  throw refuse("parameter-out-of-range", rule, Math.abs(q) < smallest ? "state q: 0, the lognormal" : undefined);
}

function make(parameters: Parameters): Distribution {
  const [mu, sigma, q] = [number(parameters, "mu"), number(parameters, "sigma"), number(parameters, "q")];
  const family = "generalised-gamma";
  if (q === 0) return { ...lognormal.make({ meanlog: mu, sdlog: sigma }), family, parameters, pearson: undefined };
  const shape = 1 / (q * q);
  // G falls as X rises where q is below 0.
  const tailOf = (tail: Tail): Tail => (q > 0 ? tail : otherTail(tail));
  const gammaAt = (x: number): number => shape * exp((q * (log(x) - mu)) / sigma);
  const power = (k: number): number => logMoment(shape, (k * sigma) / q);
  const [first, second] = [power(1), power(2)];
  const mean = exp(mu + first);
  return continuous({
    family,
    parameters,
    mean,
    variance: Number.isFinite(second) ? mean * mean * expm1(second - 2 * first) : Number.POSITIVE_INFINITY,
    support: [0, Number.POSITIVE_INFINITY],
    quantile: (p, tail = "lower") =>
      exp(mu + (sigma / q) * log(inverseIncompleteGamma(shape, p, tailOf(tail)) / shape)),
    cdf: (x, tail = "lower") => incompleteGamma(shape, gammaAt(x), tailOf(tail)),
    density(x) {
      const at = gammaAt(x);
      return at > 0 && x > 0 ? (gammaDensity(shape, at) * at * Math.abs(q)) / (sigma * x) : 0;
    },
  });
}

/** log E[(G / k)^a] = log Γ(k + a) - log Γ(k) - a log k; infinite where k + a is not above 0. */
function logMoment(k: number, a: number): number {
  if (!(k + a > 0)) return Number.POSITIVE_INFINITY;
  if (Math.min(k, k + a) < 16) return logGamma(k + a) - logGamma(k) - a * log(k);
  // By Stirling's formula, whose large terms cancel on paper.
  return (k + a - 0.5) * log1p(a / k) - a + stirlingError(k + a) - stirlingError(k);
}
