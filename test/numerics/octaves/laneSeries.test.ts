import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { functionAt, laneSeries } from "../../../src/numerics/octaves/laneSeries.js";
import { seriesAt } from "../../../src/numerics/octaves/octaveMemory.js";
import type { Pearson } from "../../../src/numerics/octaves/pearson.js";
import { quantileSeries, type Start } from "../../../src/numerics/octaves/quantileSeries.js";
import { log } from "../../../src/numerics/special/logarithm.js";
import { type } from "../../../src/wasm/code.js";
import { control, local, v128 } from "../../../src/wasm/instructions.js";
import type { Definition } from "../../../src/wasm/module.js";
import { workshop } from "../../wasm/workshop.js";

interface Functions {
  solve(series: number, ...numbers: readonly number[]): void;
  exponentiate(scale: number): void;
  valueAt(out: number, t: number): void;
  slopeAt(out: number, t: number): void;
}

/** Vectors do not cross to the host: what a function gives is put into the memory. */
const given = (name: "valueAt" | "slopeAt"): Definition => ({
  name,
  parameters: [type.i32, type.f64],
  results: [],
  locals: [],
  code: v128.store(local.get(0), 0, control.call(functionAt[name], local.get(1))),
});

const { functions, memory } = workshop<Functions>([...laneSeries(), given("valueAt"), given("slopeAt")]);
const numbers = new Float64Array(memory.buffer);
const out = 8 * Math.ceil(seriesAt.free / 8);

/** Value and slope at t of the series of both starts. */
function lanes({ numerator, denominator, exponential }: Pearson, starts: readonly [Start, Start], t: number) {
  starts.forEach(({ x, slope }, lane) => {
    numbers[seriesAt.x / 8 + lane] = x;
    if (exponential !== undefined) numbers[seriesAt.z / 8 + lane] = (log(x) - exponential.shift) / exponential.scale;
    numbers[seriesAt.y / 8 + lane] = exponential === undefined ? slope : slope / (x * exponential.scale);
  });
  functions.solve(exponential === undefined ? seriesAt.x : seriesAt.z, ...numerator, ...denominator);
  if (exponential !== undefined) functions.exponentiate(exponential.scale);
  functions.valueAt(out, t);
  functions.slopeAt(out + 16, t);
  return starts.map((_, lane) => [numbers[out / 8 + lane], numbers[out / 8 + 2 + lane]]);
}

function simply(pearson: Pearson, start: Start, t: number) {
  const series = quantileSeries(pearson);
  series.expand(start);
  return [series.valueAt(t), series.slopeAt(t)];
}

const finite = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const coefficient = fc.oneof(fc.constantFrom(0, -0, 1, -1), finite);
const start = fc.record({ x: fc.oneof(fc.constantFrom(0, -0), finite), slope: finite });
const aboveZero = fc.record({ x: fc.double({ min: 1e-300, max: 1e300, noNaN: true }), slope: finite });
const ratio = {
  numerator: fc.tuple(coefficient, coefficient),
  denominator: fc.tuple(coefficient, coefficient, coefficient),
};
const position = fc.double({ min: -16, max: 16, noNaN: true });

describe("series in WebAssembly", () => {
  it("are those in JavaScript to the bit, the signs of zeros and what is no number too", () => {
    fc.assert(
      fc.property(fc.record(ratio), start, start, position, (pearson, a, b, t) => {
        expect(lanes(pearson, [a, b], t)).toEqual([simply(pearson, a, t), simply(pearson, b, t)]);
      }),
    );
  });

  it("of exponentials likewise", () => {
    const exponential = fc.record({ shift: finite, scale: fc.double({ min: 1e-3, max: 1e2, noNaN: true }) });
    fc.assert(
      fc.property(fc.record({ ...ratio, exponential }), aboveZero, aboveZero, position, (pearson, a, b, t) => {
        expect(lanes(pearson, [a, b], t)).toEqual([simply(pearson, a, t), simply(pearson, b, t)]);
      }),
    );
  });

  it("keep nothing of the series before", () => {
    const quadratic = { numerator: [1, 2], denominator: [3, 4, 5] } as const;
    const plain = { numerator: [0, -1], denominator: [1, 0, 0] } as const;
    const starts = [
      { x: 0.5, slope: 0.25 },
      { x: -1, slope: 0.125 },
    ] as const;
    const first = lanes(plain, starts, 0.5);
    lanes(quadratic, starts, 0.5);
    expect(lanes(plain, starts, 0.5)).toEqual(first);
  });
});
