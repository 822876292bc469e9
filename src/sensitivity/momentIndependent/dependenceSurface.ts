/**
 * How the joint distribution of an assumption and an output departs from independence: scenarios counted in a grid of
 * grades, the counts less what independence would give, projected on products of polynomials of which those are kept that
 * stand out from the scatter of the replicates. What is left is smooth, so that noise adds nothing to indices that measure
 * its size. Valid for any sample whose groups are independent: it takes no neighbours in the order of an assumption, which
 * on Sobol' points say nothing.
 */
import { orthonormalColumns, stieltjes } from "../../numerics/orthogonalPolynomials.js";
import { scatter } from "../../summary/scatter.js";
import { type Departure, lessMargins } from "./departure.js";
import { STEPS } from "./outputRanks.js";

/** Classes of the assumption. */
export const CLASSES = 32;
/** Degrees of polynomials in each direction. */
export const DEGREES = 24;
/** A product of polynomials counts where its coefficient is at least so many of its standard errors. */
const CLEAR = 3.5;
const LESS_CLEAR = 2;

/** The polynomials in each direction: made once for all assumptions. */
export interface Bases {
  readonly onClasses: readonly Float64Array[];
  readonly onSteps: readonly Float64Array[];
}

export function polynomialBases(): Bases {
  return { onClasses: polynomials(CLASSES), onSteps: polynomials(STEPS) };
}

/** Entry (class, step), row by row. */
export type Surface = Departure;

export interface DependenceSurface {
  readonly surface: Surface;
  /** The same of lower degrees alone: what it differs by tells what still higher ones may hide. */
  readonly coarse: Surface;
  /** The same with less clear products too: what it differs by tells what noise may add and the threshold may hide. */
  readonly loose: Surface;
  /** A linear functional of the surface, entry by entry, in each group of scenarios. */
  inGroups(weights: Surface): readonly number[];
}

/** @param groups scenario i belongs to group i mod this */
export function dependenceSurface(
  grades: Float64Array,
  steps: Uint8Array,
  groups: number,
  bases: Bases = polynomialBases(),
): DependenceSurface {
  const parts = departures(grades, steps, groups).map((surface) => coefficientsOf(surface, bases));
  const size = DEGREES * DEGREES;
  const mean = Float64Array.from(
    { length: size },
    (_, k) => parts.reduce((sum, part) => sum + (part[k] as number), 0) / groups,
  );
  const errors = mean.map((value, k) =>
    scatter(
      parts.map((part) => part[k] as number),
      value,
    ),
  );
  const above = (least: number) =>
    mean.map((value, k) => (Math.abs(value) > least * (errors[k] as number) ? value : 0));
  const clear = above(CLEAR);
  const low = clear.map((value, k) => (Math.max(k % DEGREES, Math.floor(k / DEGREES)) < DEGREES / 2 ? value : 0));
  return {
    surface: surfaceOf(clear, bases),
    coarse: surfaceOf(low, bases),
    loose: surfaceOf(above(LESS_CLEAR), bases),
    inGroups(weights) {
      const each = coefficientsOf(weights, bases);
      return parts.map((part) =>
        clear.reduce((sum, value, k) => (value === 0 ? sum : sum + (part[k] as number) * (each[k] as number)), 0),
      );
    },
  };
}

/** For each group the shares of its scenarios in the grid, less the products of its own margins. */
function departures(grades: Float64Array, steps: Uint8Array, groups: number): readonly Surface[] {
  const size = CLASSES * STEPS;
  const counts = new Float64Array(groups * size);
  for (let i = 0; i < grades.length; i++) {
    const at = Math.min(Math.floor((grades[i] as number) * CLASSES), CLASSES - 1);
    const cell = (i % groups) * size + at * STEPS + (steps[i] as number);
    counts[cell] = (counts[cell] as number) + 1;
  }
  return Array.from({ length: groups }, (_, group) =>
    lessMargins(counts.slice(group * size, (group + 1) * size), CLASSES, STEPS),
  );
}

/** Orthonormal polynomials of degree 1, 2, … on so many evenly spaced places: sums of squares are 1. */
function polynomials(places: number): readonly Float64Array[] {
  const nodes = Float64Array.from({ length: places }, (_, i) => (2 * i + 1) / places - 1);
  const weights = new Float64Array(places).fill(1 / places);
  const columns = orthonormalColumns(stieltjes({ nodes, weights }, DEGREES), nodes, DEGREES);
  return columns.map((column) => column.map((value) => value / Math.sqrt(places)));
}

function coefficientsOf(surface: Surface, { onClasses, onSteps }: Bases): Float64Array {
  const half = new Float64Array(CLASSES * DEGREES);
  for (let row = 0; row < CLASSES; row++) {
    for (let l = 0; l < DEGREES; l++) {
      let sum = 0;
      const basis = onSteps[l] as Float64Array;
      for (let step = 0; step < STEPS; step++) sum += (surface[row * STEPS + step] as number) * (basis[step] as number);
      half[row * DEGREES + l] = sum;
    }
  }
  const out = new Float64Array(DEGREES * DEGREES);
  for (let k = 0; k < DEGREES; k++) {
    for (let row = 0; row < CLASSES; row++) {
      const own = onClasses[k]?.[row] as number;
      for (let l = 0; l < DEGREES; l++)
        out[k * DEGREES + l] = (out[k * DEGREES + l] as number) + own * (half[row * DEGREES + l] as number);
    }
  }
  return out;
}

function surfaceOf(coefficients: Float64Array, { onClasses, onSteps }: Bases): Surface {
  const surface = new Float64Array(CLASSES * STEPS);
  coefficients.forEach((value, at) => {
    if (value === 0) return;
    const [rows, columns] = [onClasses[Math.floor(at / DEGREES)], onSteps[at % DEGREES]];
    for (let row = 0; row < CLASSES; row++) {
      const own = value * (rows?.[row] as number);
      for (let step = 0; step < STEPS; step++)
        surface[row * STEPS + step] = (surface[row * STEPS + step] as number) + own * (columns?.[step] as number);
    }
  });
  return surface;
}
