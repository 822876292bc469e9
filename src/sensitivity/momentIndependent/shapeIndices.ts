/**
 * Indices of how far knowing an assumption moves the whole distribution of an output, from the surface of their dependence;
 * each with the weights by which it changes with the surface, for its error.
 */
import type { Estimated } from "../estimated.js";
import { CLASSES, type DependenceSurface, type Surface } from "./dependenceSurface.js";
import { type OutputLevels, stepWeights } from "./outputLevels.js";
import { STEPS } from "./outputRanks.js";

/** A size of the surface, and its derivative by each entry. */
interface Size {
  readonly value: number;
  readonly slopes: Surface;
  /** What higher degrees may hide, as a multiple of what half of the degrees hide already: 1 unless said. */
  readonly hiding?: number;
}

/** Where what is hidden falls with the root of the degree, as at the kinks that a largest distance lies at: 1 / (√2 - 1). */
const AT_KINKS = 2.414213562373095;

/** Borgonovo's δ: half the mean area between the density of the output and that given the assumption. */
export function delta(surface: Surface): Size {
  const value = surface.reduce((sum, each) => sum + Math.abs(each), 0) / 2;
  return { value, slopes: surface.map((each) => Math.sign(each) / 2) };
}

/** PAWN: the mean largest distance of the two distribution functions (Kolmogorov and Smirnov's). */
export function pawn(surface: Surface): Size {
  const slopes = new Float64Array(surface.length);
  let value = 0;
  distances(surface).forEach((own, row) => {
    const at = own.reduce((best, each, step) => (Math.abs(each) > Math.abs(own[best] as number) ? step : best), 0);
    value += Math.abs(own[at] as number) / CLASSES;
    slopes.fill(Math.sign(own[at] as number), row * STEPS, row * STEPS + at + 1);
  });
  return { value, slopes, hiding: AT_KINKS };
}

/** Cramér and von Mises': the mean square of that distance over all levels of the output, as a share of the largest. */
export function cramerVonMises(levels: OutputLevels): (surface: Surface) => Size {
  const weights = stepWeights(levels, STEPS);
  return (surface) => {
    const slopes = new Float64Array(surface.length);
    let value = 0;
    distances(surface).forEach((own, row) => {
      let later = 0;
      for (let step = STEPS - 1; step >= 0; step--) {
        const each = own[step] as number;
        const weight = weights[step] as number;
        value += ((levels.scale * each * each) / (CLASSES * STEPS)) * weight;
        later += ((2 * levels.scale * each) / STEPS) * weight;
        slopes[row * STEPS + step] = later;
      }
    });
    return { value, slopes };
  };
}

/** For each class the distribution function of the output, given the class, less that of all. */
function distances(surface: Surface): readonly Float64Array[] {
  return Array.from({ length: CLASSES }, (_, row) => {
    let sum = 0;
    return Float64Array.from({ length: STEPS }, (__, step) => {
      sum += CLASSES * (surface[row * STEPS + step] as number);
      return sum;
    });
  });
}

/**
 * An index with its error: the scatter of the groups, what lower degrees and a lower threshold would give, and the width of the classes
 * (whose effect shrinks with their square, so that classes twice as wide tell it).
 */
export function shapeIndex(found: DependenceSurface, size: (surface: Surface) => Size): Estimated {
  const { value, slopes, hiding = 1 } = size(found.surface);
  const linear = slopes.reduce((sum, slope, cell) => sum + slope * (found.surface[cell] as number), 0);
  const parts = found.inGroups(slopes);
  const squares = parts.reduce((sum, part) => sum + (part - linear) * (part - linear), 0);
  const seen = squares / (parts.length * (parts.length - 1));
  const width = (value - size(paired(found.surface)).value) / 3;
  const hidden = hiding * (value - size(found.coarse).value);
  const noise = value - size(found.loose).value;
  return { value: value + width, error: Math.sqrt(seen + hidden * hidden + noise * noise + width * width) };
}

/** The surface with every two neighbouring classes made one: both have their mean. */
function paired(surface: Surface): Surface {
  return surface.map((_, cell) => {
    const other = Math.floor(cell / STEPS) % 2 === 0 ? cell + STEPS : cell - STEPS;
    return ((surface[cell] as number) + (surface[other] as number)) / 2;
  });
}
