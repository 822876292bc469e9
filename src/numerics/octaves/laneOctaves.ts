/**
 * `lookUpOctaves` in WebAssembly, to the bit: octave and bin are the exponent and the first digits of p = min(u, 1 - u),
 * the position in the bin its remaining digits.
 */
import { type Code, type } from "../../wasm/code.js";
import { control, f64x2, i32, i32x4, i64x2, local, v128 } from "../../wasm/instructions.js";
import type { Definition } from "../../wasm/module.js";
import { loadRows, paddedRows, rowShift } from "./laneRows.js";
import { lastOctave, rowsPerTail } from "./octaveBins.js";
import { rowLength } from "./octavePolynomial.js";
import type { OctaveTable } from "./octaveTable.js";

/** `lookUp(uniforms, out, bytes, rows, shift, scale)`: three addresses and the bytes of a column. */
const [uniforms, out, bytes, rows] = [0, 1, 2, 3];
const [shift, scale] = [4, 5];
/** Pairs of uniforms that one turn looks up, and where they are kept from one turn to the next. */
const pairs = [
  { at: 0, lowRow: 6, highRow: 7, p: 10, t: 11 },
  { at: 16, lowRow: 8, highRow: 9, p: 12, t: 13 },
] as const;
type Pair = (typeof pairs)[number];
/** Locals for all of them. */
const [u, t2, row, beyond, shifts, scales, scratch, c] = [14, 15, 16, 17, 18, 19, 20, 21];
const constants = c + 8;
const get = local.get;

/** A table's rows as the WebAssembly reads them: one a cache line, with coefficients for the position over the bins. */
export function laneTable({ rows: values, binBits }: OctaveTable): Float64Array {
  const powers = new Float64Array(rowLength).fill(1);
  for (let k = 1; k < rowLength; k++) powers[k] = (powers[k - 1] as number) * (1 << binBits);
  return paddedRows(values, powers);
}

/**
 * `lookUp3` for tables of 8 bins an octave, and so on: the first `bytes` (a multiple of 32) of a column of uniforms to
 * values. Those beyond the table are no numbers, and then the answer is 1; values are not held within the table's
 * limits. It reads, and forgets, 32 bytes behind the column: the rows of a turn are found in the turn before, since
 * waiting for them would take longer than all of the arithmetic.
 */
export function laneLookUp(binBits: number): Definition {
  const words = (value: number): Code => i32x4.const(value, 0, value, 0);
  const held: readonly Code[] = [
    f64x2.const(0.5),
    f64x2.const(1 + 0.5 / (1 << binBits)),
    f64x2.const(1),
    i64x2.shrU(i32x4.const(-1, -1, -1, -1), i32.const(12 + binBits)),
    words(-1 << rowShift),
    i32x4.sub(i32x4.splat(get(rows)), words((1023 - lastOctave) << (binBits + rowShift))),
    words(rowsPerTail(binBits) << rowShift),
    f64x2.const(1 / (1 << lastOctave)),
    i32x4.splat(get(rows)),
  ];
  const turn = pairs.map((pair) => [polynomial(pair), keep(pair), find(pair, binBits)]);
  return {
    name: `lookUp${binBits}`,
    parameters: [type.i32, type.i32, type.i32, type.i32, type.f64, type.f64],
    results: [type.i32],
    locals: [
      ...Array.from({ length: 4 }, () => type.i32),
      ...Array.from({ length: constants + held.length - pairs[0].p }, () => type.v128),
    ],
    code: [
      held.map((value, i) => local.set(constants + i, value)),
      local.set(shifts, f64x2.splat(get(shift))),
      local.set(scales, f64x2.splat(get(scale))),
      local.set(bytes, i32.add(get(uniforms), get(bytes))),
      pairs.map((pair) => find(pair, binBits)),
      control.repeat([step(uniforms), turn, step(out)], i32.ltU(get(uniforms), get(bytes))),
      v128.anyTrue(get(beyond)),
    ],
  };
}

/** Held in locals. */
const [half, middle, one, digits, aligned, first, upper, reach, lowest] = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) =>
  get(constants + i),
);

/** The rows' addresses, and where in their bins the two uniforms are (over the number of bins). */
function find({ at, lowRow, highRow, p, t }: Pair, binBits: number): Code {
  const inTail = v128.and(i64x2.shrU(get(p), i32.const(52 - binBits - rowShift)), aligned);
  return [
    local.set(u, v128.load(get(uniforms), at)),
    local.set(p, f64x2.sub(half, f64x2.abs(f64x2.sub(get(u), half)))),
    local.set(row, i32x4.add(i32x4.maxS(i32x4.add(inTail, first), lowest), v128.and(f64x2.ge(get(u), half), upper))),
    local.set(lowRow, i32x4.lane(0, get(row))),
    local.set(highRow, i32x4.lane(2, get(row))),
    local.set(t, f64x2.sub(v128.or(v128.and(get(p), digits), one), middle)),
  ];
}

/** In the order of `evaluatePolynomial`. */
function polynomial({ lowRow, highRow, t }: Pair): Code {
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

function keep({ at, p, t }: Pair): Code {
  return [
    local.set(p, f64x2.lt(get(p), reach)),
    local.set(beyond, v128.or(get(beyond), get(p))),
    v128.store(get(out), at, v128.or(get(t), get(p))),
  ];
}

function step(address: number): Code {
  return local.set(address, i32.add(get(address), i32.const(16 * pairs.length)));
}
