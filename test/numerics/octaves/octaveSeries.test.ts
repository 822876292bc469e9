import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../../src/families/index.js";
import { rowsPerTail } from "../../../src/numerics/octaves/octaveBins.js";
import { rowLength } from "../../../src/numerics/octaves/octavePolynomial.js";
import { tailBySeries } from "../../../src/numerics/octaves/octaveSeries.js";
import { buildOctaveTable } from "../../../src/numerics/octaves/octaveTable.js";
import { tailByWalk } from "../../../src/numerics/octaves/octaveWalk.js";
import type { TwoTailed } from "../../../src/numerics/octaves/quantileWalk.js";

type Shape = readonly [family: string, parameters: Record<string, number | number[]>];

const shapes: readonly Shape[] = [
  ["normal", { mean: 0, sd: 1 }],
  ["normal", { mean: 5, sd: 2, truncate: [4, 9] }],
  ["lognormal", { meanlog: 0, sdlog: 0.2 }],
  ["lognormal", { meanlog: 1, sdlog: 2 }],
  ["gamma", { shape: 0.3, scale: 1 }],
  ["gamma", { shape: 40, scale: 3 }],
  ["gamma", { shape: 1e6, scale: 1 }],
  ["beta", { alpha: 70, beta: 30 }],
  ["beta", { alpha: 0.7, beta: 2.1 }],
  ["beta", { alpha: 3, beta: 2, min: -2, max: 5 }],
  ["student-t", { df: 1 }],
  ["student-t", { df: 4, location: 3, scale: 0.1 }],
  ["inverse-gamma", { shape: 3, scale: 2 }],
  ["exponential", { rate: 2 }],
];

const empty = (binBits: number): Float64Array => new Float64Array(rowsPerTail(binBits) * rowLength);

describe.each(shapes)("the table of %s %o", (family, parameters) => {
  const of = makeDistribution(family, parameters);
  const pearson = of.pearson;
  if (pearson === undefined) throw new Error("no equation");

  it.each([
    ["lower", 3],
    ["upper", 3],
    ["lower", 5],
  ] as const)("by series is the one by quantiles (%s tail, %d digits)", (tail, binBits) => {
    // What truncation leaves in a tail is a difference: few of its digits are known.
    const tolerance = "truncate" in parameters ? 1e-9 : 1e-12;
    const [series, walk] = [empty(binBits), empty(binBits)];
    const errors = [tailBySeries({ ...of, pearson }, tail, binBits, series), tailByWalk(of, tail, binBits, walk)];
    for (let row = 0; row < rowsPerTail(binBits); row++) {
      const [x, expected, slope] = [series, walk, walk].map((rows, i) => rows[row * rowLength + (i === 2 ? 1 : 0)]) as [
        number,
        number,
        number,
      ];
      // As a relative error of p: a bin is at most an eighth of p wide.
      expect(Math.abs(x - expected) - 4 * Number.EPSILON * Math.abs(x)).toBeLessThan(tolerance * 8 * Math.abs(slope));
    }
    expect(errors[0]).toBeDefined();
    expect(Math.abs((errors[0] as number) - (errors[1] as number))).toBeLessThan(
      2 * tolerance + 0.05 * (errors[1] as number),
    );
  });

  it("asks for the distribution function a few times an octave only", () => {
    let calls = 0;
    const cdf: TwoTailed["cdf"] = (x, tail) => {
      calls++;
      return of.cdf(x, tail);
    };
    tailBySeries({ ...of, cdf, pearson }, "lower", 3, empty(3));
    expect(calls).toBeLessThanOrEqual(4 * 20);
  });
});

describe("where the series do not hold", () => {
  const normal = makeDistribution("normal", { mean: 0, sd: 1 });

  it("the table is made quantile by quantile, and says its error", () => {
    const wrong = { numerator: [0, -2], denominator: [1, 0, 0] } as const;
    expect(tailBySeries({ ...normal, pearson: wrong }, "lower", 3, empty(3))).toBeUndefined();
    const { pearson: _, ...without } = normal;
    expect(buildOctaveTable({ ...normal, pearson: wrong })).toEqual(buildOctaveTable(without));
  });

  it("a distribution function that is not that of the quantiles is found out", () => {
    const cdf: TwoTailed["cdf"] = (x, tail) => normal.cdf(x, tail) * (1 + 1e-6);
    expect(
      tailBySeries({ ...normal, cdf, pearson: { numerator: [0, -1], denominator: [1, 0, 0] } }, "lower", 3, empty(3)),
    ).toBeUndefined();
  });

  it("quantiles that are no numbers are no table", () => {
    const gamma = makeDistribution("gamma", { shape: 0.001, scale: 1 });
    expect(buildOctaveTable(gamma).error).toBeGreaterThan(1e-3);
  });
});
