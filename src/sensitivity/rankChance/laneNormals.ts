/** The normals of a name in WebAssembly, to the bit: uniforms and their quantiles. */
import { laneNormalTails, normalTailBytes, normalTailData } from "../../numerics/laneNormalTail.js";
import { centralSeries } from "../../numerics/normalSeries.js";
import { laneUniforms } from "../../random/laneUniforms.js";
import { BLOCK } from "../../random/stream.js";
import type { StreamKey } from "../../random/streamKey.js";
import { type Code, type } from "../../wasm/code.js";
import { compileModule, instantiate, openMemory } from "../../wasm/host.js";
import { control, f64x2, i32, local, v128 } from "../../wasm/instructions.js";
import { type Definition, encodeModule } from "../../wasm/module.js";

interface LaneFunctions {
  /** As `laneUniforms` has it. */
  uniforms(key: number, block: number, blockHigh: number, out: number): void;
  /** Of the uniforms in a column of so many bytes (a multiple of 16) the normal quantiles, right where neither p nor 1 - p is below 0.1. */
  centre(column: number, bytes: number): void;
  /** As `laneNormalTails` has it. */
  normalTail(from: number, to: number, bytes: number): void;
}

const { add, mul, sub } = f64x2;
const get = local.get;
const [column, bytes, end, q, t, twice, now, next, before] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** `chebyshevSum` of the series, term by term. */
function chebyshevSum(series: Float64Array): Code {
  const term = (factor: number, c: number): Code => add(sub(mul(get(factor), get(now)), get(next)), f64x2.const(c));
  const steps = [...series.slice(1)]
    .reverse()
    .map((c) => [local.set(before, term(twice, c)), local.set(next, get(now)), local.set(now, get(before))]);
  return [
    [local.set(twice, add(get(t), get(t))), local.set(now, f64x2.const(0)), local.set(next, f64x2.const(0))],
    steps,
    local.set(now, term(t, series[0] as number)),
  ];
}

/** What `normalQuantile` does of p and, of p > 1/2, of 1 - p: distances from 1/2 are exact, and signs cost nothing. */
export const laneCentre: Definition = {
  name: "centre",
  parameters: [type.i32, type.i32],
  results: [],
  locals: [type.i32, ...Array.from({ length: 6 }, () => type.v128)],
  code: [
    local.set(end, i32.add(get(column), get(bytes))),
    control.repeat(
      [
        local.set(q, sub(v128.load(get(column)), f64x2.const(0.5))),
        local.set(t, sub(f64x2.div(mul(get(q), get(q)), f64x2.const(0.08)), f64x2.const(1))),
        chebyshevSum(centralSeries),
        v128.store(get(column), 0, mul(get(q), get(now))),
        local.set(column, i32.add(get(column), i32.const(16))),
      ],
      i32.ltU(get(column), get(end)),
    ),
  ],
};

/** Addresses: a key, uniforms, normals, what the tails need. */
const [keyAt, uniformsAt, normalsAt] = [0, 16, 16 + 8 * BLOCK];
const tailsAt = normalsAt + 8 * BLOCK;

/** Fills whole blocks of a column with the normals of a key. */
export function openLaneNormals(): (key: StreamKey, out: Float64Array) => void {
  const memory = openMemory(tailsAt + normalTailBytes);
  const own = [laneUniforms, laneCentre];
  const functions = [...own, ...laneNormalTails(own.length, tailsAt)];
  const module = compileModule(encodeModule({ functions, data: normalTailData(tailsAt) }));
  const { uniforms, centre, normalTail } = instantiate<LaneFunctions>(module, memory);
  const words = new Int32Array(memory.buffer, keyAt, 4);
  const drawn = new Float64Array(memory.buffer, uniformsAt, BLOCK);
  const found = new Float64Array(memory.buffer, normalsAt, BLOCK);
  return (key, out) => {
    words.set(key);
    for (let from = 0; from < out.length; from += BLOCK) {
      uniforms(keyAt, from / BLOCK, 0, uniformsAt);
      found.set(drawn);
      centre(normalsAt, 8 * BLOCK);
      normalTail(uniformsAt, normalsAt, 8 * BLOCK);
      out.set(found, from);
    }
  };
}
