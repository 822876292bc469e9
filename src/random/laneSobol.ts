/** The points of `sobolSampler.ts` in WebAssembly, to the bit: the replicates of a place lie side by side in vectors. */
import { type Code, type } from "../wasm/code.js";
import { control, f64x2, i32, local, v128 } from "../wasm/instructions.js";
import type { Definition } from "../wasm/module.js";
import type { Scrambled } from "./scramble.js";
import { BLOCK } from "./stream.js";

/** Bytes of what stands before the rows: how many direction numbers there are, and the bytes of a row. */
const header = 64;
/** Replicates that are worked on at once: four vectors, a cache line. */
const together = 4;

/**
 * Direction numbers as the WebAssembly reads them: a row holds one of every replicate, in 64 bits, and the last row the
 * shifts under the exponent of a double from 1 to 2.
 */
export function sobolWords(replicates: readonly Scrambled[]): Int32Array {
  const rows = replicates[0]?.high.length ?? 0;
  const words = new Int32Array(header / 4 + 2 * rows * replicates.length);
  words.set([rows - 1, 8 * replicates.length]);
  for (let row = 0; row < rows; row++) {
    replicates.forEach(({ high, low }, replicate) => {
      const at = header / 4 + 2 * (row * replicates.length + replicate);
      words[at] = ((high[row] as number) << 26) | (low[row] as number);
      words[at + 1] = ((high[row] as number) >>> 6) | (row === rows - 1 ? 0x3ff00000 : 0);
    });
  }
  return words;
}

/** `sobol(words, block, blockHigh, out)`; the upper half of the block's number is always 0. */
const [words, block, out] = [0, 1, 3];
const [rowBytes, group, at, row, rest, place] = [4, 5, 6, 7, 8, 9];
const states = [10, 11, 12, 13];
const get = local.get;

export const laneSobol: Definition = {
  name: "sobol",
  parameters: [type.i32, type.i32, type.i32, type.i32],
  results: [],
  locals: [...Array.from({ length: 6 }, () => type.i32), ...states.map(() => type.v128)],
  code: [
    local.set(rowBytes, i32.load(get(words), 4)),
    local.set(group, i32.const(0)),
    control.repeat(
      [replicates(), local.set(group, i32.add(get(group), i32.const(16 * together)))],
      i32.ltU(get(group), get(rowBytes)),
    ),
  ],
};

/** All places of a few replicates. */
function replicates(): Code {
  return [
    local.set(place, i32.mul(get(block), i32.divU(i32.const(8 * BLOCK), get(rowBytes)))),
    start(),
    local.set(at, i32.add(get(out), get(group))),
    control.repeat(
      [
        store(),
        local.set(place, i32.add(get(place), i32.const(1))),
        local.set(row, rowAt(i32.ctz(get(place)))),
        step(),
        local.set(at, i32.add(get(at), get(rowBytes))),
      ],
      i32.ltU(get(at), i32.add(get(out), i32.const(8 * BLOCK))),
    ),
  ];
}

/** The digits of the first place: the shift, and what the Gray code of its number says. */
function start(): Code {
  const flip = [
    control.when(i32.and(get(rest), i32.const(1)), step()),
    local.set(row, i32.add(get(row), get(rowBytes))),
    local.set(rest, i32.shrU(get(rest), i32.const(1))),
  ];
  return [
    local.set(row, rowAt(i32.load(get(words)))),
    states.map((state, i) => local.set(state, v128.load(get(row), header + 16 * i))),
    local.set(row, rowAt(i32.const(0))),
    local.set(rest, i32.xor(get(place), i32.shrU(get(place), i32.const(1)))),
    control.when(get(rest), control.repeat(flip, get(rest))),
  ];
}

/** The address of a row, less the header. */
function rowAt(index: Code): Code {
  return i32.add(i32.add(get(words), get(group)), i32.mul(index, get(rowBytes)));
}

function step(): Code {
  return states.map((state, i) => local.set(state, v128.xor(get(state), v128.load(get(row), header + 16 * i))));
}

/** 52 digits as the significand of 1 + k 2^-52; less 1 - 2^-53 that is (k + ½) 2^-52, exactly. */
function store(): Code {
  const nearOne = f64x2.const(1 - 1.1102230246251565e-16);
  return states.map((state, i) => v128.store(get(at), 16 * i, f64x2.sub(get(state), nearOne)));
}
