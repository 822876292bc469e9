/** Families fitted to quantiles, as experts state them, and the metalog where none fits. */
import { minimise } from "../../numerics/minimise.js";
import type { Parameters } from "../distribution.js";
import type { Family } from "../familyContract.js";
import type { Fittable } from "../fitting/fittable.js";
import { metalog } from "../metalog.js";
import type { Fitted, Points, QuantileFit } from "../quantileFit.js";
import { candidates } from "./candidates.js";
import { metalogNear } from "./metalogNear.js";
import type { Wanted } from "./wanted.js";

/**
 * The family with the least weighted sum of squared differences of probability, as SHELF chooses (J. Oakley and
 * A. O'Hagan, SHELF 4, 2019); a metalog where that misses a probability by more than `tolerance` and the metalog comes nearer.
 */
export function fitPoints(points: Points, wanted: Wanted): Fitted {
  const fits = candidates(points, wanted)
    .map((fittable) => nearest(fittable, points, wanted))
    .filter((fit) => fit !== undefined)
    .sort(closerFirst);
  const told = { points, tolerance: wanted.tolerance, fits };
  const stated = fits.find(({ family }) => family === wanted.family);
  if (stated !== undefined) return { ...told, chosen: stated, reason: "stated" };
  const [best] = fits;
  if (wanted.family !== metalog.name && best !== undefined && best.misfit <= wanted.tolerance)
    return { ...told, chosen: best, reason: "best" };
  const shaped = shapedFit(points, wanted);
  const reason = wanted.family === metalog.name ? "stated" : "metalog";
  if (shaped === undefined) return { ...told, chosen: best ?? noFit, reason: "nearest" };
  const all = { ...told, fits: [shaped, ...fits].sort(closerFirst) };
  const isNearer = best === undefined || closerFirst(shaped, best) < 0;
  return isNearer || reason === "stated"
    ? { ...all, chosen: shaped, reason }
    : { ...all, chosen: best, reason: "nearest" };
}

/** What no checked points lead to. */
const noFit: QuantileFit = {
  family: "normal",
  parameters: { mean: 0, sd: 1 },
  squares: Number.POSITIVE_INFINITY,
  misfit: Number.POSITIVE_INFINITY,
};

/** Among equals, to rounding, the first of the list stays first. */
function closerFirst(a: QuantileFit, b: QuantileFit): number {
  const size = ({ squares }: QuantileFit): number => (squares < 1e-20 ? 0 : Number(squares.toPrecision(9)));
  return size(a) - size(b);
}

function nearest(fittable: Fittable, points: Points, wanted: Wanted): QuantileFit | undefined {
  const { family } = fittable;
  const cdf = fittable.cdf ?? ((parameters: Parameters) => family.make(parameters).cdf);
  const { size, of } = fittable.around(points);
  const start = new Array<number>(size).fill(0);
  const distance = (free: readonly number[]): number => squaresOf(cdf(of(free)), points, wanted);
  if (!Number.isFinite(distance(start))) return undefined;
  const { at } = minimise(distance, start);
  return judged(family, of(at), points, wanted);
}

function shapedFit(points: Points, wanted: Wanted): QuantileFit | undefined {
  const parameters = metalogNear(points, wanted.terms);
  return parameters === undefined ? undefined : judged(metalog, parameters, points, wanted);
}

function judged(family: Family, parameters: Parameters, points: Points, wanted: Wanted): QuantileFit {
  const { cdf } = family.make(parameters);
  const misfit = Math.max(...points.p.map((p, i) => Math.abs(cdf(points.x[i] as number) - p)));
  return { family: family.name, parameters, squares: squaresOf(cdf, points, wanted), misfit };
}

function squaresOf(cdf: (x: number) => number, { p, x }: Points, { weights }: Wanted): number {
  return p.reduce((sum, stated, i) => {
    const miss = cdf(x[i] as number) - stated;
    return sum + (weights?.[i] ?? 1) * miss * miss;
  }, 0);
}
