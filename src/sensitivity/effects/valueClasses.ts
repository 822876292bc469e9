/** The values of a discrete assumption in classes that its scenarios fill: each value its own, rare ones with their neighbours. */
import type { Distribution } from "../../families/distribution.js";

/** The values that were drawn, rising, each with the probability down to the one before it, and the class it is in. */
export interface ValueClasses {
  readonly places: Float64Array;
  readonly chances: Float64Array;
  readonly classes: Uint16Array;
  /** Probability of each class. */
  readonly shares: Float64Array;
  /** The class of each scenario. */
  readonly levels: Uint16Array;
}

/** @param least probability that a class has at least, but where there is one alone */
export function valueClasses(values: Float64Array, { cdf }: Distribution, least: number): ValueClasses {
  const places = Float64Array.from(new Set(values)).sort();
  const below = places.map((place, i) => (i === places.length - 1 ? 1 : cdf(place)));
  const chances = below.map((each, i) => each - (below[i - 1] ?? 0));
  const shares: number[] = [];
  const classes = new Uint16Array(places.length);
  let open = 0;
  let left = 1;
  chances.forEach((chance, i) => {
    classes[i] = shares.length;
    open += chance;
    left -= chance;
    if (!(open >= least && left >= least)) return;
    shares.push(open);
    open = 0;
  });
  const classOf = new Map([...places].map((place, i) => [place, classes[i] as number]));
  const levels = new Uint16Array(values.length);
  for (let i = 0; i < levels.length; i++) levels[i] = classOf.get(values[i] as number) as number;
  return { places, chances, classes, shares: Float64Array.from([...shares, open]), levels };
}
