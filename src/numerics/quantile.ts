/** Sample quantiles as Hyndman and Fan define them. These are the quantiles that are reported. */
import { CredenceError } from "../errors.js";
import { orderStatistics } from "./selection.js";

/**
 * Hyndman and Fan's continuous definitions, each by its plotting position p(k) = (k - a) / (n + 1 - a - b).
 * 7 is what R, numpy and Excel give unasked; 5 (Hazen) has the smallest bias in the tails of small replicates.
 */
const plottingPositions = {
  4: [0, 1],
  5: [1 / 2, 1 / 2],
  6: [0, 0],
  7: [1, 1],
  8: [1 / 3, 1 / 3],
  9: [3 / 8, 3 / 8],
} as const;

/** Hyndman and Fan's number of a definition. */
export type QuantileType = keyof typeof plottingPositions;

/**
 * Quantiles of a column for several probabilities at once, in the order asked for. The column is neither sorted nor
 * changed. Each is exact: an interpolation between two order statistics found by comparison.
 * @param values finite numbers, at least one
 * @param probabilities each from 0 to 1
 * @param type Hyndman–Fan type; 7 unless said
 * Source: Hyndman & Fan 1996, doi:10.1080/00031305.1996.10473566.
 * @throws CredenceError `probability-outside-unit`, `empty-column`, `not-finite`
 * @example quantiles(Float64Array.of(1, 2, 3, 4), [0.5, 1]) // [2.5, 4]
 */
export function quantiles(values: Float64Array, probabilities: readonly number[], type: QuantileType = 7): number[] {
  return quantilesBetween(values.length, probabilities, type, (places) => orderStatistics(values, places));
}

/**
 * The same of a sample that is not at hand as a column.
 * @param statistics the order statistics at places (0 is the smallest)
 */
export function quantilesBetween(
  count: number,
  probabilities: readonly number[],
  type: QuantileType,
  statistics: (places: readonly number[]) => Float64Array,
): number[] {
  const places = probabilities.map((p) => fractionalPlace(count, p, type));
  const found = statistics(count === 0 ? [] : around(places));
  return places.map((place, i) => {
    const below = found[2 * i] as number;
    const above = found[2 * i + 1] as number;
    // The minimum keeps rounding from carrying the result past its upper neighbour.
    return Math.min(below + (place - Math.floor(place)) * (above - below), above);
  });
}

/** The places of the order statistics that quantiles lie between: two for each. */
export function quantilePlaces(count: number, probabilities: readonly number[], type: QuantileType): number[] {
  return around(probabilities.map((p) => fractionalPlace(count, p, type)));
}

function around(places: readonly number[]): number[] {
  const found: number[] = [];
  for (const place of places) found.push(Math.floor(place), Math.ceil(place));
  return found;
}

/** One quantile of a column: see `quantiles`. */
export function quantile(values: Float64Array, probability: number, type: QuantileType = 7): number {
  return quantiles(values, [probability], type)[0] as number;
}

/** Where the quantile lies among the order statistics, counted from 0, held inside the sample. */
function fractionalPlace(count: number, p: number, type: QuantileType): number {
  if (!(p >= 0 && p <= 1)) {
    throw new CredenceError("probability-outside-unit", `quantile: probability must be from 0 to 1, got ${p}`);
  }
  const [a, b] = plottingPositions[type];
  const place = type === 7 ? (count - 1) * p : count * p + a + p * (1 - a - b) - 1;
  return Math.min(Math.max(place, 0), Math.max(count - 1, 0));
}
