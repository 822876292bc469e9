import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { designKernel } from "../../src/engine/designKernel.js";
import { planRun } from "../../src/engine/plan/plan.js";
import { compileKernel } from "../../src/formula/kernel.js";
import { mixed, sketchStudy } from "./fixtures.js";

const plan = planRun(sketchStudy(mixed), { scenarios: 8, seed: "design", sampler: "random" });
const last = plan.outputs.slice(-2).reverse();

/** Columns of some length for each input, from a few numbers. */
function columnsOf(kernel: ReturnType<typeof designKernel>, length: number, from: readonly number[]) {
  return kernel.inputs.map((_, i) => Float64Array.from({ length }, (_, s) => from[(7 * i + s) % from.length] ?? 0));
}

const resultsOf = (outputs: readonly string[], length: number) => outputs.map(() => new Float64Array(length));
const numbers = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 5, maxLength: 40 });

describe("the kernel of a design", () => {
  it.each([
    ["all outputs", plan.outputs],
    ["some, in another order", last],
  ])("has the bits of the formulas in both languages, whatever the length: %s", (_, outputs) => {
    const cells = outputs.map((id) => plan.wanted[plan.outputs.indexOf(id)] as (typeof plan.wanted)[number]);
    const oracle = compileKernel(plan.graph, cells, plan.constants);
    const [fast, plain] = [designKernel(plan, outputs, "webassembly"), designKernel(plan, outputs, "javascript")];
    expect(fast.inputs).toEqual(oracle.inputs);
    expect(plain.inputs).toEqual(oracle.inputs);
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 2, 3, 17, 1023, 1024, 1025, 2049), numbers, (length, from) => {
        const columns = columnsOf(fast, length, from);
        const [expected, one, other] = [outputs, outputs, outputs].map((ids) => resultsOf(ids, length)) as [
          Float64Array[],
          Float64Array[],
          Float64Array[],
        ];
        oracle.run(columns, expected, length);
        fast.run(columns, one);
        plain.run(columns, other);
        expect(one).toEqual(expected);
        expect(other).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it("leaves the columns as they are, and takes one run after the other", () => {
    const kernel = designKernel(plan, plan.outputs);
    const columns = columnsOf(kernel, 5, [1, 2, 3]);
    const before = columns.map((column) => column.slice());
    const [first, again] = [resultsOf(plan.outputs, 5), resultsOf(plan.outputs, 5)];
    kernel.run(columns, first);
    kernel.run(columnsOf(kernel, 5, [4, 5]), resultsOf(plan.outputs, 5));
    kernel.run(columns, again);
    expect(columns).toEqual(before);
    expect(again).toEqual(first);
  });
});
