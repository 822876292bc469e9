/** The instructions that kernels are made of. Operands come first, as on the stack: `f64x2.add(a, b)`. */
import { type Code, double, signed, unsigned } from "./code.js";

const simd = (opcode: number): Code => [0xfd, unsigned(opcode)];
const after =
  (opcode: Code) =>
  (...operands: Code[]): Code => [operands, opcode];
const vector = (opcode: number) => after(simd(opcode));

/** An address plus a constant offset; `align` is log2 of the bytes that it is a multiple of. */
const access =
  (opcode: Code, align: number) =>
  (address: Code, offset = 0, ...operands: Code[]): Code => [address, operands, opcode, align, unsigned(offset)];

export const local = {
  get: (index: number): Code => [0x20, unsigned(index)],
  set: (index: number, value: Code): Code => [value, 0x21, unsigned(index)],
};

export const control = {
  /** Runs the body when the condition (an i32) is not 0. */
  when: (condition: Code, body: Code): Code => [condition, 0x04, 0x40, body, 0x0b],
  /** Runs the body, and again as long as the condition after it holds. */
  repeat: (body: Code, condition: Code): Code => [0x03, 0x40, body, condition, 0x0d, 0x00, 0x0b],
  call: (index: number, ...operands: Code[]): Code => [operands, 0x10, unsigned(index)],
  select: after(0x1b),
};

export const i32 = {
  const: (value: number): Code => [0x41, signed(value)],
  ctz: after(0x68),
  eq: after(0x46),
  ltS: after(0x48),
  ltU: after(0x49),
  gtS: after(0x4a),
  add: after(0x6a),
  sub: after(0x6b),
  mul: after(0x6c),
  divU: after(0x6e),
  remU: after(0x70),
  and: after(0x71),
  or: after(0x72),
  xor: after(0x73),
  shl: after(0x74),
  shrS: after(0x75),
  shrU: after(0x76),
  load: access(0x28, 2),
  /** Two bytes, without sign. */
  load16: access(0x2f, 1),
  store: access(0x36, 2),
  /** The lowest byte. */
  store8: access(0x3a, 0),
  /** Of a double; not a number is 0. */
  truncate: after([0xfc, 0x02]),
};

export const f64 = {
  const: (value: number): Code => [0x44, double(value)],
  load: access(0x2b, 3),
  store: access(0x39, 3),
  eq: after(0x61),
  ne: after(0x62),
  lt: after(0x63),
  gt: after(0x64),
  le: after(0x65),
  ge: after(0x66),
  abs: after(0x99),
  neg: after(0x9a),
  floor: after(0x9c),
  sqrt: after(0x9f),
  add: after(0xa0),
  sub: after(0xa1),
  mul: after(0xa2),
  div: after(0xa3),
  min: after(0xa4),
  max: after(0xa5),
  convert: after(0xb7),
};

export const v128 = {
  load: access(simd(0x00), 3),
  /** One double for both lanes. */
  loadSplat: access(simd(0x0a), 3),
  /** One double for lane 0. */
  loadZero: access(simd(0x5d), 3),
  /** A double for lane 1 of a vector. */
  loadHigh: (address: Code, offset: number, into: Code): Code => [access(simd(0x57), 3)(address, offset, into), 1],
  store: access(simd(0x0b), 3),
  /** One of its two doubles. */
  storeLane: (lane: 0 | 1, address: Code, offset: number, value: Code): Code => [
    access(simd(0x5b), 3)(address, offset, value),
    lane,
  ],
  and: vector(0x4e),
  andNot: vector(0x4f),
  or: vector(0x50),
  xor: vector(0x51),
  /** Bits of the first where the third has ones, of the second elsewhere. */
  bitselect: vector(0x52),
  anyTrue: vector(0x53),
  /** 32-bit words of two vectors (0–3 of the first, 4–7 of the second). */
  shuffle: (a: Code, b: Code, words: readonly [number, number, number, number]): Code => [
    [a, b, simd(0x0d)],
    words.flatMap((word) => [4 * word, 4 * word + 1, 4 * word + 2, 4 * word + 3]),
  ],
};

export const i32x4 = {
  const: (...words: readonly [number, number, number, number]): Code => [
    simd(0x0c),
    words.flatMap((word) => [word & 0xff, (word >>> 8) & 0xff, (word >>> 16) & 0xff, word >>> 24]),
  ],
  splat: vector(0x11),
  lane: (lane: 0 | 1 | 2 | 3, value: Code): Code => [value, simd(0x1b), lane],
  replace: (lane: 0 | 1 | 2 | 3, vectorOf: Code, value: Code): Code => [vectorOf, value, simd(0x1c), lane],
  eq: vector(0x37),
  geS: vector(0x3f),
  shl: vector(0xab),
  shrU: vector(0xad),
  add: vector(0xae),
  sub: vector(0xb1),
  mul: vector(0xb5),
  maxS: vector(0xb8),
  /** Of two doubles into words 0 and 1; not a number is 0. */
  truncate: vector(0xfc),
};

export const i64x2 = {
  shl: vector(0xcb),
  shrU: vector(0xcd),
  sub: vector(0xd1),
};

export const f64x2 = {
  const: (low: number, high = low): Code => [simd(0x0c), double(low), double(high)],
  splat: vector(0x14),
  lane: (lane: 0 | 1, value: Code): Code => [value, simd(0x21), lane],
  replace: (lane: 0 | 1, vectorOf: Code, value: Code): Code => [vectorOf, value, simd(0x22), lane],
  eq: vector(0x47),
  ne: vector(0x48),
  lt: vector(0x49),
  gt: vector(0x4a),
  le: vector(0x4b),
  ge: vector(0x4c),
  ceil: vector(0x74),
  floor: vector(0x75),
  trunc: vector(0x7a),
  abs: vector(0xec),
  neg: vector(0xed),
  sqrt: vector(0xef),
  add: vector(0xf0),
  sub: vector(0xf1),
  mul: vector(0xf2),
  div: vector(0xf3),
  min: vector(0xf4),
  max: vector(0xf5),
  /** Of words 0 and 1, as signed whole numbers. */
  convert: vector(0xfe),
  /** The second where it is less, else the first. */
  lesser: vector(0xf6),
  /** The second where it is greater, else the first. */
  greater: vector(0xf7),
};
