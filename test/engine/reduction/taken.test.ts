import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/engine/block.js";
import type { Plan } from "../../../src/engine/plan/plan.js";
import { openWorkshop } from "../../../src/engine/reduction/loops/workshop.js";
import { CHUNK } from "../../../src/engine/reduction/parts.js";
import {
  begun,
  chunksLeft,
  MOST_CHUNKS,
  openTaken,
  type Taken,
  takeBehind,
  takeNext,
} from "../../../src/engine/reduction/taken.js";
import { openReducer } from "../../../src/engine/reduction/task/reducer.js";
import { finish } from "../../../src/engine/steps.js";
import { BLOCK } from "../../../src/random/stream.js";
import { openMemory } from "../../../src/wasm/host.js";
import { asked } from "./columnRun.js";

describe("chunks of a task that two threads take", () => {
  it("are taken once each, one by one from the front and by halves from behind", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.infiniteStream(fc.boolean()), (chunks, turns) => {
        const taken = openTaken();
        const seen: number[] = [];
        for (let next = 0, behind = 0; next + behind < chunks; ) {
          const left = chunks - next - behind;
          expect(chunksLeft(taken, chunks)).toBe(left);
          if (turns.next().value) {
            expect(takeNext(taken, chunks)).toBe(true);
            seen.push(next++);
            continue;
          }
          const { first, count } = takeBehind(taken, chunks);
          expect([first + count, count]).toEqual([chunks - behind, Math.ceil(left / 2)]);
          for (let i = 0; i < count; i++) seen.push(first + i);
          behind += count;
        }
        expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: chunks }, (_, i) => i));
        expect([takeNext(taken, chunks), takeBehind(taken, chunks).count]).toEqual([false, 0]);
      }),
    );
  });

  it("may be as many as one half of the word counts", () => {
    const taken = openTaken();
    expect(takeBehind(taken, MOST_CHUNKS)).toEqual({ first: 16_383, count: 16_384 });
    for (let i = 0; i < 16_383; i++) takeNext(taken, MOST_CHUNKS);
    expect([chunksLeft(taken, MOST_CHUNKS), takeNext(taken, MOST_CHUNKS)]).toEqual([0, false]);
  });

  it("are there again for who begins anew what a thread that died had taken, but for those from behind", () => {
    const taken = openTaken();
    for (let i = 0; i < 3; i++) takeNext(taken, 10);
    const { count } = takeBehind(taken, 10);
    begun(taken);
    expect([count, chunksLeft(taken, 10)]).toEqual([4, 6]);
  });
});

/** What a task over so many blocks answers; somebody takes chunks of it from behind when a block is evaluated. */
function answered(scenarios: number, blocks: number, lanes: boolean, taken?: Taken, takeAt?: number) {
  const plan = { outputs: ["y"], drivers: [], scenarios } as unknown as Plan;
  const workshop = openWorkshop(lanes ? { memory: openMemory(1 << 21), address: 64 } : undefined);
  const values = workshop.doubles(BLOCK);
  const evaluate = (block: number): Block => {
    if (block === takeAt && taken !== undefined) takeBehind(taken, Math.ceil(blocks / CHUNK));
    for (let i = 0; i < BLOCK; i++) values[i] = (block * BLOCK + i) % 997;
    return { count: Math.min(BLOCK, scenarios - block * BLOCK), uniforms: [], values: [], outputs: [values] };
  };
  const windows = [[{ low: 100, high: 120 }]];
  const bearings = { scales: [{ centre: 500, factor: 1 }], edges: [Float64Array.of(300, 600)] };
  const perform = openReducer(plan, asked(1), workshop, evaluate);
  return finish(perform({ kind: "reduce", first: 0, blocks, bearings, windows, taken }));
}

describe.each([true, false])("a task of which somebody takes chunks (WebAssembly: %s)", (lanes) => {
  const blocks = 4 * CHUNK + 3;
  const scenarios = blocks * BLOCK - 5;

  it("answers for those that were left to it", () => {
    // At block 20 three of five are left: two of them go.
    expect(answered(scenarios, blocks, lanes, openTaken(), 20)).toEqual(answered(scenarios, 3 * CHUNK, lanes));
  });

  it("is done from its beginning where a thread that died had begun it", () => {
    const taken = openTaken();
    for (let i = 0; i < 3; i++) takeNext(taken, 5);
    expect(answered(scenarios, blocks, lanes, taken)).toEqual(answered(scenarios, blocks, lanes));
  });

  it("answers for all where nobody takes any, and for none where all are taken before it begins", () => {
    expect(answered(scenarios, blocks, lanes, openTaken())).toEqual(answered(scenarios, blocks, lanes));
    const taken = openTaken();
    for (let i = 0; i < 3; i++) takeBehind(taken, 5);
    expect(answered(scenarios, blocks, lanes, taken)).toMatchObject({ first: 0, blocks: 0, count: 0 });
  });
});
