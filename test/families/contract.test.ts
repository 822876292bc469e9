import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Distribution, Parameter, Parameters } from "../../src/families/distribution.js";
import { families, makeDistribution, resolveParameters } from "../../src/families/index.js";
import { keysOf } from "../../src/families/resolve.js";
import { integral, tailIntegral } from "./quadrature.js";
import { apart, codeOf, sampled, sampledContinuous, sampledDiscrete, samples, scalarFamilies } from "./samples.js";

const tails = ["lower", "upper"] as const;
const probability = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.5, max: 1, noNaN: true }))
  .map(([octave, rest]) => rest * 2 ** -octave);

describe("the registry", () => {
  it("has samples of every family, and every family under its own name", () => {
    expect(scalarFamilies.filter((name) => (samples[name] ?? []).length === 0)).toEqual([]);
    expect(Object.entries(families).filter(([name, family]) => name !== family.name)).toEqual([]);
  });

  it("describes every family and every parameter in words", () => {
    for (const { summary, parameterisations } of Object.values(families)) {
      expect(summary.length).toBeGreaterThan(20);
      for (const way of parameterisations) {
        for (const words of Object.values({ ...way.keys, ...way.optional })) expect(words.length).toBeGreaterThan(3);
        expect((way.lists ?? []).filter((key) => !keysOf(way).includes(key))).toEqual([]);
      }
    }
  });
});

describe.each(sampled)("%s", (_, distribution) => {
  const { family, parameters, support } = distribution;

  it("takes p = 0 and p = 1 to the ends of its support", () => {
    expect([distribution.quantile(0), distribution.quantile(1)]).toEqual(support);
    expect([distribution.quantile(1, "upper"), distribution.quantile(0, "upper")]).toEqual(support);
  });

  it("refuses what is no probability and what is no number", () => {
    for (const p of [-0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const tail of tails) expect(codeOf(() => distribution.quantile(p, tail))).toBe("probability-outside");
    }
    expect(codeOf(() => distribution.cdf(Number.NaN))).toBe("not-a-number");
    expect(codeOf(() => distribution.density(Number.NaN))).toBe("not-a-number");
  });

  it("has nothing outside its support", () => {
    const [low, high] = support;
    expect([distribution.cdf(low - 1), distribution.cdf(low - 1, "upper")]).toEqual([0, 1]);
    expect([distribution.cdf(high), distribution.cdf(high, "upper")]).toEqual([1, 0]);
    expect([distribution.density(low - 1), distribution.density(high + 1)]).toEqual([0, 0]);
    expect(distribution.cdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect(distribution.cdf(Number.NEGATIVE_INFINITY)).toBe(0);
  });

  it("has a rising quantile inside the support, from both tails", () => {
    fc.assert(
      fc.property(probability, probability, (a, b) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)];
        const xs = [distribution.quantile(small), distribution.quantile(large)] as const;
        const ys = [distribution.quantile(small, "upper"), distribution.quantile(large, "upper")] as const;
        const slack = 4e-15 * Math.max(...xs.map(Math.abs), ...ys.map(Math.abs));
        expect(xs[0]).toBeLessThanOrEqual(xs[1] + slack);
        expect(ys[1]).toBeLessThanOrEqual(ys[0] + slack);
        for (const x of [...xs, ...ys]) expect(x >= support[0] && x <= support[1]).toBe(true);
      }),
    );
  });

  it("measures the same quantile from either tail", () => {
    for (const p of [2 ** -20, 0.125, 0.375, 0.5, 0.75]) {
      const [x, y] = [distribution.quantile(p), distribution.quantile(1 - p, "upper")];
      expect(Math.abs(x - y)).toBeLessThanOrEqual(1e-9 * (Math.abs(x) + 1e-300));
    }
  });

  it("has tail probabilities that add up to one", () => {
    for (const p of [1e-9, 1e-3, 0.1, 0.3, 0.5, 0.8, 0.999]) {
      const x = distribution.quantile(p);
      expect(distribution.cdf(x) + distribution.cdf(x, "upper")).toBeCloseTo(1, 13);
    }
  });

  it("comes back from its canonical parameters, by way of JSON", () => {
    const again = makeDistribution(family, JSON.parse(JSON.stringify(parameters)) as Parameters);
    expect(again.parameters).toEqual(parameters);
    expect(resolveParameters(family, parameters, "x")).toEqual(parameters);
    expect(structuredClone(parameters)).toEqual(parameters);
    for (const p of [0.01, 0.4, 0.99]) expect(again.quantile(p)).toBe(distribution.quantile(p));
  });

  it.each(families[family]?.parameterisations.map((way) => [Object.keys(way.keys).join(", "), way] as const) ?? [])(
    "is the same stated by %s",
    (_keys, way) => {
      const moments = ["mean", "sd", "se", "cv"].some((key) => way.keys[key] !== undefined && !(key in parameters));
      if ("mode" in way.keys && !("mode" in parameters) && !hasMode(parameters)) return;
      if ("cv" in way.keys && parameters["mean"] === 0) return;
      const { truncate, "keep-mean": _, ...whole } = parameters;
      const of = truncate === undefined ? distribution : makeDistribution(family, whole);
      if (moments && !Number.isFinite(of.mean + of.variance)) return;
      const stated = Object.fromEntries(Object.keys(way.keys).map((key) => [key, read(of, key)]));
      for (const key of [...Object.keys(way.optional ?? {}), "truncate"]) {
        if (parameters[key] !== undefined) stated[key] = parameters[key];
      }
      const resolved = resolveParameters(family, stated, "x");
      const defaults: Parameters = family === "student-t" ? { location: 0, scale: 1 } : {};
      const { "keep-mean": __, ...shown } = parameters;
      const all: Parameters = { ...defaults, ...shown };
      expect(Object.keys({ ...defaults, ...resolved }).sort()).toEqual(Object.keys(all).sort());
      for (const [key, value] of Object.entries(all)) {
        if (typeof value === "number")
          expect(Math.abs(({ ...defaults, ...resolved }[key] as number) - value)).toBeLessThan(
            2e-9 * Math.abs(value) + 1e-12,
          );
        else expect(resolved[key]).toEqual(value);
      }
    },
  );
});

/** A beta that is highest inside its range. */
function hasMode({ alpha, beta }: Parameters): boolean {
  return (alpha as number) > 1 && (beta as number) > 1;
}

/** What a person would write under a key to state this very distribution. */
function read(distribution: Distribution, key: string): Parameter {
  const { parameters, mean, variance } = distribution;
  const sd = Math.sqrt(variance);
  const shapes = [parameters["alpha"], parameters["beta"]] as [number | undefined, number | undefined];
  const derived: Readonly<Record<string, () => Parameter>> = {
    mean: () => mean,
    sd: () => sd,
    se: () => (distribution.family === "student-t" ? ((parameters["scale"] as number | undefined) ?? 1) : sd),
    cv: () => sd / mean,
    rate: () => 1 / (parameters["scale"] as number),
    exposure: () => 1 / (parameters["scale"] as number),
    selog: () => parameters["sdlog"] as number,
    cilog: () => [0.025, 0.975].map((p) => Math.log(distribution.quantile(p))),
    size: () => parameters["r"] as number,
    mode: () => {
      const [alpha = 0, beta = 0, min = 0, max = 1] = [...shapes, parameters["min"], parameters["max"]] as number[];
      return min + ((max - min) * (alpha - 1)) / (alpha + beta - 2);
    },
    median: () => distribution.quantile(0.5),
    ci: () => [distribution.quantile(0.025), distribution.quantile(0.025, "upper")],
    events: () => shapes[0] ?? (parameters["shape"] as number | undefined) ?? (parameters["p"] as number) * 1000,
    n: () => (shapes[0] === undefined ? 1000 : shapes[0] + (shapes[1] as number)),
  };
  const value = parameters[key] ?? derived[key]?.();
  if (value === undefined) throw new Error(`the contract test does not know how to read "${key}"`);
  return value;
}

describe.each(sampledContinuous)("%s, continuous", (_, distribution) => {
  it("has a quantile that inverts its distribution function, relative to either tail", () => {
    fc.assert(
      fc.property(probability, fc.constantFrom(...tails), (p, tail) => {
        const x = distribution.quantile(p, tail);
        const spacing = Math.abs(x) * Number.EPSILON * distribution.density(x);
        expect(Math.abs(distribution.cdf(x, tail) - p)).toBeLessThanOrEqual(1e-10 * p + 2 * spacing);
      }),
    );
  });

  it("has a density that adds up to differences of the distribution function", () => {
    const cuts = [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99].map((p) => distribution.quantile(p));
    for (let i = 1; i < cuts.length; i++) {
      const [from, to] = [cuts[i - 1] as number, cuts[i] as number];
      const expected = distribution.cdf(to) - distribution.cdf(from);
      expect(integral((x) => distribution.density(x), from, to, 64) / expected).toBeCloseTo(1, 6);
    }
  });

  it("has the mean and variance of its quantile function", () => {
    const known = new Map<number, readonly [number, number]>();
    const tailsAt = (p: number) => {
      const found = known.get(p) ?? ([distribution.quantile(p), distribution.quantile(p, "upper")] as const);
      known.set(p, found);
      return found;
    };
    const both = (f: (x: number) => number) => tailIntegral((p) => tailsAt(p).reduce((sum, x) => sum + f(x), 0));
    const { mean, variance } = distribution;
    const sd = Math.sqrt(variance);
    if (!Number.isFinite(mean + variance)) {
      expect([Number.isNaN(mean) || Math.abs(mean) === Number.POSITIVE_INFINITY || mean > 0, variance]).toEqual([
        true,
        Number.POSITIVE_INFINITY,
      ]);
      return;
    }
    expect(both((x) => (x - mean) / sd)).toBeCloseTo(0, 6);
    expect(both((x) => ((x - mean) / sd) ** 2)).toBeCloseTo(1, 6);
  });
});

describe.each(sampledDiscrete)("%s, discrete", (_, distribution) => {
  const atoms = atomsOf(distribution);

  it("has as quantile the smallest value that reaches p", () => {
    fc.assert(
      fc.property(probability, (p) => {
        const at = atoms.indexOf(distribution.quantile(p));
        expect(distribution.cdf(atoms[at] as number)).toBeGreaterThanOrEqual(p * (1 - 1e-14));
        if (at > 0) expect(distribution.cdf(atoms[at - 1] as number)).toBeLessThan(p);
        const down = atoms.indexOf(distribution.quantile(p, "upper"));
        expect(distribution.cdf(atoms[down] as number, "upper")).toBeLessThanOrEqual(p * (1 + 1e-14));
        if (down > 0) expect(distribution.cdf(atoms[down - 1] as number, "upper")).toBeGreaterThan(p);
      }),
    );
  });

  it("has probabilities that add up to its distribution function, mean and variance", () => {
    let [sum, mean, variance] = [0, 0, 0];
    for (const x of atoms) {
      sum += distribution.density(x);
      mean += distribution.density(x) * x;
      variance += distribution.density(x) * (x - distribution.mean) ** 2;
      expect(Math.abs(distribution.cdf(x) - sum)).toBeLessThan(1e-11);
    }
    expect(apart(mean, distribution.mean)).toBeLessThan(1e-10);
    expect(apart(variance, distribution.variance)).toBeLessThan(1e-9);
  });

  it("is flat between its values", () => {
    const [x, y] = [atoms[0] as number, atoms[1] ?? (atoms[0] as number) + 1];
    expect(distribution.cdf((x + y) / 2)).toBe(distribution.cdf(x));
    expect(distribution.density((x + y) / 2)).toBe(0);
  });
});

function atomsOf(distribution: Distribution): readonly number[] {
  const all = families[distribution.family]?.atoms?.(distribution.parameters) ?? wholeNumbers(distribution);
  return all.filter((value) => value >= distribution.support[0] && value <= distribution.support[1]);
}

function wholeNumbers(distribution: Distribution): readonly number[] {
  return Array.from({ length: distribution.quantile(1e-30, "upper") + 1 }, (_, i) => i);
}
