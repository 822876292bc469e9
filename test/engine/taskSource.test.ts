import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHUNK, type ReduceTask, type Stretch } from "../../src/engine/reduction/parts.js";
import { type Taken, takeNext } from "../../src/engine/reduction/taken.js";
import type { Task, TaskResult } from "../../src/engine/task.js";
import { sizedTasks } from "../../src/engine/taskSource.js";

const asReduceTask = (stretch: Stretch, taken?: Taken): Task => ({
  kind: "reduce",
  ...stretch,
  bearings: { scales: [], edges: [] },
  windows: [],
  taken,
});
const asTask = (stretch: Stretch): Task => ({ kind: "columns", ...stretch });

/** Windows that are drawn anew whenever four times as many blocks are done: told of blocks, it says how many are to come. */
function narrowing(total: number) {
  let [done, due] = [0, 4 * CHUNK];
  return {
    tell(blocks: number): void {
      done += blocks;
      if (done >= due) due = 4 * done;
    },
    untilNarrower: () => (due < total ? due - done : Number.POSITIVE_INFINITY),
  };
}

/** Sizes of all tasks, where each block takes so many seconds and a task is done before the next but `ahead` is asked for. */
function sizes(stretches: readonly Stretch[], threads: number, secondsPerBlock: number, ahead = 0): readonly number[] {
  const { tell, untilNarrower } = narrowing(stretches.reduce((sum, { blocks }) => sum + blocks, 0));
  const source = sizedTasks(stretches, asTask, threads, untilNarrower);
  const found: number[] = [];
  const underWay: number[] = [];
  for (let task = source.next("here"); task !== undefined; task = source.next("here")) {
    found.push(task.blocks);
    underWay.push(task.blocks);
    const blocks = underWay.length > ahead ? (underWay.shift() as number) : 0;
    if (blocks === 0) continue;
    source.measure({ seconds: secondsPerBlock * blocks, blocks } as TaskResult);
    tell(blocks);
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
          for (let task = source.next("here"); task !== undefined; task = source.next("here")) {
            const { first, blocks } = task;
            const end = stretches.some((stretch) => stretch.first + stretch.blocks === first + blocks);
            expect([first % CHUNK, end || blocks % CHUNK === 0]).toEqual([0, true]);
            for (let b = 0; b < blocks; b++) seen.push(first + b);
            source.measure({ seconds: pace * blocks, blocks } as TaskResult);
          }
          expect(seen).toEqual(
            stretches.flatMap(({ first, blocks }) => Array.from({ length: blocks }, (_, b) => first + b)),
          );
          expect(source.blocksLeft()).toBe(0);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("begin small: what to keep is known better after each", () => {
    expect(sizes(million, 1, 1e-6)).toEqual([16, 48, 192, 721]);
  });

  it("of several threads share what is to come before less is kept, and are short where that is given out", () => {
    const two = sizes([{ first: 0, blocks: 100_000 }], 2, 1e-6, 3);
    const { tell, untilNarrower } = narrowing(100_000);
    two.forEach((size, i) => {
      const done = i - 4 >= 0 ? (two[i - 4] as number) : 0;
      tell(done);
      const underWay = two.slice(Math.max(0, i - 3), i).reduce((sum, each) => sum + each, 0);
      expect(size).toBeLessThanOrEqual(
        Math.max(2 * CHUNK - 1, Math.min(untilNarrower() / 2, untilNarrower() - underWay)),
      );
    });
    // Of 64 blocks that say what to keep no thread has more than a chunk at once.
    expect(two.slice(0, 7)).toEqual([16, 16, 16, 16, 16, 16, 16]);
    expect(Math.max(...two)).toBeGreaterThan(5000);
  });

  it("of a pass whose windows stay as they are do not wait for others", () => {
    const source = sizedTasks([{ first: 0, blocks: 100_000 }], asTask, 1);
    source.next("here");
    source.measure({ seconds: 1e-6 * CHUNK, blocks: CHUNK } as TaskResult);
    expect(source.next("here")?.blocks).toBe(99_984);
  });

  it("last a tenth of a second in between", () => {
    expect(sizes(million, 1, 0.1 / 100).slice(0, 6)).toEqual([16, 48, 96, 96, 96, 96]);
  });

  it("of one thread are not cut up at the end; those of several take their share of what is left", () => {
    expect(sizes([{ first: 0, blocks: 16_384 }], 1, 0.1 / 1000).at(-1)).toBeGreaterThan(CHUNK);
    const two = sizes([{ first: 0, blocks: 16_384 }], 2, 1e-6);
    two.forEach((size, i) => {
      const left = two.slice(i).reduce((sum, each) => sum + each, 0);
      expect(size).toBeLessThanOrEqual(Math.max(2 * CHUNK - 1, left / 2));
    });
  });

  it("are done once each when who has nothing left takes over what is before others, whoever is fast", () => {
    interface Working {
      readonly task: ReduceTask;
      done: number;
    }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.infiniteStream(fc.nat({ max: 5 })), (blocks, turns) => {
        const source = sizedTasks([{ first: 0, blocks }], asReduceTask, 2);
        const seen: number[] = [];
        const at: (Working | undefined)[] = [];
        for (let idle = 0; idle < 2; ) {
          // One place is six times as fast as the other.
          const place = turns.next().value === 0 ? "here" : "aside";
          const own = place === "here" ? 0 : 1;
          const working = at[own] ?? begunBy(source.next(place));
          at[own] = working;
          idle = working === undefined ? idle + 1 : 0;
          if (working === undefined) continue;
          const { first, blocks: all, taken } = working.task;
          if (takeNext(taken as Taken, Math.ceil(all / CHUNK))) {
            const from = CHUNK * working.done++;
            for (let b = from; b < Math.min(from + CHUNK, all); b++) seen.push(first + b);
            continue;
          }
          source.measure({ seconds: 1e-6 * all, blocks: Math.min(CHUNK * working.done, all) } as TaskResult);
          at[own] = undefined;
        }
        expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: blocks }, (_, b) => b));
      }),
      { numRuns: 50 },
    );
    function begunBy(task: Task | undefined): Working | undefined {
      return task?.kind === "reduce" ? { task, done: 0 } : undefined;
    }
  });

  it("leave to each place what is before it itself", () => {
    const source = sizedTasks([{ first: 0, blocks: 2 * CHUNK }], asReduceTask, 2);
    const [mine, theirs] = [source.next("here"), source.next("aside")];
    expect([mine, theirs].map((task) => task?.first)).toEqual([0, CHUNK]);
    expect(source.next("here")?.first).toBe(CHUNK);
    expect(source.next("here")).toBeUndefined();
    expect(source.next("aside")?.first).toBe(0);
  });

  it("are chunks where nothing is known of the pace", () => {
    const source = sizedTasks(million, asTask, 2);
    expect([source.next("here"), source.next("here"), source.next("here")].map((task) => task?.blocks)).toEqual([
      16, 16, 16,
    ]);
  });
});
