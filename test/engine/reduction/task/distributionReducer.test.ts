/** A distribution and its rank sums by whole blocks at once, against block by block and pair by pair. */
import { describe, expect, it } from "vitest";
import type { Block } from "../../../../src/engine/block.js";
import { type Plan, planRun } from "../../../../src/engine/plan/plan.js";
import { CELLS } from "../../../../src/engine/reduction/loops/cells.js";
import { openWorkshop, type Workshop } from "../../../../src/engine/reduction/loops/workshop.js";
import type { Questions } from "../../../../src/engine/reduction/questions.js";
import { openDistribution } from "../../../../src/engine/reduction/task/distributionReducer.js";
import { defineStudy } from "../../../../src/files/loadStudy.js";
import { BLOCK } from "../../../../src/random/stream.js";
import { openMemory } from "../../../../src/wasm/host.js";

const assumptions = Object.fromEntries(
  ["a", "b", "c"].map((id, i) => [id, { distribution: "normal", mean: 10 * i, sd: 1 + i }]),
);
const study = defineStudy({ study: "three", assumptions, formulas: { y: "a + b * c" }, outputs: ["y"] });
const plan: Plan = planRun(study, { scenarios: 4 * BLOCK, seed: "cells", sampler: "random" });
const edges = Float64Array.from({ length: CELLS - 1 }, (_, i) => (i - 511) / 300);

const asked = (replicates: number): Questions => ({
  replicates,
  probabilities: [],
  thresholds: [[]],
  distributions: [0],
  ranks: true,
  columns: false,
});

/** What three blocks leave, the last of them partial. */
function found(workshop: Workshop, replicates: number, wholeAtOnce: boolean) {
  const distribution = openDistribution(plan, asked(replicates), workshop, false)(0);
  const columns = Array.from({ length: 3 }, () => workshop.doubles(BLOCK));
  const output = workshop.doubles(BLOCK);
  distribution.begin(edges);
  for (let number = 0; number < 3; number++) {
    for (let i = 0; i < BLOCK; i++) {
      columns.forEach((column, d) => {
        column[i] = (((i + number * BLOCK) * (7919 + 2 * d)) % 10_007) / 10_007 + 1e-9;
      });
      output[i] = (columns[0]?.[i] ?? 0) + (columns[1]?.[i] ?? 0) - 1;
    }
    const block: Block = { count: number === 2 ? 77 : BLOCK, uniforms: columns, values: [], outputs: [output] };
    if (wholeAtOnce && block.count === BLOCK) distribution.addWhole(block);
    else distribution.add(block);
  }
  return distribution.end();
}

const lanes = () => openWorkshop({ memory: openMemory(1 << 21), address: 64 });

describe("a distribution", () => {
  it.each([1, 16])(
    "has the same sums by whole blocks at once as by each, in either language: %s replicates",
    (replicates) => {
      const expected = found(openWorkshop(undefined), replicates, false);
      expect(found(openWorkshop(undefined), replicates, true)).toEqual(expected);
      expect(found(lanes(), replicates, true)).toEqual(expected);
      expect(found(lanes(), replicates, false)).toEqual(expected);
      const count = expected.part.cells.reduce((sum, cell) => sum + cell, 0);
      expect(count).toBe(2 * BLOCK + 77);
      expect(expected.part.products.length).toBe(replicates > 1 ? 3 : 0);
    },
  );

  it("forgets what was there when it begins anew", () => {
    const workshop = lanes();
    const distribution = openDistribution(plan, asked(16), workshop, false)(0);
    const column = workshop.doubles(BLOCK).fill(0.25);
    distribution.begin(edges);
    const empty = distribution.end();
    distribution.add({ count: BLOCK, uniforms: [column, column, column], values: [], outputs: [column] });
    expect(distribution.end()).not.toEqual(empty);
    distribution.begin(edges);
    expect(distribution.end()).toEqual(empty);
    const sums = [empty.part.cells, empty.part.numbers, ...empty.part.grades, ...empty.part.products, ...empty.squares];
    for (const each of sums) expect(each.every((sum) => sum === 0)).toBe(true);
  });
});
