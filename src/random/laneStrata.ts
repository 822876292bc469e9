/** `stratify` of `latinHypercubeSampler.ts` in WebAssembly, to the bit: four replicates at a time. */
import { type Code, type } from "../wasm/code.js";
import { control, f64x2, i32, i32x4, local, v128 } from "../wasm/instructions.js";
import type { Definition } from "../wasm/module.js";
import { PERMUTATION_WORDS, permutationShape } from "./permutation.js";
import { BLOCK } from "./stream.js";

/** Bytes of what stands before the rows: replicates, and the mask and the fold of all permutations. */
const header = 64;
const SMALLEST = 1.1102230246251565e-16; // 2^-53

/** A replicate's number of strata, and the words that permute them. */
export interface Strata {
  readonly size: number;
  readonly words: Int32Array;
}

/**
 * Strata as the WebAssembly reads them: a row of sizes, then rows of the words of each round, one a replicate.
 * Undefined where sizes lie on either side of a power of two, so that not all permutations have as many digits, and where
 * replicates are no fours.
 */
export function strataWords(replicates: readonly Strata[]): Int32Array | undefined {
  const shapes = replicates.map(({ size }) => permutationShape(size));
  const [{ mask, fold } = { mask: 1, fold: 1 }] = shapes;
  const count = replicates.length;
  if (count % 4 !== 0 || shapes.some((shape) => shape.mask !== mask)) return undefined;
  const words = new Int32Array(header / 4 + count * (1 + PERMUTATION_WORDS));
  words.set([count, mask, fold]);
  replicates.forEach((strata, replicate) => {
    const at = header / 4 + replicate;
    words[at] = strata.size;
    strata.words.forEach((word, k) => {
      words[at + count * (k + 1)] = k % 2 === 0 ? word : word | 1;
    });
  });
  return words;
}

/** `strata(words, block, blockHigh, out)`: `out` holds uniforms, and then their places within strata. */
const [words, block, out] = [0, 1, 3];
const [count, fold, at, row, group, first] = [4, 5, 6, 7, 8, 9];
const [mask, size, place, x, next, open, halfSizes] = [10, 11, 12, 13, 14, 15, 16];
const key = 18;
const get = local.get;

export const laneStrata: Definition = {
  name: "strata",
  parameters: [type.i32, type.i32, type.i32, type.i32],
  results: [],
  locals: [
    ...Array.from({ length: 6 }, () => type.i32),
    ...Array.from({ length: key - mask + PERMUTATION_WORDS }, () => type.v128),
  ],
  code: [
    local.set(count, i32.load(get(words))),
    local.set(mask, i32x4.splat(i32.load(get(words), 4))),
    local.set(fold, i32.load(get(words), 8)),
    local.set(first, i32.mul(get(block), i32.divU(i32.const(BLOCK), get(count)))),
    local.set(group, i32.const(0)),
    control.repeat(
      [replicates(), local.set(group, i32.add(get(group), i32.const(16)))],
      i32.ltU(get(group), i32.mul(get(count), i32.const(4))),
    ),
  ],
};

/** All places of four replicates. */
function replicates(): Code {
  const below = (i: number): Code => i32.add(get(row), i32.mul(get(count), i32.const(4 * i)));
  return [
    local.set(row, i32.add(get(words), get(group))),
    local.set(size, v128.load(get(row), header)),
    Array.from({ length: PERMUTATION_WORDS }, (_, k) => local.set(key + k, v128.load(below(k + 1), header))),
    [0, 2].map((lane, half) =>
      local.set(halfSizes + half, f64x2.convert(v128.shuffle(get(size), get(size), [lane, lane + 1, lane, lane + 1]))),
    ),
    firstPlaces(),
    local.set(at, i32.add(get(out), i32.mul(get(group), i32.const(2)))),
    control.repeat([permute(), stratify(), advance()], i32.ltU(get(at), i32.add(get(out), i32.const(8 * BLOCK)))),
  ];
}

/** Beyond the last scenario strata come round again. */
function firstPlaces(): Code {
  const lanes = [0, 1, 2, 3] as const;
  const within = (lane: 0 | 1 | 2 | 3): Code => i32.remU(get(first), i32x4.lane(lane, get(size)));
  return local.set(
    place,
    lanes.reduce<Code>((vector, lane) => i32x4.replace(lane, vector, within(lane)), i32x4.const(0, 0, 0, 0)),
  );
}

/** In the order of `permutation`; lanes that have come below the size wait for the others. */
function permute(): Code {
  const rounds = Array.from({ length: PERMUTATION_WORDS / 2 }, (_, round) => {
    const sum = i32x4.add(get(next), get(key + 2 * round));
    return [
      local.set(next, v128.and(i32x4.mul(sum, get(key + 2 * round + 1)), get(mask))),
      local.set(next, v128.xor(get(next), i32x4.shrU(get(next), get(fold)))),
    ];
  });
  const walk = [
    local.set(next, get(x)),
    rounds,
    local.set(x, v128.bitselect(get(next), get(x), get(open))),
    local.set(open, v128.and(get(open), i32x4.geS(get(x), get(size)))),
  ];
  return [
    local.set(x, get(place)),
    local.set(open, i32x4.const(-1, -1, -1, -1)),
    control.repeat(walk, v128.anyTrue(get(open))),
  ];
}

/** (stratum + u) / size. */
function stratify(): Code {
  const strata = [get(x), v128.shuffle(get(x), get(x), [2, 3, 2, 3])];
  return strata.map((of, half) => {
    const u = f64x2.div(f64x2.add(f64x2.convert(of), v128.load(get(at), 16 * half)), get(halfSizes + half));
    return v128.store(get(at), 16 * half, f64x2.min(f64x2.max(u, f64x2.const(SMALLEST)), f64x2.const(1 - SMALLEST)));
  });
}

function advance(): Code {
  return [
    local.set(place, i32x4.add(get(place), i32x4.const(1, 1, 1, 1))),
    local.set(place, v128.andNot(get(place), i32x4.eq(get(place), get(size)))),
    local.set(at, i32.add(get(at), i32.mul(get(count), i32.const(8)))),
  ];
}
