/** Outputs that have no variance to share out, because an assumption that they rest on has none. */
import type { Driver } from "../engine/drivers.js";
import type { ModelRuns } from "../engine/modelRuns.js";
import { makeDistribution } from "../families/index.js";
import { designRuns } from "./designRuns.js";
import { once, type Refused, type SensitivityRequest } from "./method.js";
import { netUniforms } from "./netDesign.js";

/** Points that an output's growth along an assumption is looked at from. */
const POINTS = 256;
/** Probabilities of its tails at which it is: each 64 times less than the one before. */
const TAILS = [1 / 1024, 1 / 65_536, 1 / 4_194_304, 1 / 268_435_456];
/** What grows by the root of 64 or more from one to the next has no variance; a little less, as tails become so in the limit. */
const STEP = 7.9;

/**
 * The refusal that an analysis of the variance of an output must be: an assumption of infinite variance along which the
 * output grows without bound. A capped one (`min(stay, 30)`), or the logarithm of one, is no hindrance.
 * @param output position among those of the request
 */
export function infiniteVariance(request: SensitivityRequest, output: number): Refused | undefined {
  const name = once(request, unbounded)[output];
  return name === undefined
    ? undefined
    : { refused: `${name} has no finite variance, so that there is none to share out` };
}

/** Of each output the first such assumption. */
function unbounded(request: SensitivityRequest): readonly (string | undefined)[] {
  const { plan, outputs } = request;
  const wild = plan.drivers.flatMap((driver, at) => (isWild(driver) ? [at] : []));
  if (wild.length === 0) return outputs.map(() => undefined);
  const runs = designRuns(request);
  const names = plan.drivers.map(({ name }) => name);
  const uniforms = netUniforms(`${plan.seed}\ntails`, names, POINTS);
  const values = runs.draw(uniforms);
  const grown = wild.map((driver) => [names[driver], growing(runs, { uniforms, values }, driver)] as const);
  return outputs.map((_, o) => grown.find(([, grows]) => grows[o])?.[0]);
}

function isWild({ simplex, distributions }: Driver): boolean {
  if (simplex !== undefined) return false;
  return distributions.some(
    ({ family, parameters }) => !Number.isFinite(makeDistribution(family, parameters).variance),
  );
}

/** As uniforms and as draws. */
interface Points {
  readonly uniforms: readonly Float64Array[];
  readonly values: readonly Float64Array[];
}

/** Whether each output grows along one end of a driver, at some point, as fast as no variance allows. */
function growing(runs: ModelRuns, { uniforms, values }: Points, driver: number): readonly boolean[] {
  const at = (grade: number) => {
    const moved = uniforms.map((column, each) => (each === driver ? column.map(() => grade) : column));
    return runs.run(values, runs.drawSome(moved, new Set([driver])));
  };
  const ends = [TAILS.map((tail) => at(tail)), TAILS.map((tail) => at(1 - tail))];
  return (ends[0]?.[0] ?? []).map((column, o) => {
    const along = (end: readonly (readonly Float64Array[])[], i: number) => end.map((each) => each[o]?.[i] ?? 0);
    return ends.some((end) => column.some((_, i) => growsFast(along(end, i))));
  });
}

/** By steps, so that what the other assumptions add does not count. */
function growsFast(outputs: readonly number[]): boolean {
  const steps = outputs.slice(1).map((each, i) => Math.abs(each - (outputs[i] as number)));
  return steps.slice(1).every((step, i) => step > 0 && step >= STEP * (steps[i] as number));
}
