import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LaneStep, SamplerPlan } from "../../src/random/sampler.js";
import { samplerNames } from "../../src/random/samplerName.js";
import { laneFills, laneSteps, openSampler, planSampler } from "../../src/random/samplers.js";
import { BLOCK } from "../../src/random/stream.js";
import { workshop } from "../wasm/workshop.js";

type Fill = (words: number, block: number, blockHigh: number, out: number) => void;

const { functions, memory, put } = workshop<Record<string, Fill>>(laneFills(), 1 << 22);
const out = put(new Float64Array(BLOCK));
const beyond = put([7, 7]);
const words = put(new Float64Array(1 << 18)).address;

/** The column of a block by the steps in WebAssembly. */
function byLanes(steps: readonly LaneStep[], block: number): Float64Array {
  for (const step of steps) {
    new Int32Array(memory.buffer, words, step.words.length).set(step.words);
    (functions[step.fill] as Fill)(words, block, Math.floor(block / 4294967296), out.address);
  }
  return out.values;
}

/** Where the two first differ. */
function difference(plan: SamplerPlan, stream: number, block: number): number {
  const expected = new Float64Array(BLOCK);
  openSampler(plan).uniforms(stream, block, expected);
  const steps = laneSteps(plan)[stream];
  if (steps === undefined) throw new Error("left to JavaScript");
  const column = byLanes(steps, block);
  return expected.findIndex((u, i) => !Object.is(u, column[i]));
}

const counts = [64, 1000, 1024, 5000, 16384, 16384 * 7, 1e6, 123456789, 1e9];

/** The others hold their whole sample: JavaScript fills the columns. */
const inLanes = samplerNames.filter((name) => name !== "latin-hypercube-optimised");

describe.each(inLanes)("the uniforms of %s in WebAssembly", (sampler) => {
  it.each(sampler === "latin-hypercube" ? counts : [1, 5, ...counts])(
    "are those of JavaScript, of %d scenarios",
    (scenarios) => {
      const plan = planSampler(sampler, { seed: "lanes", scenarios, streams: ["b", "a", "c"] });
      const last = Math.ceil(scenarios / BLOCK) - 1;
      for (const block of new Set([0, Math.floor(last / 3), last])) {
        expect(difference(plan, 1, block), `block ${block}`).toBe(-1);
      }
    },
  );

  it.each([8, 32, 64])("in %d replicates", (replicates) => {
    const plan = planSampler(sampler, { seed: "lanes", scenarios: 50_000, streams: ["a"], replicates });
    for (const block of [0, 31, 48]) expect(difference(plan, 0, block)).toBe(-1);
  });

  it("of any seed, count and block", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 3_000_000 }),
        fc.double({ min: 0, max: 0.9999, noNaN: true }),
        (seed, scenarios, share) => {
          const plan = planSampler(sampler, { seed, scenarios, streams: ["x"] });
          const block = Math.floor(share * Math.ceil(scenarios / BLOCK));
          expect(laneSteps(plan)[0] === undefined || difference(plan, 0, block) === -1).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("end where the column ends", () => {
    expect([...beyond.values]).toEqual([7, 7]);
  });
});

describe("what lanes do not reach", () => {
  it("dimensions beyond the table of Sobol' are padded with random uniforms there as well", () => {
    const plan = planSampler("sobol", { seed: "1", scenarios: 4096, streams: ["far"], dimensions: { far: 4096 } });
    expect(laneSteps(plan)[0]?.map(({ fill }) => fill)).toEqual(["uniforms"]);
    expect(difference(plan, 0, 2)).toBe(-1);
  });

  it("replicates of a Latin hypercube whose sizes lie on either side of a power of two, or that are no fours, are left to JavaScript", () => {
    const steps = (scenarios: number) =>
      laneSteps(planSampler("latin-hypercube", { seed: "1", scenarios, streams: ["a"] }))[0];
    expect(steps(16 * 1024)).toBeDefined();
    expect(steps(16 * 1024 + 5)).toBeUndefined();
    expect(steps(16 * 1025)).toBeDefined();
    // A single one, as of so few scenarios, is no four.
    expect(steps(63)).toBeUndefined();
  });
});
