/**
 * Random linear matrix scrambling with a digital shift: the digits of each coordinate are multiplied by a random lower
 * triangular matrix with ones on its diagonal, and random digits are added. Nets stay nets, each point becomes uniform,
 * and estimates unbiased. Folded into the direction numbers, it costs nothing a point.
 * Matoušek, Journal of Complexity 14 (1998), doi:10.1006/jcom.1998.0489; Owen, ACM Transactions on Modeling and Computer
 * Simulation 13 (2003), doi:10.1145/945511.945518.
 */
import { blockState } from "./stream.js";
import type { StreamKey } from "./streamKey.js";

/** Direction numbers of 52 bits, as high and low halves of 26; the last entry is the shift. */
export interface Scrambled {
  readonly high: Int32Array;
  readonly low: Int32Array;
}

/** Where the random words of scrambles lie among the blocks of a stream's key: no run has as many scenarios. */
const APART = 1099511627776; // 2^40
const HALF = 26;
/** Blocks of 16 words that a replicate owns: 2 words for each of 32 columns and 2 for the shift. */
const OWNED = 8;

/** Scrambles direction numbers: the same key and replicate give the same, whatever the count of numbers. */
export function scramble(numbers: Int32Array, key: StreamKey, replicate: number): Scrambled {
  const words = randomWords(key, replicate, 2 * numbers.length + 2);
  const columns = columnsOf(words, numbers.length);
  const high = new Int32Array(numbers.length + 1);
  const low = new Int32Array(numbers.length + 1);
  numbers.forEach((number, k) => {
    for (let column = 0; column <= k; column++) {
      if (((number >>> (31 - column)) & 1) === 0) continue;
      high[k] = (high[k] as number) ^ (columns.high[column] as number);
      low[k] = (low[k] as number) ^ (columns.low[column] as number);
    }
  });
  high[numbers.length] = (words[0] as number) >>> 6;
  low[numbers.length] = (words[1] as number) >>> 6;
  return { high, low };
}

/** Columns of the matrix from the most significant digit on: zeros above the diagonal, one on it, random below. */
function columnsOf(words: Int32Array, count: number): Scrambled {
  const high = new Int32Array(count);
  const low = new Int32Array(count);
  for (let column = 0; column < count; column++) {
    const first = (words[2 * column + 2] as number) >>> 6;
    const second = (words[2 * column + 3] as number) >>> 6;
    if (column < HALF) {
      const diagonal = 1 << (HALF - 1 - column);
      high[column] = diagonal | (first & (diagonal - 1));
      low[column] = second;
    } else {
      const diagonal = 1 << (2 * HALF - 1 - column);
      low[column] = diagonal | (second & (diagonal - 1));
    }
  }
  return { high, low };
}

function randomWords(key: StreamKey, replicate: number, count: number): Int32Array {
  const words = new Int32Array(Math.ceil(count / 16) * 16);
  for (let part = 0; part * 16 < count; part++) {
    words.set(blockState(key, APART + replicate * OWNED + part), part * 16);
  }
  return words;
}
