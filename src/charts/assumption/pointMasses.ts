/** Single values that have a probability of their own where the rest is a density: a cost that is often exactly zero. */
import type { Distribution } from "../../families/distribution.js";
import { percentage } from "../frame/format.js";
import { singleValues } from "./singleValues.js";

export interface PointMass {
  readonly value: number;
  readonly share: number;
}

/** Rarer values are seen in no picture. */
const least = 0.0005;
/** Values that are named; a picture has them all. */
const NAMED = 3;

/** In rising order; none of a distribution that is discrete as a whole, whose every value is one. */
export function pointMasses(distribution: Distribution): readonly PointMass[] {
  const shares = new Map<number, number>();
  for (const { value, share } of massesWithin(distribution)) shares.set(value, (shares.get(value) ?? 0) + share);
  const all = [...shares].map(([value, share]) => ({ value, share }));
  return all.filter(({ share }) => share >= least).sort((a, b) => a.value - b.value);
}

function massesWithin({ discrete, parts = [] }: Distribution): readonly PointMass[] {
  if (discrete) return [];
  return parts.flatMap(({ weight, distribution }) => {
    const own = distribution.discrete ? massesOf(distribution) : massesWithin(distribution);
    return own.map(({ value, share }) => ({ value, share: weight * share }));
  });
}

/** None where there are so many that they look like a density. */
function massesOf(discrete: Distribution): readonly PointMass[] {
  const range = [discrete.quantile(least), discrete.quantile(least, "upper")] as const;
  return (singleValues(discrete, range) ?? []).map((value) => ({ value, share: discrete.density(value) }));
}

/** "80% at £0", the most probable first; undefined where there is none. */
export function pointMassWords(distribution: Distribution, say: (value: number) => string): string | undefined {
  const masses = [...pointMasses(distribution)].sort((a, b) => b.share - a.share);
  if (masses.length === 0) return undefined;
  const named = masses.slice(0, NAMED).map(({ value, share }) => `${percentage(share)} at ${say(value)}`);
  const rest = masses.length > NAMED ? [`${masses.length - NAMED} more single values`] : [];
  return [...named, ...rest].join(", ");
}
