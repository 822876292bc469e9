/**
 * `lookUpOctaves` in WebAssembly, to the bit: octave and bin are the exponent and the first digits of p = min(u, 1 - u),
 * the position in the bin its remaining digits.
 */
import { type Code, type } from "../wasm/code.js";
import { control, f64x2, i32, i32x4, i64x2, local, v128 } from "../wasm/instructions.js";
import type { Definition } from "../wasm/module.js";
import { loadRows, paddedRows, rowShift } from "./laneRows.js";
import { rowLength } from "./octavePolynomial.js";
import { lastOctave, type OctaveTable, rowsPerTail } from "./octaveTable.js";

/** `lookUp(uniforms, out, count, rows, shift, scale)`: three addresses and the bytes of a column. */
const [uniforms, out, bytes, rows] = [0, 1, 2, 3];
const [shift, scale] = [4, 5];
/** Locals, from the first after the parameters. */
const [lowRow, highRow, u, p, t, t2, row, beyond, shifts, scales, scratch, c] = [
  6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
];
const constants = c + 8;
const get = local.get;

/** A table's rows as the WebAssembly reads them: one a cache line. */
export function laneTable({ rows: values }: OctaveTable): Float64Array {
  return paddedRows(values, rowLength);
}

/**
 * `lookUp3` for tables of 8 bins an octave, and so on: the first `bytes` of a column of uniforms to values. Those beyond the table are no numbers, and then the answer is 1;
 * values are not held within the table's limits.
 */
export function laneLookUp(binBits: number): Definition {
  const words = (value: number): Code => i32x4.const(value, 0, value, 0);
  const held: readonly Code[] = [
    f64x2.const(0.5),
    f64x2.const(1.5),
    f64x2.const(1),
    i32x4.const(0xffffffff, 0x000fffff, 0xffffffff, 0x000fffff),
    words((1023 - lastOctave) << binBits),
    words(rowsPerTail(binBits)),
    f64x2.const(1 / (1 << lastOctave)),
  ];
  return {
    name: `lookUp${binBits}`,
    parameters: [type.i32, type.i32, type.i32, type.i32, type.f64, type.f64],
    results: [type.i32],
    locals: [type.i32, type.i32, ...Array.from({ length: constants + held.length - u }, () => type.v128)],
    code: [
      held.map((value, i) => local.set(constants + i, value)),
      local.set(shifts, f64x2.splat(get(shift))),
      local.set(scales, f64x2.splat(get(scale))),
      local.set(bytes, i32.add(get(uniforms), get(bytes))),
      control.repeat([find(binBits), polynomial(), keep(), advance()], i32.ltU(get(uniforms), get(bytes))),
      v128.anyTrue(get(beyond)),
    ],
  };
}

const [half, threeHalves, one, significand, base, upper, reach] = [0, 1, 2, 3, 4, 5, 6].map((i) => get(constants + i));

/** The rows' addresses, and where in their bins the two uniforms are. */
function find(binBits: number): Code {
  const inTail = i32x4.sub(i64x2.shrU(get(p), i32.const(52 - binBits)), base);
  const inTable = i32x4.add(i32x4.maxS(inTail, i32x4.const(0, 0, 0, 0)), v128.and(f64x2.ge(get(u), half), upper));
  const address = (lane: 0 | 2): Code => i32.add(get(rows), i32x4.lane(lane, get(row)));
  const digits = v128.and(i64x2.shl(get(p), i32.const(binBits)), significand);
  return [
    local.set(u, v128.load(get(uniforms))),
    local.set(p, f64x2.sub(half, f64x2.abs(f64x2.sub(get(u), half)))),
    local.set(row, i32x4.shl(inTable, i32.const(rowShift))),
    local.set(lowRow, address(0)),
    local.set(highRow, address(2)),
    local.set(t, f64x2.sub(v128.or(digits, one), threeHalves)),
  ];
}

/** In the order of `evaluatePolynomial`. */
function polynomial(): Code {
  const { add, mul } = f64x2;
  const term = (k: number): Code => add(get(c + k), mul(get(c + k + 1), get(t)));
  const high = add(term(4), mul(get(t2), get(c + 6)));
  const all = add(term(0), mul(get(t2), add(term(2), mul(get(t2), high))));
  return [
    loadRows(lowRow, highRow, scratch, c),
    local.set(t2, mul(get(t), get(t))),
    local.set(t, add(get(shifts), mul(get(scales), all))),
  ];
}

function keep(): Code {
  return [
    local.set(p, f64x2.lt(get(p), reach)),
    local.set(beyond, v128.or(get(beyond), get(p))),
    v128.store(get(out), 0, v128.or(get(t), get(p))),
  ];
}

function advance(): Code {
  return [uniforms, out].map((address) => local.set(address, i32.add(get(address), i32.const(16))));
}
