/** The grid of a lookup: ascending numbers, and the position that a value has among them. */
import { CredenceError, type Place } from "../errors.js";

/** Throws `grid-not-ascending` unless each number of the grid is above the one before. */
export function checkAscending(grid: ArrayLike<number>, subject: string, place?: Place): void {
  for (let i = 0; i < grid.length; i++) {
    const [before, here] = [i === 0 ? Number.NEGATIVE_INFINITY : (grid[i - 1] as number), grid[i] as number];
    if (before < here && here < Number.POSITIVE_INFINITY) continue;
    throw new CredenceError(
      "grid-not-ascending",
      `${subject}: the points of a grid must ascend, got ${before}, ${here}`,
      {
        place,
      },
    );
  }
}

/**
 * A function from a value to the last point of the grid at or below it (0 below the first). Arithmetic where the points
 * are evenly spaced, a binary search elsewhere; both give the same answer.
 */
export function positionBelow(grid: Float64Array): (x: number) => number {
  const last = grid.length - 1;
  const first = grid[0] as number;
  const perUnit = last / ((grid[last] as number) - first);
  if (last === 0) return () => 0;
  if (!evenlySpaced(grid)) return (x) => searchBelow(grid, x);
  return (x) => {
    const guess = Math.floor((x - first) * perUnit);
    const k = guess >= 0 ? Math.min(guess, last) : 0;
    if (x < (grid[k] as number)) return k > 0 ? k - 1 : 0;
    return k < last && x >= (grid[k + 1] as number) ? k + 1 : k;
  };
}

/** A function from a value to the nearest point of the grid; half way between two, to the lower. */
export function positionNearest(grid: Float64Array): (x: number) => number {
  const below = positionBelow(grid);
  const last = grid.length - 1;
  const middles = middlesOf(grid);
  return (x) => {
    const k = below(x);
    return k < last && x > (middles[k] as number) ? k + 1 : k;
  };
}

/** A function from a value and the point below it to its share of the way to the next point: 0 outside the grid. */
export function shareAbove(grid: Float64Array): (x: number, below: number) => number {
  const last = grid.length - 1;
  return (x, below) => {
    if (Number.isNaN(x)) return x;
    const low = grid[below] as number;
    return x <= low || below >= last ? 0 : (x - low) / ((grid[below + 1] as number) - low);
  };
}

/** Half way between each point and the next. */
export function middlesOf(grid: Float64Array): Float64Array {
  return Float64Array.from({ length: grid.length - 1 }, (_, k) => middle(grid[k] as number, grid[k + 1] as number));
}

function middle(a: number, b: number): number {
  return a + (b - a) / 2;
}

/** Whether the position of a value can be guessed to within one. */
export function evenlySpaced(grid: Float64Array): boolean {
  const last = grid.length - 1;
  const first = grid[0] as number;
  const step = ((grid[last] as number) - first) / last;
  return grid.every((point, k) => Math.abs(point - (first + k * step)) < step * 0.01);
}

function searchBelow(grid: Float64Array, x: number): number {
  let low = 0;
  let high = grid.length;
  while (high - low > 1) {
    const half = (low + high) >> 1;
    if (x >= (grid[half] as number)) low = half;
    else high = half;
  }
  return low;
}
