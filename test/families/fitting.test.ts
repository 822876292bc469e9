/** Maximum likelihood, held to R's optim and to closed forms. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Parameters } from "../../src/families/distribution.js";
import type { ChiSquare } from "../../src/families/fitting/chiSquare.js";
import { fitSample, fittedNames, type SampleFit } from "../../src/families/fitting/fitSample.js";
import { fittables } from "../../src/families/fitting/index.js";
import { sampleOf } from "../../src/families/fitting/sample.js";
import { makeDistribution } from "../../src/families/index.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { fitted } from "../../src/index.js";
import { toDocument } from "../../src/study/toDocument.js";
import { apart, codeOf, samples as distributions } from "./samples.js";

interface Row extends Omit<SampleFit, "parameters"> {
  readonly sample: string;
  readonly parameters: Readonly<Record<string, number>>;
}

const { samples, fits } = JSON.parse(readFileSync(new URL("../reference/fits.json", import.meta.url), "utf8")) as {
  samples: Readonly<Record<string, readonly number[]>>;
  fits: readonly Row[];
};
const sampled = (name: string) => samples[name] ?? [];

/** What A² is multiplied by before it is held to its 5 % point. */
const corrections: Readonly<Record<string, (n: number) => number>> = {
  normal: (n) => 1 + 0.75 / n + 2.25 / n ** 2,
  lognormal: (n) => 1 + 0.75 / n + 2.25 / n ** 2,
  "logit-normal": (n) => 1 + 0.75 / n + 2.25 / n ** 2,
  exponential: (n) => 1 + 0.6 / n,
  gumbel: (n) => 1 + 0.2 / Math.sqrt(n),
  weibull: (n) => 1 + 0.2 / Math.sqrt(n),
  loglogistic: (n) => 1 + 0.25 / n,
};

describe("the five per cent points of Anderson and Darling", () => {
  const { table, simulated } = JSON.parse(
    readFileSync(new URL("../reference/andersonDarling.json", import.meta.url), "utf8"),
  ) as Readonly<Record<"table" | "simulated", Readonly<Record<string, number>>>>;
  const point = (family: string) => {
    const sample = sampleOf([0.11, 0.2, 0.25, 0.34, 0.4, 0.55, 0.71, 0.9]);
    return fitSample(sample, [family]).fits[0]?.fivePercentPoint ?? Number.NaN;
  };

  it.each([
    ["normal", "norm"],
    ["lognormal", "norm"],
    ["logit-normal", "norm"],
    ["exponential", "expon"],
    ["gumbel", "gumbel_l"],
    ["weibull", "gumbel_l"],
    ["loglogistic", "logistic"],
  ])("of %s is that of SciPy's table for %s", (family, name) => {
    expect(point(family)).toBe(table[name]);
  });

  it("are those of simulated samples, where the fit is in closed form", () => {
    expect(Math.abs(point("normal") - (simulated["normal"] ?? 0))).toBeLessThan(0.01);
    expect(Math.abs(point("exponential") - (simulated["exponential"] ?? 0))).toBeLessThan(0.02);
  });
});

describe("a maximum likelihood fit", () => {
  it.each(fits.map((row) => [`${row.family} to ${row.sample}`, row] as const))("of %s is that of R", (_, row) => {
    const values = sampled(row.sample);
    const [fit] = fitSample(sampleOf(values), [row.family]).fits;
    expect(fit?.logLikelihood).toBeGreaterThanOrEqual(row.logLikelihood - 1e-9 * Math.abs(row.logLikelihood));
    for (const key of ["logLikelihood", "aic", "bic"] as const)
      expect(apart(fit?.[key] ?? 0, row[key])).toBeLessThan(1e-9);
    expect(apart(fit?.kolmogorov ?? 0, row.kolmogorov)).toBeLessThan(1e-4);
    const corrected = (row.andersonDarling ?? 0) * (corrections[row.family]?.(values.length) ?? 1);
    expect(apart(fit?.andersonDarling ?? 0, corrected)).toBeLessThan(1e-4);
    for (const [key, value] of Object.entries(row.parameters)) {
      expect(apart(fit?.parameters[key] as number, value), key).toBeLessThan(2e-5);
      expect(apart(fit?.errors[key] ?? 0, row.errors[key] ?? 0), `error of ${key}`).toBeLessThan(5e-4);
    }
  });

  it("of a normal is in closed form: mean, sd over n, and their standard errors", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 5, maxLength: 60 }),
        (values) => {
          const n = values.length;
          const mean = values.reduce((sum, x) => sum + x, 0) / n;
          const sd = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n);
          fc.pre(sd > 1e-3);
          const [fit] = fitSample(sampleOf(values), ["normal"]).fits;
          expect(Math.abs((fit?.parameters["mean"] as number) - mean)).toBeLessThan(1e-7 * sd);
          expect(apart(fit?.parameters["sd"] as number, sd)).toBeLessThan(1e-7);
          expect(apart(fit?.errors["mean"] ?? 0, sd / Math.sqrt(n))).toBeLessThan(1e-6);
          expect(apart(fit?.errors["sd"] ?? 0, sd / Math.sqrt(2 * n))).toBeLessThan(1e-6);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it("does not change with the unit: pence and pounds give one shape", () => {
    const pounds = sampled("costs");
    const [inPounds, inPence] = [pounds, pounds.map((x) => 100 * x)].map(
      (values) => fitSample(sampleOf(values), ["gamma"]).fits[0],
    );
    expect(apart(inPounds?.parameters["shape"] as number, inPence?.parameters["shape"] as number)).toBeLessThan(1e-9);
    expect(apart(100 * (inPounds?.parameters["scale"] as number), inPence?.parameters["scale"] as number)).toBeLessThan(
      1e-9,
    );
  });

  it("puts the family of the smallest AIC first, and says what it left out", () => {
    const { fits: stays, unfitted } = fitSample(sampleOf(sampled("stays")));
    expect(stays[0]?.family).toBe("gamma");
    expect(stays.map(({ aic }) => aic)).toEqual(stays.map(({ aic }) => aic).sort((a, b) => a - b));
    expect(unfitted.map(({ family }) => family)).toEqual(expect.arrayContaining(["beta", "logit-normal"]));
    const withZero = fitSample(sampleOf([0, 1, 2, 3, 4, 5, 9]), ["gamma"]);
    expect(withZero.unfitted[0]?.reason).toContain("lie above 0, and the sample holds 0");
    const flat = Array.from({ length: 99 }, (_, i) => i);
    expect(fitSample(sampleOf(flat), ["student-t"]).unfitted[0]?.reason).toContain("no heavier than a normal's");
  });
});

describe("a fit to counts", () => {
  interface Counted {
    readonly values: readonly number[];
    readonly max?: number;
    readonly fits: readonly (Omit<Row, "sample" | "aic" | "bic" | "andersonDarling"> & {
      readonly chiSquare: ChiSquare | null;
    })[];
  }
  const counted = JSON.parse(
    readFileSync(new URL("../reference/countFits.json", import.meta.url), "utf8"),
  ) as readonly Counted[];
  const rows = counted.flatMap(({ values, max, fits: all }) =>
    all.map((row) => [row.family, values, max, row] as const),
  );

  it.each(rows)("of a %s is that of SciPy", (family, values, max, row) => {
    const [fit] = fitSample(sampleOf(values, { max }), [family]).fits;
    expect(apart(fit?.logLikelihood ?? 0, row.logLikelihood)).toBeLessThan(1e-9);
    expect(apart(fit?.kolmogorov ?? 0, row.kolmogorov)).toBeLessThan(1e-5);
    expect(fit?.andersonDarling).toBeUndefined();
    expect(fit?.chiSquare?.df).toBe(row.chiSquare?.df);
    expect(apart(fit?.chiSquare?.statistic ?? 1, row.chiSquare?.statistic ?? 1)).toBeLessThan(1e-4);
    expect(apart(fit?.chiSquare?.p ?? 1, row.chiSquare?.p ?? 1)).toBeLessThan(1e-3);
    for (const [key, value] of Object.entries(row.parameters))
      expect(apart(fit?.parameters[key] as number, value), key).toBeLessThan(2e-5);
    for (const [key, value] of Object.entries(row.errors))
      expect(apart(fit?.errors[key] ?? 0, value), key).toBeLessThan(1e-3);
  });

  it("is made where it is asked for, and never beside densities", () => {
    const { values } = counted[0] as Counted;
    expect(fitSample(sampleOf(values)).fits.map(({ family }) => family)).not.toContain("poisson");
    expect(codeOf(() => fitSample(sampleOf(values), ["poisson", "gamma"]))).toBe("families-not-comparable");
    const both = fitSample(sampleOf(values), ["poisson", "negative-binomial"]).fits;
    expect(both.map(({ family }) => family)).toEqual(["negative-binomial", "poisson"]);
  });

  it.each([
    ["negative-binomial", [4, 5, 5, 5, 6, 6, 5, 4], undefined, "vary no more than those of a poisson"],
    ["poisson", [1, 2.5, 3, 4], undefined, "whole numbers from 0, and the sample holds 2.5"],
    ["poisson", [-1, 2, 3, 4], undefined, "the sample holds -1"],
    ["binomial", [1, 2, 3, 4], undefined, "it needs max"],
    ["binomial", [1, 2, 3, 14], 12, "whole numbers from 0 to 12, and the sample holds 14"],
  ])("of a %s to %j is left out: %s %s", (family, values, max, reason) => {
    expect(fitSample(sampleOf(values, { max }), [family]).unfitted[0]?.reason).toContain(reason);
  });

  it("may be the record of a study, which then draws counts", () => {
    const own = fitted({ values: [...(counted[0] as Counted).values], family: "poisson" });
    expect([own.discrete, own.quantile(0.5)]).toEqual([
      true,
      makeDistribution("poisson", { mean: own.mean }).quantile(0.5),
    ]);
    const twelve = fitted({ values: [...(counted[1] as Counted).values], family: "binomial", max: 12 });
    expect(twelve.support).toEqual([0, 12]);
  });
});

describe("the logarithm of a density", () => {
  it.each(fittables().map((one) => [one.family.name, one] as const))("of a %s is that of its density", (name, one) => {
    const moved = (p: Parameters) => (name === "student-t" ? { location: 0, scale: 1, ...p } : p);
    const whole = (distributions[name] ?? []).filter((p) => p["truncate"] === undefined);
    expect(whole.length).toBeGreaterThan(0);
    for (const parameters of whole) {
      const distribution = makeDistribution(name, parameters);
      const logDensity = one.logDensity(moved(parameters));
      for (const p of [0.01, 0.3, 0.5, 0.9, 0.999]) {
        const x = distribution.quantile(p);
        if (x >= distribution.support[1] || x <= distribution.support[0]) continue;
        const expected = Math.log(distribution.density(x));
        expect(Math.abs(logDensity(x) - expected)).toBeLessThan(
          1e-9 * (1 + Math.abs(expected)) * (1 + 1 / Math.min(p, 1 - p)),
        );
      }
    }
  });
});

describe("distribution: fitted", () => {
  const values = sampled("stays");

  it("is the family fitted to the data, by the smallest AIC or as stated", () => {
    const [gamma] = fitSample(sampleOf(values), ["gamma"]).fits;
    const own = fitted({ values });
    expect(own.parameters["family"]).toBe("gamma");
    expect(own.quantile(0.9)).toBe(makeDistribution("gamma", gamma?.parameters ?? {}).quantile(0.9));
    expect(fitted({ values, family: "weibull" }).mean).not.toBe(own.mean);
  });

  it("comes back from a manifest to the same hash", () => {
    const study = defineStudy({
      study: "Fitted",
      assumptions: { stay: { distribution: "fitted", values, family: "lognormal" } },
      formulas: { cost: "stay * 300" },
    });
    const again = defineStudy(JSON.parse(JSON.stringify(toDocument(study))));
    expect(again.hash).toBe(study.hash);
  });

  it.each([
    [{ values: [1, 2, 3, 4, 5], family: "gama" }, "unknown-family"],
    [{ values: [-1, 2, 3, 4, 5], family: "gamma" }, "family-does-not-suit"],
    [{ values: [3, 3, 3, 3, 3] }, "zero-spread"],
  ])("%j is refused: %s", (stated, code) => {
    expect(codeOf(() => makeDistribution("fitted", stated as Parameters))).toBe(code);
  });

  it("knows fourteen families", () => {
    expect(fittedNames().length).toBe(14);
  });
});
