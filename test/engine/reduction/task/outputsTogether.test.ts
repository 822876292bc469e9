import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../../src/engine/block.js";
import type { Plan } from "../../../../src/engine/plan/plan.js";
import { openWorkshop, type Workshop } from "../../../../src/engine/reduction/loops/workshop.js";
import type { Windows } from "../../../../src/engine/reduction/parts.js";
import type { Questions } from "../../../../src/engine/reduction/questions.js";
import { outputsTogether, togetherBytes } from "../../../../src/engine/reduction/task/outputsTogether.js";
import { openReducer } from "../../../../src/engine/reduction/task/reducer.js";
import { workshopSize } from "../../../../src/engine/reduction/task/workshopSize.js";
import { finish } from "../../../../src/engine/steps.js";
import { BLOCK } from "../../../../src/random/stream.js";
import { openMemory } from "../../../../src/wasm/host.js";

const outputs = ["a", "b", "c"];
const questions: Questions = {
  replicates: 1,
  probabilities: [0.025, 0.5, 0.975],
  thresholds: [[], [-1, 2], [0]],
  distributions: [],
  ranks: false,
  columns: false,
};
/** The value of an output in a scenario: some of every size, ties, both zeros. */
const valueAt = (output: number, i: number): number =>
  (((i * 7919 + output * 101) % 4093) - 2000 * output) / (i % 7 === 0 ? 1e6 : 8);

interface Made {
  readonly questions?: Questions;
  readonly windows: Windows;
  readonly scenarios: number;
  readonly fault?: { readonly at: number; readonly value: number };
}

/** What two tasks of a reducer find in a workshop; columns move to other places now and then. */
function reduced(workshop: Workshop, { questions: asked = questions, windows, scenarios, fault }: Made) {
  const plan = { outputs, drivers: [], scenarios } as unknown as Plan;
  const places = [0, 1].map(() => outputs.map(() => workshop.doubles(BLOCK)));
  const evaluate = (block: number): Block => {
    const columns = places[block % 3 === 0 ? 0 : 1] as Float64Array[];
    columns.forEach((column, o) => {
      for (let i = 0; i < BLOCK; i++) column[i] = valueAt(o, block * BLOCK + i);
      const at = (fault?.at ?? -1) - block * BLOCK;
      if (fault !== undefined && o === 1 && at >= 0 && at < BLOCK) column[at] = fault.value;
    });
    return { count: Math.min(BLOCK, scenarios - block * BLOCK), uniforms: [], values: [], outputs: columns };
  };
  const perform = openReducer(plan, asked, workshop, evaluate);
  const scales = outputs.map((_, o) => ({ centre: -100 * o + 1.5, factor: 0.125 * (o + 1) }));
  const task = { kind: "reduce", bearings: { scales, edges: [] }, windows } as const;
  const blocks = Math.ceil(scenarios / BLOCK);
  const half = Math.floor(blocks / 2);
  return [
    finish(perform({ ...task, first: 0, blocks: half })),
    finish(perform({ ...task, first: half, blocks: blocks - half })),
  ];
}

const lanes = () => openWorkshop({ memory: openMemory(1 << 21), address: 64 });
const same = (made: Made) => {
  const [slow, fast] = [reduced(openWorkshop(undefined), made), reduced(lanes(), made)];
  expect(fast).toEqual(slow);
  return fast;
};

const window = fc
  .tuple(fc.integer({ min: -600, max: 600 }), fc.integer({ min: 0, max: 300 }))
  .map(([low, width]) => ({ low, high: low + width }));
const everything = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

describe("all outputs together", () => {
  it("are what each is alone: powers, extremes, counts, and what windows keep in its order", () => {
    const some = fc.array(window, { maxLength: 3 }).map((all) => {
      const ascending = all.toSorted((a, b) => a.low - b.low);
      const apart: typeof all = [];
      for (const one of ascending) if (one.low > (apart.at(-1)?.high ?? -1e9)) apart.push(one);
      return apart;
    });
    fc.assert(
      fc.property(
        fc.array(some, { minLength: 3, maxLength: 3 }),
        fc.constantFrom(5 * BLOCK, 4 * BLOCK + 37),
        (windows, scenarios) => {
          const [first] = same({ windows, scenarios });
          const least = Math.min(...Array.from({ length: 2 * BLOCK }, (_, i) => valueAt(2, i)));
          expect(first?.outputs[2]?.extremes[0]).toBe(least);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("keep every value there is, however many", () => {
    const [first, second] = same({ windows: [[everything], [], [{ low: -1e9, high: 1e9 }]], scenarios: 7 * BLOCK });
    expect(first?.outputs[0]?.windows[0]?.kept.values).toEqual(
      Float64Array.from({ length: 3 * BLOCK }, (_, i) => valueAt(0, i)),
    );
    expect(second?.outputs[2]?.windows[0]?.kept.values.length).toBe(4 * BLOCK);
  });

  it("keep what each task asks for: other windows than the one before, then the same again", () => {
    const plan = { outputs, drivers: [], scenarios: 6 * BLOCK } as unknown as Plan;
    const [narrow, wide] = [
      { low: 1, high: 2 },
      { low: -50, high: 50 },
    ];
    const scales = outputs.map(() => ({ centre: 0, factor: 1 }));
    const kept = (workshop: Workshop) => {
      const columns = outputs.map(() => workshop.doubles(BLOCK));
      const perform = openReducer(plan, questions, workshop, (block) => {
        columns.forEach((column, o) => {
          for (let i = 0; i < BLOCK; i++) column[i] = valueAt(o, block * BLOCK + i);
        });
        return { count: BLOCK, uniforms: [], values: [], outputs: columns };
      });
      return [[wide], [narrow], [narrow], [narrow, { low: 3, high: 3.5 }]].map((own, task) => {
        const all = { kind: "reduce", bearings: { scales, edges: [] }, windows: [own, [], own] } as const;
        return finish(perform({ ...all, first: task, blocks: 1 })).outputs;
      });
    };
    const found = kept(lanes());
    expect(found).toEqual(kept(openWorkshop(undefined)));
    const within = (task: number, { low, high }: { low: number; high: number }) =>
      Float64Array.from({ length: BLOCK }, (_, i) => valueAt(0, task * BLOCK + i)).filter((x) => x >= low && x <= high);
    const asked = [wide, narrow, narrow, narrow];
    asked.forEach((window, task) => {
      expect(found[task]?.[0]?.windows[0]?.kept.values).toEqual(within(task, window));
    });
    expect(found[3]?.[0]?.windows[1]?.kept.values).toEqual(within(3, { low: 3, high: 3.5 }));
  });

  it("count what is below a threshold from the block on that first reaches it", () => {
    const thresholds = [[], [-400.05, -1e9], [0]];
    const [first] = same({ questions: { ...questions, thresholds }, windows: [[], [], []], scenarios: 6 * BLOCK });
    const counted = (o: number, threshold: number): number =>
      Array.from({ length: 3 * BLOCK }, (_, i) => valueAt(o, i)).filter((value) => value < threshold).length;
    const below = first?.outputs.map((output) => output.below.map((counts) => counts.reduce((a, b) => a + b, 0)));
    expect(below).toEqual([[], [counted(1, -400.05), 0], [counted(2, 0)]]);
  });

  it("in replicates, of which only squares are summed", () => {
    same({
      questions: { ...questions, replicates: 16 },
      windows: [[], [{ low: 0, high: 9 }], []],
      scenarios: 3 * BLOCK,
    });
  });

  it("with columns that are kept whole", () => {
    const [first] = same({
      questions: { ...questions, columns: true },
      windows: [[], [], []],
      scenarios: 2 * BLOCK + 1,
    });
    expect(first?.outputs[1]?.column?.[5]).toBe(valueAt(1, 5));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("find where a value is %s", (value) => {
    for (const at of [0, BLOCK + 3, 3 * BLOCK - 1]) {
      const found = same({ windows: [[], [{ low: 0, high: 9 }], []], scenarios: 4 * BLOCK, fault: { at, value } });
      expect(found[at < 2 * BLOCK ? 0 : 1]?.outputs[1]?.faults).toEqual([1, at]);
      expect(found[0]?.outputs[0]?.faults[0]).toBe(0);
    }
  });

  it("are not to be had where everything is in JavaScript", () => {
    expect(outputsTogether([], questions, lanes())).toBeUndefined();
    expect(openWorkshop(undefined).lists).toBeUndefined();
  });

  it("work in the memory that a reducer asks for", () => {
    const plan = { outputs, drivers: [], scenarios: BLOCK } as unknown as Plan;
    const bytes = workshopSize(plan, questions);
    expect(bytes).toBeGreaterThan(togetherBytes(3, questions));
    const memory = openMemory(bytes + 64);
    // From an address that leaves just as much.
    const workshop = openWorkshop({ memory, address: memory.buffer.byteLength - bytes });
    expect(() => openReducer(plan, questions, workshop, () => expect.fail())).not.toThrow();
  });
});
