/** Fits of families to judgements, held to R's optim on the same sum of squares. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Parameters } from "../../../src/families/distribution.js";
import { families, makeDistribution } from "../../../src/families/index.js";
import { quantiles, roulette } from "../../../src/index.js";
import { apart, codeOf } from "../samples.js";

interface Case {
  readonly family: string;
  readonly p: readonly number[];
  readonly x: readonly number[];
  readonly weights: readonly number[];
  readonly parameters: Readonly<Record<string, number>>;
  readonly squares: number;
}

const { cases } = JSON.parse(readFileSync(new URL("../../reference/elicitation.json", import.meta.url), "utf8")) as {
  cases: readonly Case[];
};

const fitOf = (family: string, parameters: Parameters) => {
  const fit = families[family]?.fit?.(parameters);
  if (fit === undefined) throw new Error(`${family} is fitted to nothing`);
  return fit;
};
const shares = (family: string) => (family === "beta" || family === "logit-normal" ? { min: 0, max: 1 } : {});

describe("a family fitted by least squares of probability", () => {
  it.each(
    cases.map((one) => [`${one.family} at ${one.x.join(", ")} weighted ${one.weights.join(", ")}`, one] as const),
  )("%s: as R's optim", (_, { family, p, x, weights, parameters, squares }) => {
    const { chosen, reason } = fitOf("quantiles", { p, x, weights, family, ...shares(family) });
    expect([chosen.family, reason]).toEqual([family, "stated"]);
    expect(chosen.squares).toBeLessThanOrEqual(squares * (1 + 1e-9));
    expect(apart(chosen.squares, squares)).toBeLessThan(1e-6);
    for (const [key, value] of Object.entries(parameters)) {
      expect(apart(chosen.parameters[key] as number, value)).toBeLessThan(1e-5);
    }
  });

  it("is found again from the quantiles of a t and of a beta between other ends", () => {
    const p = [0.05, 0.25, 0.5, 0.75, 0.95];
    const t = makeDistribution("student-t", { df: 3, location: 12, scale: 0.4 });
    const ofT = fitOf("quantiles", { p, x: p.map((q) => t.quantile(q)) }).chosen;
    expect(ofT.family).toBe("student-t");
    expect(apart(ofT.parameters["location"] as number, 12)).toBeLessThan(1e-8);
    expect(apart(ofT.parameters["scale"] as number, 0.4)).toBeLessThan(1e-8);
    const b = makeDistribution("beta", { alpha: 3, beta: 7, min: -2, max: 30 });
    const ofB = fitOf("quantiles", { p, x: p.map((q) => b.quantile(q)), min: -2, max: 30 }).chosen;
    expect(apart(ofB.parameters["alpha"] as number, 3)).toBeLessThan(1e-8);
    expect(apart(ofB.parameters["beta"] as number, 7)).toBeLessThan(1e-8);
  });

  it("finds any gamma again, to 1e-6", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 400, noNaN: true }),
        fc.double({ min: -6, max: 12, noNaN: true }),
        (a, b) => {
          const parent = { shape: a, scale: 10 ** b };
          const p = [0.05, 0.5, 0.95];
          const x = p.map((q) => makeDistribution("gamma", parent).quantile(q));
          const { chosen } = fitOf("quantiles", { p, x, family: "gamma" });
          expect(apart(chosen.parameters["shape"] as number, parent.shape)).toBeLessThan(1e-6);
          expect(apart(chosen.parameters["scale"] as number, parent.scale)).toBeLessThan(1e-6);
        },
      ),
      { numRuns: 40, seed: 5 },
    );
  });
});

describe("which family is taken", () => {
  it("the closest, with the others told in order of their distance", () => {
    const { chosen, reason, fits } = fitOf("quantiles", { p: [0.25, 0.5, 0.75], x: [8, 10, 12.7] });
    expect([reason, chosen]).toEqual(["best", fits[0]]);
    expect(chosen.misfit).toBeLessThan(0.01);
    expect(fits.map(({ family }) => family).sort()).toEqual(
      ["gamma", "gumbel", "loglogistic", "lognormal", "normal", "weibull"].sort(),
    );
    const squares = fits.map((fit) => fit.squares);
    expect(squares).toEqual([...squares].sort((a, b) => a - b));
  });

  it("no t unasked for three quantiles, which say nothing of tails", () => {
    const points = { p: [0.25, 0.5, 0.75], x: [-3, -1, 0] };
    const named = (more: Parameters) => fitOf("quantiles", { ...points, ...more }).fits.map(({ family }) => family);
    expect(named({})).not.toContain("student-t");
    expect(named({ df: 5 })).toContain("student-t");
    expect(named({ family: "student-t", df: 5 })).toEqual(["student-t"]);
  });

  it("a metalog beyond the tolerance, and a named family within a wider one", () => {
    const points = { p: [0.05, 0.5, 0.95], x: [2, 4, 9] };
    expect(fitOf("quantiles", points).reason).toBe("metalog");
    expect(fitOf("quantiles", { ...points, tolerance: 0.02 }).chosen.family).toBe("loglogistic");
    expect(fitOf("quantiles", { p: points.p, x: [1, 2, 3], family: "metalog" }).reason).toBe("stated");
  });

  it("a metalog of fewer terms where one through all quantiles would fall", () => {
    const p = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
    const { chosen, reason } = fitOf("quantiles", { p, x: [0, 9, 10, 10.1, 10.2, 11, 30] });
    expect(reason === "metalog" || reason === "nearest").toBe(true);
    if (reason === "metalog") expect((chosen.parameters["coefficients"] as number[]).length).toBeLessThan(7);
  });

  it.each([
    [{ family: "gama" }, "unknown-family"],
    [{ family: "beta" }, "family-does-not-suit"],
    [{ family: "gamma", min: -3 }, "family-does-not-suit"],
    [{ family: "logit-normal", min: 0, max: 20 }, "family-does-not-suit"],
    [{ family: "normal", min: 0 }, "family-does-not-suit"],
    [{ family: 3 }, "parameter-not-a-word"],
    [{ df: 0 }, "parameter-not-positive"],
    [{ tolerance: 5 }, "tolerance-outside"],
    [{ weights: [1, 1] }, "weights-wrong"],
    [{ weights: [0, 0, 0] }, "weights-wrong"],
  ])("%j is refused: %s", (more, code) => {
    const stated = { p: [0.1, 0.5, 0.9], x: [1, 2, 4], ...more } as Parameters;
    expect(codeOf(() => makeDistribution("quantiles", stated))).toBe(code);
  });
});

describe("the roulette", () => {
  it("is a fit to the cumulative shares at the edges of its bins", () => {
    const chips = { bins: [0, 10, 20, 30, 40, 50], chips: [2, 5, 8, 4, 1] };
    const edges = { p: [0.1, 0.35, 0.75, 0.95], x: [10, 20, 30, 40] };
    const [own, same] = [fitOf("roulette", chips), fitOf("quantiles", { ...edges, tolerance: 0.025 })];
    expect(own.points).toEqual(edges);
    expect(own.chosen).toEqual(same.chosen);
    expect(own.tolerance).toBe(0.025);
    expect(roulette(chips).quantile(0.3)).toBe(quantiles({ ...edges, tolerance: 0.025 }).quantile(0.3));
  });

  it("leaves out edges that no chip lies beyond, and takes bins of unequal width", () => {
    const { points } = fitOf("roulette", { bins: [0, 1, 2, 5, 9, 20, 50], chips: [0, 3, 4, 0, 3, 0] });
    expect(points).toEqual({ p: [0.3, 0.7, 0.7], x: [2, 5, 9] });
  });

  it.each([
    [{ bins: [0, 1, 2], chips: [1, 2, 3] }, "roulette-length"],
    [{ bins: [0, 1, 1, 3], chips: [1, 2, 3] }, "quantiles-not-rising"],
    [{ bins: [0, 1, 2, 3], chips: [1, -2, 3] }, "roulette-chips"],
    [{ bins: [0, 1, 2, 3], chips: [0, 4, 3] }, "roulette-too-few"],
    [{ bins: [0, 1, 2, 3], chips: [0, 0, 0] }, "roulette-too-few"],
    [{ bins: [-1, 1, 2, 3], chips: [1, 4, 3], min: 1 }, "quantile-outside"],
    [{ bins: [-3, -2, -1, 3], chips: [1, 4, 3], family: "gamma" }, "family-does-not-suit"],
  ])("%j is refused: %s", (stated, code) => {
    expect(codeOf(() => makeDistribution("roulette", stated as Parameters))).toBe(code);
  });
});
