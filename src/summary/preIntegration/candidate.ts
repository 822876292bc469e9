/** Assumptions that an output can be integrated over exactly: independent, without masses at single values, and the output a line in them. */
import { sources } from "../../engine/plan/baseValues.js";
import type { Driver } from "../../engine/plan/drivers.js";
import type { Plan } from "../../engine/plan/plan.js";
import type { Distribution } from "../../families/distribution.js";
import { makeDistribution } from "../../families/index.js";
import { shapeKey } from "../../families/inversion.js";
import { hasMasses } from "../../families/massAt.js";
import { affineIn } from "../../formula/affine.js";
import { type Transform, transforms } from "../../formula/transform.js";
import type { Study } from "../../study/study.js";

/** A driver x, and the g for which the output is a + b g(x). */
export interface Candidate {
  /** Position among the plan's drivers. */
  readonly driver: number;
  readonly name: string;
  /** Of the first cell; those of further cells of a common draw are a multiple of it, plus a constant. */
  readonly distribution: Distribution;
  readonly transform: Transform;
  /** Probabilities of x at which the line is read. */
  readonly readAt: readonly [number, number];
}

/** Where a line is read: at the quartiles, or further out where these lie so close together that the line would drown in rounding. */
const QUARTILES = [0.25, 0.75] as const;
const FURTHER = [0.001, 0.999] as const;
const CLOSE = 1e-4;

/** Whether a driver is drawn by itself: not correlated, no share of a whole. */
export function isIndependent({ drivers, groups }: Plan, driver: number): boolean {
  return drivers[driver]?.joint !== "simplex" && groups.every(({ streams }) => !streams.includes(driver));
}

/** The driver as a candidate for the formula of an output; undefined where it does not qualify. */
export function candidateOf(study: Study, plan: Plan, formula: string, driver: number): Candidate | undefined {
  const drawn = plan.drivers[driver];
  if (drawn === undefined || !isIndependent(plan, driver)) return undefined;
  const [distribution, ...others] = drawn.distributions.map(({ family, parameters }) =>
    makeDistribution(family, parameters),
  );
  if (distribution === undefined || hasMasses(distribution)) return undefined;
  if (others.some((other) => shapeKey(other) !== shapeKey(distribution))) return undefined;
  const form = affineIn(study.graph, formula, sharing(study, drawn));
  if (form === undefined || form === "constant") return undefined;
  const transform = transforms[form];
  // A common draw is one line in all its cells only where no curve lies between.
  if (others.length > 0 && form !== "identity") return undefined;
  if (transform.positive && distribution.support[0] < 0) return undefined;
  const readAt = readingOf(distribution, transform);
  return readAt && { driver, name: drawn.name, distribution, transform, readAt };
}

/** Undefined where no two values lie apart. */
function readingOf(distribution: Distribution, { value }: Transform): readonly [number, number] | undefined {
  const apart = ([low, high]: readonly [number, number]) =>
    Math.abs(value(distribution.quantile(high)) - value(distribution.quantile(low)));
  const [near, far] = [apart(QUARTILES), apart(FURTHER)];
  if (near > (Number.isFinite(far) ? CLOSE * far : 0)) return QUARTILES;
  return far > 0 && Number.isFinite(far) ? FURTHER : undefined;
}

/** Ids that take the driver's draw. */
function sharing(study: Study, { assumption }: Driver): ReadonlySet<string> {
  const sourceOf = sources(study);
  return new Set(study.assumptions.flatMap(({ id }) => (sourceOf(id).id === assumption ? [id] : [])));
}
