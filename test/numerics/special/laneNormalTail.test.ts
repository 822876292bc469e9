import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laneLogarithm, logarithmBytes } from "../../../src/numerics/special/laneLogarithm.js";
import { laneNormalTails, normalTailBytes, normalTailData } from "../../../src/numerics/special/laneNormalTail.js";
import { log } from "../../../src/numerics/special/logarithm.js";
import { normalQuantile } from "../../../src/numerics/special/normal.js";
import { compileModule, instantiate, openMemory } from "../../../src/wasm/host.js";
import { encodeModule } from "../../../src/wasm/module.js";

/** The logarithm has no name of its own in any module: here it gets one. */
function openLog(): (x: number) => number {
  const [table, scratch] = [64, 24];
  const functions = [{ ...laneLogarithm(table, scratch), name: "log" }];
  const module = compileModule(encodeModule({ functions, data: [{ address: table, bytes: logarithmBytes }] }));
  return instantiate<{ log(x: number): number }>(module, openMemory(65536)).log;
}

const [uniformsAt, normalsAt, behind] = [0, 4096, 8192];
const memory = openMemory(behind + normalTailBytes);
const bytes = encodeModule({ functions: laneNormalTails(0, behind), data: normalTailData(behind) });
const { normalTail } = instantiate<{ normalTail(from: number, to: number, bytes: number): void }>(
  compileModule(bytes),
  memory,
);

function tailsOf(values: readonly number[]): readonly number[] {
  const [uniforms, normals] = [uniformsAt, normalsAt].map((at) => new Float64Array(memory.buffer, at, values.length));
  uniforms?.set(values);
  normals?.fill(Number.NaN);
  normalTail(uniformsAt, normalsAt, 8 * values.length);
  return [...(normals ?? [])];
}

describe("the logarithm in WebAssembly", () => {
  const laneLog = openLog();

  it("is that of JavaScript to the bit, for normal doubles of every size", () => {
    const normal = fc.double({ min: 2.2250738585072014e-308, max: Number.MAX_VALUE, noNaN: true });
    const small = fc.double({ min: Number.EPSILON / 2, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(normal, small, (a, b) => {
        expect([laneLog(a), laneLog(b)]).toEqual([log(a), log(b)]);
      }),
      { numRuns: 3000 },
    );
  });

  it("is so at powers of two, around 1 and at the seams of the table", () => {
    const around = [1 - Number.EPSILON / 2, 1, 1 + Number.EPSILON, 2 ** -1022, 2 ** -53, 2 ** 1023, Number.MAX_VALUE];
    const seams = Array.from({ length: 64 }, (_, i) => 0.6875 + i / 64).flatMap((x) => [x, x - 2 ** -53, x * 1024]);
    for (const x of [...around, ...seams]) expect(laneLog(x), `${x}`).toBe(log(x));
  });
});

describe("normal quantiles in the tails, in WebAssembly", () => {
  const half = Number.EPSILON / 2;

  it("are those of JavaScript to the bit", () => {
    const tail = fc.double({ min: half, max: 0.1 - half, noNaN: true });
    fc.assert(
      fc.property(tail, tail, (a, b) => {
        const values = [a, 1 - b, b];
        expect(tailsOf(values)).toEqual(values.map((u) => (u < 0.1 || 1 - u < 0.1 ? normalQuantile(u) : Number.NaN)));
      }),
      { numRuns: 3000 },
    );
  });

  it("are so at the outermost uniforms, on either side of where the series change, and next to 0.1", () => {
    // exp(-8.5² / 2), rounded to three digits each way.
    const values = [half, 3 * half, 2.05e-16, 2.06e-16, 0.1 - half / 8, 1 - half, 1 - 3 * half, 0.9 + half, 1e-300];
    expect(tailsOf(values)).toEqual(values.map((u) => normalQuantile(u)));
  });

  it("leave what lies between as it is", () => {
    expect(tailsOf([0.1, 0.5, 0.9 - half, 0.25])).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });
});
