/** A stated interval that is not the one drawn: a point estimate does not lie in it as its family has it. */
import type { Assumption } from "../assumptions/assumption.js";
import type { Distribution, Parameters } from "../families/distribution.js";
import { makeDistribution } from "../families/index.js";
import { keepMeanKey } from "../families/keptMean.js";
import { log } from "../numerics/special/logarithm.js";

/** How far an end or a point estimate may lie off, as a share of the width: printed figures are rounded. */
const rounding = 0.08;

/** The scale on which a family is symmetric, or nearly so. */
export type Scale = "natural" | "logarithmic" | "log-odds";

/** What was stated, beside the central interval of the same coverage that is drawn. */
export interface Lopsided {
  readonly family: string;
  readonly centre: "base case" | "median" | "mean";
  readonly point: number;
  readonly low: number;
  readonly high: number;
  readonly drawn: readonly [low: number, high: number];
  /** On which ends and point are compared. */
  readonly scale: Scale;
}

/**
 * The first cell whose centre and `ci` do not go together, whatever the family: with a centre only the width of an
 * interval is met. A normal by `ci` alone is asked about its base case too, which must then be the middle.
 */
export function lopsided({ uncertainty, stated = [], value }: Assumption): Lopsided | undefined {
  if (uncertainty === undefined || uncertainty.joint === "simplex") return undefined;
  const { family, parameters } = uncertainty;
  const cells = stated.flatMap((cell, i) => {
    const from = parameters[i];
    return from === undefined || from[keepMeanKey] !== undefined ? [] : compared(family, cell, from, Number(value[i]));
  });
  return cells.find(offInterval);
}

function compared(family: string, cell: Parameters, parameters: Parameters, base: number): readonly Lopsided[] {
  const [low, high] = typeof cell.ci === "object" ? cell.ci : [];
  const centre = family === "normal" ? "base case" : cell.median === undefined ? "mean" : "median";
  const point = centre === "base case" ? base : cell[centre];
  if (typeof point !== "number" || typeof low !== "number" || typeof high !== "number") return [];
  const tail = (1 - (typeof cell.level === "number" ? cell.level : 0.95)) / 2;
  // What is cut off is not what was stated: the interval is the whole distribution's.
  const { truncate, ...whole } = parameters;
  const distribution = makeDistribution(family, whole);
  const drawn = [distribution.quantile(tail), distribution.quantile(tail, "upper")] as const;
  return [{ family, centre, point, low, high, drawn, scale: scaleOf(distribution, low, high) }];
}

function scaleOf({ support: [least, most] }: Distribution, low: number, high: number): Scale {
  if (least !== 0 || low <= 0) return "natural";
  if (most === Number.POSITIVE_INFINITY) return "logarithmic";
  return most === 1 && high < 1 ? "log-odds" : "natural";
}

const scales: Readonly<Record<Scale, (x: number) => number>> = {
  natural: (x) => x,
  logarithmic: log,
  "log-odds": (x) => log(x / (1 - x)),
};

function offInterval({ family, point, low, high, drawn, scale }: Lopsided): boolean {
  const of = scales[scale];
  const allowed = rounding * (of(high) - of(low));
  if (family === "normal" && Math.abs(point - (low + high) / 2) > allowed) return true;
  return Math.abs(of(drawn[0]) - of(low)) > allowed || Math.abs(of(drawn[1]) - of(high)) > allowed;
}
