import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ShapeFunctions } from "../../../src/numerics/octaves/laneShapes.js";
import { inLanes } from "../../../src/numerics/octaves/laneShapes.js";
import type { Solvable } from "../../../src/numerics/octaves/octaveSeries.js";
import { putShape, shapeAt, tableData } from "../../../src/numerics/octaves/shapeMemory.js";
import { betaPoint, betaShape, betaTail } from "../../../src/numerics/special/betaTail.js";
import { gammaKernel, gammaShape, gammaTail } from "../../../src/numerics/special/gammaTail.js";
import { laneDistributions } from "../../../src/numerics/special/laneDistributions.js";
import { tails } from "../../../src/numerics/special/tail.js";
import { compileModule, instantiate, openMemory } from "../../../src/wasm/host.js";
import { encodeModule } from "../../../src/wasm/module.js";

const memory = openMemory(65536);
const numbers = new Float64Array(memory.buffer);
const module = compileModule(encodeModule({ functions: laneDistributions(0), data: tableData }));
const lanes = instantiate<ShapeFunctions>(module, memory);

/** Shapes from 1 to a million, as many of each size; whole ones among them. */
const shapes = fc.oneof(
  fc.double({ min: 0, max: 6, noNaN: true }).map((size) => 10 ** size),
  fc.integer({ min: 1, max: 200 }),
);
/** Standard deviations from the mean. */
const distances = fc.array(fc.double({ min: -7, max: 7, noNaN: true }), { minLength: 8, maxLength: 8 });
/** So far out even the kernel is none that WebAssembly works out: JavaScript is asked. */
const orAsked = (found: number, plain: number): number => (Number.isNaN(found) ? plain : found);

describe("the gamma distribution in WebAssembly", () => {
  it("has the probabilities and densities of JavaScript, to the bit", () => {
    fc.assert(
      fc.property(shapes, distances, (a, away) => {
        const shape = gammaShape(a);
        putShape(numbers, shape);
        for (const x of away.map((d) => a + d * Math.sqrt(a)).filter((x) => x > 0)) {
          const kernel = gammaKernel(shape, x);
          if (kernel < 1e-290) continue;
          expect(lanes.gammaDensity(x)).toBe(kernel / x);
          for (const tail of tails)
            expect(lanes.gammaCdf(x, tail === "lower" ? 1 : 0)).toBe(gammaTail(shape, x, tail, kernel));
        }
      }),
      { numRuns: 800 },
    );
  });

  it("is not a number or that of JavaScript wherever it is asked", () => {
    for (const a of [1, 1.5, 4, 29.9, 30, 64, 1e4, 1e6]) {
      const shape = gammaShape(a);
      putShape(numbers, shape);
      for (const x of [5e-324, 1e-310, 1e-300, 1e-20, a / 4, 3 * a, 0.2 * a, a, a + 1, 20 * a, 1e8, 1e300]) {
        const kernel = gammaKernel(shape, x);
        expect(orAsked(lanes.gammaDensity(x), kernel / x), `${a} ${x}`).toBe(kernel / x);
        for (const tail of tails) {
          const plain = gammaTail(shape, x, tail, kernel);
          expect(orAsked(lanes.gammaCdf(x, tail === "lower" ? 1 : 0), plain), `${a} ${x}`).toBe(plain);
        }
      }
    }
  });
});

describe("the beta distribution in WebAssembly", () => {
  const check = (a: number, b: number, x: number, always: boolean): void => {
    const shape = betaShape(a, b);
    putShape(numbers, shape);
    const point = betaPoint(shape, x, 1 - x);
    const density = point.kernel / x / (1 - x);
    const found = lanes.betaDensity(x);
    const told = always && point.kernel > 1e-290;
    expect(told ? found : orAsked(found, density), `${a} ${b} ${x}`).toBe(density);
    for (const tail of tails) {
      const [plain, lane] = [betaTail(shape, point, tail), lanes.betaCdf(x, tail === "lower" ? 1 : 0)];
      expect(told ? lane : orAsked(lane, plain), `${a} ${b} ${x} ${tail}`).toBe(plain);
    }
  };

  it("has the probabilities and densities of JavaScript, to the bit", () => {
    fc.assert(
      fc.property(shapes, shapes, distances, (a, b, away) => {
        const [mean, size] = [a / (a + b), a + b + 1];
        const sd = Math.sqrt((mean * (1 - mean)) / size);
        for (const x of away.map((d) => mean + d * sd).filter((x) => x > 0 && x < 1)) check(a, b, x, true);
      }),
      { numRuns: 800 },
    );
  });

  it("is not a number or that of JavaScript wherever it is asked", () => {
    for (const a of [1, 2.5, 70, 1e4, 1e6]) {
      for (const b of [1, 4, 30, 1e5]) {
        for (const x of [5e-324, 1e-300, 1e-9, 0.01, 0.5, 0.5 + 2 ** -53, 0.99, 1 - 2 ** -53]) check(a, b, x, false);
      }
    }
  });
});

describe("a distribution that is asked in WebAssembly", () => {
  const of = (shape: Solvable["shape"], support: readonly [number, number]): Solvable => ({
    support,
    pearson: { numerator: [0, 0], denominator: [1, 0, 0] },
    quantile: () => 1,
    cdf: () => 0.25,
    density: () => 0.75,
    shape,
  });

  it("is itself where a shape is below 1, or none is told", () => {
    const others = [of(undefined, [0, 1]), of(gammaShape(0.9), [0, 1]), of(betaShape(0.5, 3), [0, 1])];
    for (const one of [...others, of(betaShape(3, 0.5), [0, 1])]) expect(inLanes(one, lanes, numbers)).toBe(one);
  });

  it("asks it there inside the support, and itself outside and where it finds no number", () => {
    const shape = gammaShape(64);
    const one = inLanes(of(shape, [0, Number.POSITIVE_INFINITY]), lanes, numbers);
    expect(numbers[shapeAt.a / 8]).toBe(64);
    expect(one.cdf(60, "upper")).toBe(gammaTail(shape, 60, "upper", gammaKernel(shape, 60)));
    expect(one.density(60)).toBe(gammaKernel(shape, 60) / 60);
    expect([one.cdf(0, "lower"), one.cdf(Number.POSITIVE_INFINITY, "lower"), one.density(-1)]).toEqual([
      0.25, 0.25, 0.75,
    ]);
    expect([one.cdf(Number.NaN, "lower"), one.density(1e-310)]).toEqual([0.25, 0.75]);
    const share = inLanes(of(betaShape(2, 3), [0, 1]), lanes, numbers);
    expect([share.cdf(1, "lower"), share.density(1)]).toEqual([0.25, 0.75]);
    expect(share.cdf(0.5, "lower")).toBeCloseTo(11 / 16, 14);
  });
});
