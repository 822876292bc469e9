/** The bar of a one-way analysis and how wide it is. */

/** The output with this assumption at each end of its interval, all others at base. */
export interface OneWayRow {
  readonly assumption: string;
  readonly low: number;
  readonly high: number;
  readonly atLow: number;
  readonly atHigh: number;
  /** Smallest and largest output found inside the range, where they lie beyond its two ends: the output turns. */
  readonly beyond?: readonly [number, number];
  /** The values of the assumption at which they lie. */
  readonly beyondAt?: readonly [number, number];
}

/** From the smallest to the largest result over the range: where the result turns inside it, more than its ends show. */
export function swing({ low, high, beyond = [low, high] }: OneWayRow): number {
  return Math.max(low, high, ...beyond) - Math.min(low, high, ...beyond);
}

/** Widest first, those without a number before all; ties by name, so that the order is the same everywhere. */
export function bySwing(a: OneWayRow, b: OneWayRow): number {
  return sizeOf(b) - sizeOf(a) || (a.assumption < b.assumption ? -1 : 1);
}

/** The largest finite number stands for a swing that is none. */
function sizeOf(row: OneWayRow): number {
  const size = swing(row);
  return Number.isFinite(size) ? size : Number.MAX_VALUE;
}

/** Whether the output has no finite number at some end of the range: then it has no swing. */
export function failedEnd({ low, high }: OneWayRow): boolean {
  return !Number.isFinite(low) || !Number.isFinite(high);
}
