import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../../src/families/index.js";
import { laneTails } from "../../../src/numerics/octaves/laneTails.js";
import { rowsPerTail } from "../../../src/numerics/octaves/octaveBins.js";
import { rowLength } from "../../../src/numerics/octaves/octavePolynomial.js";
import { type Solvable, tailsBySeries } from "../../../src/numerics/octaves/octaveSeries.js";
import { buildOctaveTable } from "../../../src/numerics/octaves/octaveTable.js";
import { type Tail, tails } from "../../../src/numerics/special/tail.js";
import { samples } from "../../families/samples.js";

type Parameters = Record<string, number | number[]>;
type Shape = readonly [family: string, parameters: Parameters];

const fast = laneTails();
if (fast === undefined) throw new Error("no vectors here");

/** Shapes whose quantiles mpmath has given, and whose tables R has confirmed. */
const referenced: readonly Shape[] = (() => {
  const read = (file: string) => JSON.parse(readFileSync(new URL(`../../reference/${file}`, import.meta.url), "utf8"));
  type Given = readonly [family: string, shapes: readonly number[]];
  const given: readonly Given[] = [...read("quantiles.json").rows, ...read("tables.json").shapes];
  const parameters: Readonly<Record<string, (shapes: readonly number[]) => Parameters>> = {
    gamma: ([shape = 0]) => ({ shape, scale: 1 }),
    beta: ([alpha = 0, beta = 0]) => ({ alpha, beta }),
    "student-t": ([df = 0]) => ({ df }),
    lognormal: ([sdlog = 0]) => ({ meanlog: 0, sdlog }),
  };
  const shapes = given.flatMap(([family, values]): Shape[] => {
    const name = family === "t" ? "student-t" : family;
    const of = parameters[name];
    return of === undefined ? [] : [[name, of(values)]];
  });
  return [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
})();

const extremes: readonly Shape[] = [
  ["normal", { mean: 0, sd: 1 }],
  ["normal", { mean: -1e9, sd: 1e-3 }],
  ["normal", { mean: 5, sd: 2, truncate: [4, 9] }],
  ["lognormal", { meanlog: 1, sdlog: 2 }],
  ["lognormal", { meanlog: 0, sdlog: 15 }],
  ["lognormal", { meanlog: 300, sdlog: 3 }],
  ["gamma", { shape: 0.001, scale: 1 }],
  ["gamma", { shape: 0.3, scale: 1e-300 }],
  ["gamma", { shape: 1e6, scale: 1 }],
  ["beta", { alpha: 0.01, beta: 0.01 }],
  ["beta", { alpha: 1e-3, beta: 100 }],
  ["beta", { alpha: 1e6, beta: 2 }],
  ["beta", { alpha: 3, beta: 2, min: -2, max: 5 }],
  ["student-t", { df: 1 }],
  ["student-t", { df: 4, location: 3, scale: 0.1 }],
  ["inverse-gamma", { shape: 3, scale: 2 }],
  ["exponential", { rate: 2 }],
  ["pert", { min: 0, mode: 1, max: 2 }],
];

function solvable(family: string, parameters: Parameters): Solvable {
  const { pearson, ...of } = makeDistribution(family, parameters);
  if (pearson === undefined) throw new Error(`${family} has no equation`);
  return { ...of, pearson };
}

/** Places where the two differ, if only in a sign of zero: a tail that the series have lost is left aside. */
function differences(of: Solvable, binBits: number): readonly string[] {
  const length = rowsPerTail(binBits) * rowLength;
  const [simple, lanes] = [new Float64Array(2 * length), new Float64Array(2 * length)];
  const expected = tailsBySeries(of, binBits, simple);
  const found = fast?.(of, binBits, lanes) ?? [];
  return tails.flatMap((tail, i) => {
    if (!Object.is(expected[i], found[i])) return [`${tail}: error ${found[i]} for ${expected[i]}`];
    if (expected[i] === undefined) return [];
    const at = simple.findIndex((x, k) => k >= i * length && k < (i + 1) * length && !Object.is(x, lanes[k]));
    return at < 0 ? [] : [`${tail}: ${lanes[at]} for ${simple[at]} at ${at - i * length}`];
  });
}

describe("tables built in WebAssembly are those built in JavaScript, to the bit", () => {
  it.each([...extremes, ...referenced])("of %s %o", (family, parameters) => {
    const of = solvable(family, parameters);
    for (const binBits of [3, 5]) expect(differences(of, binBits)).toEqual([]);
  });

  const everyFamily = Object.entries(samples).flatMap(([family, all]) =>
    all.map((parameters) => [family, makeDistribution(family, parameters)] as const),
  );
  it.each(everyFamily.filter(([, { pearson }]) => pearson !== undefined))("of %s", (_, { pearson, ...of }) => {
    if (pearson !== undefined) expect(differences({ ...of, pearson }, 3)).toEqual([]);
  });

  it.each([1, 2, 4, 6, 7])("with %d digits of bins", (binBits) => {
    expect(differences(solvable("gamma", { shape: 4, scale: 1 }), binBits)).toEqual([]);
  });

  const positive = (min: number, max: number) =>
    fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp);
  it.each<readonly [string, fc.Arbitrary<Parameters>]>([
    ["gamma", fc.record({ shape: positive(0.01, 1e6), scale: positive(1e-3, 1e6) })],
    ["beta", fc.record({ alpha: positive(0.01, 1e5), beta: positive(0.01, 1e5) })],
    ["lognormal", fc.record({ meanlog: fc.double({ min: -20, max: 20, noNaN: true }), sdlog: positive(1e-6, 10) })],
    ["student-t", fc.record({ df: positive(0.5, 1e4), location: fc.constant(2), scale: positive(0.01, 10) })],
  ])("of any %s", (family, parameters) => {
    fc.assert(
      fc.property(parameters, (some) => {
        expect(differences(solvable(family, some), 3)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("one after another: nothing of the last is left", () => {
    const shapes = [extremes[9], extremes[0], extremes[3], extremes[13], extremes[0]] as readonly Shape[];
    for (const [family, parameters] of shapes) expect(differences(solvable(family, parameters), 3)).toEqual([]);
  });
});

describe("where the series do not hold", () => {
  const normal = solvable("normal", { mean: 0, sd: 1 });

  it.each<readonly [Tail, number]>([
    ["lower", 0],
    ["upper", 1],
  ])("in the %s tail alone, that tail is given up and the other is not", (lost, lane) => {
    const off = (x: number, tail: Tail): number => normal.cdf(x, tail) * (tail === lost ? 1 + 1e-6 : 1);
    const of = { ...normal, cdf: off };
    const rows = new Float64Array(2 * rowsPerTail(3) * rowLength);
    const errors = fast(of, 3, rows);
    expect(errors[lane]).toBeUndefined();
    expect(errors[1 - lane]).toBeLessThan(1e-9);
    expect(differences(of, 3)).toEqual([]);
  });

  it("in neither, the distribution function is left alone after the first octaves", () => {
    let calls = 0;
    const cdf: Solvable["cdf"] = (x, tail) => {
      calls++;
      return normal.cdf(x, tail) * (1 + 1e-6);
    };
    expect(fast({ ...normal, cdf }, 3, new Float64Array(2 * rowsPerTail(3) * rowLength))).toEqual([
      undefined,
      undefined,
    ]);
    expect(calls).toBeLessThan(8);
  });

  it("the table is made quantile by quantile, as the other way", () => {
    const wrong = { ...normal, pearson: { numerator: [0, -2], denominator: [1, 0, 0] } } as const;
    expect(buildOctaveTable(wrong, 3, fast)).toEqual(buildOctaveTable(wrong, 3));
  });
});
