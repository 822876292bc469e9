import { describe, expect, it } from "vitest";
import { laneCopula } from "../../src/random/laneCopula.js";
import { normalGrades, normalGradeTable } from "../../src/random/normalGrade.js";
import { workshop } from "../wasm/workshop.js";

interface Functions {
  addScaled(sum: number, column: number, bytes: number, weight: number): void;
  grades(scores: number, out: number, bytes: number, rows: number): number;
}

const scores = Float64Array.from({ length: 4096 }, (_, i) => (i - 2048) / 255.9);

describe("grades in WebAssembly", () => {
  const { functions, put } = workshop<Functions>(laneCopula);
  const table = normalGradeTable();
  const rows = put(table);

  it("have the bits of the JavaScript within the pieces", () => {
    const inside = scores.filter((z) => z >= -8 && z < 8);
    const even = inside.subarray(0, inside.length & -2);
    const [from, to] = [put(even), put(even)];
    expect(functions.grades(from.address, to.address, 8 * even.length, rows.address)).toBe(0);
    const expected = new Float64Array(even.length);
    normalGrades(table, even, expected, even.length);
    expect(expected.findIndex((grade, i) => !Object.is(grade, to.values[i]))).toBe(-1);
  });

  it.each([8, -8.000001, 1e9, Number.NEGATIVE_INFINITY, Number.NaN])("leave %d to others", (z) => {
    const [from, to] = [put([0, z]), put([1, 1])];
    expect(functions.grades(from.address, to.address, 16, rows.address)).toBe(1);
    expect(to.values[0]).toBeCloseTo(0.5, 15);
    expect(to.values[1]).toBeNaN();
  });
});

describe("sums in WebAssembly", () => {
  it("add a multiple, place by place", () => {
    const { functions, put } = workshop<Functions>(laneCopula);
    const [sum, column] = [put(scores), put(scores.map((z) => z * z))];
    functions.addScaled(sum.address, column.address, 8 * scores.length, 0.3);
    expect(sum.values).toEqual(scores.map((z) => z + 0.3 * (z * z)));
  });
});
