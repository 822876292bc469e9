/**
 * The uniform numbers of one stream, in blocks, each block addressable alone: the state at the start of a block is a
 * ChaCha8 block of (key, block number), and four interleaved xoshiro128++ generators run on from it. Only 32-bit
 * integer arithmetic and one exact scaling, so the bits are the same on every machine; four lanes side by side are what
 * `laneUniforms.ts` has in one vector, to give these same bits.
 *
 * Bernstein, "ChaCha, a variant of Salsa20" (2008); Blackman and Vigna, "Scrambled Linear Pseudorandom Number
 * Generators", ACM Transactions on Mathematical Software 47 (2021), doi:10.1145/3460772.
 */
import type { StreamKey } from "./streamKey.js";

/** Scenarios in a block. Scenario i of a run is place i mod 1024 of block floor(i / 1024). */
export const BLOCK = 1024;

const LANES = 4;
/** Of a lane's state. */
const WORDS = 4;
const SCALE = 1 / 4503599627370496; // 2^-52
const HIGH = 67108864; // 2^26
/** "expand 16-byte k", as ChaCha's first row has it. */
const NAME: readonly number[] = [0x61707865, 0x3120646e, 0x79622d36, 0x6b206574];

/**
 * Fills `out` (its length a multiple of 4, as a rule BLOCK) with the uniforms of one block: u = (k + ½) 2^-52 with k of
 * 52 bits, so never 0 or 1. Lane l gives places l, l + 4, l + 8, …; each u takes the top 26 bits of two outputs.
 */
export function fillUniforms(key: StreamKey, block: number, out: Float64Array): void {
  const state = blockState(key, block);
  fillTwoLanes(state.subarray(0, 2 * WORDS), 0, out);
  fillTwoLanes(state.subarray(2 * WORDS), 2, out);
}

/**
 * Places lane, lane + 4, … of `out` and those beside them, from two xoshiro128++ generators whose states are four int32
 * each. Two at once: what each of them does next waits for what it did last. `>>> 6` reads modulo 2^32.
 */
function fillTwoLanes(state: Int32Array, lane: number, out: Float64Array): void {
  // One by one: taken out of an array together, engines lose sight of their being 32-bit integers.
  let s0 = state[0] as number;
  let s1 = state[1] as number;
  let s2 = state[2] as number;
  let s3 = state[3] as number;
  let r0 = state[4] as number;
  let r1 = state[5] as number;
  let r2 = state[6] as number;
  let r3 = state[7] as number;
  for (let i = lane; i < out.length; i += LANES) {
    let sum = (s0 + s3) | 0;
    let high = (((sum << 7) | (sum >>> 25)) + s0) >>> 6;
    let shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    sum = (s0 + s3) | 0;
    let low = (((sum << 7) | (sum >>> 25)) + s0) >>> 6;
    shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    out[i] = (high * HIGH + (low + 0.5)) * SCALE;
    sum = (r0 + r3) | 0;
    high = (((sum << 7) | (sum >>> 25)) + r0) >>> 6;
    shifted = r1 << 9;
    r2 ^= r0;
    r3 ^= r1;
    r1 ^= r2;
    r0 ^= r3;
    r2 ^= shifted;
    r3 = (r3 << 11) | (r3 >>> 21);
    sum = (r0 + r3) | 0;
    low = (((sum << 7) | (sum >>> 25)) + r0) >>> 6;
    shifted = r1 << 9;
    r2 ^= r0;
    r3 ^= r1;
    r1 ^= r2;
    r0 ^= r3;
    r2 ^= shifted;
    r3 = (r3 << 11) | (r3 >>> 21);
    out[i + 1] = (high * HIGH + (low + 0.5)) * SCALE;
  }
}

/**
 * The sixteen words that the four lanes start from: ChaCha with 8 rounds, the 128-bit key in both key rows, the block
 * number as its counter and no nonce. Nothing shorter: a weak mix here once cancelled the seed in a prototype.
 */
export function blockState(key: StreamKey, block: number): Int32Array {
  const start = new Int32Array(16);
  for (let i = 0; i < 4; i++) {
    start[i] = NAME[i] as number;
    start[4 + i] = start[8 + i] = key[i] as number;
  }
  start[12] = block;
  start[13] = Math.floor(block / 4294967296);
  const words = new Int32Array(start);
  for (let round = 0; round < 8; round += 2) {
    for (let i = 0; i < 4; i++) quarterRound(words, i, 4 + i, 8 + i, 12 + i);
    for (let i = 0; i < 4; i++) quarterRound(words, i, 4 + ((i + 1) & 3), 8 + ((i + 2) & 3), 12 + ((i + 3) & 3));
  }
  for (let i = 0; i < 16; i++) words[i] = (words[i] as number) + (start[i] as number);
  return words;
}

function quarterRound(words: Int32Array, ia: number, ib: number, ic: number, id: number): void {
  let a = words[ia] as number;
  let b = words[ib] as number;
  let c = words[ic] as number;
  let d = words[id] as number;
  a = (a + b) | 0;
  d = rotate(d ^ a, 16);
  c = (c + d) | 0;
  b = rotate(b ^ c, 12);
  a = (a + b) | 0;
  d = rotate(d ^ a, 8);
  c = (c + d) | 0;
  b = rotate(b ^ c, 7);
  words[ia] = a;
  words[ib] = b;
  words[ic] = c;
  words[id] = d;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
