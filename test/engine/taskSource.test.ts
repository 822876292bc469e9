import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHUNK, type Stretch } from "../../src/engine/reduction/parts.js";
import type { Task, TaskResult } from "../../src/engine/task.js";
import { sizedTasks } from "../../src/engine/taskSource.js";

const asTask = (stretch: Stretch): Task => ({ kind: "columns", ...stretch });

/** Sizes of all tasks, where each block takes so many seconds. */
function sizes(stretches: readonly Stretch[], threads: number, secondsPerBlock: number): readonly number[] {
  const source = sizedTasks(stretches, asTask, threads);
  const found: number[] = [];
  for (let task = source.next(); task !== undefined; task = source.next()) {
    found.push(task.blocks);
    source.measure({ seconds: secondsPerBlock * task.blocks, blocks: task.blocks } as TaskResult);
  }
  return found;
}

const million = [{ first: 0, blocks: 977 }];

describe("the tasks of a run", () => {
  it("are every block once, in whole chunks but for the last of a stretch", () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        lengths,
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 1e-6, max: 1, noNaN: true }),
        (all, threads, pace) => {
          const stretches = all.map((blocks, i) => ({ first: 4096 * i, blocks }));
          const source = sizedTasks(stretches, asTask, threads);
          const seen: number[] = [];
          for (let task = source.next(); task !== undefined; task = source.next()) {
            const { first, blocks } = task;
            const end = stretches.some((stretch) => stretch.first + stretch.blocks === first + blocks);
            expect([first % CHUNK, end || blocks % CHUNK === 0]).toEqual([0, true]);
            for (let b = 0; b < blocks; b++) seen.push(first + b);
            source.measure({ seconds: pace * blocks, blocks } as TaskResult);
          }
          expect(seen).toEqual(
            stretches.flatMap(({ first, blocks }) => Array.from({ length: blocks }, (_, b) => first + b)),
          );
          expect(source.blocksLeft).toBe(0);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("begin small: what to keep is known better after each", () => {
    expect(sizes(million, 1, 1e-6)).toEqual([16, 48, 192, 721]);
    const four = sizes(million, 4, 1e-6);
    four.forEach((size, i) => {
      const before = four.slice(0, i).reduce((sum, each) => sum + each, 0);
      expect(size).toBeLessThanOrEqual(Math.max(2 * CHUNK - 1, (3 * before) / 4));
    });
  });

  it("last a tenth of a second in between", () => {
    expect(sizes(million, 1, 0.1 / 100).slice(0, 6)).toEqual([16, 48, 96, 96, 96, 96]);
  });

  it("of one thread are not cut up at the end; those of several end together, none longer than half of what each has left", () => {
    expect(sizes([{ first: 0, blocks: 16_384 }], 1, 0.1 / 1000).at(-1)).toBeGreaterThan(CHUNK);
    const two = sizes([{ first: 0, blocks: 16_384 }], 2, 1e-6);
    two.forEach((size, i) => {
      const left = two.slice(i).reduce((sum, each) => sum + each, 0);
      expect(size).toBeLessThanOrEqual(Math.max(2 * CHUNK - 1, left / 4));
    });
    expect(two.slice(-3)).toEqual([CHUNK, CHUNK, CHUNK]);
  });

  it("are chunks where nothing is known of the pace", () => {
    const source = sizedTasks(million, asTask, 2);
    expect([source.next(), source.next(), source.next()].map((task) => task?.blocks)).toEqual([16, 16, 16]);
  });
});
