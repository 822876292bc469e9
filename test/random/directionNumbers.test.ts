import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DIMENSIONS, directionNumbers, directionTable } from "../../src/random/directionNumbers.js";

const reference: { bits: number; at: number[]; points: Record<string, number[]> } = JSON.parse(
  readFileSync(new URL("../reference/sobol.json", import.meta.url), "utf8"),
);
const table = directionTable();

describe("directionNumbers", () => {
  it.each(Object.entries(reference.points))("of dimension %s give SciPy's unscrambled points", (dimension, points) => {
    const numbers = directionNumbers(table[Number(dimension)] ?? "", 12);
    const ours = reference.at.map((n) => {
      const gray = n ^ (n >>> 1);
      let bits = 0;
      numbers.forEach((number, k) => {
        if (((gray >>> k) & 1) === 1) bits ^= number;
      });
      return (bits >>> 0) / 2 ** (32 - reference.bits);
    });
    expect(ours).toEqual(points);
  });

  it("are there for more than a thousand dimensions, each with its own polynomial", () => {
    expect(table.length).toBe(DIMENSIONS);
    expect(new Set(table.map((line) => line.split(" ")[0])).size).toBe(table.length);
  });

  it("end in a one: each dimension is stratified by itself", () => {
    for (const line of table) {
      directionNumbers(line, 30).forEach((number, k) => {
        if (((number >>> (31 - k)) & 1) !== 1 || (k < 31 && number << (k + 1) !== 0)) expect.fail(`${line}, ${k}`);
      });
    }
  });

  it("begin alike whatever their count", () => {
    for (const line of table.slice(0, 50)) {
      expect(directionNumbers(line, 7)).toEqual(directionNumbers(line, 30).slice(0, 7));
    }
  });
});
