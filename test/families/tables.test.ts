import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../src/families/index.js";
import { buildInversion, largestError } from "../../src/families/inversion.js";
import { invert } from "../../src/families/invert.js";

type Row = readonly [tail: "lower" | "upper", p: number, x: number, density: number];
const { shapes } = JSON.parse(readFileSync(new URL("../reference/tables.json", import.meta.url), "utf8")) as {
  shapes: readonly (readonly [family: string, shapes: readonly number[], rows: readonly Row[]])[];
};

const keys: Readonly<Record<string, readonly string[]>> = {
  normal: [],
  gamma: ["shape"],
  beta: ["alpha", "beta"],
  "student-t": ["df"],
  lognormal: ["sdlog"],
};
const rest: Readonly<Record<string, Record<string, number>>> = {
  normal: { mean: 0, sd: 1 },
  gamma: { scale: 1 },
  lognormal: { meanlog: 0 },
};

function distributionOf(family: string, values: readonly number[]) {
  const stated = Object.fromEntries((keys[family] ?? []).map((key, i) => [key, values[i] as number]));
  return makeDistribution(family, { ...stated, ...rest[family] });
}

/** Shapes of which no table can be right: their quantiles are no doubles, or too close to 1 for doubles to tell. */
const refused = new Set(["gamma 0.01", "beta 0.01,0.01", "beta 0.01,1", "beta 0.01,100"]);

describe.each(shapes.map(([family, values, rows]) => [`${family} ${values}`, family, values, rows] as const))(
  "draws of %s",
  (name, family, values, rows) => {
    const distribution = distributionOf(family, values);
    const inversion = buildInversion(distribution);

    it("have probabilities that R confirms to 1e-9, relative to the nearer tail", () => {
      const us = Float64Array.from(rows, ([tail, p]) => (tail === "lower" ? p : 1 - p));
      const out = new Float64Array(us.length);
      invert(inversion, us, out, us.length);
      rows.forEach(([tail, p, x, density], i) => {
        // 1 - u is p exactly, on the grid of uniforms.
        const [u, drawn] = [us[i] as number, out[i] as number];
        const spacing = 4 * Number.EPSILON * Math.abs(x);
        const miss = Math.max(Math.abs(drawn - x) - spacing, 0) * density;
        expect(miss / p, `u ${u}, ${tail}: ${drawn} for ${x}`).toBeLessThan(largestError + 1e-11);
      });
    });

    it(refused.has(name) ? "are exact: the table was refused" : "come from a table or a closed form", () => {
      expect(inversion.kind === "exact").toBe(refused.has(name));
      if (inversion.kind === "table") expect(inversion.table.error).toBeLessThanOrEqual(largestError);
    });
  },
);
