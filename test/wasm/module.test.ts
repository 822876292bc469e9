import { describe, expect, it } from "vitest";
import { type Code, type } from "../../src/wasm/code.js";
import { canRunVectors, compileModule, instantiate, openMemory } from "../../src/wasm/host.js";
import { control, f64, f64x2, i32, i32x4, i64x2, local, v128 } from "../../src/wasm/instructions.js";
import { type Definition, encodeModule } from "../../src/wasm/module.js";

/** Runs code on an empty memory of doubles and gives back the first two. */
function two(code: Code, locals: Definition["locals"] = []): number[] {
  const memory = openMemory(4096);
  const run = { name: "run", parameters: [], results: [], locals, code: v128.store(i32.const(0), 0, code) };
  instantiate<{ run(): void }>(compileModule(encodeModule({ functions: [run] })), memory).run();
  return [...new Float64Array(memory.buffer, 0, 2)];
}

describe("a module", () => {
  it("is these bytes", () => {
    const add = {
      name: "add",
      parameters: [type.i32, type.i32],
      results: [type.i32],
      locals: [type.v128, type.v128, type.f64],
      code: i32.add(local.get(0), local.get(1)),
    };
    const bytes = encodeModule({ functions: [add], data: [{ address: 8, bytes: Uint8Array.of(5, 6) }] });
    // By hand from the specification: magic, version, then sections 1, 2, 3, 7, 10, 11.
    expect([...bytes]).toEqual(
      [
        [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
        [0x01, 0x07, 0x01, 0x60, 0x02, 0x7f, 0x7f, 0x01, 0x7f],
        [0x02, 0x10, 0x01, 0x04, 0x68, 0x6f, 0x73, 0x74, 0x06, 0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79, 0x02, 0x00, 0x00],
        [0x03, 0x02, 0x01, 0x00],
        [0x07, 0x07, 0x01, 0x03, 0x61, 0x64, 0x64, 0x00, 0x00],
        [0x0a, 0x0d, 0x01, 0x0b, 0x02, 0x02, 0x7b, 0x01, 0x7c, 0x20, 0x00, 0x20, 0x01, 0x6a, 0x0b],
        [0x0b, 0x08, 0x01, 0x00, 0x41, 0x08, 0x0b, 0x02, 0x05, 0x06],
      ].flat(),
    );
    const memory = openMemory(1);
    const { add: run } = instantiate<{ add(a: number, b: number): number }>(compileModule(bytes), memory);
    expect(run(40, 2)).toBe(42);
    expect([...new Uint8Array(memory.buffer, 8, 2)]).toEqual([5, 6]);
  });

  it("calls the host and itself, and loops", () => {
    const imports = [{ module: "portable", name: "half", parameters: [type.f64], results: [type.f64] }];
    const loop: Definition = {
      name: "run",
      parameters: [type.i32],
      results: [type.f64],
      locals: [type.f64, type.i32],
      code: [
        local.set(1, f64.const(1024)),
        control.repeat(
          [local.set(1, control.call(2, local.get(1))), local.set(2, i32.add(local.get(2), i32.const(1)))],
          i32.ltU(local.get(2), local.get(0)),
        ),
        local.get(1),
      ],
    };
    const inner = { parameters: [type.f64], results: [type.f64], locals: [], code: control.call(0, local.get(0)) };
    const module = compileModule(encodeModule({ imports, functions: [loop, inner] }));
    const { run } = instantiate<{ run(times: number): number }>(module, openMemory(1), { half: (x = 0) => x / 2 });
    expect(run(3)).toBe(128);
  });

  it("survives the way to a thread", () => {
    const code = compileModule(encodeModule({ functions: [] }));
    expect(() => instantiate(structuredClone(code), openMemory(1))).not.toThrow();
  });
});

describe("instructions", () => {
  const [a, b] = [f64x2.const(-2.5, 3), f64x2.const(4, Number.NaN)];

  it.each<[string, Code, number[]]>([
    ["add", f64x2.add(a, b), [1.5, Number.NaN]],
    ["sub", f64x2.sub(a, b), [-6.5, Number.NaN]],
    ["mul", f64x2.mul(a, a), [6.25, 9]],
    ["div", f64x2.div(a, b), [-0.625, Number.NaN]],
    ["min", f64x2.min(a, b), [-2.5, Number.NaN]],
    ["max", f64x2.max(a, b), [4, Number.NaN]],
    ["floor", f64x2.floor(a), [-3, 3]],
    ["ceil", f64x2.ceil(a), [-2, 3]],
    ["trunc", f64x2.trunc(a), [-2, 3]],
    ["abs", f64x2.abs(a), [2.5, 3]],
    ["sqrt", f64x2.sqrt(b), [2, Number.NaN]],
    ["splat", f64x2.splat(f64.const(7)), [7, 7]],
    ["replace", f64x2.replace(1, a, f64.const(7)), [-2.5, 7]],
    ["lane", f64x2.splat(f64x2.lane(1, a)), [3, 3]],
    ["and of a mask", v128.and(f64x2.lt(a, f64x2.const(0)), f64x2.const(1)), [1, 0]],
    ["andNot of a mask", v128.andNot(f64x2.const(1), f64x2.lt(a, f64x2.const(0))), [0, 1]],
    ["eq, ne", v128.bitselect(a, f64x2.const(9), f64x2.eq(b, b)), [-2.5, 9]],
    ["gt", v128.bitselect(a, b, f64x2.gt(a, f64x2.const(0))), [4, 3]],
    ["shuffle", v128.shuffle(a, b, [2, 3, 4, 5]), [3, 4]],
    ["64-bit shifts", i64x2.shl(i64x2.shrU(b, i32.const(52)), i32.const(52)), [4, Number.POSITIVE_INFINITY]],
    ["word to double", f64x2.splat(f64.convert(i32x4.lane(0, i32x4.truncate(a)))), [-2, -2]],
    ["truncation of no number", f64x2.splat(f64.convert(i32x4.lane(1, i32x4.truncate(b)))), [0, 0]],
    [
      "words",
      f64x2.splat(f64.convert(i32x4.lane(3, i32x4.add(i32x4.const(1, 2, 3, 4), i32x4.const(0, 0, 0, -9))))),
      [-5, -5],
    ],
  ])("%s", (_, code, expected) => {
    expect(two(code)).toEqual(expected);
  });

  it("load and store", () => {
    const memory = openMemory(64);
    const doubles = new Float64Array(memory.buffer);
    doubles.set([1, 2, 3, 4]);
    const code = [
      v128.store(i32.const(32), 0, v128.load(i32.const(8), 0)),
      v128.store(i32.const(32), 16, v128.loadSplat(i32.const(0), 24)),
      v128.store(i32.const(64), 0, v128.loadHigh(i32.const(0), 8, v128.loadZero(i32.const(0), 16))),
    ];
    const run = { name: "run", parameters: [], results: [], locals: [], code };
    instantiate<{ run(): void }>(compileModule(encodeModule({ functions: [run] })), memory).run();
    expect([...doubles.subarray(4, 10)]).toEqual([2, 3, 4, 4, 3, 2]);
  });

  it("this engine has them", () => {
    expect(canRunVectors()).toBe(true);
  });
});
