/**
 * What several assumptions make of the outputs by being away from their usual values together, beyond what fewer of them
 * make: the anchored decomposition of a model (Kuo, Sloan, Wasilkowski and Woźniakowski 2010,
 * doi:10.1090/S0025-5718-09-02319-9), its anchor the usual values, everything else as it is drawn.
 */
import type { ModelRuns } from "../../engine/modelRuns.js";

/** Drivers by position, rising. */
export type Together = readonly number[];

/** What is left of numbers of the size of the outputs by rounding. */
const ROUNDING = 1e-12;

/** Runs of the model at the same points, each made once. */
export interface Jumps {
  /** Outputs at the first points, these drivers away from their usual values and all other such drivers at theirs. */
  at(together: Together, points: number): readonly Float64Array[];
  /** What they make together alone. */
  of(together: Together, points: number): readonly Float64Array[];
}

/**
 * @param usual values of every drawn cell, those of some drivers usual
 * @param unusual of each of these, the columns that it decides, by position
 */
export function openJumps(
  runs: ModelRuns,
  usual: readonly Float64Array[],
  unusual: (driver: number) => ReadonlyMap<number, Float64Array>,
): Jumps {
  const made = new Map<string, readonly Float64Array[]>();
  const starts = new Map<number, readonly Float64Array[]>();
  const startsOf = (points: number) => {
    const found = starts.get(points) ?? usual.map((column) => column.subarray(0, points));
    starts.set(points, found);
    return found;
  };
  const at: Jumps["at"] = (together, points) => {
    const key = together.join();
    const before = made.get(key);
    if (before !== undefined && (before[0]?.length ?? points) >= points) return before;
    const others = together.flatMap((driver) => [...unusual(driver)]);
    const found = runs.run(
      startsOf(points),
      new Map(others.map(([column, values]) => [column, values.subarray(0, points)])),
    );
    made.set(key, found);
    return found;
  };
  const of: Jumps["of"] = (together, points) => {
    const subsets = subsetsOf(together).map((subset) => ({
      sign: (together.length - subset.length) % 2 === 0 ? 1 : -1,
      outputs: at(subset, points),
    }));
    return at([], points).map((_, o) => {
      return new Float64Array(points).map((__, i) => {
        let [sum, size] = [0, 0];
        for (const { sign, outputs } of subsets) {
          const value = outputs[o]?.[i] as number;
          sum += sign * value;
          size = Math.max(size, Math.abs(value));
        }
        return Number.isFinite(sum) && Math.abs(sum) <= ROUNDING * size ? 0 : sum;
      });
    });
  };
  return { at, of };
}

function subsetsOf([first, ...rest]: Together): readonly Together[] {
  if (first === undefined) return [[]];
  const without = subsetsOf(rest);
  return [...without, ...without.map((set) => [first, ...set])];
}
