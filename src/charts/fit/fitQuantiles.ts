/** Quantiles of a sample against those of the family fitted to it: points on the line where it fits. */
import { rankedMiddles, type Sample } from "../../families/fitting/sample.js";
import { domainAround, type HorizontalAxis, xField } from "../frame/axis.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { houseSpec, INK } from "../frame/theme.js";
import type { FitChart } from "./fitDensity.js";

const FRAME = { width: 420, height: 420, left: 84, right: 30, top: 66, bottom: 54 };
/** Both ends in full, and so many in between. */
const MOST = 400;

/** M. B. Wilk and R. Gnanadesikan, Biometrika 55 (1968) 1, doi:10.1093/biomet/55.1.1; for the best of the fits. */
export function fitQuantiles({ title, fits: [best] }: FitChart, sample: Sample): VegaLiteSpec | undefined {
  if (best === undefined) return undefined;
  const points = thinned(rankedMiddles(sample)).map(({ p, x }) => ({ fitted: best.distribution.quantile(p), x }));
  const domain = domainAround(
    points.flatMap(({ fitted, x }) => [fitted, x]),
    1,
    0.03,
  );
  const axis: HorizontalAxis = {
    domain,
    width: FRAME.width,
    title: `${title}: quantiles of the fitted ${best.name}`,
    divisor: 1,
    look: { tickCount: 6 },
  };
  const heading = {
    title: `${title}: does a ${best.name} fit?`,
    subtitle: ["Each point an observation; on the line where the fit is right"],
    description: `Quantiles of ${sample.n} observations of ${title} against those of the fitted ${best.name}, with the line of equality.`,
  };
  const ends = domain.map((at) => ({ fitted: at, x: at }));
  return houseSpec(heading, FRAME, {
    layer: [
      layer(ends, axis, { type: "line", color: INK.soft, strokeWidth: 1 }),
      layer(points, axis, { type: "point", filled: true, size: 18, color: INK.dark, opacity: 0.7 }),
    ],
  });
}

function layer(values: readonly object[], axis: HorizontalAxis, mark: VegaLiteSpec): VegaLiteSpec {
  const y = {
    field: "x",
    type: "quantitative",
    scale: { domain: axis.domain, nice: false, zero: false },
    axis: { title: "Observed", tickCount: 6 },
  };
  return { data: { values }, mark, encoding: { x: xField(axis, "fitted"), y } };
}

function thinned<Point>(points: readonly Point[]): readonly Point[] {
  if (points.length <= MOST) return points;
  const edge = MOST / 4;
  const middle = points.slice(edge, -edge);
  const step = middle.length / (MOST / 2);
  const kept = Array.from({ length: MOST / 2 }, (_, i) => middle[Math.floor(i * step)] as Point);
  return [...points.slice(0, edge), ...kept, ...points.slice(-edge)];
}
