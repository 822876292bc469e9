/**
 * Moment-independent indices of a continuous assumption where many scenarios share a value of the output: polynomials ring at
 * the end of such a lump, so that classes of the assumption are taken as values are, unsmoothed, and twice as wide ones for what
 * is lost by that.
 */
import { evenClasses } from "../effects/classMeans.js";
import { CLASSES } from "./dependenceSurface.js";
import { wideLumps } from "./lumpSteps.js";
import type { OutputLevels } from "./outputLevels.js";
import { STEPS } from "./outputRanks.js";
import { type Output, type Shapes, shapesByValue } from "./shapesByValue.js";

/** Steps of the output's ranks: fewer than for a few values, as there are more classes. */
const FINE = 256;

/** Whether a value of the output is more than a step of the grid. */
export function lumpy(levels: OutputLevels): boolean {
  return wideLumps(levels, STEPS).length > 0;
}

export function shapesByClass(grades: Float64Array, output: Output): Shapes {
  const even = (count: number) => ({
    levels: evenClasses(grades, count).of,
    shares: new Float64Array(count).fill(1 / count),
  });
  return shapesByValue({ by: "value", classed: even(CLASSES), wider: even(CLASSES / 2) }, output, FINE);
}
