/**
 * Moment-independent indices of an assumption of few values (events, counts, listed values): the distribution of the output
 * given each value beside that of all scenarios, nothing smoothed. An absolute difference of two noisy shares is above 0
 * where they are the same; here each group of scenarios tells how large a difference is, and all others which way it goes
 * and where it is largest, so that noise adds nothing on average
 * (cross-fitting: Chernozhukov et al. 2018, doi:10.1111/ectj.12097).
 */
import { scatter } from "../../summary/replicateErrors.js";
import { type OutputLevels, stepWeights } from "./outputLevels.js";
import type { Classed, Parting } from "./parting.js";
import type { ShapeIndex } from "./shapeIndices.js";

/** Steps of the output's ranks on which its distribution functions are compared. */
const FINE = 1024;
/** Steps on which its densities are: more see more of a difference and hear more of the noise, so that the largest counts. */
const STEPS = [64, 32, 16, 8] as const;

/** The output of the scenarios. */
interface Output {
  /** The rank of each scenario's, from 0. */
  readonly ranks: Uint32Array;
  readonly levels: OutputLevels;
  /** Scenario i belongs to group i mod this. */
  readonly groups: number;
}

type ByValue = Extract<Parting, { by: "value" }>;

export interface Shapes {
  readonly delta: ShapeIndex;
  readonly pawn: ShapeIndex;
  readonly cramerVonMises: ShapeIndex;
}

/** Class by class and step by step, a probability less the product of its margins. */
type Departure = Float64Array;

/** A size of the departure of one group, where those of all others say where and which way it is taken. */
type Size = (own: Departure, others: Departure) => number;

/** @param wider classes that are wider still, where some hold several values: what is lost by that is part of the errors */
export function shapesByValue({ classed, wider }: ByValue, output: Output): Shapes {
  const found = shapesOf(classed, output);
  const lost = wider === undefined ? found : shapesOf(wider, output);
  const doubted = (key: keyof Shapes): ShapeIndex => {
    const { value, error } = found[key];
    return { value, error: rootOfSquares(error, value - lost[key].value) };
  };
  return { delta: doubted("delta"), pawn: doubted("pawn"), cramerVonMises: doubted("cramerVonMises") };
}

function shapesOf(classed: Classed, output: Output): Shapes {
  const parts = departures(classed, output);
  const curves = parts.map(cumulated);
  const areas = STEPS.map((steps) => crossFitted(parts.map((part) => joined(part, FINE / steps)), area)); // biome-ignore format: one thought
  const best = areas.reduce((most, each) => (each.value > most.value ? each : most));
  const wide = best.value - (areas[areas.indexOf(best) + 1] ?? best).value;
  const farthest = crossFitted(curves, distance(FINE));
  const halved = crossFitted(curves.map((curve) => curve.filter((_, at) => at % 2 === 1)), distance(FINE / 2)); // biome-ignore format: one thought
  const square = squareOf(classed, output, curves);
  return {
    delta: { value: best.value, error: rootOfSquares(best.error, best.open, wide) },
    pawn: { value: farthest.value, error: rootOfSquares(farthest.error, farthest.open, farthest.value - halved.value) },
    cramerVonMises: square,
  };
}

/** The scenarios of one value all stand at its end; what others in that step make of it is told by a straight line. */
function squareOf(classed: Classed, output: Output, curves: readonly Departure[]): ShapeIndex {
  const { levels } = output;
  const even = crossFitted(curves, squares(classed.shares, levels.scale, stepWeights(levels, FINE)));
  // A product of own and others' has twice the slope that it has by its own.
  if (levels.lumps.length === 0) return { value: even.value, error: 2 * even.error };
  const ends = departures(classed, { ...output, ranks: levels.last }).map(cumulated);
  const { value, error } = crossFitted(ends, squares(classed.shares, levels.scale, stepWeights(levels, FINE, false)));
  return { value, error: rootOfSquares(2 * error, (value - even.value) / 2) };
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
      const from = level * FINE;
      for (let step = 0; step < FINE; step++) products += (own[from + step] as number) * (others[from + step] as number) * (weights[step] as number); // biome-ignore format: one thought
      sum += (scale * products) / (share * FINE);
    });
    return sum;
  };
}

/** `open`: half of what the noise would add, as much as small differences may have lost whose direction is not sure. */
function crossFitted(parts: readonly Departure[], size: Size) {
  const groups = parts.length;
  const mean = new Float64Array(parts[0]?.length ?? 0);
  for (const part of parts) part.forEach((each, at) => { mean[at] = (mean[at] as number) + each / groups; }); // biome-ignore format: one thought
  const each = parts.map((own) => size(own, mean.map((all, at) => (groups * all - (own[at] as number)) / (groups - 1)))); // biome-ignore format: one thought
  const value = each.reduce((sum, one) => sum + one, 0) / groups;
  return { value, error: scatter(each, value), open: (size(mean, mean) - value) / 2 };
}

/** For each group the shares of its scenarios, less the products of its own margins. */
function departures({ levels, shares }: Classed, { ranks, groups }: Output): readonly Departure[] {
  const counts = Array.from({ length: groups }, () => new Float64Array(shares.length * FINE));
  for (let i = 0; i < levels.length; i++) {
    const own = counts[i % groups] as Float64Array;
    const at = (levels[i] as number) * FINE + Math.floor(((ranks[i] as number) * FINE) / levels.length);
    own[at] = (own[at] as number) + 1;
  }
  return counts.map((own) => lessMargins(own, shares.length));
}

function lessMargins(counts: Float64Array, classes: number): Departure {
  const rows = new Float64Array(classes);
  const columns = new Float64Array(FINE);
  let count = 0;
  counts.forEach((each, at) => {
    const [row, column] = [Math.floor(at / FINE), at % FINE];
    rows[row] = (rows[row] as number) + each;
    columns[column] = (columns[column] as number) + each;
    count += each;
  });
  return counts.map((each, at) => {
    const product = (rows[Math.floor(at / FINE)] as number) * (columns[at % FINE] as number);
    return each / count - product / (count * count);
  });
}

/** Each class's sums up to and with each step. */
function cumulated(part: Departure): Departure {
  let sum = 0;
  return part.map((each, at) => {
    sum = at % FINE === 0 ? each : sum + each;
    return sum;
  });
}

/** So many neighbouring steps made one. */
function joined(part: Departure, width: number): Departure {
  const out = new Float64Array(part.length / width);
  part.forEach((each, at) => {
    const to = Math.floor(at / width);
    out[to] = (out[to] as number) + each;
  });
  return out;
}

function rootOfSquares(...parts: readonly number[]): number {
  return Math.sqrt(parts.reduce((sum, part) => sum + part * part, 0));
}
