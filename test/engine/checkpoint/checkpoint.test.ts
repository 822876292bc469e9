/** Runs that are cut off and go on: the same bits as one that was not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckpointStore, type Identity, layout, remaining } from "../../../src/engine/checkpoint/checkpoint.js";
import { pack, unpack } from "../../../src/engine/checkpoint/packed.js";
import { simulateOutputs } from "../../../src/engine/simulate.js";
import { samplerNames } from "../../../src/random/samplerName.js";
import { mixed, sketchStudy } from "../fixtures.js";

const study = sketchStudy({
  ...mixed,
  formulas: { ...mixed.formulas, steps: "visits + 0 * days", none: "max(0, avoided - 2000)" },
  outputs: ["saving", "steps", "none"],
});
const probabilities = [0.025, 0.5, 0.975];
const identity: Identity = { study: "mixed", seed: "1" };
const inquiry = { probabilities, thresholds: { saving: [0] }, distributions: ["saving", "steps"], ranks: true };
const scenarios = 200_000;

/** A store in memory that writes at every occasion. */
function memory(bytes?: Uint8Array): CheckpointStore & { bytes: Uint8Array | undefined; resumed: number } {
  return {
    name: "memory",
    every: 0,
    bytes,
    resumed: 0,
    read() {
      return this.bytes;
    },
    write(written) {
      this.bytes = written.slice();
    },
    onResume(done) {
      this.resumed = done;
    },
  };
}

const contentOf = (bytes: Uint8Array = new Uint8Array()) => unpack(bytes, "memory") as object;

function simulated(sampler: string, store?: CheckpointStore, stopAt = Number.POSITIVE_INFINITY, as = identity) {
  const abort = new AbortController();
  const onProgress = (done: number) => done >= stopAt && abort.abort(new Error("cut off"));
  const checkpoints = store && { store, identity: as };
  const options = { scenarios, seed: "1", sampler, workers: 1, signal: abort.signal, onProgress, checkpoints };
  return simulateOutputs(study, options, inquiry);
}

async function run(...asked: Parameters<typeof simulated>) {
  const { samples, distributions, ranks } = await simulated(...asked);
  const answers = Object.values(samples).map((sample) => [
    [sample.mean, sample.sd, sample.min, sample.max, sample.excessKurtosis],
    sample.quantiles(probabilities, 7),
    sample.replicates.map((each) => [each.mean, each.sd, each.quantiles(probabilities, 5)]),
  ]);
  return { answers, below: samples["saving"]?.below(0), distributions, ranks };
}

describe.each(samplerNames)("a run that is cut off, sampler %s", (sampler) => {
  it("goes on from where it was, as often as need be, and ends in the same bits", async () => {
    const whole = await run(sampler);
    const store = memory();
    // A task is at most three times what was given out before: no machine is so fast that the last stop comes at the end.
    for (const stopAt of [1, 20_000, 50_000]) {
      await expect(run(sampler, store, stopAt)).rejects.toThrow("cut off");
      expect(store.bytes).toBeDefined();
    }
    expect(await run(sampler, store)).toEqual(whole);
    expect(store.resumed).toBeGreaterThanOrEqual(50_000);
    expect(store.resumed).toBeLessThan(scenarios);
  });

  it("is done when it was cut off after the last scenario", async () => {
    const store = memory();
    const whole = await run(sampler, store);
    expect(await run(sampler, memory(store.bytes))).toEqual(whole);
  });
});

describe("an unfinished run", () => {
  it("is refused by another, which is told in what they differ", async () => {
    const store = memory();
    await expect(run("random", store, 1)).rejects.toThrow("cut off");
    const other = run("random", store, undefined, { ...identity, seed: "2" });
    await expect(other).rejects.toMatchObject({ code: "unfinished-of-another-run" });
    await expect(other).rejects.toThrow(/an unfinished run whose seed is 1, got 2/);
    await expect(run("random", store, undefined, { study: "mixed" })).rejects.toThrow(/whose seed is 1, got undefined/);
  });

  it("is refused where it was not written to its end", async () => {
    const store = memory();
    await expect(run("random", store, 1)).rejects.toThrow("cut off");
    const torn = memory(store.bytes?.slice(0, 5000));
    await expect(run("random", torn)).rejects.toMatchObject({ code: "checkpoint-unreadable" });
  });

  it("tells the seconds of all its parts", async () => {
    const store = memory();
    await expect(run("random", store, 1)).rejects.toThrow("cut off");
    const written = contentOf(store.bytes) as { readonly seconds: number };
    expect(written.seconds).toBeGreaterThan(0);
    const { effort } = await simulated("random", memory(pack({ ...written, seconds: 1000 })));
    expect(effort.seconds).toBeGreaterThan(1000);
    expect((await simulated("random")).effort.seconds).toBeLessThan(1000);
  });

  it("holds little: no column", async () => {
    const store = memory();
    await run("random", store);
    expect(store.bytes?.length).toBeLessThan(8 * scenarios);
    expect(contentOf(pack(contentOf(store.bytes)))).toEqual(contentOf(store.bytes));
  });
});

/** Names and kinds, each once in a list, with the lengths of what does not depend on the values. */
function shapeOf(value: unknown, depends = false): unknown {
  if (value instanceof Float64Array || value instanceof Uint8Array) {
    return `${value.constructor.name}${depends ? "" : ` of ${value.length}`}`;
  }
  if (Array.isArray(value)) {
    const shapes = new Set(value.map((each) => JSON.stringify(shapeOf(each, depends))));
    return [...shapes].map((shape) => JSON.parse(shape));
  }
  if (typeof value !== "object" || value === null) return typeof value;
  const ofValues = (key: string) => depends || key === "windows" || key === "sums";
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, shapeOf(of, ofValues(key))]));
}

describe("the layout of an unfinished run", () => {
  it("is refused where another build wrote it, one that named none included", async () => {
    const store = memory();
    await expect(run("random", store, 1)).rejects.toThrow("cut off");
    const written = contentOf(store.bytes);
    for (const found of [layout + 1, undefined]) {
      const other = run("random", memory(pack({ ...written, layout: found })));
      await expect(other).rejects.toMatchObject({ code: "unfinished-of-another-build" });
      await expect(other).rejects.toThrow(
        `in layout ${found ?? 1} of this file, this build goes on from layout ${layout}`,
      );
    }
  });

  const golden =
    "has the number that belongs to its shape (a golden shape: when it changes, raise the number), sampler";
  it.each(["random", "sobol"])(`${golden} %s`, async (sampler) => {
    const store = memory();
    await run(sampler, store);
    expect({ layout, shape: shapeOf(contentOf(store.bytes)) }).toMatchSnapshot();
  });
});

describe("remaining", () => {
  it("is every block that is in no stretch, once", () => {
    const lengths = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 5 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 9 }), (gaps, after) => {
        let end = 0;
        const done = gaps.map(([gap, blocks]) => {
          const first = end + gap;
          end = first + blocks;
          return { first, blocks };
        });
        const all = { first: 0, blocks: end + after };
        const seen = [...done, ...remaining(all, done)].flatMap(({ first, blocks }) =>
          Array.from({ length: blocks }, (_, i) => first + i),
        );
        expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: all.blocks }, (_, i) => i));
      }),
    );
  });
});
