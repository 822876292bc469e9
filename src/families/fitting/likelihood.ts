/** A family fitted to a sample by maximum likelihood, with the standard errors of its parameters. */
import { cholesky, solveCholesky } from "../../numerics/cholesky.js";
import { gradient, hessian } from "../../numerics/derivatives.js";
import { minimise } from "../../numerics/minimise.js";
import { log } from "../../numerics/special/logarithm.js";
import type { Parameters } from "../distribution.js";
import type { Around, Fittable } from "./fittable.js";
import { type Sample, startingPoints } from "./sample.js";

/** A family at its likeliest. */
export interface LikelihoodFit {
  readonly family: string;
  readonly parameters: Parameters;
  /** Standard error of each fitted parameter, from the observed information. */
  readonly errors: Readonly<Record<string, number>>;
  readonly logLikelihood: number;
  /** Akaike's criterion, 2 k - 2 log L: the smaller the better. */
  readonly aic: number;
  /** Schwarz's criterion, k log n - 2 log L. */
  readonly bic: number;
}

/**
 * The parameters that make the sample likeliest; undefined where the likelihood rises without end, as for a t fitted to
 * tails no heavier than a normal's. The sample must lie where the family's values do.
 */
export function fitLikelihood(fittable: Fittable, sample: Sample): LikelihoodFit | undefined {
  const around = fittable.around(startingPoints(sample));
  const { n } = sample;
  const loss = (free: readonly number[]): number => -logLikelihood(fittable, around.of(free), sample) / n;
  const start = new Array<number>(around.size).fill(0);
  if (!Number.isFinite(loss(start))) return undefined;
  const { at, value, found } = minimise(loss, start);
  const parameters = around.of(at);
  if (!found || fittable.another?.(parameters) === true) return undefined;
  const errors = standardErrors(around, at, hessian(loss, at), n);
  if (errors === undefined) return undefined;
  const [k, total] = [around.size, -value * n];
  const criteria = { aic: 2 * k - 2 * total, bic: k * log(n) - 2 * total };
  return { family: fittable.family.name, parameters, errors, logLikelihood: total, ...criteria };
}

function logLikelihood(fittable: Fittable, parameters: Parameters, { values, counts }: Sample): number {
  const density = fittable.logDensity(parameters);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (counts[i] as number) * density(values[i] as number);
  return sum;
}

/**
 * The inverse of the observed information, carried from the free numbers to the parameters: at the maximum, where the
 * slopes are 0, that is the inverse of the information about the parameters themselves.
 */
function standardErrors(around: Around, at: readonly number[], bends: readonly number[], n: number) {
  const size = at.length;
  const root = cholesky(bends, size);
  if (root === undefined) return undefined;
  const names = Object.keys(around.of(at)).filter((name) => moves(around, at, name));
  const errors = names.map((name) => {
    const slopes = gradient((free) => Number(around.of(free)[name]), at);
    const solved = solveCholesky(root, slopes, size);
    const variance = slopes.reduce((sum, slope, i) => sum + slope * (solved[i] as number), 0) / n;
    return [name, Math.sqrt(variance)] as const;
  });
  return Object.fromEntries(errors);
}

/** Whether a parameter is fitted, and not one that was given. */
function moves(around: Around, at: readonly number[], name: string): boolean {
  const here = around.of(at)[name];
  return at.some((_, i) => around.of(at.map((x, k) => (k === i ? x + 0.1 : x)))[name] !== here);
}
