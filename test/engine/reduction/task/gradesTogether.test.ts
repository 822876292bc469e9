import { describe, expect, it } from "vitest";
import type { Block } from "../../../../src/engine/block.js";
import { GROUPS } from "../../../../src/engine/reduction/groups.js";
import { CELLS } from "../../../../src/engine/reduction/loops/cells.js";
import { openWorkshop } from "../../../../src/engine/reduction/loops/workshop.js";
import { gradePairs } from "../../../../src/engine/reduction/task/gradePairs.js";
import { gradesTogether, gradesTogetherBytes } from "../../../../src/engine/reduction/task/gradesTogether.js";
import { BLOCK } from "../../../../src/random/stream.js";
import { openMemory } from "../../../../src/wasm/host.js";

/** Blocks of so many assumptions, graded together or pair by pair. */
function graded(drivers: number, apart: boolean) {
  const workshop = openWorkshop({ memory: openMemory(1 << 21), address: 64 });
  const pairs = gradePairs(drivers, workshop);
  const products = Array.from({ length: drivers }, () => workshop.doubles(2 * GROUPS));
  const [offsets, numbers] = [workshop.integers(BLOCK), workshop.doubles(BLOCK)];
  const together = gradesTogether({ pairs, products, offsets, numbers }, workshop);
  const places = [0, 1].map(() => Array.from({ length: drivers }, () => workshop.doubles(BLOCK)));
  for (let number = 0; number < 4; number++) {
    const uniforms = places[number >> 1] as Float64Array[];
    uniforms.forEach((column, d) => {
      for (let i = 0; i < BLOCK; i++) column[i] = (((i + number * BLOCK) * (7919 + 2 * d)) % 10_007) / 10_007 + 1e-9;
    });
    for (let i = 0; i < BLOCK; i++) {
      const cell = (i * 31 + number) % CELLS;
      offsets[i] = 16 * cell;
      numbers[i] = cell - 511.5;
    }
    const block: Block = { count: BLOCK, uniforms, values: [], outputs: [] };
    if (!apart) {
      together?.grades(block);
      together?.products(block);
      continue;
    }
    const of = (driver: number) => uniforms[driver] as Float64Array;
    for (const { first, second, table, squares } of pairs) {
      workshop.grades(of(first), of(second), BLOCK, offsets, table, squares);
    }
    products.forEach((sums, driver) => {
      workshop.products(of(driver), BLOCK, numbers, sums);
    });
  }
  return { pairs, products };
}

describe("grades together", () => {
  it.each([1, 2, 7, 30])("add what pair by pair adds, of %i assumptions", (drivers) => {
    const found = graded(drivers, false);
    expect(found).toEqual(graded(drivers, true));
    const scenarios = found.pairs[0]?.table.filter((sum) => sum !== 0).length ?? 0;
    expect(scenarios).toBeGreaterThan(CELLS / 2);
  });

  it("take the memory that they say, and none in JavaScript", () => {
    expect(gradesTogetherBytes(3)).toBe(64 + 64);
    const workshop = openWorkshop(undefined);
    const sums = {
      pairs: gradePairs(2, workshop),
      products: [],
      offsets: new Int32Array(0),
      numbers: new Float64Array(0),
    };
    expect(gradesTogether(sums, workshop)).toBeUndefined();
  });
});
