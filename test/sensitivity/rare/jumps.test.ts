/** What events make together alone: the coefficients of models that are polynomials of them. */
import { describe, expect, it } from "vitest";
import type { ModelRuns } from "../../../src/engine/modelRuns.js";
import { openJumps } from "../../../src/sensitivity/rare/jumps.js";

const POINTS = 4;
/** The last input is as it is drawn, the three others are usually 0. */
const usual = [0, 0, 0].map(() => new Float64Array(POINTS)).concat(Float64Array.of(1, 2, 3, 4));
const drawn = (factor: number) => usual[3]?.map((x) => factor * x) as Float64Array;

/** Three events, of which the third decides two inputs: it is away from its usual value by as much as that input is. */
const unusual = (driver: number) => {
  const ones = new Float64Array(POINTS).fill(1);
  return new Map(driver === 2 ? [[2, drawn(1)] as const] : [[driver, ones] as const]);
};

type Model = (a: number, b: number, c: number, x: number) => number;

/** Jumps of these outputs, and how many points the model was run at in each run. */
function jumpsOf(...models: readonly Model[]) {
  const runs: number[] = [];
  const run: ModelRuns["run"] = (values, others = new Map()) => {
    const columns = values.map((column, at) => others.get(at) ?? column);
    const count = columns[0]?.length ?? 0;
    runs.push(count);
    const at = (i: number) => columns.map((column) => column[i] as number) as [number, number, number, number];
    return models.map((model) => Float64Array.from({ length: count }, (_, i) => model(...at(i))));
  };
  return { jumps: openJumps({ run } as ModelRuns, usual, unusual), runs };
}

const polynomial: Model = (a, b, c, x) => 5 * x + 2 * a + 3 * b * x + 7 * a * b + 11 * a * b * c;

describe("jumps", () => {
  it("are the terms of a polynomial, each by itself", () => {
    const { jumps } = jumpsOf(polynomial, (a) => a);
    expect(jumps.of([0], POINTS)).toEqual([Float64Array.of(2, 2, 2, 2), Float64Array.of(1, 1, 1, 1)]);
    expect(jumps.of([1], POINTS)[0]).toEqual(Float64Array.of(3, 6, 9, 12));
    expect(jumps.of([2], POINTS)[0]).toEqual(Float64Array.of(0, 0, 0, 0));
    expect(jumps.of([0, 1], POINTS)).toEqual([Float64Array.of(7, 7, 7, 7), new Float64Array(POINTS)]);
    expect(jumps.of([0, 2], POINTS)[0]).toEqual(new Float64Array(POINTS));
    expect(jumps.of([0, 1, 2], POINTS)[0]).toEqual(Float64Array.of(11, 22, 33, 44));
  });

  it("add up to the output where all of them are away from their usual values", () => {
    const { jumps } = jumpsOf(polynomial);
    expect(jumps.at([], POINTS)[0]).toEqual(drawn(5));
    // 5 x + 2 + 3 x + 7.
    expect(jumps.at([0, 1], POINTS)[0]).toEqual(Float64Array.of(17, 25, 33, 41));
  });

  it("are 0, and no rounding, where each adds its own", () => {
    const { jumps } = jumpsOf((a, b, _, x) => 0.1 * x + a / 3 + b / 7);
    expect(0.1 + 1 / 3 + 1 / 7 - (0.1 + 1 / 3) - (0.1 + 1 / 7) + 0.1).not.toBe(0);
    expect(jumps.of([0, 1], POINTS)[0]).toEqual(new Float64Array(POINTS));
    // A thousandth of a millionth is no rounding.
    const small = jumpsOf((a, b, _, x) => 0.1 * x + 1e-9 * a * b).jumps.of([0, 1], 1)[0]?.[0] as number;
    expect(small / 1e-9).toBeCloseTo(1, 6);
  });

  it("are no finite number where a run gave none", () => {
    const { jumps } = jumpsOf((a, b, _, x) => (a + b > 1 && x > 3 ? Number.NaN : a));
    expect(jumps.of([0, 1], POINTS)[0]).toEqual(Float64Array.of(0, 0, 0, Number.NaN));
    const infinite = jumpsOf((a, b) => 1 / (1 - a * b)).jumps.of([0, 1], 1)[0];
    expect(infinite).toEqual(Float64Array.of(Number.POSITIVE_INFINITY));
  });

  it("run the model once for each set of events, and again for more points alone", () => {
    const { jumps, runs } = jumpsOf(polynomial);
    jumps.of([0, 1], 2);
    expect(runs).toEqual([2, 2, 2, 2]);
    jumps.of([0], 2);
    jumps.at([0, 1], 1);
    expect(runs).toHaveLength(4);
    expect(jumps.of([1], POINTS)[0]).toEqual(Float64Array.of(3, 6, 9, 12));
    expect(runs.slice(4)).toEqual([POINTS, POINTS]);
  });
});
