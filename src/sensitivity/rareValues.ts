/**
 * Assumptions that are one value in nearly all scenarios: an event of 1 in 10,000, a count of mean 0.001, a cost that few
 * have. A design of some thousand runs does not meet their other values, and says nothing of them. Runs that do meet them,
 * and differ in nothing else, do: E[(y' - y)²] times the probability is the assumption's total variance (Jansen 1999,
 * doi:10.1016/S0010-4655(98)00154-4, stratified by whether it is met), a little more where it is not so rare.
 */
import type { Driver } from "../engine/drivers.js";
import { makeDistribution } from "../families/index.js";
import { designRuns } from "./designRuns.js";
import type { SensitivityRequest } from "./method.js";
import { correlate, netUniforms } from "./netDesign.js";

export interface RareValue {
  readonly driver: number;
  /** That it is not the value that it is in nearly all scenarios. */
  readonly probability: number;
  /** What it makes of the variance of each output, in the order of the request; not finite where a run gave no number. */
  readonly variances: readonly number[];
}

export interface RareValues {
  readonly found: readonly RareValue[];
  /** What all others make of the variance of each output, where none of the rare values is met. */
  readonly others: readonly number[];
}

/** The largest probability that is ever called rare. */
const RARE = 5 / 1024;
/** One that next to no uniform falls into. */
const NEVER = 1e-14;
const RUNS = 512;

/** For `once`: it takes 512 runs of the model and as many for each assumption that has rare values. */
export function rareValues(request: SensitivityRequest): RareValues {
  const { plan, outputs } = request;
  const found = plan.drivers.flatMap((one, driver) => {
    const usual = usualUniforms(one);
    return usual === undefined ? [] : [{ driver, usual }];
  });
  if (found.length === 0) return { found: [], others: [] };
  const runs = designRuns(request);
  const uniforms = netUniforms(`${plan.seed}\nrare values`, plan.sampler.streams.map(({ name }) => name), RUNS, 1); // biome-ignore format: one thought
  correlate(plan, uniforms);
  const usual = [...uniforms];
  for (const { driver, usual: own } of found) usual[driver] = (uniforms[driver] as Float64Array).map((u) => own.from + u * (own.to - own.from)); // biome-ignore format: one thought
  const without = runs.run(runs.draw(usual));
  const met = found.map(({ driver, usual: own }): RareValue => {
    const rare = (uniforms[driver] as Float64Array).map((u) => outside(u, own));
    const within = runs.run(runs.draw(usual.map((each, at) => (at === driver ? rare : each))));
    const { probability } = own;
    const variances = within.map((column, o) => probability * meanSquare(column, without[o] as Float64Array));
    return { driver, probability, variances };
  });
  return { found: met, others: outputs.map((_, o) => varianceOf(without[o] as Float64Array)) };
}

/** The uniforms from which a driver is drawn as its usual value, all its cells at once. */
interface Usual {
  readonly from: number;
  readonly to: number;
  /** Of the others. */
  readonly probability: number;
}

function usualUniforms({ distributions, simplex }: Driver): Usual | undefined {
  if (simplex !== undefined || distributions.length === 0) return undefined;
  const each = distributions.map(({ family, parameters }) => {
    const distribution = makeDistribution(family, parameters);
    const usual = distribution.quantile(0.5);
    const from = distribution.cdf(usual - Math.max(Math.abs(usual) * Number.EPSILON, Number.MIN_VALUE));
    return { below: from, above: distribution.cdf(usual, "upper") };
  });
  const below = Math.max(...each.map((one) => one.below));
  const above = Math.max(...each.map((one) => one.above));
  const probability = below + above;
  if (!(probability > NEVER && probability < RARE)) return undefined;
  return { from: below, to: 1 - above, probability };
}

/** A uniform of what is left of 0 to 1, at the same share of it. */
function outside(u: number, { from, to }: Usual): number {
  const at = u * (from + (1 - to));
  return at < from ? at : Math.min(to + (at - from), 1 - Number.EPSILON / 2);
}

function varianceOf(column: Float64Array): number {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  return column.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / column.length;
}

function meanSquare(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += ((x[i] as number) - (y[i] as number)) * ((x[i] as number) - (y[i] as number)); // biome-ignore format: one thought
  return sum / x.length;
}
