/** Assumptions that the formulas let act together: pairs, threes, and so on, as many as can be looked at. */
import type { Together } from "./jumps.js";

/** So many of each size at most: pairs, and larger ones. */
const PAIRS = 4096;
const LARGER = 512;

/**
 * Those of every size in which each two may interact. Where there are too many of a size, those of the first drivers; where that
 * is a larger size than pairs, it is the last.
 * @param drivers the most important first
 */
export function conjunctions(
  drivers: readonly number[],
  interact: (a: number, b: number) => boolean,
): readonly (readonly Together[])[] {
  const sizes: Together[][] = [];
  let last: readonly Together[] = drivers.map((_, place) => [place]);
  for (let limit = PAIRS; ; limit = LARGER) {
    const next: Together[] = [];
    let isFull = false;
    for (let place = 1; place < drivers.length; place++) {
      const own = last.filter((set) => (set.at(-1) as number) < place && set.every((each) => interact(drivers[each] as number, drivers[place] as number))); // biome-ignore format: one thought
      isFull = next.length + own.length > limit;
      if (isFull) break;
      next.push(...own.map((set) => [...set, place]));
    }
    if (next.length > 0)
      sizes.push(next.map((set) => set.map((place) => drivers[place] as number).sort((a, b) => a - b)));
    if (next.length === 0 || (isFull && limit === LARGER)) return sizes;
    last = next;
  }
}
