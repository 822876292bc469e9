import { describe, expect, it } from "vitest";
import { evaluatePoints } from "../../src/engine/evaluate.js";
import { sketchStudy } from "./fixtures.js";

const normal = (mean: number) => ({ family: "normal", parameters: { mean, sd: 1 } });
const study = sketchStudy({
  indexes: { band: ["low", "high"] },
  inputs: {
    a: normal(2),
    b: normal(3),
    t: {
      family: "normal",
      over: ["band"],
      parameters: [
        { mean: 10, sd: 1 },
        { mean: 20, sd: 1 },
      ],
    },
    twin: { sameAs: "a" },
    k: 7,
  },
  formulas: { y: "a * b + twin + k", z: "t * b", constant: "k ^ 2" },
  outputs: ["y", "z", "constant"],
});

describe("evaluatePoints", () => {
  it("gives the base case where nothing is replaced", () => {
    const base = evaluatePoints(study, [{}]);
    expect(Object.keys(base)).toEqual(["y", "z[band=low]", "z[band=high]", "constant"]);
    expect(Object.values(base).map((column) => [...column])).toEqual([[15], [30], [60], [49]]);
  });

  it("replaces named cells, each point for itself, followers too", () => {
    const points = [{ b: 4 }, {}, { "t[band=high]": 100, b: 1 }, { a: 5 }];
    const got = evaluatePoints(study, points);
    expect([...(got["y"] ?? [])]).toEqual([17, 15, 11, 27]);
    expect([...(got["z[band=low]"] ?? [])]).toEqual([40, 30, 10, 30]);
    expect([...(got["z[band=high]"] ?? [])]).toEqual([80, 60, 100, 60]);
  });

  it("can replace a follower by itself", () => {
    expect([...(evaluatePoints(study, [{ twin: 0 }])["y"] ?? [])]).toEqual([13]);
  });

  it("takes more points than a block holds", () => {
    const points = Array.from({ length: 3000 }, (_, i) => ({ b: i }));
    const got = evaluatePoints(study, points)["y"];
    expect(got).toHaveLength(3000);
    expect(got?.[2999]).toBe(2 * 2999 + 9);
  });

  it.each([
    ["assumption-is-constant", { k: 1 }],
    ["assumption-is-constant", { t: 1 }],
    ["unknown-assumption", { nobody: 1 }],
  ])("refuses: %s", (code, point) => {
    expect(() => evaluatePoints(study, [point as Record<string, number>])).toThrowError(
      expect.objectContaining({ code }),
    );
  });
});
