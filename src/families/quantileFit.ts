/** Families fitted to quantiles, as experts state them, and the metalog where none fits. */
import { exp } from "../numerics/exponential.js";
import { log, log1p } from "../numerics/logarithm.js";
import { normalQuantile } from "../numerics/normal.js";
import { beta } from "./beta.js";
import { compassSearch } from "./compassSearch.js";
import type { Family, Parameters } from "./distribution.js";
import { gamma } from "./gamma.js";
import { gumbel } from "./gumbel.js";
import { logitNormal } from "./logitNormal.js";
import { loglogistic } from "./loglogistic.js";
import { lognormal } from "./lognormal.js";
import { metalog } from "./metalog.js";
import { metalogThrough } from "./metalogThrough.js";
import { normal } from "./normal.js";
import { weibull } from "./weibull.js";

/** Quantiles: x[i] is the value below which p[i] lies. */
export interface Points {
  readonly p: readonly number[];
  readonly x: readonly number[];
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface QuantileFit {
  readonly family: Family;
  readonly parameters: Parameters;
  /** Largest distance between a stated probability and that of the fit. */
  readonly misfit: number;
}

/** A family that misses a stated probability by more than this is not what was meant. */
const largestMisfit = 0.01;

/**
 * The family with the least sum of squared differences of probability, as SHELF chooses (J. Oakley and A. O'Hagan,
 * SHELF 4, 2019); a metalog through the quantiles where the best misses one by more than 0.01 and the metalog rises.
 */
export function fitQuantiles(points: Points): QuantileFit {
  const fits = candidates(points).map((fit) => ({ ...fit, ...misfitOf(fit.family, fit.parameters, points) }));
  const best = fits.reduce<(typeof fits)[number] | undefined>(
    (least, fit) => (least === undefined || fit.squares < least.squares * (1 - 1e-9) - 1e-24 ? fit : least),
    undefined,
  );
  if (best !== undefined && best.misfit <= largestMisfit) return best;
  const parameters = metalogThrough(points);
  if (parameters !== undefined) return { family: metalog, parameters, ...misfitOf(metalog, parameters, points) };
  return best ?? { family: normal, parameters: { mean: 0, sd: 1 }, misfit: Number.POSITIVE_INFINITY };
}

function misfitOf(family: Family, parameters: Parameters, { p, x }: Points) {
  const distribution = family.make(parameters);
  const errors = p.map((stated, i) => distribution.cdf(x[i] as number) - stated);
  const squares = errors.reduce((sum, error) => sum + error * error, 0);
  return { squares, misfit: Math.max(...errors.map(Math.abs)) };
}

interface Candidate {
  readonly family: Family;
  readonly parameters: Parameters;
}

/** By support: the whole line, above 0, between two ends. */
function candidates(points: Points): readonly Candidate[] {
  const { x, min, max } = points;
  if (min !== undefined && max !== undefined) return between(points, min, max);
  if (max !== undefined || (min !== undefined && min !== 0)) return [];
  const positive = (x[0] as number) > 0 ? aboveZero(points) : [];
  return min === 0 ? positive : [...onTheLine(points), ...positive];
}

function onTheLine({ p, x }: Points): readonly Candidate[] {
  const [mean, sd] = line(
    p.map((q) => normalQuantile(q)),
    x,
  );
  const [location, scale] = line(
    p.map((q) => -log(-log(q))),
    x,
  );
  return [
    { family: normal, parameters: { mean, sd } },
    { family: gumbel, parameters: { location, scale } },
  ];
}

function aboveZero(points: Points): readonly Candidate[] {
  const { p, x } = points;
  const logs = x.map(log);
  const [meanlog, sdlog] = line(
    p.map((q) => normalQuantile(q)),
    logs,
  );
  const [centre, spread] = line(p.map(logit), logs);
  const [logScale, inverse] = line(
    p.map((q) => log(-log1p(-q))),
    logs,
  );
  return [
    { family: lognormal, parameters: { meanlog, sdlog } },
    { family: gamma, parameters: gammaThrough(points, meanlog, sdlog) },
    { family: weibull, parameters: { shape: 1 / inverse, scale: exp(logScale) } },
    { family: loglogistic, parameters: { shape: 1 / spread, scale: exp(centre) } },
  ];
}

function between(points: Points, min: number, max: number): readonly Candidate[] {
  const { p, x } = points;
  const shares = x.map((value) => log(value - min) - log(max - value));
  const [meanlogit, sdlogit] = line(
    p.map((q) => normalQuantile(q)),
    shares,
  );
  const ofBeta = { family: beta, parameters: betaThrough(points, min, max, meanlogit, sdlogit) };
  const whole = min === 0 && max === 1;
  return whole ? [ofBeta, { family: logitNormal, parameters: { meanlogit, sdlogit } }] : [ofBeta];
}

/** Least squares over the logarithms of mean and shape, which hardly depend on each other. */
function gammaThrough(points: Points, meanlog: number, sdlog: number): Parameters {
  const of = (a: number, b: number): Parameters => ({ shape: exp(b), scale: exp(a - b) });
  const start = [meanlog + (sdlog * sdlog) / 2, -2 * log(sdlog)] as const;
  return of(...compassSearch((a, b) => misfitOf(gamma, of(a, b), points).squares, start));
}

/** Least squares over the logit of the mean and the logarithm of alpha + beta. */
function betaThrough(points: Points, min: number, max: number, centre: number, sd: number): Parameters {
  const ends = min === 0 && max === 1 ? {} : { min, max };
  const of = (a: number, b: number): Parameters => {
    const [size, share] = [exp(b), 1 / (1 + exp(-a))];
    return { alpha: size * share, beta: size / (1 + exp(a)), ...ends };
  };
  const share = 1 / (1 + exp(-centre));
  const start = [centre, -log(sd * sd * share * (1 - share))] as const;
  return of(...compassSearch((a, b) => misfitOf(beta, of(a, b), points).squares, start));
}

function logit(p: number): number {
  return log(p) - log1p(-p);
}

/** Intercept and slope of the straight line nearest to the points. */
function line(xs: readonly number[], ys: readonly number[]): readonly [number, number] {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  let [product, square] = [0, 0];
  for (const [i, value] of xs.entries()) {
    product += (value - x) * ((ys[i] as number) - y);
    square += (value - x) * (value - x);
  }
  const slope = product / square;
  return [y - slope * x, slope];
}
