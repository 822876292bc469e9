import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Parameters, Tail } from "../../src/families/distribution.js";
import { makeDistribution } from "../../src/families/index.js";
import { apart } from "./samples.js";

interface Case {
  readonly family: string;
  readonly parameters: Parameters;
  /** Null where it is infinite or does not exist. */
  readonly mean: number | null;
  readonly variance: number | null;
  readonly quantiles: readonly (readonly [number, Tail, number])[];
  readonly points: readonly (readonly [number, number, number, number])[];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../reference/${name}`, import.meta.url), "utf8"));

const cases = [...(read("families.json") as Case[]), ...(read("moreFamilies.json") as Case[])];

function closed(family: string, parameters: Parameters): boolean {
  return parameters["truncate"] === undefined && !["gompertz", "logit-normal"].includes(family);
}

describe.each(cases.map((one) => [`${one.family} ${JSON.stringify(one.parameters)}`, one] as const))(
  "%s against mpmath",
  (_, { family, parameters, mean, variance, quantiles, points }) => {
    const distribution = makeDistribution(family, parameters);

    it("has its moments", () => {
      // Those that are integrated lose a few digits more than closed forms.
      const bound = closed(family, parameters) ? 1e-13 : 1e-11;
      if (mean !== null) expect(apart(distribution.mean, mean)).toBeLessThan(bound);
      else expect(Number.isFinite(distribution.mean)).toBe(false);
      if (variance !== null) expect(apart(distribution.variance, variance)).toBeLessThan(10 * bound);
      else expect(distribution.variance).toBe(Number.POSITIVE_INFINITY);
    });

    it.each(quantiles)("has the quantile of %s, %s tail", (p, tail, x) => {
      expect(apart(distribution.quantile(p, tail), x)).toBeLessThan(1e-10);
    });

    it.each(points)("has the probabilities and the density at %s", (x, lower, upper, density) => {
      expect(apart(distribution.cdf(x, "lower"), lower)).toBeLessThan(1e-11);
      expect(apart(distribution.cdf(x, "upper"), upper)).toBeLessThan(1e-11);
      expect(apart(distribution.density(x), density)).toBeLessThan(1e-11);
    });
  },
);
