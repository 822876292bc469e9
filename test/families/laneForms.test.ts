import { describe, expect, it } from "vitest";
import { laneForms } from "../../src/families/laneForms.js";
import { workshop } from "../wasm/workshop.js";

interface Functions {
  clamp(from: number, to: number, bytes: number, low: number, high: number): void;
  divide(column: number, by: number, bytes: number): void;
}

const { functions, put } = workshop<Functions>(laneForms);

describe("forms in WebAssembly that no block is sure to need", () => {
  it("clamp as Math.min and Math.max do, no numbers and signs of zero included", () => {
    const values = [-3, 0, -0, 0.5, 1, 7, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2];
    for (const [low, high] of [
      [0, 1],
      [-0, 1],
      [-1, -0],
      [Number.NEGATIVE_INFINITY, 1],
    ] as const) {
      const [from, to] = [put(values), put(values)];
      functions.clamp(from.address, to.address, 8 * values.length, low, high);
      expect([...to.values]).toEqual(values.map((x) => Math.max(low, Math.min(high, x))));
    }
  });

  it("divide place by place", () => {
    const [column, by] = [put([1, -1, 0, 6]), put([3, 0, 0, -2])];
    functions.divide(column.address, by.address, 32);
    expect([...column.values]).toEqual([1 / 3, Number.NEGATIVE_INFINITY, Number.NaN, -3]);
  });
});
