/**
 * The charts of a report, in order. Adding one: a file and a line here. What one chart alone needs is in the folder of its name, what
 * all share in `frame/`.
 */
import { areaIntervals } from "./areaIntervals.js";
import { convergence } from "./convergence.js";
import { decisionTornado } from "./decisionTornado.js";
import { distribution } from "./distribution.js";
import { exceedance } from "./exceedance.js";
import { filteringDensities } from "./filteringDensities.js";
import type { Chart } from "./frame/spec.js";
import { indexDots } from "./indexDots.js";
import { morrisPlot } from "./morrisPlot.js";
import { perspectives } from "./perspectives.js";
import { rankTornado } from "./rankTornado.js";
import { savingsLadder } from "./savingsLadder.js";
import { scatterPlot } from "./scatterPlot.js";
import { spiderPlot } from "./spiderPlot.js";
import { tornado } from "./tornado.js";
import { twoWayMap } from "./twoWayMap.js";

export type { Chart, VegaLiteSpec } from "./frame/spec.js";
export { areaIntervals, distribution, exceedance, rankTornado, tornado };

/** Every chart, with the name that `figure` takes, its caption and its specification. */
export const charts: readonly Chart[] = [
  distribution,
  savingsLadder,
  perspectives,
  tornado,
  decisionTornado,
  morrisPlot,
  spiderPlot,
  twoWayMap,
  areaIntervals,
  rankTornado,
  ...indexDots,
  scatterPlot,
  filteringDensities,
  exceedance,
  convergence,
];
