import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Parameters, Tail } from "../../src/families/distribution.js";
import { makeDistribution } from "../../src/families/index.js";
import { apart } from "./samples.js";

interface Case {
  readonly family: string;
  readonly parameters: Parameters;
  readonly quantiles: readonly (readonly [number, Tail, number])[];
}

const file = new URL("../reference/twoWitnesses.json", import.meta.url);
const cases = JSON.parse(readFileSync(file, "utf8")) as readonly Case[];

describe("quantiles on which R and SciPy agree, shapes 0.01 to 1e6, tails 1e-12", () => {
  it("are many", () => {
    expect(cases.flatMap(({ quantiles }) => quantiles).length).toBeGreaterThan(900);
  });

  it.each(cases.map((one) => [one.family, one.parameters, one.quantiles] as const))(
    "are those of %s %j, to 1e-10",
    (family, parameters, quantiles) => {
      const distribution = makeDistribution(family, parameters);
      const off = quantiles.filter(([p, tail, x]) => !(apart(distribution.quantile(p, tail), x) <= 1e-10));
      expect(off).toEqual([]);
    },
  );
});
