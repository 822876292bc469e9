/**
 * The pilot: the first chunk of a run, looked at whole. From it outputs take what they are counted from, cells their
 * edges and windows their first guess. A function of the first scenarios alone, so it is the same for any run that
 * begins with them.
 */

import { ascending } from "../../numerics/ascending.js";
import { nextUp } from "../../numerics/bits.js";
import { powerToOne } from "../../numerics/powerToOne.js";
import { orderStatistics } from "../../numerics/selection.js";
import { CELLS } from "./cells.js";
import type { Scale } from "./groups.js";
import type { Bearings, Windows } from "./parts.js";
import type { Questions } from "./questions.js";
import { everything, joined, type Window, windowPlaces } from "./windows.js";

/** @param columns The first scenarios of every output. */
export function bearingsOf(columns: readonly Float64Array[], questions: Questions): Bearings {
  return {
    scales: columns.map(scaleOf),
    edges: questions.distributions.map((output) => edgesOf(columns[output] as Float64Array)),
  };
}

/** The mean, and the power of two that makes the standard deviation about 1: what is summed stays small and exact. */
function scaleOf(column: Float64Array): Scale {
  // In units of the largest value, so that no square leaves the range of doubles.
  const unit = powerToOne(largestOf(column));
  const mean = sumOf(column, unit) / column.length;
  const squares = squaresAround(mean, column, unit);
  const [centre, sd] = [mean / unit, Math.sqrt(squares / column.length) / unit];
  if (!Number.isFinite(centre) || !Number.isFinite(sd)) return { centre: 0, factor: 1 };
  return { centre, factor: powerToOne(sd) };
}

// Loops written out: given functions for what they add, engines make an object of each number.
function largestOf(column: Float64Array): number {
  let most = 0;
  for (let i = 0; i < column.length; i++) most = Math.max(most, Math.abs(column[i] as number));
  return most;
}

function sumOf(column: Float64Array, unit: number): number {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += (column[i] as number) * unit;
  return sum;
}

function squaresAround(mean: number, column: Float64Array, unit: number): number {
  let sum = 0;
  for (let i = 0; i < column.length; i++) {
    const difference = (column[i] as number) * unit - mean;
    sum += difference * difference;
  }
  return sum;
}

/** Its finite values: as a rule the column itself. */
function finite(column: Float64Array): Float64Array {
  let fault = 0;
  for (let i = 0; i < column.length; i++) fault += (column[i] as number) - (column[i] as number);
  if (fault === 0) return column;
  const found = new Float64Array(column.length);
  let length = 0;
  for (let i = 0; i < column.length; i++) if (Number.isFinite(column[i])) found[length++] = column[i] as number;
  return found.subarray(0, length);
}

/**
 * Order statistics that cut the pilot into equal parts. A value that occurs more than once has a cell to itself, so
 * that the steps of a discrete output are found exactly.
 */
function edgesOf(column: Float64Array): Float64Array {
  const sorted = ascending(finite(column));
  const edges = new Float64Array(CELLS - 1).fill(Number.POSITIVE_INFINITY);
  const parts = Math.min(CELLS - 1, sorted.length);
  for (let i = 0; i < parts; i++) {
    const value = (sorted[Math.floor((i * sorted.length) / parts)] as number) + 0;
    const before = i > 0 ? (edges[i - 1] as number) : Number.NEGATIVE_INFINITY;
    edges[i] = value > before ? value : value === before || before === nextUp(value) ? nextUp(value) : before;
  }
  return edges;
}

/** The first windows of a run that is longer than the pilot. None where an output is not always a number: that run has no answer. */
export function firstWindows(columns: readonly Float64Array[], questions: Questions, scenarios: number): Windows {
  const size = scenarios / questions.replicates;
  return columns.map((column) => {
    if (questions.probabilities.length === 0) return [];
    if (finite(column) !== column) return [];
    const places = windowPlaces(questions.probabilities, column.length, size);
    const ends = places.flatMap(([low, high]) => [Math.max(low, 0), Math.min(high, column.length - 1)]);
    const found = orderStatistics(column, ends);
    return joined(
      places.map(
        ([low, high], i): Window => ({
          low: low < 0 ? everything.low : (found[2 * i] as number),
          high: high >= column.length ? everything.high : (found[2 * i + 1] as number),
        }),
      ),
    );
  });
}
