/** Quantiles as somebody states them, checked: a probability for each value, both rising, inside min and max. */
import { list, number, range } from "../check.js";
import type { Parameters, Refuse } from "../distribution.js";
import type { Points } from "../quantileFit.js";

/** The keys `min` and `max`, as far as they stand. */
export function endsOf(values: Parameters): { readonly min?: number; readonly max?: number } {
  return {
    ...(values.min === undefined ? {} : { min: number(values, "min") }),
    ...(values.max === undefined ? {} : { max: number(values, "max") }),
  };
}

/** The quantiles of checked values. */
export function pointsOf(values: Parameters): Points {
  return { p: list(values, "p"), x: list(values, "x"), ...endsOf(values) };
}

/** @throws CredenceError `quantiles-length`, `quantiles-too-few`, `probability-outside`, `quantiles-not-rising`, … */
export function refuseBadPoints(points: Points, refuse: Refuse): void {
  const { p, x } = points;
  if (p.length !== x.length)
    throw refuse("quantiles-length", `needs one value a probability, got ${p.length} and ${x.length}`);
  if (p.length < 3) {
    const remedy = "for two of them state a family by its ci and level";
    throw refuse("quantiles-too-few", `needs at least 3 quantiles, got ${p.length}`, remedy);
  }
  const wrong = p.find((q) => !(q > 0 && q < 1));
  if (wrong !== undefined) {
    const remedy = wrong > 1 && wrong < 100 ? `for ${wrong} % write ${wrong / 100}` : undefined;
    throw refuse("probability-outside", `a probability must be above 0 and below 1, got ${wrong}`, remedy);
  }
  refuseFalling("probabilities", p, refuse);
  refuseFalling("quantiles", x, refuse);
  refuseOutside(points, refuse);
}

/** @throws CredenceError `quantiles-not-rising`. */
export function refuseFalling(what: string, values: readonly number[], refuse: Refuse): void {
  const at = values.findIndex((value, i) => i > 0 && !(value > (values[i - 1] as number)));
  if (at < 0) return;
  throw refuse("quantiles-not-rising", `${what} must rise, got ${values[at - 1]} then ${values[at]}`);
}

/** @throws CredenceError `quantile-outside`, `min-not-below-max`. */
export function refuseOutside({ x, min, max }: Points, refuse: Refuse): void {
  if (min !== undefined && max !== undefined) range(min, max, refuse);
  const [first, last] = [x[0] as number, x[x.length - 1] as number];
  if ((min === undefined || first > min) && (max === undefined || last < max)) return;
  throw refuse("quantile-outside", `quantiles must lie between min and max, got ${first} to ${last}`);
}
