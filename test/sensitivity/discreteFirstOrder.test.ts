/** First-order indices of studies with discrete assumptions, against the exact shadow and against closed forms. */
import { describe, expect, it } from "vitest";
import type { Assumption } from "../../src/assumptions/assumption.js";
import { makeDistribution } from "../../src/families/index.js";
import { effectBasis } from "../../src/sensitivity/effects/effectBasis.js";
import { mainEffects, settled } from "../../src/sensitivity/effects/mainEffects.js";
import { exact } from "../../src/sensitivity/exact.js";
import { firstOrder } from "../../src/sensitivity/firstOrder.js";
import { requestOf } from "./functions.js";
import { answered, studyOf, uncertain } from "./studies.js";

/** As improbable as 4 standard errors of a normal number, where the error is from 16 groups. */
const four = makeDistribution("student-t", { df: 15 }).quantile(1 - 3.17e-5);
const samplers = ["sobol", "latin-hypercube", "random"];
const dose = uncertain("dose", "uniform", { min: 0, max: 2 });
const atom = [
  { distribution: "fixed", value: 0 },
  { distribution: "gamma", shape: 4, scale: 0.5 },
];
const discrete: Record<string, Assumption> = {
  bernoulli: uncertain("k", "bernoulli", { p: 0.3 }),
  "bernoulli, rare": uncertain("k", "bernoulli", { p: 0.01 }),
  poisson: uncertain("k", "poisson", { mean: 3 }),
  "poisson of 30": uncertain("k", "poisson", { mean: 30 }),
  binomial: uncertain("k", "binomial", { n: 12, p: 0.8 }),
  "negative binomial": uncertain("k", "negative-binomial", { mean: 2, sd: 3 }),
  discrete: uncertain("k", "discrete", { values: [-1, 0, 4], probabilities: [0.2, 0.7, 0.1] }),
  empirical: uncertain("k", "empirical", { values: Array.from({ length: 60 }, (_, i) => ((i * i) % 67) / 20) }),
  "mixture with an atom": uncertain("k", "mixture", { weights: [0.4, 0.6], of: atom }),
};

async function both(study: ReturnType<typeof studyOf>, sampler: string, scenarios = 8192) {
  const request = await requestOf(study, { scenarios, sampler });
  const truth = answered(await exact.answer(request), "y");
  const rows = answered(await firstOrder.answer(request), "y");
  return rows.map((row) => ({
    ...row,
    truth: truth.find(({ assumption }) => assumption === row.assumption)?.first ?? 9,
  }));
}

describe("with many rare events that add up first-order indices", () => {
  const events = Array.from({ length: 30 }, (_, i) => uncertain(`e${i}`, "bernoulli", { p: 0.002 }));
  const base = uncertain("base", "gamma", { mean: 1e5, sd: 2e4 });
  const study = studyOf({
    assumptions: [base, ...events],
    formulas: { y: `max(base, 0) + 20000 * (${events.map(({ id }) => id).join(" + ")})` },
    outputs: ["y"],
  });

  it("are those of a sum: two that a sample has not met together are no product", async () => {
    const share = 1 / (1 + 30 * 0.002 * 0.998);
    const rows = answered(await firstOrder.answer(await requestOf(study, { scenarios: 4096 })), "y");
    for (const { assumption, first, firstError } of rows) {
      const truth = assumption === "base" ? share : share * 0.002 * 0.998;
      expect(Math.abs(first - truth), assumption).toBeLessThan(four * firstError + 1e-5);
    }
  });
});

describe.each(Object.keys(discrete))("with a %s assumption first-order indices", (name) => {
  const k = discrete[name] as Assumption;

  it.each(samplers)("of a sum are those read off the formula, from a %s sample", async (sampler) => {
    const study = studyOf({ assumptions: [dose, k], formulas: { y: "k + dose" }, outputs: ["y"] });
    for (const { assumption, first, firstError, truth } of await both(study, sampler)) {
      expect(Math.abs(first - truth), assumption).toBeLessThan(four * firstError + 1e-6);
      expect(firstError, assumption).toBeGreaterThan(0);
      expect(firstError, assumption).toBeLessThan(sampler === "sobol" ? 0.01 : 0.05);
    }
  });

  it("of a product, and of what has nothing to do with it, too", async () => {
    const price = uncertain("price", "gamma", { shape: 25, scale: 4 });
    const study = studyOf({
      assumptions: [dose, k, price],
      formulas: { y: "(k + 1) * price + 50 * dose" },
      outputs: ["y"],
    });
    for (const { assumption, first, firstError, truth } of await both(study, "sobol")) {
      expect(Math.abs(first - truth), assumption).toBeLessThan(four * firstError);
      expect(firstError, assumption).toBeLessThan(0.02);
    }
  });
});

describe("first-order indices of a discrete assumption", () => {
  it("whose effect is bent are those of its moments (Poisson's of degree 4)", async () => {
    const study = studyOf({
      assumptions: [dose, discrete.poisson as Assumption],
      formulas: { y: "k ^ 2 + 20 * dose" },
      outputs: ["y"],
    });
    const rows = answered(await firstOrder.answer(await requestOf(study, { scenarios: 8192 })), "y");
    // E k² = m + m², E k⁴ = m + 7 m² + 6 m³ + m⁴ for m = 3; 20 times a uniform of width 2.
    const own = 3 + 63 + 162 + 81 - 144;
    const truth = { k: own / (own + 400 / 3), dose: 400 / 3 / (own + 400 / 3) };
    for (const { assumption, first, firstError } of rows) {
      expect(Math.abs(first - truth[assumption as "k" | "dose"])).toBeLessThan(four * firstError);
      expect(firstError).toBeLessThan(0.01);
    }
  });

  it("whose values have no order are those of their probabilities", async () => {
    const kind = uncertain("kind", "discrete", { values: [1, 2, 3], probabilities: [0.5, 0.3, 0.2] });
    const study = studyOf({
      assumptions: [dose, kind],
      formulas: { y: "10 * max(0, 1 - abs(kind - 2)) + 3 * dose" },
      outputs: ["y"],
    });
    const rows = answered(await firstOrder.answer(await requestOf(study, { scenarios: 8192 })), "y");
    const found = rows.find(({ assumption }) => assumption === "kind");
    expect(Math.abs((found?.first ?? 9) - 21 / 24)).toBeLessThan(four * (found?.firstError ?? 0));
    expect(found?.firstError).toBeLessThan(0.01);
  });

  it("stay in their intervals over seeds", async () => {
    let inside = 0;
    const study = studyOf({
      assumptions: [dose, discrete.bernoulli as Assumption, uncertain("n", "poisson", { mean: 2 })],
      formulas: { y: "(k + 1) * (n + dose)" },
      outputs: ["y"],
    });
    const truth = new Map(
      answered(await exact.answer(await requestOf(study, { scenarios: 512 })), "y").map((row) => [
        row.assumption,
        row.first,
      ]),
    );
    for (let seed = 0; seed < 40; seed++) {
      const rows = answered(
        await firstOrder.answer(await requestOf(study, { scenarios: 1024, seed: `discrete ${seed}` })),
        "y",
      );
      inside += rows.filter(
        ({ assumption, first, firstError }) => Math.abs(first - (truth.get(assumption) ?? 9)) < 2.13145 * firstError,
      ).length;
    }
    expect(inside / 120).toBeGreaterThan(0.88);
  });
});

describe("effects that do not settle", () => {
  const uniform = Float64Array.from({ length: 4096 }, (_, i) => ((i * 0.754877666) % 1) as number);
  const drawn = Float64Array.from({ length: 4096 }, (_, i) => (i * 0.569840296) % 1);
  const step = drawn.map((u) => (u < 0.7 ? 0 : 1));
  const y = step.map((value, i) => value - 0.3 + 2 * (uniform[i] as number) - 1);

  it("are told: grades that are not even make no variance", () => {
    const three = drawn.map((u) => (u < 0.5 ? 0 : u < 0.8 ? 1 : 2));
    const peak = three.map((value, i) => (value === 1 ? 0.7 : -0.3) + 2 * (uniform[i] as number) - 1);
    const even = effectBasis(uniform, uniform);
    const uneven = effectBasis(
      three,
      three.map((value) => [0.25, 0.65, 0.9][value] as number),
    );
    const found = (output: Float64Array) =>
      settled(
        output,
        mainEffects(output, [even, uneven], 16, () => true),
      );
    expect(found(peak)).toBe(false);
  });

  it("are not taken for those of a discrete assumption, nor of an output that never varies", () => {
    const bases = [
      effectBasis(uniform, uniform),
      effectBasis(step, step, { family: "bernoulli", parameters: { p: 0.3 } }),
    ];
    expect(
      settled(
        y,
        mainEffects(y, bases, 16, () => true),
      ),
    ).toBe(true);
    const flat = new Float64Array(4096);
    expect(
      settled(
        flat,
        mainEffects(flat, bases, 16, () => true),
      ),
    ).toBe(true);
  });

  it("are nothing where the output is one number", async () => {
    const study = studyOf({
      assumptions: [dose, discrete.bernoulli as Assumption],
      formulas: { y: "0.1 + 0 * k * dose" },
      outputs: ["y"],
    });
    const rows = answered(await firstOrder.answer(await requestOf(study, { scenarios: 1024 })), "y");
    expect(rows.map(({ first, firstError }) => [first, firstError])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
