/** Assumptions that the formulas let act together: pairs, threes, and so on, as many as can be looked at. */
import type { Together } from "./jumps.js";

/** So many of each size at most: pairs, and larger ones. */
const PAIRS = 4096;
const LARGER = 512;

export interface Conjunctions {
  /** Pairs first, then threes, and so on. */
  readonly sizes: readonly (readonly Together[])[];
  /** The first pair or three that is not among them, if there is one: larger ones hardly ever happen. */
  readonly untried: Together | undefined;
}

/**
 * Those of every size in which each two may interact. Where there are too many of a size, those of the first drivers; where that
 * is a larger size than pairs, it is the last.
 * @param drivers the most important first
 */
export function conjunctions(drivers: readonly number[], interact: (a: number, b: number) => boolean): Conjunctions {
  const sizes: (readonly Together[])[] = [];
  let untried: Together | undefined;
  let last: readonly Together[] = drivers.map((_, place) => [place]);
  for (let size = 2; ; size++) {
    const { sets, beyond } = larger(last, drivers, interact, size === 2 ? PAIRS : LARGER);
    const named = (set: Together) => set.map((place) => drivers[place] as number).sort((a, b) => a - b);
    if (sets.length > 0) sizes.push(sets.map(named));
    if (size <= 3 && beyond !== undefined) untried ??= named(beyond);
    if (sets.length === 0 || (size > 2 && beyond !== undefined)) return { sizes, untried };
    last = sets;
  }
}

/** Sets of places with one more that follows, in order of that one; and the first that is too many. */
function larger(
  last: readonly Together[],
  drivers: readonly number[],
  interact: (a: number, b: number) => boolean,
  most: number,
): { readonly sets: readonly Together[]; readonly beyond?: Together | undefined } {
  const sets: Together[] = [];
  for (let place = 1; place < drivers.length; place++) {
    const acts = (other: number) => interact(drivers[other] as number, drivers[place] as number);
    const own = last.filter((set) => (set.at(-1) as number) < place && set.every(acts)).map((set) => [...set, place]);
    if (sets.length + own.length > most) return { sets, beyond: own[0] };
    sets.push(...own);
  }
  return { sets };
}
