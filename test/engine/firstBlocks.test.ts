/** Blocks that the pilot has seen, as they come back, against blocks that are evaluated anew. */
import { describe, expect, it } from "vitest";
import { fastestLanguage, type Language, openBlocks, openEvaluator } from "../../src/engine/block.js";
import { firstBlocks, openRoom, roomBytes } from "../../src/engine/firstBlocks.js";
import { gradedColumns, openGrades } from "../../src/engine/grades.js";
import { type Plan, planRun } from "../../src/engine/plan/plan.js";
import { openWorkshop } from "../../src/engine/reduction/loops/workshop.js";
import { finish } from "../../src/engine/steps.js";
import { BLOCK } from "../../src/random/stream.js";
import { mixed, sketchStudy } from "./fixtures.js";

const study = sketchStudy(mixed);
const options = { scenarios: 3 * BLOCK + 77, seed: "first", sampler: "random" };

/** Everything that a reduction reads of a block, in memory of its own. */
function read(plan: Plan, { evaluate }: Pick<ReturnType<typeof openBlocks>, "evaluate">, block: number) {
  const grades = openGrades(plan);
  const { count, ...found } = evaluate(block);
  const own = (column: Float64Array): Float64Array => column.slice(0, count);
  return {
    count,
    outputs: found.outputs.map(own),
    grades: plan.drivers.map((_, driver) => own(grades.of({ count, ...found }, driver))),
  };
}

function opened(plan: Plan, language: Language, again = gradedColumns(plan)) {
  return firstBlocks(plan, openEvaluator(plan, language, 0, again));
}

describe.each<Language>(["javascript", fastestLanguage()])("blocks that were seen before, in %s", (language) => {
  it.each(["random", "sobol", "latin-hypercube"])(
    "have the outputs and grades of blocks evaluated anew: %s",
    (sampler) => {
      const plan = planRun(study, { ...options, sampler });
      const [plain, blocks] = [openBlocks(plan, undefined, language), opened(plan, language)];
      const columns = finish(blocks.columns({ first: 0, blocks: 4 }));
      expect(columns.map(({ length }) => length)).toEqual(plan.outputs.map(() => plan.scenarios));
      for (let block = 0; block < 4; block++) {
        const expected = read(plan, plain, block);
        expect(read(plan, blocks, block)).toEqual(expected);
        const part = (column: Float64Array) => column.slice(block * BLOCK, block * BLOCK + expected.count);
        expect(columns.map(part)).toEqual(expected.outputs);
      }
    },
  );

  it("also of a study whose uniforms were reordered whole, or share a chi-square", () => {
    for (const dependence of [{ method: "iman-conover" }, { copula: { family: "student-t", df: 3 } }] as const) {
      const plan = planRun({ ...study, dependence }, { ...options, sampler: "latin-hypercube" });
      const [plain, blocks] = [openBlocks(plan, undefined, language), opened(plan, language)];
      finish(blocks.columns({ first: 0, blocks: 2 }));
      for (const block of [0, 1, 2]) expect(read(plan, blocks, block)).toEqual(read(plan, plain, block));
    }
  });

  it("are read where they are remembered, if there is room", () => {
    const plan = planRun(study, options);
    const runner = openEvaluator(plan, language, roomBytes(plan), gradedColumns(plan));
    const room = openRoom(plan, openWorkshop(runner.spare));
    const [plain, blocks] = [openBlocks(plan, undefined, language), firstBlocks(plan, runner, room)];
    const columns = finish(blocks.columns({ first: 1, blocks: 3 }));
    for (const block of [0, 1, 2, 3]) {
      const expected = read(plan, plain, block);
      expect(read(plan, blocks, block)).toEqual(expected);
      // Blocks that are not remembered do not touch them.
      const part = (column: Float64Array) => column.slice((block - 1) * BLOCK, (block - 1) * BLOCK + expected.count);
      if (block > 0) expect(columns.map(part)).toEqual(expected.outputs);
    }
    expect(columns.map(({ buffer }) => buffer)).toEqual(room?.map(({ buffer }) => buffer));
    if (language === "webassembly") expect(columns[0]?.buffer).toBe(runner.spare?.memory.buffer);
    finish(blocks.columns({ first: 0, blocks: 2 }));
    expect(columns.map((column) => column.slice(0, BLOCK))).toEqual(read(plan, plain, 0).outputs);
  });

  it("are objects of one shape, seen before or not, in room or not: code for them is compiled once", () => {
    const plan = planRun(study, options);
    const shapes = [false, true].map((placed) => {
      const runner = openEvaluator(plan, language, roomBytes(plan), gradedColumns(plan));
      const room = placed ? openRoom(plan, openWorkshop(runner.spare)) : undefined;
      const blocks = firstBlocks(plan, runner, room);
      finish(blocks.columns({ first: 0, blocks: 1 }));
      return [0, 1, 3].map((block) => Object.keys(blocks.evaluate(block)));
    });
    const one = ["count", "uniforms", "values", "outputs"];
    expect(shapes).toEqual([
      [one, one, one],
      [one, one, one],
    ]);
  });

  it("are not evaluated again until all of them have come back, then forgotten", () => {
    const plan = planRun(study, options);
    const runner = openEvaluator(plan, language, 0, gradedColumns(plan));
    const evaluated: number[] = [];
    const evaluate = (block: number) => {
      evaluated.push(block);
      return runner.evaluate(block);
    };
    const blocks = firstBlocks(plan, { ...runner, evaluate });
    finish(blocks.columns({ first: 1, blocks: 2 }));
    for (const block of [0, 1, 2, 3, 1]) blocks.evaluate(block);
    expect(evaluated).toEqual([1, 2, 0, 3, 1]);
  });

  it("have nothing but outputs where no grades are wanted", () => {
    const plan = planRun(study, options);
    const blocks = firstBlocks(plan, openEvaluator(plan, language, 0));
    finish(blocks.columns({ first: 0, blocks: 2 }));
    // The uniforms are still those of the block that was evaluated last.
    const last = openBlocks(plan, undefined, language)
      .evaluate(1)
      .uniforms.map((column) => column.slice());
    const { outputs, uniforms } = blocks.evaluate(0);
    expect(uniforms.map((column) => column.slice())).toEqual(last);
    expect(outputs.map((column) => column.slice())).toEqual(
      openBlocks(plan, undefined, language)
        .evaluate(0)
        .outputs.map((column) => column.slice()),
    );
  });
});

describe("room for the blocks of a pilot", () => {
  it("is that of the run's own blocks, sixteen at most, and none where outputs are many", () => {
    const bytes = (scenarios: number, outputs: number) => {
      const plan = planRun(study, { ...options, scenarios });
      return roomBytes({ ...plan, outputs: Array.from({ length: outputs }, (_, i) => `y${i}`) });
    };
    expect(bytes(1000, 1)).toBe(8 * BLOCK + 64);
    expect(bytes(1e9, 3)).toBe(3 * (16 * 8 * BLOCK + 64));
    expect(bytes(1e9, 1000)).toBe(0);
    const plan = planRun(study, options);
    const many = { ...plan, scenarios: 1e9, outputs: Array.from({ length: 1000 }, () => "y") };
    expect(openRoom(many, openWorkshop(undefined))).toBeUndefined();
  });
});

describe("the columns that grades are taken from", () => {
  it("are those that grades say they read", () => {
    const plan = planRun(study, options);
    expect([...gradedColumns(plan)].sort()).toEqual([...openGrades(plan).columns].sort());
  });
});
