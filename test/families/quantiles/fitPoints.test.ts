import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Parameters, Tail } from "../../../src/families/distribution.js";
import { families, makeDistribution } from "../../../src/families/index.js";
import { fitPoints } from "../../../src/families/quantiles/fitPoints.js";
import { defineStudy } from "../../../src/files/loadStudy.js";
import { quantiles } from "../../../src/index.js";
import { codeOf } from "../samples.js";

interface Case {
  readonly family: string;
  readonly parameters: Parameters;
  readonly quantiles: readonly (readonly [number, Tail, number])[];
}

const cases = ["families.json", "moreFamilies.json"].flatMap(
  (name) => JSON.parse(readFileSync(new URL(`../../reference/${name}`, import.meta.url), "utf8")) as readonly Case[],
);

/** The quantiles of a parent between 2.5 and 97.5 %, by mpmath. */
function pointsOf({ family, parameters, quantiles: rows }: Case) {
  const kept = rows.filter(([p]) => p >= 0.025).map(([p, tail, x]) => [tail === "lower" ? p : 1 - p, x] as const);
  const rising = [...new Map(kept)].sort(([a], [b]) => a - b);
  const ends = family === "beta" ? { min: parameters["min"] ?? 0, max: parameters["max"] ?? 1 } : {};
  return { p: rising.map(([p]) => p), x: rising.map(([, x]) => x), ...ends } as Parameters;
}

const parents = cases.filter(
  ({ family, parameters }) =>
    ["normal", "lognormal", "gamma", "beta", "weibull", "loglogistic", "gumbel"].includes(family) &&
    parameters["truncate"] === undefined &&
    Object.values(parameters).every((value) => Math.abs(value as number) < 1000),
);

describe("a family fitted to the quantiles of a parent", () => {
  it.each(parents.map((one) => [`${one.family} ${JSON.stringify(one.parameters)}`, one] as const))(
    "finds %s again, to 1e-6",
    (_, one) => {
      const points = pointsOf(one);
      const fit = fitPoints(points as never, { tolerance: 0.01 }).chosen;
      expect(fit.misfit).toBeLessThan(1e-7);
      if (fit.family !== one.family) return;
      for (const [key, value] of Object.entries(one.parameters)) {
        const missed = Math.abs((fit.parameters[key] as number) - (value as number));
        expect(missed).toBeLessThanOrEqual(1e-6 * Math.max(Math.abs(value as number), 1e-3));
      }
    },
  );
});

describe("a metalog", () => {
  it("is taken only where it comes nearer than every named family", () => {
    // Two heaps and nothing between them: no metalog of five terms that rises throughout goes through both.
    const heaps = makeDistribution("roulette", { bins: [0, 1, 2, 3, 4, 5, 6, 7], chips: [8, 2, 0, 0, 0, 2, 8] });
    const fitted = families["roulette"]?.fit?.(heaps.parameters);
    const metalog = fitted?.fits.find(({ family }) => family === "metalog");
    expect(metalog?.misfit).toBeGreaterThan(0.05);
    expect(fitted?.chosen.misfit).toBeLessThan(0.045);
    expect(fitted).toMatchObject({ reason: "nearest", chosen: fitted?.fits[0] });
    const near = fitPoints({ p: [0.05, 0.5, 0.95], x: [2, 4, 9] }, { tolerance: 0.01 });
    expect(near).toMatchObject({ reason: "metalog", chosen: { family: "metalog" } });
    expect(near.chosen.squares).toBe(Math.min(...near.fits.map(({ squares }) => squares)));
  });

  it("is taken where the study states it, however it comes out", () => {
    const points = { bins: [0, 1, 2, 3, 4, 5, 6, 7], chips: [8, 2, 0, 0, 0, 2, 8], family: "metalog" };
    expect(families["roulette"]?.fit?.(points)).toMatchObject({ reason: "stated", chosen: { family: "metalog" } });
  });
});

describe("stated quantiles", () => {
  it("may stand under their probabilities, in any order, in a study and in a notebook", () => {
    const keys = { "0.5": 4, "0.05": 2, ".95": 9 };
    const study = defineStudy({
      study: "Elicited",
      assumptions: { stay: { distribution: "quantiles", ...keys } },
      formulas: { cost: "stay * 300" },
    });
    const [cell] = study.assumptions[0]?.uncertainty?.parameters ?? [];
    expect(cell).toEqual({ p: [0.05, 0.5, 0.95], x: [2, 4, 9] });
    expect(quantiles(keys).parameters).toEqual(cell);
    expect(quantiles(keys).quantile(0.5)).toBeCloseTo(4, 1);
  });

  it("are met exactly by a metalog where no family comes near", () => {
    const points = { p: [0.05, 0.25, 0.5, 0.75, 0.95], x: [-5, 0, 1, 2, 12] };
    expect(fitPoints(points, { tolerance: 0.01 }).chosen.family).toBe("metalog");
    const distribution = makeDistribution("quantiles", points);
    points.p.forEach((p, i) => {
      expect(distribution.quantile(p)).toBeCloseTo(points.x[i] as number, 9);
    });
  });

  it.each([
    [{ p: [0.1, 0.9], x: [1, 2] }, "quantiles-too-few"],
    [{ p: [0.1, 0.5, 0.9], x: [1, 2] }, "quantiles-length"],
    [{ p: [5, 50, 95], x: [1, 2, 3] }, "probability-outside"],
    [{ p: [0.1, 0.5, 0.9], x: [1, 1, 3] }, "quantiles-not-rising"],
    [{ p: [0.5, 0.1, 0.9], x: [1, 2, 3] }, "quantiles-not-rising"],
    [{ p: [0.1, 0.5, 0.9], x: [1, 2, 3], max: 3 }, "quantile-outside"],
  ])("%j: %s", (stated, code) => {
    expect(codeOf(() => makeDistribution("quantiles", stated))).toBe(code);
  });
});
