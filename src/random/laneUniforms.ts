/**
 * The uniforms of `stream.ts` in WebAssembly, to the bit: its four interleaved generators are the four words of a vector.
 */
import { type Code, type } from "../wasm/code.js";
import { control, f64x2, i32, i32x4, local, v128 } from "../wasm/instructions.js";
import type { Definition } from "../wasm/module.js";
import type { LaneStep } from "./sampler.js";
import { BLOCK } from "./stream.js";
import type { StreamKey } from "./streamKey.js";

/** The step that fills a column with the uniforms of a key. */
export function uniformStep(key: StreamKey): LaneStep {
  return { fill: "uniforms", words: Int32Array.from(key) };
}

/** `uniforms(key, block, blockHigh, out)`: addresses of a key's four words and of the column; the block's two words. */
const [key, block, blockHigh, out] = [0, 1, 2, 3].map(local.get);
const end = 4;
const first = 5;
const rows = [first, first + 1, first + 2, first + 3] as const;
const states = [first + 4, first + 5, first + 6, first + 7] as const;
const [shifted, high, low] = [first + 8, first + 9, first + 10];

export const laneUniforms: Definition = {
  name: "uniforms",
  parameters: [type.i32, type.i32, type.i32, type.i32],
  results: [],
  locals: [type.i32, ...Array.from({ length: 11 }, () => type.v128)],
  code: [blockState(), local.set(end, i32.add(out, i32.const(8 * BLOCK))), fill()],
};

/** The ChaCha block of (key, block), each generator's four words then spread over four vectors. */
function blockState(): Code {
  const start: readonly Code[] = [
    i32x4.const(0x61707865, 0x3120646e, 0x79622d36, 0x6b206574),
    v128.load(key),
    v128.load(key),
    v128.and(
      v128.shuffle(i32x4.splat(block), i32x4.splat(blockHigh), [0, 4, 0, 4]),
      i32x4.const(0xffffffff, 0xffffffff, 0, 0),
    ),
  ];
  const rounds = Array.from({ length: 4 }, () => [quarterRounds(), turn(1), quarterRounds(), turn(3)]);
  const sums = rows.map((row, i) => local.set(row, i32x4.add(local.get(row), start[i] as Code)));
  return [rows.map((row, i) => local.set(row, start[i] as Code)), rounds, sums, transpose()];
}

/** All four columns at once. */
function quarterRounds(): Code {
  const [a, b, c, d] = rows;
  return [mix(a, b, d, 16), mix(c, d, b, 12), mix(a, b, d, 8), mix(c, d, b, 7)];
}

/** x += y; z = rotate(z ^ x). */
function mix(x: number, y: number, z: number, by: number): Code {
  return [
    local.set(x, i32x4.add(local.get(x), local.get(y))),
    local.set(z, rotate(local.set(shifted, v128.xor(local.get(z), local.get(x))), by)),
  ];
}

/** Rotates what `set` has put into `shifted`. */
function rotate(set: Code, by: number): Code {
  const word = local.get(shifted);
  return [set, v128.or(i32x4.shl(word, i32.const(by)), i32x4.shrU(word, i32.const(32 - by)))];
}

/** Diagonals become columns (by 1), and columns diagonals again (by 3). */
function turn(by: 1 | 3): Code {
  return rows.slice(1).map((row, i) => {
    const words = [0, 1, 2, 3].map((word) => (word + by * (i + 1)) % 4) as [number, number, number, number];
    return local.set(row, v128.shuffle(local.get(row), local.get(row), words));
  });
}

function transpose(): Code {
  const [r0, r1, r2, r3] = rows.map(local.get);
  const [front, back] = [
    [0, 4, 1, 5],
    [2, 6, 3, 7],
  ] as const;
  const [s0, s1, s2, s3] = states;
  return [
    local.set(shifted, v128.shuffle(r0, r1, front)),
    local.set(high, v128.shuffle(r2, r3, front)),
    local.set(s0, v128.shuffle(local.get(shifted), local.get(high), [0, 1, 4, 5])),
    local.set(s1, v128.shuffle(local.get(shifted), local.get(high), [2, 3, 6, 7])),
    local.set(shifted, v128.shuffle(r0, r1, back)),
    local.set(high, v128.shuffle(r2, r3, back)),
    local.set(s2, v128.shuffle(local.get(shifted), local.get(high), [0, 1, 4, 5])),
    local.set(s3, v128.shuffle(local.get(shifted), local.get(high), [2, 3, 6, 7])),
  ];
}

/**
 * The 52 bits of two outputs become the significand of 1 + k 2^-52; less 1 - 2^-53 that is (k + ½) 2^-52, exactly.
 */
function fill(): Code {
  const upper = v128.or(i32x4.shrU(local.get(high), i32.const(12)), i32x4.splat(i32.const(0x3ff00000)));
  const six = i32x4.shl(i32x4.shrU(local.get(high), i32.const(6)), i32.const(26));
  const lower = v128.or(six, i32x4.shrU(local.get(low), i32.const(6)));
  const nearOne = f64x2.const(1 - 1.1102230246251565e-16);
  const body = [
    next(high),
    next(low),
    local.set(shifted, upper),
    local.set(high, lower),
    v128.store(out, 0, f64x2.sub(v128.shuffle(local.get(high), local.get(shifted), [0, 4, 1, 5]), nearOne)),
    v128.store(out, 16, f64x2.sub(v128.shuffle(local.get(high), local.get(shifted), [2, 6, 3, 7]), nearOne)),
    local.set(3, i32.add(out, i32.const(32))),
  ];
  return control.repeat(body, i32.ltU(out, local.get(end)));
}

/** One step of xoshiro128++, its output into a local. */
function next(into: number): Code {
  const [s0, s1, s2, s3] = states;
  const get = local.get;
  const exclusive = (of: number, by: number): Code => local.set(of, v128.xor(get(of), get(by)));
  return [
    local.set(into, i32x4.add(rotate(local.set(shifted, i32x4.add(get(s0), get(s3))), 7), get(s0))),
    local.set(shifted, i32x4.shl(get(s1), i32.const(9))),
    exclusive(s2, s0),
    exclusive(s3, s1),
    exclusive(s1, s2),
    exclusive(s0, s3),
    exclusive(s2, shifted),
    local.set(s3, rotate(local.set(shifted, get(s3)), 11)),
  ];
}
