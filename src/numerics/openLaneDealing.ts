/** The loops of `laneDealing.ts` at work. */
import type { DealingLoops } from "./dealing.js";

/** As `laneDealing` defines them. */
export interface LaneDealing {
  count(column: number, end: number, low: number, slope: number, counts: number): void;
  pick(column: number, end: number, low: number, slope: number, slots: number, next: number, into: number): void;
  spread(column: number, end: number, low: number, slope: number, next: number, into: number): void;
  widen(column: number, end: number, found: number): void;
  starts(counts: number, end: number, next: number): number;
  settle(column: number, end: number): void;
}

/** The loops of `dealing.ts` over arrays that all lie in the memory of these functions. */
export function inLanes(lanes: LaneDealing): DealingLoops {
  const at = (array: { readonly byteOffset: number }): number => array.byteOffset;
  const end = (values: Float64Array): number => values.byteOffset + values.byteLength;
  return {
    widen: (values, ends) => lanes.widen(at(values), end(values), at(ends)),
    count: (values, { low, slope }, counts) => lanes.count(at(values), end(values), low, slope, at(counts)),
    starts: (counts, bins, next) => lanes.starts(at(counts), at(counts) + 4 * bins.count, at(next)),
    pick: (values, { low, slope }, slots, next, into) =>
      lanes.pick(at(values), end(values), low, slope, at(slots), at(next), at(into)),
    spread: (values, { low, slope }, next, into) =>
      lanes.spread(at(values), end(values), low, slope, at(next), at(into)),
    settle: (values) => lanes.settle(at(values), end(values)),
  };
}
