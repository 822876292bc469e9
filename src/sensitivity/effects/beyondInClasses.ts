/**
 * What a main effect holds beyond the functions that it is written in, from what these leave of the output: the variance of
 * its means in classes as fine as the sample fills them. A threshold at a rare value, a narrow bump or a short wave stands out
 * there, and in no polynomial of low degree.
 */
import { classMeans, finestClasses, type VarianceOfMeans, varianceOfMeans } from "./classMeans.js";
import { type EffectBasis, FUNCTIONS } from "./effectBasis.js";
import { hiddenAtEnds, hiddenInClasses } from "./hiddenInClasses.js";
import { DEGREES } from "./legendre.js";

/** The means tell something where their variance is at least so many of its errors; what is less clear is a doubt. */
const CLEAR = 2.5;
const DOUBTFUL = 1.5;

export interface BeyondInClasses extends VarianceOfMeans {
  /** By how much what classes hide may be wrong. */
  readonly doubt: number;
  readonly clear: boolean;
}

export interface Leftover {
  /** What all effects leave of the output, this one's own fit in each group included. */
  readonly left: Float64Array;
  /** The same with the own effect in it. */
  readonly effect: () => Float64Array;
}

/** @param groups two or more; scenario i belongs to group i mod this */
export function beyondInClasses(
  { left, effect }: Leftover,
  basis: EffectBasis,
  groups: number,
): BeyondInClasses | undefined {
  const values = "levels" in basis;
  if (values && basis.table.length / DEGREES <= FUNCTIONS) return undefined;
  const classes = values
    ? { of: basis.levels, count: basis.table.length / DEGREES }
    : finestClasses(basis.grades, groups);
  const means = classMeans(left, classes, groups);
  const found = varianceOfMeans(means);
  const noise = Math.sqrt(found.noise);
  if (!(found.value > DOUBTFUL * noise)) return undefined;
  const ends = values ? 0 : hiddenAtEnds(left, classes, means);
  if (!(found.value > CLEAR * noise)) return { ...found, doubt: found.value + ends, clear: false };
  if (values) return { ...found, doubt: 0, clear: true };
  const hidden = hiddenInClasses(left, classes, means, classMeans(effect(), classes, groups));
  return {
    value: found.value + hidden.value,
    noise: found.noise,
    parts: found.parts.map((part) => part + hidden.value),
    doubt: hidden.doubt,
    clear: true,
  };
}
