import { describe, expect, it } from "vitest";
import { openSampler, planSampler } from "../../src/random/samplers.js";
import { BLOCK } from "../../src/random/stream.js";

const uniforms = (streams: readonly string[], name: string, seed = "1", replicate = 0) => {
  const plan = structuredClone(planSampler("random", { seed, scenarios: 5000, streams, replicate }));
  const out = new Float64Array(BLOCK);
  openSampler(plan).uniforms(streams.indexOf(name), 2, out);
  return out;
};

describe("planSampler", () => {
  it("moves no draw of a stream when others come, go or change places", () => {
    const alone = uniforms(["b"], "b");
    expect(uniforms(["a", "b", "c"], "b")).toEqual(alone);
    expect(uniforms(["c", "b"], "b")).toEqual(alone);
  });

  it("depends on seed and replicate", () => {
    const base = uniforms(["a"], "a");
    expect(uniforms(["a"], "a", "2")).not.toEqual(base);
    expect(uniforms(["a"], "a", "1", 1)).not.toEqual(base);
    expect(uniforms(["a"], "a", "1", 1)).not.toEqual(uniforms(["a"], "a", "1", 2));
  });

  it("refuses a sampler it does not know, with the nearest", () => {
    const plan = () => planSampler("randon", { seed: "1", scenarios: 1, streams: [] });
    expect(plan).toThrowError(
      expect.objectContaining({ code: "unknown-sampler", message: expect.stringContaining("random") }),
    );
  });

  it("refuses a stream that was not planned", () => {
    const sampler = openSampler(planSampler("random", { seed: "1", scenarios: 1, streams: ["a"] }));
    expect(() => sampler.uniforms(1, 0, new Float64Array(BLOCK))).toThrowError(
      expect.objectContaining({ code: "unknown-stream" }),
    );
  });
});
