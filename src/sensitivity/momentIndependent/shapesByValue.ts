/**
 * Moment-independent indices of an assumption of few values (events, counts, listed values): the distribution of the output
 * given each value beside that of all scenarios, nothing smoothed. An absolute difference of two noisy shares is above 0
 * where they are the same; here each group of scenarios tells how large a difference is, and all others which way it goes
 * and where it is largest, so that noise adds nothing on average
 * (cross-fitting: Chernozhukov et al. 2018, doi:10.1111/ectj.12097).
 */

import { scatter } from "../../summary/scatter.js";
import type { Estimated } from "../estimated.js";
import { cumulated, type Departure, joined, lessMargins } from "./departure.js";
import { type LumpSteps, lumpSteps } from "./lumpSteps.js";
import type { OutputLevels } from "./outputLevels.js";
import type { Classed, Parting } from "./parting.js";

/** Steps of the output's ranks on which its distribution functions are compared, and as many lumps at most. */
const FINE = 1024;
/** Steps on which its densities are: more see more of a difference and hear more of the noise, so that the largest counts. */
const STEPS = [64, 32, 16, 8] as const;

/** The output of the scenarios. */
export interface Output {
  /** The rank of each scenario's, from 0. */
  readonly ranks: Uint32Array;
  readonly levels: OutputLevels;
  /** Scenario i belongs to group i mod this. */
  readonly groups: number;
}

type ByValue = Extract<Parting, { by: "value" }>;

export interface Shapes {
  readonly delta: Estimated;
  readonly pawn: Estimated;
  readonly cramerVonMises: Estimated;
}

/** A size of the departure of one group, where those of all others say where and which way it is taken. */
type Size = (own: Departure, others: Departure) => number;

/** @param wider classes that are wider still, where some hold several values: what is lost by that is part of the errors */
export function shapesByValue({ classed, wider }: ByValue, output: Output, steps = FINE): Shapes {
  const found = shapesOf(classed, output, steps);
  const lost = wider === undefined ? found : shapesOf(wider, output, steps);
  const doubted = (key: keyof Shapes): Estimated => {
    const { value, error } = found[key];
    return { value, error: rootOfSquares(error, value - lost[key].value) };
  };
  return { delta: doubted("delta"), pawn: doubted("pawn"), cramerVonMises: doubted("cramerVonMises") };
}

function shapesOf(classed: Classed, output: Output, finest: number): Shapes {
  const fine = lumpSteps(output.levels, output.ranks.length, finest);
  const parts = departures(classed, output, fine);
  const curves = parts.map((part) => cumulated(part, fine.starts.length));
  const areas = STEPS.map((steps) => {
    const wide = lumpSteps(output.levels, output.ranks.length, steps);
    return crossFitted(
      parts.map((part) => joined(part, fine, wide)),
      area,
    );
  });
  const best = areas.reduce((most, each) => (each.value > most.value ? each : most));
  const wide = best.value - (areas[areas.indexOf(best) + 1] ?? best).value;
  const farthest = crossFitted(curves, distance(fine.starts.length));
  const half = lumpSteps(output.levels, output.ranks.length, finest / 2);
  const halved = crossFitted(
    parts.map((part) => cumulated(joined(part, fine, half), half.starts.length)),
    distance(half.starts.length),
  );
  const square = crossFitted(curves, squares(classed.shares, output.levels.scale, fine.weights));
  return {
    delta: { value: best.value, error: rootOfSquares(best.error, best.open, wide) },
    pawn: { value: farthest.value, error: rootOfSquares(farthest.error, farthest.open, farthest.value - halved.value) },
    // A product of own and others' has twice the slope that it has by its own.
    cramerVonMises: { value: square.value, error: 2 * square.error },
  };
}

/** Half the area between the densities. */
const area: Size = (own, others) => own.reduce((sum, each, at) => sum + Math.sign(others[at] as number) * each, 0) / 2;

/** The largest distance of the distribution functions of each class. */
function distance(steps: number): Size {
  return (own, others) => {
    let sum = 0;
    for (let from = 0; from < own.length; from += steps) {
      let far = from;
      for (let at = from; at < from + steps; at++) {
        if (Math.abs(others[at] as number) > Math.abs(others[far] as number)) far = at;
      }
      sum += Math.sign(others[far] as number) * (own[far] as number);
    }
    return sum;
  };
}

/** The mean square of that distance, as a share of the largest there can be. */
function squares(shares: Float64Array, scale: number, weights: Float64Array): Size {
  return (own, others) => {
    let sum = 0;
    shares.forEach((share, level) => {
      let products = 0;
      const from = level * weights.length;
      for (let step = 0; step < weights.length; step++)
        products += (own[from + step] as number) * (others[from + step] as number) * (weights[step] as number);
      sum += (scale * products) / share;
    });
    return sum;
  };
}

/** `open`: half of what the noise would add, as much as small differences may have lost whose direction is not sure. */
function crossFitted(parts: readonly Departure[], size: Size) {
  const groups = parts.length;
  const mean = new Float64Array(parts[0]?.length ?? 0);
  for (const part of parts)
    part.forEach((each, at) => {
      mean[at] = (mean[at] as number) + each / groups;
    });
  const each = parts.map((own) =>
    size(
      own,
      mean.map((all, at) => (groups * all - (own[at] as number)) / (groups - 1)),
    ),
  );
  const value = each.reduce((sum, one) => sum + one, 0) / groups;
  return { value, error: scatter(each, value), open: (size(mean, mean) - value) / 2 };
}

/** For each group the shares of its scenarios, less the products of its own margins. */
function departures(
  { levels, shares }: Classed,
  { ranks, groups }: Output,
  { of, starts }: LumpSteps,
): readonly Departure[] {
  const steps = starts.length;
  const counts = Array.from({ length: groups }, () => new Float64Array(shares.length * steps));
  for (let i = 0; i < levels.length; i++) {
    const own = counts[i % groups] as Float64Array;
    const at = (levels[i] as number) * steps + (of[ranks[i] as number] as number);
    own[at] = (own[at] as number) + 1;
  }
  return counts.map((own) => lessMargins(own, shares.length, steps));
}

function rootOfSquares(...parts: readonly number[]): number {
  return Math.sqrt(parts.reduce((sum, part) => sum + part * part, 0));
}
