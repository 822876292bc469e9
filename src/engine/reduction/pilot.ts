/**
 * The pilot: the first chunk of a run, looked at whole. From it outputs take what they are counted from, cells their
 * edges and windows their first guess. A function of the first scenarios alone, so it is the same for any run that
 * begins with them.
 */

import { ascending } from "../../numerics/ascending.js";
import { nextUp } from "../../numerics/bits.js";
import type { Dealing, Ends } from "../../numerics/dealing.js";
import { orderStatistics } from "../../numerics/selection.js";
import { CELLS } from "./loops/cells.js";
import type { Bearings, Windows } from "./parts.js";
import type { Questions } from "./questions.js";
import type { Survey } from "./survey.js";
import { everything, joined, type Window, windowPlaces } from "./windows.js";

/** @param columns The first scenarios of every output. */
export function bearingsOf(columns: readonly Float64Array[], questions: Questions, survey: Survey): Bearings {
  const ends = columns.map((column) => survey.dealing.ends(column));
  return {
    scales: survey.scales(columns, ends),
    edges: questions.distributions.map((output) => {
      const column = columns[output] as Float64Array;
      return edgesOf(areFinite(ends[output]) ? column : column.filter(Number.isFinite), survey.dealing);
    }),
  };
}

function areFinite(ends: Ends | undefined): boolean {
  return !Number.isNaN(ends?.[0]);
}

/**
 * Order statistics that cut the pilot into equal parts. A value that occurs more than once has a cell to itself, so
 * that the steps of a discrete output are found exactly.
 */
function edgesOf(column: Float64Array, dealing: Dealing): Float64Array {
  const sorted = ascending(column, dealing);
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
export function firstWindows(
  columns: readonly Float64Array[],
  questions: Questions,
  scenarios: number,
  { dealing }: Survey,
): Windows {
  const size = scenarios / questions.replicates;
  return columns.map((column) => {
    if (questions.probabilities.length === 0) return [];
    const within = dealing.ends(column);
    if (!areFinite(within)) return [];
    const places = windowPlaces(questions.probabilities, column.length, size);
    const ends = places.flatMap(([low, high]) => [Math.max(low, 0), Math.min(high, column.length - 1)]);
    const found = orderStatistics(column, ends, within, dealing);
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
