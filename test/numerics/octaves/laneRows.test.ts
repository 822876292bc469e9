import { describe, expect, it } from "vitest";
import { paddedRows } from "../../../src/numerics/octaves/laneRows.js";

describe("rows as WebAssembly reads them", () => {
  it("are eight doubles each, every column times its factor, and nothing behind", () => {
    const rows = Float64Array.of(1, 2, 3, -4, 5, 0.1);
    expect([...paddedRows(rows, Float64Array.of(1, 8, 64))]).toEqual([
      1, 16, 192, 0, 0, 0, 0, 0, -4, 40, 6.4, 0, 0, 0, 0, 0,
    ]);
  });

  it("keep all bits where a factor is a power of two, beyond 32 of them too", () => {
    const values = [Math.PI, -Math.E, 2 ** -1000, 7e300];
    const out = paddedRows(Float64Array.from(values), Float64Array.of(2 ** 36));
    values.forEach((value, row) => {
      expect(out[8 * row]).toBe(value * 68719476736);
    });
  });

  it("may be none", () => {
    expect(paddedRows(new Float64Array(0), Float64Array.of(1, 2))).toHaveLength(0);
  });
});
