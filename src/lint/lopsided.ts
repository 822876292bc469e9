/** An interval that does not lie about its point estimate as its family has it. */
import type { Assumption } from "../assumptions/assumption.js";
import { log } from "../numerics/logarithm.js";

/** How far the point estimate may lie from the middle, as a share of the width: printed figures are rounded. */
const rounding = 0.08;

/** The point estimate, the interval and the scale on which its family has them symmetric; undefined where all is well. */
export interface Lopsided {
  readonly point: number;
  readonly low: number;
  readonly high: number;
  readonly scale: "natural" | "logarithmic";
}

/** A normal stated by `ci` about a `value`, or a lognormal by `ci` about a `median`, whose interval is lopsided. */
export function lopsided({ uncertainty, stated = [], value }: Assumption): Lopsided | undefined {
  const family = uncertainty?.family;
  if (family !== "normal" && family !== "lognormal") return undefined;
  const scale = family === "normal" ? "natural" : "logarithmic";
  const cells = stated.flatMap(({ ci, median }, i): readonly Lopsided[] => {
    const [low, high] = typeof ci === "object" ? ci : [];
    const point = scale === "natural" ? Number(value[i]) : median;
    return typeof point !== "number" || typeof low !== "number" || typeof high !== "number"
      ? []
      : [{ point, low, high, scale }];
  });
  return cells.find(offMiddle);
}

function offMiddle({ point, low, high, scale }: Lopsided): boolean {
  const of = (x: number): number => (scale === "natural" ? x : log(x));
  return Math.abs(of(point) - (of(low) + of(high)) / 2) > rounding * (of(high) - of(low));
}
