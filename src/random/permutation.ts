/**
 * Random permutations of 0 … n - 1 that are computed at one place at a time, so that no run has to hold them: a keyed
 * bijection of the whole numbers below a power of two, walked until it falls below n. Black and Rogaway, "Ciphers with
 * Arbitrary Finite Domains" (2002), doi:10.1007/3-540-45760-7_9, on the walk.
 */

/** Gives π(place). */
export type Permutation = (place: number) => number;

/** The words that a permutation is keyed with: an addend and a multiplier for each round. */
export const PERMUTATION_WORDS = 16;

/**
 * A permutation of 0 … size - 1, size from 1 to 2^30, keyed by 16 words. Each round adds (carries go up), multiplies by
 * an odd number (up) and folds the upper half of the bits into the lower (down): all of them bijections.
 */
export function permutation(size: number, words: Int32Array): Permutation {
  const { mask, fold } = permutationShape(size);
  return (place) => {
    let x = place;
    do {
      for (let round = 0; round < PERMUTATION_WORDS; round += 2) {
        x = Math.imul(x + (words[round] as number), (words[round + 1] as number) | 1) & mask;
        x ^= x >>> fold;
      }
    } while (x >= size);
    return x;
  };
}

/** The digits that number 0 … size - 1, as a mask of ones, and half of their count, rounded up. */
export function permutationShape(size: number): { readonly mask: number; readonly fold: number } {
  const bits = Math.max(32 - Math.clz32(size - 1), 1);
  return { mask: (1 << bits) - 1, fold: Math.ceil(bits / 2) };
}
