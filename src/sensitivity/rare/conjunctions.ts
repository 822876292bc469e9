/** Assumptions that the formulas let act together: pairs, threes, and so on, as many as can be looked at. */
import type { Together } from "./jumps.js";

/** So many of each size at most: pairs, and larger ones. */
const PAIRS = 4096;
const LARGER = 256;

/**
 * Those of every size in which each two may interact. Where there are too many pairs, those of the first drivers; where there
 * are too many of a larger size, none of it.
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
    for (let place = 1; place < drivers.length; place++) {
      const own = last.filter((set) => (set.at(-1) as number) < place && set.every((each) => interact(drivers[each] as number, drivers[place] as number))); // biome-ignore format: one thought
      if (next.length + own.length > limit && limit === LARGER) return sizes;
      if (next.length + own.length > limit) break;
      next.push(...own.map((set) => [...set, place]));
    }
    if (next.length === 0) return sizes;
    sizes.push(next.map((set) => set.map((place) => drivers[place] as number).sort((a, b) => a - b)));
    last = next;
  }
}
