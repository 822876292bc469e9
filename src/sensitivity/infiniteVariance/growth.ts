/** Whether outputs grow without bound, and too fast for a variance, along a driver. */
import type { ModelRuns } from "../../engine/modelRuns.js";
import { designRuns } from "../designRuns.js";
import type { SensitivityRequest } from "../method.js";
import { netUniforms } from "../netDesign.js";

/** Points that an output's growth is looked at from. */
const POINTS = 256;
/** Each 64 times less than the one before. */
const NEARER = [1, 1 / 64, 1 / 4096, 1 / 262_144];
/** The first of the probabilities of its tails, and of the distances from zero in widths, at which a driver is put. */
const FIRST_TAIL = 1 / 1024;
const FIRST_STEP = 1 / 64;
/** What grows by the root of 64 or more from one to the next has no variance; a little less, as tails become so in the limit. */
const STEP = 7.9;

/** Of each output, at some point of 256: towards an end of the driver's distribution, or towards zero from both sides. */
export interface Growth {
  towardsEnds(driver: number): readonly boolean[];
  /** @param width of the driver's distribution */
  towardsZero(driver: number, width: number): readonly boolean[];
}

/** Outputs by column, the driver at one place. */
type Looked = readonly Float64Array[];

export function openGrowth(request: SensitivityRequest): Growth {
  const { plan } = request;
  const runs = designRuns(request);
  const names = plan.drivers.map(({ name }) => name);
  const uniforms = netUniforms(`${plan.seed}\ntails`, names, POINTS);
  const values = runs.draw(uniforms);
  const atGrade = (driver: number, grade: number) => {
    const moved = uniforms.map((column, each) => (each === driver ? column.map(() => grade) : column));
    return runs.run(values, runs.drawSome(moved, new Set([driver])));
  };
  const atValue = (driver: number, value: number) => runs.run(values, constants(runs, driver, value));
  return {
    towardsEnds(driver) {
      const tails = NEARER.map((step) => FIRST_TAIL * step);
      return growing([tails.map((tail) => atGrade(driver, tail)), tails.map((tail) => atGrade(driver, 1 - tail))]);
    },
    towardsZero(driver, width) {
      const steps = NEARER.map((step) => FIRST_STEP * step * width);
      return growing([steps.map((step) => atValue(driver, -step)), steps.map((step) => atValue(driver, step))]);
    },
  };
}

function constants(runs: ModelRuns, driver: number, value: number): ReadonlyMap<number, Float64Array> {
  return new Map(runs.columnsOf(driver).map((column) => [column, new Float64Array(POINTS).fill(value)]));
}

/** @param ways each in four steps */
function growing(ways: readonly (readonly Looked[])[]): readonly boolean[] {
  return (ways[0]?.[0] ?? []).map((column, o) => {
    const along = (way: readonly Looked[], i: number) => way.map((each) => each[o]?.[i] ?? 0);
    return ways.some((way) => column.some((_, i) => growsFast(along(way, i))));
  });
}

/** By steps, so that what the other assumptions add does not count. */
function growsFast(outputs: readonly number[]): boolean {
  const steps = outputs.slice(1).map((each, i) => Math.abs(each - (outputs[i] as number)));
  return steps.slice(1).every((step, i) => step > 0 && step >= STEP * (steps[i] as number));
}
