import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../../src/families/index.js";
import { laneLookUp, laneTable } from "../../../src/numerics/octaves/laneOctaves.js";
import { lookUpOctaves } from "../../../src/numerics/octaves/octaveLookUp.js";
import { buildOctaveTable } from "../../../src/numerics/octaves/octaveTable.js";
import { workshop } from "../../wasm/workshop.js";

type LookUp = (from: number, to: number, bytes: number, rows: number, shift: number, scale: number) => number;

/** Around every power of two and every border of bins, from either tail, to the nearest double. */
const uniforms: readonly number[] = Array.from({ length: 53 }, (_, octave) => octave + 1).flatMap((octave) =>
  [1, 1.03125, 1.125, 1.5, 1.75, 1.96875, 2 - 2 ** -30].flatMap((part) => {
    const p = part * 2 ** -octave;
    return [p, p * (1 + 2 ** -52), p * (1 - 2 ** -53), 1 - p, 1 - p * (1 + 2 ** -40)].filter((u) => u > 0 && u < 1);
  }),
);

describe.each([1, 3, 5, 6])("the look-up with %d digits of bins", (binBits) => {
  it.each([
    ["normal", { mean: 0, sd: 1 }],
    ["gamma", { shape: 4, scale: 1 }],
    ["beta", { alpha: 0.7, beta: 2.1 }],
  ])("gives the bits of the JavaScript for %s", (family, parameters) => {
    const { limits, ...table } = buildOctaveTable(makeDistribution(family, parameters), binBits);
    const { functions, put } = workshop<Record<string, LookUp>>([laneLookUp(binBits)], 1 << 22);
    const even = [...uniforms, 0.5, 0.5, 0.5].slice(0, 4 * Math.ceil(uniforms.length / 4));
    const [from, to, rows] = [put(even), put(even.map(() => 1)), put(laneTable({ ...table, limits }))];
    const expected = new Float64Array(even.length);
    const open = { ...table, limits: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const };
    const beyond = lookUpOctaves(open, 3.25, 1.7, from.values, expected, even.length);
    const answer = functions[`lookUp${binBits}`]?.(from.address, to.address, 8 * even.length, rows.address, 3.25, 1.7);
    expect(beyond).toBeGreaterThan(100);
    expect(answer).toBe(1);
    expect(expected.findIndex((x, i) => !Object.is(x, to.values[i]))).toBe(-1);
  });
});

describe("what lies within reach", () => {
  it("is told apart from what does not", () => {
    const { functions, put } = workshop<{ lookUp3: LookUp }>([laneLookUp(3)]);
    const table = put(laneTable(buildOctaveTable(makeDistribution("normal", { mean: 0, sd: 1 }))));
    const answer = (...values: number[]): number => {
      const [from, to] = [put(values), put(values)];
      return functions.lookUp3(from.address, to.address, 32, table.address, 0, 1);
    };
    expect(answer(0.3, 0.9999, 0.1, 0.7)).toBe(0);
    expect(answer(2 ** -21, 1 - 2 ** -21, 1 - 2 ** -21, 2 ** -21)).toBe(0);
    expect(answer(2 ** -21 - 2 ** -53, 0.5, 0.5, 0.5)).toBe(1);
    expect(answer(0.5, 1 - 2 ** -22, 0.5, 0.5)).toBe(1);
    expect(answer(0.5, 0.5, 2 ** -30, 0.5)).toBe(1);
    expect(answer(0.5, 0.5, 0.5, 1 - 2 ** -30)).toBe(1);
  });
});
