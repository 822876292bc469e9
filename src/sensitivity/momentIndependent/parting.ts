/** How scenarios are parted by an assumption, to compare the distributions of the output in the parts. */
import type { Driver } from "../../engine/plan/drivers.js";
import type { Distribution } from "../../families/distribution.js";
import { makeDistribution } from "../../families/index.js";
import { type ValueClasses, valueClasses } from "../effects/valueClasses.js";
import { CLASSES } from "./dependenceSurface.js";
import { scattered } from "./outputRanks.js";

/** Scenarios in classes of values. */
export interface Classed {
  /** The class of each scenario. */
  readonly levels: Uint16Array;
  /** The probability of each class. */
  readonly shares: Float64Array;
}

/**
 * By grade, in classes of one size; by value, where some value has more than a class's share of the probability; or not at
 * all: where there is one value, and where all but one are too rare to tell anything.
 */
export type Parting =
  | { readonly by: "grade"; readonly grades: Float64Array }
  | { readonly by: "value"; readonly classed: Classed; readonly wider: Classed | undefined }
  | { readonly by: "nothing"; readonly rare: boolean };

/** Scenarios that a value should have; rarer ones are taken with their neighbours. */
const FEWEST = 32;
/** Values of no more than this share are always taken with their neighbours. */
const FINEST = 1 / 1024;

export function parting(
  { distributions: [first], simplex }: Driver,
  values: Float64Array,
  grades: Float64Array,
): Parting {
  const distribution = first && simplex === undefined ? makeDistribution(first.family, first.parameters) : undefined;
  if (!distribution?.discrete) return { by: "grade", grades };
  return ofValues(values, distribution);
}

function ofValues(values: Float64Array, distribution: Distribution): Parting {
  const found = valueClasses(values, distribution, Math.max(FEWEST / values.length, FINEST));
  const { places, chances, shares, levels } = found;
  if (shares.length === 1) return { by: "nothing", rare: places.length > 1 };
  if (chances.every((chance) => chance <= 1 / CLASSES)) return { by: "grade", grades: spread(values, found) };
  return { by: "value", classed: { levels, shares }, wider: shares.length < places.length ? wider(found) : undefined };
}

/** Every class of several values joined with a neighbour. */
function wider({ classes, shares, levels }: ValueClasses): Classed {
  const members = new Uint32Array(shares.length);
  for (const each of classes) members[each] = (members[each] as number) + 1;
  const crowded = (at: number) => (members[at] as number) > 1;
  let last = 0;
  const joined = members.map((_, at) => (at === 0 || crowded(at) || (at === 1 && crowded(0)) ? last : ++last));
  const sums = new Float64Array(last + 1);
  shares.forEach((share, at) => {
    sums[joined[at] as number] = (sums[joined[at] as number] as number) + share;
  });
  return { levels: levels.map((level) => joined[level] as number), shares: sums };
}

/** Grades of counts that take many values: even, those of one value anywhere within its step. */
function spread(values: Float64Array, { places, chances }: ValueClasses): Float64Array {
  let below = 0;
  const steps = new Map<number, readonly [number, number]>();
  places.forEach((place, i) => {
    const chance = chances[i] as number;
    steps.set(place, [below, chance]);
    below += chance;
  });
  return values.map((value, i) => {
    const [from, chance] = steps.get(value) as readonly [number, number];
    return from + (chance * scattered(i)) / 4_294_967_296;
  });
}
