/**
 * Which chunks of a task are taken. Whoever was given the task takes them from the front, one by one; who has nothing left to
 * do takes some from behind, in another thread. Both are numbers in one word of memory that threads share.
 */

/** Chunks taken from the front in the lower half of the word, from behind in the upper. */
export type Taken = Int32Array;

/** Chunks of such a task at most, but for a last one that is shorter. */
export const MOST_CHUNKS = 0x7fff;

const HALF = 16;
const front = (word: number): number => word & 0xffff;
const behind = (word: number): number => word >>> HALF;
const leftOf = (word: number, chunks: number): number => chunks - front(word) - behind(word);

/** Of a task of which nothing is taken. */
export function openTaken(): Taken {
  return new Int32Array(new SharedArrayBuffer(4));
}

/** Leaves to its owner what a thread that died had taken from the front; call it where the task is begun. */
export function begun(taken: Taken): void {
  Atomics.and(taken, 0, ~0xffff);
}

/** How many chunks are not taken. */
export function chunksLeft(taken: Taken, chunks: number): number {
  return leftOf(Atomics.load(taken, 0), chunks);
}

/** Whether there was another chunk at the front: it is taken now. */
export function takeNext(taken: Taken, chunks: number): boolean {
  return more(taken, chunks, () => 1, 0) > 0;
}

/** Takes half of the chunks that are left, the last ones: the `count` from the `first`th on. For one thread alone, that of the run. */
export function takeBehind(taken: Taken, chunks: number): { readonly first: number; readonly count: number } {
  const count = more(taken, chunks, (left) => Math.ceil(left / 2), HALF);
  return { first: chunks - behind(Atomics.load(taken, 0)), count };
}

/** How many were taken: of those left as many as are wanted. Counted in the half of the word that begins with a bit. */
function more(taken: Taken, chunks: number, wanted: (left: number) => number, bit: number): number {
  for (;;) {
    const word = Atomics.load(taken, 0);
    const left = leftOf(word, chunks);
    const count = left > 0 ? wanted(left) : 0;
    if (count === 0 || Atomics.compareExchange(taken, 0, word, word + (count << bit)) === word) return count;
  }
}
