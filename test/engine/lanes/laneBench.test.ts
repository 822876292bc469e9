import { describe, expect, it, vi } from "vitest";
import { blockCount, fastestLanguage, openBlocks } from "../../../src/engine/block.js";
import { openLaneBench } from "../../../src/engine/lanes/laneBench.js";
import { compileLaneKernel } from "../../../src/engine/lanes/laneKernel.js";
import { type Plan, planRun } from "../../../src/engine/plan/plan.js";
import { openKernel } from "../../../src/engine/workbench.js";
import { loadStudy } from "../../../src/files/loadStudy.js";
import { generateProgram } from "../../../src/formula/codegen/kernelProgram.js";
import { BLOCK } from "../../../src/random/stream.js";
import { mixed, type Sketch, sketchStudy } from "../fixtures.js";

const options = { scenarios: 3 * BLOCK + 77, seed: "lanes", sampler: "random" };
const javascript = "javascript";

type Block = ReturnType<ReturnType<typeof openBlocks>["draw"]>;

/** The first place at which two columns differ in a bit, among the scenarios that count. */
function difference(a: Block, b: Block): string | undefined {
  for (const kind of ["uniforms", "values", "outputs"] as const) {
    if (a[kind].length !== b[kind].length) return kind;
    for (const [column, values] of a[kind].entries()) {
      for (let i = 0; i < a.count; i++) {
        const other = b[kind][column]?.[i];
        if (!Object.is(values[i], other)) return `${kind} ${column}, scenario ${i}: ${values[i]} and ${other}`;
      }
    }
  }
  return undefined;
}

/** Both languages over all blocks, or over some. */
function expectSame(plan: Plan, blocks = Array.from({ length: blockCount(plan.scenarios) }, (_, i) => i)): void {
  const lanes = openBlocks(plan, undefined, "webassembly");
  const plain = openBlocks(plan, undefined, javascript);
  for (const block of blocks) {
    const [a, b] = [lanes.evaluate(block), plain.evaluate(block)];
    expect(a.count).toBe(b.count);
    expect(difference(a, b), `block ${block}`).toBeUndefined();
  }
}

describe("blocks in WebAssembly have the bits of blocks in JavaScript", () => {
  it("of a study with every kind of assumption, the partial last block included", () => {
    expectSame(planRun(sketchStudy(mixed), options));
  });

  it.each(["runs/hospital-care-at-home.yaml", "runs/catheter-dressings.yaml", "bench/workload.yaml"])(
    "of %s",
    async (file) => {
      const plan = planRun(await loadStudy(file), { ...options, scenarios: 40 * BLOCK + 1 });
      expect(plan.lanes).toBeDefined();
      expectSame(plan);
    },
  );

  it.each(["random", "sobol", "latin-hypercube"])("of a study with a Student-t copula, %s", (sampler) => {
    const dependence = { copula: { family: "student-t", df: 3 } } as const;
    const plan = planRun({ ...sketchStudy(mixed), dependence }, { ...options, sampler });
    expect(plan.groups.some(({ mixer }) => mixer !== undefined)).toBe(true);
    expectSame(plan);
  });

  it("whatever is drawn first", () => {
    const plan = planRun(sketchStudy(mixed), options);
    const [lanes, plain] = [openBlocks(plan), openBlocks(plan, undefined, javascript)];
    for (const block of [3, 0, 2]) {
      const drawn = lanes.draw(block);
      const expected = plain.draw(block);
      expect(drawn.values.map((column) => column.slice())).toEqual(expected.values.map((column) => column.slice()));
      expect(difference(lanes.evaluate(block), plain.evaluate(block))).toBeUndefined();
    }
  });

  it("with one kernel for points of other samplers and numbers", () => {
    const plan = planRun(sketchStudy(mixed), options);
    const other = planRun(sketchStudy(mixed), { ...options, sampler: "sobol", scenarios: 5 * BLOCK });
    expectSame({ ...plan, lanes: other.lanes });
    expectSame({ ...other, lanes: plan.lanes });
  });

  it("also of a plan that went through a clone, as to a thread", () => {
    const plan = planRun(sketchStudy(mixed), options);
    const away = openBlocks(structuredClone(plan), undefined, "webassembly");
    const here = openBlocks(plan, undefined, javascript);
    expect(difference(away.evaluate(1), here.evaluate(1))).toBeUndefined();
  });

  it("fills only the columns of values that are asked for", () => {
    const plan = planRun(sketchStudy(mixed), options);
    const block = openBlocks(plan, new Set([0])).draw(0);
    expect(block.values.map((column) => column.some((value) => value !== 0))).toEqual(
      plan.cells.map((_, column) => column === 0 || plan.simplexes.some((columns) => columns.includes(column))),
    );
  });
});

/** One assumption of a family, and a formula that needs nothing else. */
function single(family: string, parameters: Record<string, number | number[]>): Sketch {
  return { inputs: { x: { family, parameters } }, formulas: { f: "x + 1" }, outputs: ["f"] };
}

describe("where WebAssembly does not reach", () => {
  it("formulas run in JavaScript on columns that WebAssembly fills", () => {
    const plan = planRun(sketchStudy(mixed), options);
    const bench = openLaneBench({ ...plan, lanes: undefined });
    if (bench === undefined) throw new Error("no bench");
    bench.fill(2);
    openKernel(plan, bench)(BLOCK);
    const expected = openBlocks(plan, undefined, javascript).evaluate(2);
    expect(difference({ ...bench, count: BLOCK }, expected)).toBeUndefined();
  });

  it("a plan that is too large is drawn in JavaScript", () => {
    const plan = planRun(sketchStudy(mixed), options);
    const shape = { ...plan, cells: Array.from({ length: 2 ** 17 }, () => ({ driver: 0, inversion: 0 })) };
    expect(openLaneBench(shape)).toBeUndefined();
    expect(openLaneBench(plan, undefined, 2 ** 30)).toBeUndefined();
    const program = generateProgram(plan.graph, plan.wanted, plan.constants);
    expect(compileLaneKernel(program, shape, plan.inputs)).toBeUndefined();
  });

  it("an engine without vectors runs JavaScript", () => {
    expect(fastestLanguage()).toBe("webassembly");
    vi.stubGlobal("WebAssembly", { validate: () => false });
    expect(fastestLanguage()).toBe("javascript");
    vi.stubGlobal("WebAssembly", undefined);
    expect(fastestLanguage()).toBe("javascript");
    vi.unstubAllGlobals();
  });
});

describe("every kind of inversion", () => {
  it.each<[string, string, Record<string, number | number[]>]>([
    ["table", "normal", { mean: -3, sd: 7 }],
    ["table", "gamma", { shape: 0.3, scale: 2 }],
    ["table", "gamma", { shape: 100, scale: 14.5 }],
    ["table", "beta", { alpha: 0.7, beta: 2.1 }],
    ["table", "beta", { alpha: 40, beta: 0.9 }],
    ["table", "lognormal", { meanlog: 3, sdlog: 2.5 }],
    ["table", "pert", { min: 0.55, mode: 0.68, max: 0.8 }],
    ["uniform", "uniform", { min: -4, max: 9 }],
    ["triangular", "triangular", { min: 95, mode: 118, max: 140 }],
    ["triangular", "triangular", { min: 1, mode: 1, max: 2 }],
    ["triangular", "triangular", { min: 1, mode: 2, max: 2 }],
    ["steps", "poisson", { mean: 3.3 }],
    ["exact", "gamma", { shape: 0.01, scale: 1 }],
  ])("%s: %s %o", (kind, family, parameters) => {
    const plan = planRun(sketchStudy(single(family, parameters)), { ...options, scenarios: 2 * BLOCK });
    expect(plan.inversions.map((inversion) => inversion.kind)).toEqual([kind]);
    expectSame(plan);
  });

  it("with many bins", () => {
    const fine = [0.3, 0.25, 0.2].flatMap((shape) => {
      const plan = planRun(sketchStudy(single("gamma", { shape, scale: 1 })), options);
      return plan.inversions.some((by) => by.kind === "table" && by.table.binBits === 5) ? [plan] : [];
    });
    const [plan] = fine;
    if (plan !== undefined) expectSame(plan);
  });

  it("beyond the table, where exact quantiles serve", () => {
    // 4 million draws a seed, of which four are expected beyond 2^-21 of either end.
    const found = ["a", "b", "c"].flatMap((seed) => {
      const request = { ...options, seed, scenarios: 4000 * BLOCK };
      const plan = planRun(sketchStudy(single("normal", { mean: 0, sd: 1 })), request);
      const runner = openBlocks(plan);
      const isBeyond = (u: number): boolean => Math.min(u, 1 - u) < 2 ** -21;
      const blocks = Array.from({ length: 4000 }, (_, i) => i);
      const beyond = blocks.filter((block) => runner.draw(block).uniforms[0]?.some(isBeyond));
      expectSame(plan, beyond);
      return beyond;
    });
    expect(found.length).toBeGreaterThan(3);
    expect(found.length).toBeLessThan(30);
  });
});

describe("correlated streams", () => {
  it("far out, where the grade is exact", () => {
    const names = ["a", "b", "c"];
    const family = { family: "normal", parameters: { mean: 0, sd: 1 } };
    const plan = planRun(
      sketchStudy({
        inputs: Object.fromEntries(names.map((name) => [name, family])),
        formulas: { f: "a + b + c" },
        outputs: ["f"],
        correlations: [
          ["a", "b", 0.9],
          ["b", "c", -0.3],
        ],
      }),
      { ...options, scenarios: 50 * BLOCK },
    );
    expectSame(plan);
  });
});
